import { type Density, datedOf, density, densityCell } from '../chart/density.ts'
import { shortEdtf, shortWords } from '../dates/words.ts'
import type { EventFilter } from '../history/filter.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { truncate } from '../text/fit.ts'
import type { Line, Span } from '../text/line.ts'
import { fitLine, lineWidth, span } from '../text/styled.ts'
import { filterWords } from './filter-words.ts'
import { soleOrigin } from './timeline-columns.ts'

/**
 * How the events are spread over the whole time, on one line: a bar for each stretch, the selected event's stretch
 * marked, between the first day and the last; before it the filters in words, after it the origin of everything where
 * there is only one. What has no extent in time is said and not drawn.
 */
export function timelineOverview(
  world: World,
  filter: EventFilter,
  events: readonly Event[],
  selected: Event | undefined,
  width: number,
): Line {
  const words = filterWords(world, filter, events)
  const left: Span[] = words ? [span(truncate(`Only ${words}`, width), 'warning'), span('   ')] : []
  const right = originSpans(world, events, width)
  for (const after of [right, []]) {
    const room = width - lineWidth(left) - lineWidth(after)
    const spread = spreadSpans(events, selected, room)
    if (lineWidth(spread) <= room && (after.length === 0 || spread.length > 0))
      return fitLine([...left, ...spread, ...after], width)
  }
  return fitLine(left, width)
}

/** Where all that is known comes from, if it is one origin: no row says it then. */
function originSpans(world: World, events: readonly Event[], width: number): Span[] {
  const sole = soleOrigin(world)
  if (!sole) return []
  const from = sole.key.startsWith('briefing:') ? 'one report' : truncate(sole.name, Math.floor(width / 2.5))
  return [span('   '), span(`${events.length > 1 ? 'all ' : ''}from ${from}`, 'dim')]
}

/** The bars between their first day and their last, or in words how many events there are and that they are of one day. */
function spreadSpans(events: readonly Event[], selected: Event | undefined, room: number): Span[] {
  const dated = datedOf(events)
  if (!dated) return []
  if (dated.first === dated.last) return [span(oneDay(events.slice(0, dated.count)), 'dim')]
  const [from, to] = ends(dated.first, dated.last)
  const label = `${counted(events.length, 'event')} · ${from} `
  const bars = room < LEAST ? undefined : density(events, Math.min(OVERVIEW, room - label.length - to.length - 1))
  return bars ? [span(label, 'dim'), ...barSpans(bars, selected), span(` ${to}`, 'dim')] : []
}

/** Events that begin on one day: `1 event, 1 May 2024`. */
function oneDay(events: readonly Event[]): string {
  const [first] = events
  const same = first?.when && events.every(({ when }) => when?.edtf === first.when?.edtf)
  return `${counted(events.length, 'event')}${same && first.when ? `, ${shortWords(first.when)}` : ''}`
}

/** Two ISO days as the ends of a strip, no finer than it takes to tell them apart: years, months of a year, days. */
function ends(first: string, last: string): readonly [string, string] {
  if (first.slice(0, 4) !== last.slice(0, 4)) return [first.slice(0, 4), last.slice(0, 4)]
  const size = first.slice(0, 7) === last.slice(0, 7) ? 10 : 7
  return [shortEdtf(first.slice(0, size)).slice(0, -' 2019'.length), shortEdtf(last.slice(0, size))]
}

/** The most cells that an overview has; clusters are told apart as finely as this. */
export const OVERVIEW = 72

/** With less room than this there is no use in bars. */
const LEAST = 24

function barSpans(found: Density, selected: Event | undefined): Span[] {
  const cell = selected && densityCell(found, selected)
  const bars = [...found.bars].map((bar) => (bar === ' ' ? '·' : bar))
  const from = found.cells.findIndex(({ count }) => count > 0)
  const to = found.cells.findLastIndex(({ count }) => count > 0) + 1
  if (cell === undefined) return [span(bars.slice(from, to).join(''), 'dim')]
  const head = bars.slice(from, cell).join('')
  const tail = bars.slice(cell + 1, to).join('')
  return [span(head, 'dim'), span(bars[cell] ?? '', 'current'), span(tail, 'dim')]
}
