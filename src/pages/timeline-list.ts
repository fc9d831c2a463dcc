import { inConflict } from '../agreement/agree.ts'
import { recordSign } from '../agreement/event-date.ts'
import { stageOf } from '../agreement/stage.ts'
import type { Axis } from '../chart/axis.ts'
import { eventStrip } from '../chart/strip.ts'
import { tickLine } from '../chart/ticks.ts'
import { axisFor } from '../chart/zoom.ts'
import { elapsed, elapsedWords, elapsedYears } from '../history/elapsed.ts'
import { type EventGroup, groups } from '../history/groups.ts'
import { identityOf, rememberWork } from '../model/memo.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pad, padStart, truncate } from '../text/fit.ts'
import type { Line, Span } from '../text/line.ts'
import { lastNotAfter } from '../text/sorted-search.ts'
import { plainText, span } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { pace } from '../work.ts'
import { signOf } from './marks.ts'
import type { ListPage, Stop, Target } from './page.ts'
import { stripSpans } from './strip-spans.ts'
import { rowDate, rowOrigins, type TimelineColumns, timelineColumns, timelineNeeds } from './timeline-columns.ts'

/**
 * Events by year and month, the header of the group in view pinned on top. Where there is room every row draws its
 * range on an axis that the rows in view share. `marked` is the id of the event that elapsed days are counted from.
 */
export function timelineList(
  world: World,
  events: readonly Event[],
  width: number,
  marked: string | undefined,
): ListPage {
  const { rows, stops, needs } = timelineOutline(world, events)
  const columns = timelineColumns(width, needs, marked !== undefined)
  const from = marked === undefined ? undefined : world.events.get(marked)

  function draw(first: number, end: number, cursor = -1): Line[] {
    const inView = rows.between(first, end)
    const shown = inView.flatMap((row) => (row.kind === 'event' ? (events[row.at] ?? []) : []))
    const axis =
      columns.strip > 0
        ? axisFor(
            shown.map((event) => event.when ?? event.implied),
            columns.strip,
            events[cursor]?.when ?? events[cursor]?.implied,
          )
        : undefined
    const ticks = axis ? tickLine(axis) : ''
    return inView.map((row, at): Line => {
      // A row on the first line in view gives way to its header, so that no row is without its month and year.
      if (row.kind === 'gap' && at > 0) return []
      const event = row.kind === 'event' ? events[row.at] : undefined
      if (event && at > 0) return timelineRow(world, event, columns, axis, from)
      const over = row.kind === 'header' || (row.kind === 'event' && inView[at + 1]?.kind === 'event')
      const label = over ? truncate(row.group.label, width) : ''
      const room = width - cells(label) - cells(ticks)
      const withTicks = at === 0 && ticks !== '' && room > 0
      return [span(label, 'heading'), ...(withTicks ? [span(' '.repeat(room)), span(ticks, 'dim')] : [])]
    })
  }

  function text(line: number): string {
    const [row] = rows.between(line, line + 1)
    const event = row?.kind === 'event' ? events[row.at] : undefined
    // Without its range: drawing that takes longer than all the rest, and it has no words.
    return event
      ? plainText(timelineRow(world, event, columns, undefined, from))
      : row?.kind === 'header'
        ? row.group.label
        : ''
  }

  return { length: rows.length, stops, pinned: true, draw, text }
}

/**
 * The outline of a list, which is the same at every width and whatever is marked. Kept for the last few lists, and long
 * work: of 100,000 events it takes a few frames.
 */
export const timelineOutline = rememberWork(
  function* (world, events: readonly Event[]) {
    const found = groups(events)
    const rows = rowsOf(found)
    const stops: EventStop[] = []
    for (const [group, { start, end }] of found.entries()) {
      for (let at = start; at < end; at += 1) {
        if (pace()) yield
        const event = events[at]
        if (event) stops.push(new EventStop(rows.headerOf(group) + 1 + at - start, event))
      }
    }
    yield
    return { rows, stops, needs: timelineNeeds(world, events) }
  },
  { keyOf: (events) => `${identityOf(events)}`, most: 4 },
)

type Row =
  | { readonly kind: 'header' | 'gap'; readonly group: EventGroup }
  | { readonly kind: 'event'; readonly group: EventGroup; readonly at: number }

/** The line of an event. There may be 100,000 of them, so that each holds only what the others have not. */
class EventStop implements Stop {
  readonly line: number
  readonly #event: Event

  constructor(line: number, event: Event) {
    this.line = line
    this.#event = event
  }

  get height(): number {
    return 1
  }

  get target(): Target {
    return { kind: 'event', id: this.#event.id }
  }
}

/** The lines of grouped events: a header for each group, its events, and an empty line before the next. */
function rowsOf(found: readonly EventGroup[]) {
  // The line on which each group's header stands: one more header and one more gap for each group before it.
  const headers = found.map((group, at) => group.start + 2 * at)
  const last = found.at(-1)
  const length = last ? last.end + 2 * found.length - 1 : 0

  function rowAt(line: number): Row | undefined {
    const at = lastNotAfter(headers, line)
    const group = found[at]
    if (!group) return undefined
    const into = line - (headers[at] ?? 0) - 1
    if (into < 0) return { kind: 'header', group }
    return into < group.end - group.start ? { kind: 'event', group, at: group.start + into } : { kind: 'gap', group }
  }

  return {
    length,
    headerOf: (group: number): number => headers[group] ?? 0,
    between: (first: number, end: number): Row[] =>
      Array.from({ length: Math.max(0, end - first) }, (_, into) => rowAt(first + into)).flatMap((row) => row ?? []),
  }
}

/** One event on one line: date in words, mark, title, whether its reports conflict, origins, and its range drawn. */
function timelineRow(
  world: World,
  event: Event,
  columns: TimelineColumns,
  axis: Axis | undefined,
  from: Event | undefined,
): Line {
  const line: Span[] = [
    span(pad(rowDate(event), columns.date)),
    span('  '),
    signOf(stageOf(world, event)),
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
