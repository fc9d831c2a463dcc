import { inConflict } from '../agreement/agree.ts'
import { originName } from '../agreement/origin.ts'
import { sourceName, voicesOf } from '../agreement/origins.ts'
import { reportsOf, type Withdrawal } from '../agreement/reports.ts'
import type { When } from '../dates/when.ts'
import { chainsOf } from '../model/chains.ts'
import type { Claim, Status, WebLink } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { chainNames, chainsText, outletName, placeName } from './names.ts'

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
  readonly type: string | null
  readonly status: Status
  readonly event: string | null
  /** The whole chain by name, nearest first. */
  readonly attribution: readonly string[]
  /** The chains of further sources that say the same. */
  readonly alsoPer?: readonly (readonly string[])[]
  readonly origin: string
  /** The origins of all its chains. */
  readonly origins: readonly string[]
  /** How it was taken back, after which it is evidence of nothing. */
  readonly withdrawn?: Withdrawal['how']
  /** The outlet of the briefing. */
  readonly outlet: string | null
  /** Its chains without the outlet that tells them: none where it is the outlet's own voice, or no source is named. */
  readonly behind: readonly (readonly string[])[]
  /** How many other briefings make a claim on the same event. */
  readonly otherReports: number
  /** Whether the claims on its event conflict. */
  readonly conflict: boolean
  /** Its author struck it out: it is evidence of nothing. */
  readonly retracted?: true
  /** The lines of claims it belongs to. */
  readonly threads?: readonly string[]
  readonly links?: readonly WebLink[]
  /** Columns of a table, and other words beside the claim, which the program does not read. */
  readonly notes?: Readonly<Record<string, string>>
}

/** Makes the view of a claim. What takes the claims of its event together is worked out when it is asked for. */
export function claimView(world: World, claim: Claim): ClaimView {
  const { id, text, actors, status, notes } = claim
  const briefing = world.briefings.get(claim.briefing)
  const event = claim.event === undefined ? undefined : world.events.get(claim.event)
  const chains = chainsOf(claim).map((chain) => chainNames(world, chain))
  const [attribution = [], ...alsoPer] = chains
  const outlet = briefing ? outletName(world, briefing) : null
  const reports = reportsOf(world)
  const withdrawn = reports.withdrawn(claim)
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
    ...(alsoPer.length > 0 && { alsoPer }),
    origin: originName(world, claim),
    origins: [...new Set(voicesOf(reports, claim).map(({ origin }) => sourceName(reports, origin)))],
    ...(withdrawn && { withdrawn: withdrawn.how }),
    outlet,
    behind: behindOf(chains, outlet),
    get otherReports() {
      const reports = new Set(event?.claims.map((other) => world.claims.get(other)?.briefing))
      return [...reports].filter((other) => other !== undefined && other !== claim.briefing).length
    },
    get conflict() {
      return event !== undefined && inConflict(world, event)
    },
    ...(claim.retracted && { retracted: true as const }),
    ...(claim.threads && { threads: claim.threads }),
    ...(claim.links && { links: claim.links }),
    ...(notes && { notes }),
  }
}

/** Every chain of a claim, its own first. */
export const allChains = ({ attribution, alsoPer = [] }: ClaimView): readonly (readonly string[])[] => [
  attribution,
  ...alsoPer,
]

/** Chains without the outlet at their near end; beside other chains its own voice keeps its name. */
export function behindOf(chains: readonly (readonly string[])[], outlet: string | null): (readonly string[])[] {
  const behind = chains.map((chain) => (chain[0] === outlet ? chain.slice(1) : chain))
  if (chains.length === 1) return behind.filter((chain) => chain.length > 0)
  return behind.flatMap((chain, at) =>
    chain.length > 0 ? [chain] : (chains[at] ?? []).length > 0 ? [chains[at] ?? []] : [],
  )
}

/** How a claim was taken back, in a word or two; undefined where it stands. */
export const withdrawalWord = ({ withdrawn }: Pick<ClaimView, 'withdrawn'>): string | undefined =>
  withdrawn === 'struck' ? 'struck out' : withdrawn

/** The words of a status: nothing where its sign alone stands for it, ● for happened and ◌ for expected; that it was taken back goes first. */
export const statusWord = (claim: Pick<ClaimView, 'status' | 'withdrawn'>): string | undefined =>
  withdrawalWord(claim) ?? (claim.status === 'happened' || claim.status === 'expected' ? undefined : claim.status)

/** Who stands behind a claim, before relays: the outlet itself where it speaks in its own voice, else the briefing. */
export function originOf({ behind, outlet, origin }: ClaimView): string {
  return behind.length > 0 ? chainsText(behind) : (outlet ?? origin)
}

/** Through which outlet it is told; nothing where the outlet itself says so. */
export const viaOf = ({ behind, outlet }: ClaimView): string => (behind.length > 0 ? (outlet ?? '') : '')

/** The views of claims by their ids, in the order given. */
export const claimViews = (world: World, ids: readonly string[]): ClaimView[] =>
  ids.flatMap((id) => {
    const claim = world.claims.get(id)
    return claim ? [claimView(world, claim)] : []
  })
