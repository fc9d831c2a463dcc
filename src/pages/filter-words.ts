import { daysInMonth } from '../dates/day.ts'
import { shortEdtf } from '../dates/words.ts'
import { type EventFilter, filterEvents } from '../history/filter.ts'
import { identityOf, remember } from '../model/memo.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { grouped } from '../text/counted.ts'

/** The filters in words, or nothing when there are none; `events` are those that pass them. */
export function filterWords(world: World, filter: EventFilter, events: readonly Event[]): string {
  const { actors = [], topics = [], types = [], conflicts, singleOrigin } = filter
  const parts = [
    ...actors.map((id) => world.actors.get(id)?.name ?? id),
    ...topics,
    ...types,
    rangeWords(world, filter, events),
    conflicts ? '≠ in conflict' : '',
    singleOrigin ? 'one origin only' : '',
  ]
  return parts.filter(Boolean).join(' · ')
}

/** The range, and how many events are shown although their dates allow, or take in, days outside it too. */
function rangeWords(world: World, { from, to, fit }: EventFilter, events: readonly Event[]): string {
  if (from === undefined && to === undefined) return ''
  const range = daysWords(from, to)
  if (fit === 'certainly') return `certainly ${range}`
  const loose = looseIn(world, from, to, events)
  if (loose === 0) return range
  const which = loose < events.length ? `${grouped(loose)} of ${grouped(events.length)}` : loose > 1 ? 'all' : 'it'
  return `${range}, ${which} possibly or partly (v hides ${which === 'it' ? 'it' : 'them'})`
}

/** How many of some events, all of them possibly in a range, are not certainly in it. Kept, as every key asks again. */
const looseIn = remember(
  (world, from: string | undefined, to: string | undefined, events: readonly Event[]) =>
    events.length - filterEvents(world, events, { from, to, fit: 'certainly' }).length,
  { keyOf: (from, to, events) => `${from}/${to} ${identityOf(events)}` },
)

function daysWords(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `up to ${shortEdtf(to ?? '')}`
  if (to === undefined) return `from ${shortEdtf(from)}`
  return from === to ? `on ${shortEdtf(from)}` : `within ${shortEdtf(wholeOf(from, to))}`
}

/** The month or year that two ISO days are the first and the last of, else the days from one to the other, as EDTF. */
function wholeOf(from: string, to: string): string {
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)]
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  const last = daysInMonth(Number(year), Number(from.slice(5, 7)))
  return from === `${month}-01` && to === `${month}-${last}` ? month : `${from}/${to}`
}
