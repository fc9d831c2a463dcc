import type { Kept } from '../visits/kept.ts'
import type { Known } from '../visits/known.ts'
import { knownAtEnd } from '../visits/known-at-end.ts'
import { runToEnd } from '../work.ts'
import type { Library } from './library.ts'
import { atPlace, placeOf, settleLeft } from './saved-place.ts'
import { isLarge } from './searching.ts'
import { seenLibrary } from './seen-library.ts'
import type { State } from './state.ts'
import { type FoundNews, findNews, isUnseen } from './visit.ts'

/** Reads and writes what is kept of the data that is open, from one visit to the next. */
export interface VisitStore {
  /** The record as it is kept now: somebody else may have changed it. */
  read(): Kept
  /** Loads what writes it; that gives a sentence where it cannot be written. */
  writer(): Promise<(kept: Kept) => string | undefined>
  /** The present ISO day. */
  today(): string
}

/** The state of a visit that begins: with what is kept of the last one, and where that was left unless `fresh`. */
export function beginVisit(
  library: Library,
  state: State,
  { last, place, queries, marks }: Kept,
  fresh: boolean,
): State {
  const begun = { ...state, visit: { ...state.visit, isKept: true, since: last, marks }, queries }
  return fresh ? begun : settleLeft(seenLibrary(library, begun), atPlace(begun, place))
}

/** The state with what is known of the last visit, from which follows what is new. The first frame does without it. */
export const withKnown = (state: State, { known }: Kept): State => ({
  ...state,
  visit: { ...state.visit, known },
})

/**
 * Makes the record of a visit that ends on an ISO day, from what is kept by then: its marks, and what another visit that
 * went on beside this one has seen and searched for.
 */
export function endVisit(library: Library, state: State, kept: Kept, today: string): Kept {
  const { queries } = state
  return {
    last: today,
    known: knownNow(library, state, kept),
    place: placeOf(seenLibrary(library, state), state),
    queries: [...kept.queries.filter((query) => !queries.includes(query)), ...queries],
    marks: kept.marks,
  }
}

/** All that is there but what is new and unseen; where not all has been read, what is known already. */
function knownNow(library: Library, state: State, kept: Kept): Known | undefined {
  const found = newsNow(library, state)
  if (!found) return kept.known ?? state.visit.known
  return knownAtEnd(library.world, found.news, (kind, id) => isUnseen(state, kind, id), kept)
}

/** The new things in the open dataset: where the reader leaves before they were found, they are found at once, unless that takes long. */
function newsNow({ world, reading, unread }: Library, { made: { news }, visit }: State): FoundNews | undefined {
  if (news?.world === world) return news
  return reading !== undefined || unread !== undefined || isLarge(world) ? undefined : runToEnd(findNews(world, visit))
}
