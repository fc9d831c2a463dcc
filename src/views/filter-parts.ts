import { daysInMonth } from '../dates/day.ts'
import { shortEdtf } from '../dates/words.ts'
import type { EventFilter } from '../history/filter.ts'
import type { World } from '../model/world.ts'

/** What a filter asks for, a few words for each field that it has; `range` has those for its days. */
export function filterParts(world: World, filter: EventFilter, range = rangeWords(filter)): string[] {
  const { events = [], actors = [], topics = [], types = [], conflicts, singleOrigin } = filter
  const parts = [
    ...events.map((id) => world.events.get(id)?.title ?? id),
    ...actors.map((id) => world.actors.get(id)?.name ?? id),
    ...topics,
    ...types,
    range,
    conflicts ? '≠ in conflict' : '',
    singleOrigin ? 'one origin only' : '',
  ]
  return parts.filter(Boolean)
}

/** The days of a filter in words: `within 15–21 Apr 2019`, `certainly from 15 Apr 2019`; empty where it has none. */
export function rangeWords({ from, to, fit }: EventFilter): string {
  const range = daysWords(from, to)
  return fit === 'certainly' && range !== '' ? `certainly ${range}` : range
}

function daysWords(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? '' : `up to ${shortEdtf(to)}`
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
