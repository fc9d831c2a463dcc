import type { World } from '../model/world.ts'
import { type Corpus, corpusSlices } from '../search/index/corpus.ts'
import type { Hit } from '../search/rank/hit.ts'
import { type SearchResult, searchSlices } from '../search/search.ts'

/** Hits that the viewer asks for: more than any screen shows, few enough to draw and to rank at every key. */
const LIMIT = 200

/** Up to so many claims are searched at once for whoever asks; of more, only what was searched in slices is known. */
const AT_ONCE = 3000

/** So many hits have their letters found with the search: about a screen of them. */
const SEEN = 24

interface Kept {
  corpus: Corpus | undefined
  /** The corpus while it is made, by whoever asks next. */
  making: Generator<void, Corpus> | undefined
  /** The query that is being searched for in slices. */
  pending: string | undefined
  /** The query that `result` is all of the answer to, and how often there was a new result. */
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
  const known = everything.get(world) ?? {
    corpus: undefined,
    making: undefined,
    pending: undefined,
    query: '',
    result: NOTHING,
    version: 0,
  }
  everything.set(world, known)
  return known
}

/** Whether a world is so large that it is not searched at once. */
export const isLarge = (world: World): boolean => world.dataset.claims.length > AT_ONCE

/** The ranked hits of a query in a world; while it is searched for in slices, the hits so far or of the query before. */
export function searched(world: World, query: string): SearchResult {
  if (query.trim() === '') return NOTHING
  if (!isKnown(world, query) && !isSearching(world, query)) finishSearch(world, query)
  return keptFor(world).result
}

/** Whether all hits of a query have been found, or it has none. */
export const isKnown = (world: World, query: string): boolean => query.trim() === '' || keptFor(world).query === query

/** Whether the hits shown for a query are not all of its own yet. */
export const isSearching = (world: World, query: string): boolean =>
  !isKnown(world, query) && (keptFor(world).pending === query || isLarge(world))

/** Grows with every result, so that what was drawn from an earlier one is drawn anew. */
export const searchVersion = (world: World): number => keptFor(world).version

/** Searches to the end, for whoever cannot wait. */
export function finishSearch(world: World, query: string): void {
  for (const _ of searching(world, query));
}

/** Searches in slices of a few milliseconds, so that a screen can be drawn in between. It can be left at any time. */
export function* searching(world: World, query: string): Generator<void> {
  const kept = keptFor(world)
  kept.pending = query
  const slices = searchSlices(yield* corpusOf(world), query, { limit: LIMIT })
  for (;;) {
    const slice = slices.next()
    if (slice.value) {
      yield* findLetters(slice.value.hits.slice(0, SEEN))
      kept.result = slice.value
      kept.query = slice.done ? query : ''
      kept.version++
    }
    if (slice.done) return
    yield
  }
}

/** The corpus of a world, made in slices; who comes while it is half made goes on with it. */
function* corpusOf(world: World): Generator<void, Corpus> {
  const kept = keptFor(world)
  while (!kept.corpus) {
    kept.making ??= corpusSlices(world)
    const slice = kept.making.next()
    if (slice.done) [kept.corpus, kept.making] = [slice.value, undefined]
    else yield
  }
  return kept.corpus
}

/**
 * Makes a world ready to be searched, in slices, by searching it for a slip in a name. What runs for the first time must
 * be compiled, which would take longer than the rest of what a key brings about.
 */
export function* preparing(world: World): Generator<void> {
  const slip = world.dataset.actors[0]?.name.slice(1) ?? ''
  const slices = searchSlices(yield* corpusOf(world), slip)
  let slice = slices.next()
  for (; !slice.done; slice = slices.next()) yield
  yield* findLetters(slice.value.hits)
}

/** Finds the letters to mark in hits, which a hit does when it is asked for them, a hit at a time. */
function* findLetters(hits: readonly Hit[]): Generator<void> {
  for (const { matches } of hits) if (matches.length > 0) yield
}
