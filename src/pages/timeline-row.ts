import { inConflict, standingClaims } from '../agreement/agree.ts'
import { recordSign } from '../agreement/event-date.ts'
import type { Axis } from '../chart/axis.ts'
import { eventStrip } from '../chart/strip.ts'
import { elapsed, elapsedWords, elapsedYears } from '../history/elapsed.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pad, padStart } from '../text/fit.ts'
import type { Line, Span } from '../text/line.ts'
import { span } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { signOfClaim } from './marks.ts'
import { stripSpans } from './strip-spans.ts'
import { rowDate, rowOrigins, type TimelineColumns } from './timeline-columns.ts'

/** One event on one line: date in words, mark, title, whether its reports conflict, origins, and its range drawn. */
export function timelineRow(
  world: World,
  event: Event,
  columns: TimelineColumns,
  axis: Axis | undefined,
  from: Event | undefined,
): Line {
  const line: Span[] = [
    span(pad(rowDate(event), columns.date)),
    span('  '),
    signOfClaim({ status: event.status, withdrawn: isTakenBack(world, event) ? 'all' : undefined }),
    ...titleSpans(event, columns.title),
    inConflict(world, event) ? span(' ≠', 'conflict') : span('  '),
  ]
  if (columns.origin > 0) {
    line.push(span('  '), span(pad(rowOrigins(world, event), columns.origin), 'dim'))
  }
  if (columns.elapsed > 0)
    line.push(span('  '), span(padStart(elapsedText(from, event, columns.elapsed), columns.elapsed), 'dim'))
  if (columns.strip > 0 && axis) line.push(span('  '), ...stripSpans(eventStrip(world, event, axis)))
  return line
}

/** Whether every claim of an event was taken back. */
const isTakenBack = (world: World, event: Event): boolean => standingClaims(world, event).length === 0

/** A title with room for it, and at its end the day of the record where a title still has room beside it. */
function titleSpans(event: Event, width: number): Span[] {
  const sign = recordSign(event)
  const room = width - cells(sign ?? '') - 1
  if (sign === undefined || room < ROOM_FOR_TITLE) return [span(pad(event.title, width))]
  return [span(pad(event.title, room)), span(' '), span(sign, 'heading')]
}

const ROOM_FOR_TITLE = 24

/** How long after the marked event, as `+43 d`, in years where the days would be cut. */
function elapsedText(from: Event | undefined, event: Event, width: number): string {
  if (from?.id === event.id) return 'marked'
  if (!from?.when || !event.when) return ''
  const found = elapsed(from.when, event.when)
  if (!found) return ''
  const days = elapsedWords(found, true)
  return cells(days) <= width ? days : elapsedYears(found)
}
