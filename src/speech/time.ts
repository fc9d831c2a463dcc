import { dayWords, sentence } from '../agreement/attribution-words.ts'
import { readDate } from '../dates/read-date.ts'
import { knownFrom, perhapsReporting } from '../history/known-from.ts'
import { perhapsWords } from '../history/perhaps-words.ts'
import { worldAsOf } from '../history/world-as-of.ts'
import type { World } from '../model/world.ts'
import { type Answer, type Conversation, said } from './conversation.ts'
import { briefingCounts } from './list-talks.ts'
import { begun, here } from './paging.ts'
import { recordsOf } from './resolve-name.ts'
import { talkOf } from './talk-of.ts'
import { joined, stated } from './wording.ts'

/** From now on only what had been reported by a day, in any date words, is told. */
export function seeAsOf(whole: World, state: Conversation, rest: string): Answer {
  if (rest === '') {
    const now = state.asOf === undefined ? 'You hear everything.' : asOfWords(whole, state.asOf)
    return said(state, `${now} Type as of and a day, such as as of 17 April 2019, or now.`)
  }
  const reading = readDate(rest)
  if (!reading.ok) {
    return said(
      state,
      joined([sentence(stated(reading.message)), reading.suggestion && `Type as of ${reading.suggestion}.`], ' '),
    )
  }
  const day = reading.when.max
  if (day === null) return said(state, `"${rest}" has no end. Type a day, such as as of 17 April 2019.`)
  const seen = worldAsOf(whole, day)
  const [first] = whole.dataset.briefings.flatMap((briefing) => knownFrom(briefing) ?? []).sort()
  if (first === undefined) return said(state, 'You hear all there is: no briefing has a certain date.')
  if (seen.dataset.briefings.length === 0) {
    const perhaps = perhapsWords(perhapsReporting(whole.dataset, day))
    const more = perhaps === undefined ? '' : ` ${sentence(perhaps)}.`
    return said(
      state,
      `No briefing had certainly come out by ${dayWords(day)}. The first had by ${dayWords(first)}.${more}`,
    )
  }
  return moved(seen, { ...state, asOf: day }, `${asOfWords(whole, day)} Type now to hear everything.`)
}

/**
 * The briefings as of a day, and whose reports may have come out by then: `As of 17 April 2019: 2 briefings, and 1 more
 * …`.
 */
export function asOfWords(whole: World, day: string): string {
  const perhaps = perhapsWords(perhapsReporting(whole.dataset, day))
  return `As of ${dayWords(day)}: ${joined([briefingCounts(worldAsOf(whole, day)), perhaps])}.`
}

/** Everything is told again. */
export const now = (whole: World, state: Conversation): Answer =>
  state.asOf === undefined
    ? said(state, `You hear everything: ${briefingCounts(whole)}.`)
    : moved(whole, { ...state, asOf: undefined }, `Now: ${briefingCounts(whole)}.`)

/** Places that do not exist at another time are left out of the trail; lines told of a place count no more. */
function moved(seen: World, state: Conversation, words: string): Answer {
  const trail = state.trail
    .filter(({ place }) => place.page !== 'thing' || recordsOf(seen, place.target.kind).has(place.target.id))
    .map(({ place }) => ({ place, from: 0, to: 0 }))
  const there = trail.length > 0 ? { ...state, trail } : { ...state, trail: begun(undefined).trail }
  return said(there, words, `You are at ${talkOf(seen, here(there).place).title}. Type next to hear it.`)
}
