import type { World } from '../model/world.ts'
import { makeCorpus } from '../search/index/corpus.ts'
import type { Hit } from '../search/rank/hit.ts'
import { namedHits } from '../search/rank/named-hits.ts'
import { type SearchResult, search } from '../search/search.ts'

/** Searches for what a name that is no id may mean, at most so many. Apart, so that an id is found without the search. */
export function searchNames(
  world: World,
  name: string,
  kind: 'briefing' | 'actor' | 'event',
  limit: number,
): { readonly result: SearchResult; readonly meant: readonly Hit[] } {
  const result = search(makeCorpus(world), name, { kinds: [kind], limit })
  return { result, meant: namedHits(name, result) }
}
