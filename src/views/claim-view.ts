import { inConflict } from '../agreement/agree.ts'
import { originName } from '../agreement/origin.ts'
import type { When } from '../dates/when.ts'
import type { Claim, EventType, Status } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { chainNames, outletName, placeName } from './names.ts'

/**
 * A claim as every page, the conversation and `--json` give it: names in place of ids, but for `briefing`, `event` and
 * `actors`, which are ids to go on with. What a report leaves open is null.
 */
export interface ClaimView {
  readonly id: string
  readonly briefing: string
  readonly text: string
  readonly when: When | null
  readonly place: string | null
  readonly actors: readonly string[]
  readonly type: EventType | null
  readonly status: Status
  readonly event: string | null
  /** The whole chain by name, nearest first. */
  readonly attribution: readonly string[]
  readonly origin: string
  /** The outlet of the briefing. */
  readonly outlet: string | null
  /** The chain as far as the outlet alone does not say it: empty where the outlet speaks in its own voice. */
  readonly behind: readonly string[]
  /** How many other briefings make a claim on the same event. */
  readonly otherReports: number
  /** Whether the claims on its event conflict. */
  readonly conflict: boolean
  /** Columns of a table, and other words beside the claim, which the program does not read. */
  readonly notes?: Readonly<Record<string, string>>
}

/** Makes the view of a claim. What takes the claims of its event together is worked out when it is asked for. */
export function claimView(world: World, claim: Claim): ClaimView {
  const { id, text, actors, status, notes } = claim
  const briefing = world.briefings.get(claim.briefing)
  const event = claim.event === undefined ? undefined : world.events.get(claim.event)
  const attribution = chainNames(world, claim.attribution)
  const outlet = briefing ? outletName(world, briefing) : null
  return {
    id,
    briefing: claim.briefing,
    text,
    when: claim.when ?? null,
    place: placeName(world, claim.place),
    actors,
    type: claim.type ?? null,
    status,
    event: claim.event ?? null,
    attribution,
    origin: originName(world, claim),
    outlet,
    behind: attribution[0] === outlet ? attribution.slice(1) : attribution,
    get otherReports() {
      const reports = new Set(event?.claims.map((other) => world.claims.get(other)?.briefing))
      return [...reports].filter((other) => other !== undefined && other !== claim.briefing).length
    },
    get conflict() {
      return event !== undefined && inConflict(world, event)
    },
    ...(notes && { notes }),
  }
}

/** The views of claims by their ids, in the order given. */
export const claimViews = (world: World, ids: readonly string[]): ClaimView[] =>
  ids.flatMap((id) => {
    const claim = world.claims.get(id)
    return claim ? [claimView(world, claim)] : []
  })
