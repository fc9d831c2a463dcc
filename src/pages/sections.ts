import { shortWords } from '../dates/words.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { pad } from '../text/fit.ts'
import type { Line, Span } from '../text/line.ts'
import { blank, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { type ClaimView, claimViews } from '../views/claim-view.ts'
import { type EventRow, eventRow } from '../views/event-view.ts'
import { linkedNames } from '../views/names.ts'
import { pace } from '../work.ts'
import { type ClaimLook, claimLines, dateColumn, hanging } from './claim-lines.ts'
import { NO_DATE, signOf } from './marks.ts'
import { nameMarker } from './name-links.ts'
import type { PageBuilder } from './page.ts'

/** A heading with how many things stand under it: `Did · 3 events`. Nothing where there are none, or no room for it. */
export function addHeading(out: PageBuilder, heading: string, count: number, noun: string, width: number): void {
  if (count === 0 || out.room === 0) return
  out.gap().add(...wrapSpans([span(`${heading} · ${counted(count, noun)}`, 'heading')], width, 2))
}

/** Events by their ids, each drawn up when it is looked at. */
export function* eventsById(world: World, ids: readonly string[]): Generator<EventRow> {
  for (const id of ids) {
    const event = world.events.get(id)
    if (event) yield eventRow(world, event)
  }
}

/** Claims by their ids, each drawn up when it is looked at. */
export function* claimsById(world: World, ids: readonly string[]): Generator<ClaimView> {
  for (const id of ids) yield* claimViews(world, [id])
}

/** The words of an event in a row beside its date and title: behind the title, and in lines below it. */
interface EventLook {
  readonly about?: ((event: EventRow) => string) | undefined
  readonly below?: ((event: EventRow) => readonly Line[]) | undefined
}

/** Events a row each, their dates in one column; as many as will be looked at. */
export function* addEvents(
  out: PageBuilder,
  events: Iterable<EventRow>,
  width: number,
  { about, below }: EventLook = {},
): Generator<undefined> {
  const shown = yield* firstOf(events, out.room)
  const column = dateColumn(
    shown.map(({ shortDate }) => shortDate),
    width,
  )
  for (const event of shown) {
    if (out.room === 0) return
    const lines = eventLines(event, width, column, about?.(event))
    out.stop({ kind: 'event', id: event.id }, [...lines, ...(below?.(event) ?? [])])
    if (pace()) yield
  }
}

/** Claims in their words, their dates in one column; as many as will be looked at. */
export function* addClaims(
  out: PageBuilder,
  world: World,
  claims: Iterable<ClaimView>,
  width: number,
  chains: ClaimLook['chains'],
): Generator<undefined> {
  const shown = yield* firstOf(claims, out.room)
  const column = dateColumn(
    shown.map(({ when }) => when && shortWords(when)),
    width,
  )
  for (const claim of shown) {
    if (out.room === 0) return
    const names = nameMarker(linkedNames(world, [claim.id]))
    out.stop({ kind: 'claim', id: claim.id }, claimLines(claim, { width, understood: '', column, names, chains }))
    if (pace()) yield
  }
}

function* firstOf<T>(items: Iterable<T>, most: number): Generator<undefined, T[]> {
  const first: T[] = []
  if (most > 0) {
    for (const item of items) {
      first.push(item)
      if (first.length >= most) break
      if (pace()) yield
    }
  }
  return first
}

/**
 * An event on another page: date, mark, title, and whether its reports conflict. `column` is the width of the column
 * of dates with its gap. `about` stands behind the title.
 */
function eventLines(event: EventRow, width: number, column: number, about = ''): Line[] {
  const title = [
    signOf(event.stage),
    span(event.title),
    ...(event.conflict ? [span(' ≠', 'conflict')] : []),
    ...(about ? [span(` · ${about}`, 'dim')] : []),
  ]
  return linesWithDate(event.shortDate ?? NO_DATE, title, width, column)
}

/** A date in the column of dates, and words beside it; where it has no room there it stands above them. */
export function linesWithDate(when: string, title: readonly Span[], width: number, column: number): Line[] {
  const indent = 2 + column
  if (cells(when) > column - 2) return [...hanging([span(when)], width, 2), ...hanging(title, width, indent)]
  const [first = [], ...more] = wrapSpans(title, Math.max(1, width - indent), 2)
  return [[blank(2), span(pad(when, column)), ...first], ...more.map((line) => [blank(indent), ...line])]
}
