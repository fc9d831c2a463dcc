import type { World } from '../dataset/world.ts'
import { type Corpus, makeCorpus } from '../search/corpus.ts'
import { type SearchResult, search } from '../search/search.ts'

/** Hits that the viewer asks for: more than any screen shows, few enough to draw and to rank at every key. */
const LIMIT = 200

const corpora = new WeakMap<World, Corpus>()
const latest = new WeakMap<World, { readonly query: string; readonly result: SearchResult }>()

/** The ranked hits of a query in a world; the corpus is made at the first query, the last result is kept. */
export function searched(world: World, query: string): SearchResult {
  const known = latest.get(world)
  if (known?.query === query) return known.result
  const corpus = corpora.get(world) ?? makeCorpus(world)
  corpora.set(world, corpus)
  const result = search(corpus, query, { limit: LIMIT })
  latest.set(world, { query, result })
  return result
}
