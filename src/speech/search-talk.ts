import type { World } from '../model/world.ts'
import { CLAIMS_UNDER } from '../search/rank/under-events.ts'
import type { SearchResult } from '../search/search.ts'
import { counted, grouped } from '../text/counted.ts'
import { listed } from '../text/listed.ts'
import { searchWorld } from './resolve-name.ts'
import { type Talk, TalkBuilder } from './talk.ts'
import { thingWords } from './thing-words.ts'
import { joined, stated } from './wording.ts'

/** The hits of a query: how many, what was searched for instead, then each, best first. */
export function searchTalk(world: World, query: string): Talk {
  const found = searchWorld(world, query)
  const out = new TalkBuilder()
  const best = found.total > found.listed ? `; the best ${found.listed} follow` : ''
  const hidden = found.hidden > 0 ? `${grouped(found.hidden)} more are hidden: ${listed(found.hiddenBy)}.` : undefined
  out.say(`${grouped(found.total)} found for "${query}"${best}.`, ...remarks(found), hidden)
  for (const hit of found.hits) {
    const more = (hit.claims ?? 0) - CLAIMS_UNDER
    out.numbered(
      hit,
      () => `${thingWords(world, hit)}${more > 0 ? ` ${counted(more, 'more claim')} of it answer.` : ''}`,
    )
  }
  return out.talk(`the search for "${query}"`)
}

/** The remarks on a search besides its hits, a sentence a line. */
export function remarks({ corrected, leftOut, problems }: SearchResult): string[] {
  const instead = corrected.map(({ from, to }) => `${to} instead of ${from}`)
  return [
    ...problems.map(({ message, hint }) => joined([stated(message), stated(hint)], ' ')),
    ...(instead.length > 0 ? [`Searched for ${listed(instead)}.`] : []),
    ...(leftOut.length > 0 ? [`Nothing has all the words. Left out: ${listed(leftOut)}.`] : []),
  ]
}
