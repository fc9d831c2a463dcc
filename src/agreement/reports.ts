import { toIso } from '../dates/day.ts'
import { allows, hullOf } from '../dates/days.ts'
import { looksAhead } from '../model/looks-ahead.ts'
import { remember } from '../model/memo.ts'
import type { Actor, Briefing, Claim, Place } from '../model/model.ts'
import { placesAround } from '../model/places-around.ts'
import { type Sources, sourcesOf } from './sources.ts'

/** The reports behind claims, as far as they bear on what the claims are worth. */
export interface Reports {
  readonly sources: Sources
  /** The places that a place lies in, by id, itself left out. A circle in the data ends where it closes. */
  around(place: string): ReadonlySet<string>
  briefing(id: string): Briefing | undefined
  /** Why a claim stands no longer, undefined where it does. */
  withdrawn(claim: Claim): Withdrawal | undefined
  /** Whether a claim stands under a heading that says that it lies ahead. */
  isAhead(claim: Claim): boolean
}

/** How a claim was taken back: its author struck it out, its report was retracted on an ISO day, or another corrects it. */
export type Withdrawal =
  | { readonly how: 'struck' }
  | { readonly how: 'retracted'; readonly day: string }
  | { readonly how: 'corrected'; readonly by: Briefing }

/** The parts of a dataset that bear on what reports are worth. */
interface Behind {
  readonly briefings: readonly Briefing[]
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
}

/** The standing of the reports behind some briefings; `briefing` finds one of them by its id. */
export function makeReports(
  { briefings, actors, places }: Behind,
  briefing: (id: string) => Briefing | undefined,
): Reports {
  const corrections = new Map<string, Briefing>()
  for (const each of briefings) if (each.corrects !== undefined) corrections.set(each.corrects, each)
  const ahead = new Map<string, ReadonlySet<string>>()
  let within: ReadonlyMap<string, string | undefined> | undefined
  return {
    sources: sourcesOf(actors),
    around: (place) => {
      within ??= new Map(places.map(({ id, within: outer }) => [id, outer]))
      const outer = within
      return new Set(placesAround(place, (id) => outer.get(id)))
    },
    briefing,
    withdrawn: (claim) => {
      if (claim.retracted) return { how: 'struck' }
      const day = briefing(claim.briefing)?.retracted
      if (day !== undefined) return { how: 'retracted', day }
      const by = corrections.get(claim.briefing)
      return by && { how: 'corrected', by }
    },
    isAhead: ({ id, briefing: of }) => {
      const found = ahead.get(of) ?? claimsAhead(briefing(of))
      ahead.set(of, found)
      return found.has(id)
    },
  }
}

/** The reports of a world. */
export const reportsOf = remember((world) => makeReports(world.dataset, (id) => world.briefings.get(id)))

/** When a report came out: the first and the last ISO day on which it may have, undefined where that is not known. */
export interface Publication {
  readonly first?: string | undefined
  readonly last?: string | undefined
  /** Whether it came out on one day that is known. */
  readonly certain: boolean
}

/**
 * When the report of a briefing came out, by its source or else by its own date; `about` a day leaves a day on either
 * side, and of a day in doubt nothing follows. Undefined where there is no day at all.
 */
export function publicationOf({ date, source: { published } }: Briefing): Publication | undefined {
  if (published === undefined) return date === undefined ? undefined : { first: date, last: date, certain: true }
  if (published.uncertain) return undefined
  const { min, max } = hullOf(allows(published))
  return {
    ...(Number.isFinite(min) && { first: toIso(min) }),
    ...(Number.isFinite(max) && { last: toIso(max) }),
    certain: min === max,
  }
}

/** The claims of a briefing that stand under a heading which says that they lie ahead, by id. */
function claimsAhead(briefing: Briefing | undefined): ReadonlySet<string> {
  const sections = briefing?.sections.filter(({ heading }) => looksAhead(heading)) ?? []
  return new Set(sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('claim' in block ? block.claim : []))))
}
