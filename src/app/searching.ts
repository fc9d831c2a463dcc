import type { World } from '../dataset/world.ts'
import { type Corpus, corpusSlices } from '../search/corpus.ts'
import { type SearchResult, searchSlices } from '../search/search.ts'

/** Hits that the viewer asks for: more than any screen shows, few enough to draw and to rank at every key. */
const LIMIT = 200

/** Up to so many claims are searched within a frame; more are searched in slices, while the screen shows what it has. */
const AT_ONCE = 3000

interface Kept {
  corpus: Corpus | undefined
  /** The query that `result` answers, and how often there was a new result. */
  query: string
  result: SearchResult
  version: number
}

const NOTHING: SearchResult = {
  hits: [],
  total: 0,
  hidden: 0,
  corrected: [],
  leftOut: [],
  problems: [],
  suggestions: [],
}

const everything = new WeakMap<World, Kept>()

function keptFor(world: World): Kept {
  const known = everything.get(world) ?? { corpus: undefined, query: '', result: NOTHING, version: 0 }
  everything.set(world, known)
  return known
}

/** Whether a world is searched in slices. */
export const isLarge = (world: World): boolean => world.dataset.claims.length > AT_ONCE

/** The ranked hits of a query in a world; in a large one the hits of the query before, until `searching` was run. */
export function searched(world: World, query: string): SearchResult {
  if (query.trim() === '') return NOTHING
  const kept = keptFor(world)
  if (kept.query !== query && !isLarge(world)) finishSearch(world, query)
  return kept.result
}

/** Whether the hits shown for a query are not all of its own yet. */
export const isSearching = (world: World, query: string): boolean =>
  query.trim() !== '' && keptFor(world).query !== query && isLarge(world)

/** Grows with every result, so that what was drawn from an earlier one is drawn anew. */
export const searchVersion = (world: World): number => keptFor(world).version

/** Searches to the end, for whoever cannot wait. */
export function finishSearch(world: World, query: string): void {
  for (const _ of searching(world, query));
}

/** Searches in slices of a few milliseconds, so that a screen can be drawn in between. It can be left at any time. */
export function* searching(world: World, query: string): Generator<void> {
  const kept = keptFor(world)
  kept.corpus ??= yield* corpusSlices(world)
  const slices = searchSlices(kept.corpus, query, { limit: LIMIT })
  for (;;) {
    const slice = slices.next()
    if (slice.value) {
      kept.result = slice.value
      kept.version++
    }
    if (slice.done) break
    yield
  }
  kept.query = query
}

/** Makes a world ready to be searched, in slices. */
export function* preparing(world: World): Generator<void> {
  const kept = keptFor(world)
  kept.corpus ??= yield* corpusSlices(world)
}
