import type { Event } from '../dataset/model.ts'
import type { World } from '../dataset/world.ts'
import { shortDay } from '../dates/words.ts'
import { truncate } from '../text/fit.ts'
import type { Line, Span } from '../text/line.ts'
import { fitLine, lineWidth, span } from '../text/styled.ts'
import { type Density, type DensityCell, density, densityCell } from '../timeline/density.ts'
import type { EventFilter } from '../timeline/filter.ts'

/** The filters in words, or nothing when there are none. */
export function filterWords(world: World, filter: EventFilter): string {
  const { actors = [], topics = [], from, to, fit, conflicts, singleOrigin } = filter
  const parts = [
    ...actors.map((id) => world.actors.get(id)?.name ?? id),
    ...topics,
    from || to ? `${fit ?? 'possibly'} ${rangeWords(from, to)}` : '',
    conflicts ? '≠ in conflict' : '',
    singleOrigin ? 'one origin only' : '',
  ]
  return parts.filter(Boolean).join(' · ')
}

function rangeWords(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `up to ${shortDay(to ?? '')}`
  if (to === undefined) return `from ${shortDay(from)}`
  return from === to ? `on ${shortDay(from)}` : `within ${shortDay(from)} – ${shortDay(to)}`
}

/**
 * How the events are spread over the whole time, on one line: a bar for each stretch, the selected event's stretch
 * marked, between the first day and the last; before it the filters in words.
 */
export function timelineOverview(
  world: World,
  filter: EventFilter,
  events: readonly Event[],
  selected: Event | undefined,
  width: number,
): Line {
  const words = filterWords(world, filter)
  const left: Span[] = words ? [span(truncate(`Only ${words}`, width - 3), 'warning'), span('   ')] : []
  const room = width - lineWidth(left)
  const bars = room < 24 ? undefined : density(events, Math.min(OVERVIEW, room - 2 * YEAR))
  if (!bars) return fitLine(left, width)
  const [first, last] = [bars.cells[0], bars.cells.findLast(({ count }) => count > 0)]
  return [...left, span(`${yearOf(first)} `, 'dim'), ...barSpans(bars, selected), span(` ${yearOf(last)}`, 'dim')]
}

const yearOf = (cell: DensityCell | undefined): string => cell?.from.slice(0, 4) ?? ''

/** The most cells that an overview has; clusters are told apart as finely as this. */
export const OVERVIEW = 72

/** Cells that a year and the space beside it take. */
const YEAR = 5

function barSpans(found: Density, selected: Event | undefined): Span[] {
  const cell = selected && densityCell(found, selected)
  const bars = [...found.bars.trimEnd()].map((bar) => (bar === ' ' ? '·' : bar))
  if (cell === undefined) return [span(bars.join(''), 'dim')]
  const head = bars.slice(0, cell).join('')
  const tail = bars.slice(cell + 1).join('')
  return [span(head, 'dim'), span(bars[cell] ?? '', 'current'), span(tail, 'dim')]
}
