import { shortDay } from '../dates/short-day.ts'
import { perhapsReportingWork } from '../history/known-from.ts'
import { worldAsOf } from '../history/world-as-of.ts'
import { rememberWork } from '../model/memo.ts'
import { makeWorld } from '../model/world.ts'
import type { Library } from './library.ts'
import { isLarge } from './searching.ts'
import type { State } from './state.ts'

/**
 * The library as it stood on the day that a state sees it from. A large world takes long work to be seen so: until that
 * is done there is nothing, and `reading` says what is waited for.
 */
export function seenLibrary(library: Library, { asOf, made: { seen } }: Pick<State, 'asOf' | 'made'>): Library {
  if (asOf === undefined) return library
  const isSeen = seen?.whole === library.world && seen.day === asOf
  const world = !isLarge(library.world) ? worldAsOf(library.world, asOf) : isSeen ? seen.world : undefined
  if (world) return { ...library, perhaps: perhapsSeen(library.world, asOf), world }
  return { ...library, world: NOTHING_YET, reading: `what was known by ${shortDay(asOf)}` }
}

/** Whose reports may have been known by a day but need not; the world that is seen from it is made with it. */
export const perhapsSeen = rememberWork((world, day: string) => perhapsReportingWork(world.dataset, day), {
  keyOf: (day) => day,
})

const NOTHING_YET = makeWorld({ schema: 1, briefings: [], actors: [], places: [], events: [], claims: [] })
