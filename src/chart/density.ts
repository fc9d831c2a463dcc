import { toDay, toIso } from '../dates/day.ts'
import { placing, sortDay } from '../history/order.ts'
import type { Event } from '../model/model.ts'
import { firstIndex } from '../text/sorted-search.ts'
import { type Axis, daysOfCell } from './axis.ts'
import { axisOver } from './zoom.ts'

/** How many events stand in the days of one cell of an overview. */
export interface DensityCell {
  /** ISO days, both included. */
  readonly from: string
  readonly to: string
  readonly count: number
  /** The index of the first event that stands there, or of the next one after it where none does. */
  readonly first: number
}

/** How events are spread over the whole time from the first to the last. */
export interface Density {
  readonly axis: Axis
  readonly cells: readonly DensityCell[]
  /** One bar for each cell, higher for more events, blank for none. */
  readonly bars: string
}

/**
 * Counts events, which must be in the order of the timeline, by where they stand: on their earliest day, or their
 * latest where the start is open. Undefined where none has a date. Looks at a few events for each cell.
 */
export function density(events: readonly Event[], width: number): Density | undefined {
  const dated = datedOf(events)
  if (!dated || width < 1) return undefined
  const axis = axisOver({ min: toDay(dated.first), max: toDay(dated.last) }, width)
  const cells: DensityCell[] = []
  let at = 0
  for (let cell = 0; cell < width; cell++) {
    const days = daysOfCell(axis, cell)
    const [from, to] = [toIso(days.min), toIso(days.max)]
    const next = indexFrom(events, at, to)
    cells.push({ from, to, count: next - at, first: at })
    at = next
  }
  return { axis, cells, bars: barsOf(cells.map(({ count }) => count)) }
}

/** Of events in the order of the timeline, how many have a date, and the ISO days on which the first and last stand. */
export function datedOf(
  events: readonly Event[],
): { readonly count: number; readonly first: string; readonly last: string } | undefined {
  const count = indexFrom(events, 0, '9999-12-31')
  const [first, last] = [seatOf(events[0]), seatOf(events[count - 1])]
  return first && last ? { count, first, last } : undefined
}

/** The cell of an overview in which an event stands, if it has a date. */
export function densityCell({ cells }: Density, event: Event): number | undefined {
  const day = seatOf(event)
  const cell = day === undefined ? -1 : cells.findIndex(({ from, to }) => from <= day && day <= to)
  return cell < 0 ? undefined : cell
}

/** The ISO day on which an event stands, if it has one. */
const seatOf = (event: Event | undefined): string | undefined => event && sortDay(placing(event))

/** The first event from an index on that stands after an ISO day, or has no date. */
const indexFrom = (events: readonly Event[], from: number, day: string): number =>
  firstIndex(from, events.length, (at) => (seatOf(events[at]) ?? '~') > day)

const BARS = ' ▁▂▃▄▅▆▇█'

function barsOf(counts: readonly number[]): string {
  const most = Math.max(...counts)
  return counts.map((count) => BARS[Math.ceil((count * (BARS.length - 1)) / most)] ?? ' ').join('')
}
