import type { When } from '../dates/when.ts'
import { shortWords } from '../dates/words.ts'
import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pad } from '../text/fit.ts'
import type { Line, Span } from '../text/line.ts'
import { blank, lineWidth, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { eventNote } from './event-note.ts'
import { mark, placeName, sourcesText, statusWord } from './marks.ts'

/** Below this width a date stands above its claim instead of in a column of its own. */
export const COLUMN_FROM = 56

/** Room for a mark and the space after it. */
const MARK = 2

/**
 * How wide the date column of these claims is at this width: 0 where none has a date or there is no room for one. A date
 * that takes more than a third of the width has none in it.
 */
export function dateColumn(claims: readonly Claim[], width: number): number {
  const widest = columnOf(
    claims.flatMap(({ when }) => when ?? []),
    width,
  )
  return widest === 0 ? 0 : widest + 2
}

/** The cells of the longest of some dates that a column has room for at a width. */
export function columnOf(dates: readonly When[], width: number): number {
  if (width < COLUMN_FROM) return 0
  const most = Math.floor(width / 3)
  return dates
    .map((when) => cells(shortWords(when)))
    .reduce((widest, each) => (each <= most ? Math.max(widest, each) : widest), 0)
}

/**
 * One claim as lines: mark, date and text, then its status, place and attribution, then its event and how the event's
 * claims agree. `column` comes from `dateColumn`, so that claims under one heading line up; a date with no room in it
 * stands above its claim.
 */
export function claimLines(world: World, claim: Claim, width: number, column: number): Line[] {
  const date = claim.when ? shortWords(claim.when) : ''
  const above = date !== '' && cells(date) > column - 2
  const indent = MARK + column
  const head: Span[] = [span(`${mark(claim.status)} `, claim.status === 'denied' ? 'warning' : 'accent')]
  const lines: Line[] = []
  if (above) lines.push([...head, span(date, 'strong')])
  else if (column > 0) head.push(span(pad(date, column - 2), 'strong'), blank(2))
  const body = hanging([span(claim.text)], width, indent)
  if (above) lines.push(...body)
  else lines.push(...body.map((line, at) => (at === 0 ? [...head, ...line.slice(1)] : line)))
  lines.push(...hanging(aboutClaim(world, claim), width, indent))
  const event = claim.event === undefined ? undefined : world.events.get(claim.event)
  if (event) lines.push(...hanging(eventNote(world, event, claim), width, indent))
  return lines
}

/** Status, place and attribution in one run of words. */
function aboutClaim(world: World, claim: Claim): Span[] {
  const status = statusWord(claim)
  const chain = claim.attribution.length > 0 ? sourcesText(claim) : undefined
  const rest = [placeName(world, claim.place), chain].filter(Boolean).join(' · ')
  return [...(status ? [span(status, 'strong'), ...(rest ? [span(' · ', 'dim')] : [])] : []), span(rest, 'dim')]
}

/** Wraps spans with every line, the first too, set in by `indent` cells. */
export function hanging(spans: readonly Span[], width: number, indent: number): Line[] {
  if (lineWidth(spans) === 0) return []
  return wrapSpans(spans, Math.max(1, width - indent)).map((line) => [blank(indent), ...line])
}
