import type { World } from '../model/world.ts'
import type { SearchResult } from '../search/search.ts'
import { grouped } from '../text/counted.ts'
import { searched } from './resolve-name.ts'
import { type Talk, TalkBuilder } from './talk.ts'
import { thingWords } from './thing-words.ts'
import { joined, listed, stated } from './wording.ts'

/** The hits of a query: how many, what was searched for instead, then each, best first. */
export function searchTalk(world: World, query: string): Talk {
  const found = searched(world, query)
  const out = new TalkBuilder()
  const best = found.total > found.hits.length ? `; the best ${found.hits.length} follow` : ''
  const hidden = found.hidden > 0 ? `${grouped(found.hidden)} more are hidden by filters.` : undefined
  out.say(`${grouped(found.total)} found for "${query}"${best}.`, ...remarks(found), hidden)
  for (const target of found.hits) out.numbered(target, () => thingWords(world, target))
  return out.talk(`the search for "${query}"`)
}

/** What a listener should know of a search besides its hits, a sentence a line. */
export function remarks({ corrected, leftOut, problems }: SearchResult): string[] {
  const instead = corrected.map(({ from, to }) => `${to} instead of ${from}`)
  return [
    ...problems.map(({ message, hint }) => joined([stated(message), stated(hint)], ' ')),
    ...(instead.length > 0 ? [`Searched for ${listed(instead)}.`] : []),
    ...(leftOut.length > 0 ? [`Nothing has all the words. Left out: ${listed(leftOut)}.`] : []),
  ]
}
