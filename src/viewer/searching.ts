import { remember, rememberWork } from '../model/memo.ts'
import type { World } from '../model/world.ts'
import { corpusSlices } from '../search/index/corpus.ts'
import type { Hit } from '../search/rank/hit.ts'
import { type SearchResult, search, searchSlices } from '../search/search.ts'
import type { Library } from './library.ts'
import { currentRoute, type Made, type State } from './state.ts'

/** Hits that the viewer asks for: more than any screen shows, few enough to draw and to rank at every key. */
const LIMIT = 200

/** Up to so many claims, or briefings, are searched at once for whoever asks; more are searched as long work. */
const AT_ONCE = 3000

/** So many hits have their letters found with the search: about a screen of them. */
const SEEN = 24

/** The hits in a world: for `query` where it is all of it, else so far, or for the query before. */
export interface Hits {
  readonly world: World
  readonly query: string
  readonly result: SearchResult
  readonly complete: boolean
}

const NOTHING: SearchResult = {
  hits: [],
  total: 0,
  listed: 0,
  hidden: 0,
  hiddenBy: [],
  corrected: [],
  leftOut: [],
  problems: [],
  suggestions: [],
}

/**
 * Whether a world is so large that whatever goes through all of it is long work. Of a large one that is being read the
 * briefings are there before any claim.
 */
export const isLarge = ({ dataset }: World): boolean =>
  dataset.claims.length > AT_ONCE || dataset.briefings.length > AT_ONCE

const corpusOf = rememberWork(corpusSlices)

/** The ranked hits of a query, searched for at once. */
export const hitsAtOnce = remember((world, query: string) => search(corpusOf(world), query, { limit: LIMIT }), {
  keyOf: (query) => query,
})

/** The hits for a query in a world: in a large one what has been made of it, complete or not. */
export function hitsOf(world: World, { hits }: Made, query: string): Hits {
  if (query.trim() === '') return { world, query, result: NOTHING, complete: true }
  if (!isLarge(world)) return { world, query, result: hitsAtOnce(world, query), complete: true }
  if (hits?.world !== world) return { world, query, result: NOTHING, complete: false }
  return hits.query === query ? hits : { ...hits, query, complete: false }
}

/**
 * Whether all hits for a query are there, or found at once where they are drawn. It searches for nothing: many keys of one
 * paste ask this before a frame is drawn.
 */
export function isSearched(world: World, { hits }: Made, query: string): boolean {
  if (query.trim() === '' || !isLarge(world)) return true
  return hits?.world === world && hits.query === query && hits.complete
}

/** Searches as long work: yields what it has so far, where that is new, and returns all of it. */
export function* findHits(world: World, query: string): Generator<Hits | undefined, Hits> {
  const work = searchSlices(yield* corpusOf.prepare(world), query, { limit: LIMIT })
  for (;;) {
    const piece = work.next()
    if (piece.value) yield* findLetters(piece.value.hits.slice(0, SEEN))
    if (piece.done) return { world, query, result: piece.value, complete: true }
    yield piece.value && { world, query, result: piece.value, complete: false }
  }
}

/**
 * Makes a world ready to be searched, as long work, by searching it for a slip in a name. What runs for the first time
 * must be compiled, which would take longer than the rest of what a key brings about.
 */
export function* prepareSearch(world: World): Generator<undefined> {
  const slip = world.dataset.actors[0]?.name.slice(1) ?? ''
  const work = searchSlices(yield* corpusOf.prepare(world), slip)
  let piece = work.next()
  for (; !piece.done; piece = work.next()) yield
  yield* findLetters(piece.value.hits)
}

/** Finds the letters to mark in hits, which a hit does when it is asked for them, a hit at a time. */
function* findLetters(hits: readonly Hit[]): Generator<undefined> {
  for (const { matches } of hits) if (matches.length > 0) yield
}

/** The first thing wrong with what is typed into the search field that is open, if anything is. */
export function problemOfQuery({ world }: Library, state: State): SearchResult['problems'][number] | undefined {
  const route = currentRoute(state)
  return route.page === 'search' ? hitsOf(world, state.made, route.field.text).result.problems[0] : undefined
}
