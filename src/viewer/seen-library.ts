import { shortDay } from '../dates/short-day.ts'
import { perhapsReporting } from '../history/as-of.ts'
import { worldAsOf } from '../history/world-as-of.ts'
import { remember } from '../model/memo.ts'
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
  const perhaps = perhapsSeen(library.world, asOf)
  if (!isLarge(library.world)) return { ...library, perhaps, world: worldAsOf(library.world, asOf) }
  if (seen?.whole === library.world && seen.day === asOf) return { ...library, perhaps, world: seen.world }
  return { ...library, world: NOTHING_YET, reading: `what was known by ${shortDay(asOf)}` }
}

const perhapsSeen = remember((world, day: string) => perhapsReporting(world.dataset, day), { keyOf: (day) => day })

const NOTHING_YET = makeWorld({ schema: 1, briefings: [], actors: [], places: [], events: [], claims: [] })
