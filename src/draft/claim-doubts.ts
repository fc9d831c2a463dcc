import type { Status } from '../model/model.ts'
import type { FoundTime } from '../times/find-times.ts'
import type { Chain } from './chain.ts'
import type { ClaimDate } from './claim-date.ts'
import { NO_MARK } from './claim-line.ts'
import type { ClaimPlace } from './claim-place.ts'
import type { ClaimType } from './claim-type.ts'
import type { Doubt } from './draft.ts'
import type { EventMatch } from './event-match.ts'

/** Lengths, habits and the present: nobody could give them bounds. */
const NO_DAY =
  /-|long$|^(?:for|every|now|right now|currently|nowadays|at present|at the moment|these days|so far|to date|on [A-Za-z]+days)\b/i

/** The doubts about a date, and the words without bounds where there is none. */
export function dateDoubts(
  date: ClaimDate | undefined,
  times: readonly FoundTime[],
  earlier: string | undefined,
): readonly Doubt[] {
  const doubts: Doubt[] = []
  if (!date && earlier !== undefined)
    doubts.push({ aspect: 'date', words: 'was', note: 'the day named before', options: [earlier] })
  if (date && (!date.sure || date.time.doubt !== undefined)) {
    const others = date.time.alternatives.filter((edtf) => edtf !== date.edtf)
    doubts.push({
      aspect: 'date',
      words: date.time.text,
      ...(date.time.doubt !== undefined && { note: date.time.doubt }),
      options: [date.edtf, ...others],
    })
  }
  const open = times.filter(({ edtf, text }) => edtf === null && !NO_DAY.test(text))
  if (!date)
    for (const { text } of open) doubts.push({ aspect: 'date', words: text, note: 'without bounds', options: [] })
  return doubts
}

/** Who else may have said it. */
export function chainDoubts({ links, doubt, alternatives }: Chain): readonly Doubt[] {
  if (doubt === undefined) return []
  const options = [links, ...(alternatives ?? [])].map((each) => each.join(', citing ')).filter((each) => each !== '')
  return [{ aspect: 'source', words: doubt, options }]
}

/** A place that is named in another clause, or only as "here". */
export function placeDoubts(place: ClaimPlace | undefined, text: string): readonly Doubt[] {
  const here = /\bhere\b/.test(text)
  if (place?.doubt === undefined)
    return place || !here ? [] : [{ aspect: 'place', words: 'here', note: 'the report has no dateline', options: [] }]
  const { doubt, why = 'named in another clause', others = [], name } = place
  return [{ aspect: 'place', words: doubt, note: why, options: [name, ...others, NO_MARK] }]
}

/** Words for more than one status; and of what somebody says, that it was said. */
export function statusDoubts([status, ...others]: readonly Status[], type: string | undefined): readonly Doubt[] {
  if (status === undefined) return []
  const more = type === 'statement' && status !== 'happened' ? [...others, 'happened'] : others
  const options = [...new Set([status, ...more])]
  return options.length < 2 ? [] : [{ aspect: 'status', words: status, note: 'its words allow another', options }]
}

/** A type that rests on a noun, or on one of several verbs. */
export function typeDoubts({ options, words }: ClaimType): readonly Doubt[] {
  return words === undefined ? [] : [{ aspect: 'type', words, options: [...options, NO_MARK] }]
}

/** The events of the folder that it may be about, none of them surely. */
export function eventDoubts(events: readonly EventMatch[]): readonly Doubt[] {
  const [best] = events
  if (!best || best.sure) return []
  return [{ aspect: 'event', words: best.event.title, options: events.slice(0, 3).map(({ event }) => event.id) }]
}
