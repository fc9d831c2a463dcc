import { agree } from '../agreement/agree.ts'
import type { Event } from '../dataset/model.ts'
import type { World } from '../dataset/world.ts'
import { rowWords } from '../dates/words.ts'
import { counted } from '../text/counted.ts'
import { pad, padStart } from '../text/fit.ts'
import type { Line, Span } from '../text/line.ts'
import { span } from '../text/styled.ts'
import type { Axis } from '../timeline/axis.ts'
import { elapsed, elapsedWords } from '../timeline/elapsed.ts'
import { eventStrip } from '../timeline/strip.ts'
import { mark } from './marks.ts'
import { stripSpans } from './strip-spans.ts'

/** Widths of a row's columns, in cells; one that is 0 is not drawn. */
export interface TimelineColumns {
  readonly date: number
  readonly title: number
  readonly origin: number
  readonly elapsed: number
  readonly strip: number
}

/** From this width of the list on, rows draw their ranges. */
const STRIP_FROM = 96

/** From this width on, the longest dates and origins have room too. */
const ROOMY = 160

const MARK = 2
const CONFLICT = 2
const GAP = 2

/** A quarter of the width for the ranges, and room for a whole month of days as soon as there is any. */
function stripWidth(width: number): number {
  if (width < STRIP_FROM) return 0
  return Math.min(60, Math.max(width < 112 ? 24 : 31, Math.floor(width * 0.25)))
}

/** Shares a width among the columns. `counting` asks for one with the days elapsed since a marked event. */
export function timelineColumns(width: number, counting: boolean): TimelineColumns {
  const date = width < 60 ? (counting ? 10 : 12) : width < ROOMY ? 14 : 28
  const strip = stripWidth(width)
  const elapsed = counting ? (width < 60 ? 10 : 14) : 0
  const origin =
    width < 60 || (counting && strip === 0)
      ? 0
      : Math.min(44, Math.max(12, Math.floor(width * (width < ROOMY ? 0.13 : 0.22))))
  const gaps = [date, origin, elapsed, strip].filter((each) => each > 0).length * GAP
  const title = Math.max(8, width - MARK - CONFLICT - date - origin - elapsed - strip - gaps)
  return { date, title, origin, elapsed, strip }
}

/** One event on one line: date in words, mark, title, whether its reports conflict, origins, and its range drawn. */
export function eventRow(
  world: World,
  event: Event,
  columns: TimelineColumns,
  axis: Axis | undefined,
  from: Event | undefined,
): Line {
  const agreement = agree(world, event)
  const conflict = agreement.verdict === 'conflict'
  const [first] = agreement.origins
  const origins = agreement.origins.length === 1 && first ? first.name : counted(agreement.origins.length, 'origin')
  const line: Span[] = [
    span(pad(event.when ? rowWords(event.when) : 'no date', columns.date)),
    span('  '),
    span(`${mark(event.status)} `, event.status === 'denied' ? 'warning' : 'accent'),
    span(pad(event.title, columns.title)),
    conflict ? span(' ≠', 'conflict') : span('  '),
  ]
  if (columns.origin > 0) line.push(span('  '), span(pad(origins, columns.origin), 'dim'))
  if (columns.elapsed > 0) line.push(span('  '), span(padStart(elapsedText(from, event), columns.elapsed), 'dim'))
  if (columns.strip > 0 && axis) line.push(span('  '), ...stripSpans(eventStrip(world, event, axis)))
  return line
}

/** How long after the marked event, as `+43 d`. */
function elapsedText(from: Event | undefined, event: Event): string {
  if (from?.id === event.id) return 'marked'
  if (!from?.when || !event.when) return ''
  const days = elapsed(from.when, event.when)
  return days ? elapsedWords(days, true) : ''
}
