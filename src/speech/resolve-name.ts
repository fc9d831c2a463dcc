import type { ById } from '../model/by-id.ts'
import { remember } from '../model/memo.ts'
import type { World } from '../model/world.ts'
import { makeCorpus } from '../search/index/corpus.ts'
import { KINDS, type Kind } from '../search/query/kinds.ts'
import { namedHits } from '../search/rank/named-hits.ts'
import { type SearchResult, search } from '../search/search.ts'
import type { Reference } from './location.ts'

const corpusOf = remember((world) => makeCorpus(world))

/** The ranked hits of a query in a world, of all kinds unless told; what is searched is made at the first query. */
export function searchWorld(world: World, query: string, kinds?: readonly Kind[]): SearchResult {
  return search(corpusOf(world), query, kinds && { kinds })
}

/** The meaning of a name: one thing, one of several, or nothing; and the search that found it. */
export interface Meant {
  readonly targets: readonly Reference[]
  readonly result: SearchResult
}

/** More choices than this are not heard out. */
const MOST = 8

/** Resolves a name that a listener typed: a thing by its id, else those that answer to it as well as any. */
export function resolveName(world: World, name: string, kinds: readonly Kind[]): Meant {
  const result = searchWorld(world, name, kinds)
  const exact = kinds.find((kind) => recordsOf(world, kind).has(name))
  if (exact) return { targets: [{ kind: exact, id: name }], result }
  const near = namedHits(name, result).slice(0, MOST)
  return { targets: near.map(({ kind, id }) => ({ kind, id })), result }
}

/** The things of a kind in a world, by id. */
export function recordsOf(world: World, kind: Kind): ById<{ readonly id: string }> {
  switch (kind) {
    case 'briefing':
      return world.briefings
    case 'actor':
      return world.actors
    case 'event':
      return world.events
    case 'claim':
      return world.claims
  }
}

/** The kinds that a name may mean unless told: a claim has no name. */
export const NAMED: readonly Kind[] = KINDS.filter((kind) => kind !== 'claim')
