import type { When } from '../dates/when.ts'
import { shortWordsIn } from '../dates/words.ts'
import { counted } from '../text/counted.ts'
import { pad } from '../text/fit.ts'
import type { Line, Span } from '../text/line.ts'
import { blank, lineWidth, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { type ClaimView, statusWord } from '../views/claim-view.ts'
import { chainsText } from '../views/names.ts'
import { NO_DATE, signOfClaim, wordsOfClaim } from './marks.ts'
import type { NameMarker } from './name-links.ts'

/** Below this width a date stands above its claim instead of in a column of its own. */
const COLUMN_FROM = 56

/** Room for a mark and the space after it. */
const MARK = 2

/** The layout that claims under one heading share. */
export interface ClaimLook {
  readonly width: number
  /** The ISO month or year that stands above them, so that their dates leave it out. */
  readonly understood: string
  /** Cells of the column of dates with the gap after it; 0 where there is none. */
  readonly column: number
  /** Sets off the names of actors and places in running text. */
  readonly names: NameMarker
  /** The chains that are told of a claim: who stands behind it, as far as the page does not say so already. */
  readonly chains: (claim: ClaimView) => readonly (readonly string[])[]
}

/** A date as it stands in a column. */
export const columnDate = (when: When | null, understood: string): string =>
  when ? shortWordsIn(when, understood) : NO_DATE

/**
 * How wide the column of some dates in words is at a width, with its gap: 0 where nothing has a date or there is no room for one. A date
 * that takes more than a third of the width has none in it.
 */
export function dateColumn(dates: readonly (string | null)[], width: number): number {
  if (width < COLUMN_FROM) return 0
  const most = Math.floor(width / 3)
  const widest = dates
    .map((date) => cells(date ?? ''))
    .reduce((wide, each) => (each <= most ? Math.max(wide, each) : wide), 0)
  return widest === 0 ? 0 : widest + 2
}

/**
 * One claim as lines: mark, date and text, then who stands behind it, where, and its status where the mark does not say
 * it; at the right of these how many other reports speak of its event and whether they conflict. A date with no room in
 * the column stands above its claim.
 */
export function claimLines(claim: ClaimView, look: ClaimLook): Line[] {
  const { width, column, understood } = look
  const date = column > 0 || claim.when ? columnDate(claim.when, understood) : ''
  const above = claim.when !== null && cells(date) > column - 2
  const head: Span[] = [signOfClaim(claim)]
  const indent = MARK + column
  const text = wrapSpans(wordsOfClaim(claim, look.names(claim.text)), Math.max(1, width - indent))
  const lines: Line[] = []
  if (above) lines.push([...head, span(date, 'strong')])
  else if (column > 0) head.push(span(pad(date, column - 2), claim.when ? 'strong' : 'dim'), blank(2))
  for (const [at, line] of text.entries())
    lines.push(at === 0 && !above ? [...head, ...line] : [blank(indent), ...line])
  const about = aboutOf(claim, look)
  const others = othersOf(claim)
  return (
    (about.source && withRight(lines, [...about.spans, ...(others.length > 0 ? [blank(2), ...others] : [])], width)) ||
    withOthers(withAbout(lines, about, width, indent), lines.length - 1, others, width)
  )
}

/** Lines with some words at the right of the last; undefined where it has no room for them. */
export function withRight(lines: readonly Line[], words: Line, width: number): Line[] | undefined {
  const last = lines.at(-1) ?? []
  const room = width - lineWidth(last) - lineWidth(words)
  return room < 2 ? undefined : [...lines.slice(0, -1), [...last, blank(room), ...words]]
}

/**
 * Puts what other reports there are at the right of the line on which the text ends, or of one after it that has room,
 * else on a line of its own: never between two words of the text, which a search in the page reads on.
 */
function withOthers(lines: readonly Line[], end: number, others: Line, width: number): Line[] {
  if (others.length === 0) return [...lines]
  const at = lines.findIndex((line, number) => number >= end && width - lineWidth(line) - lineWidth(others) >= 2)
  if (at < 0) return [...lines, [blank(Math.max(0, width - lineWidth(others))), ...others]]
  return [...(withRight(lines.slice(0, at + 1), others, width) ?? []), ...lines.slice(at + 1)]
}

/** Puts what is said about a claim on its last line where that has room for it and no source is named, else below. */
function withAbout(lines: readonly Line[], about: About, width: number, indent: number): Line[] {
  if (about.spans.length === 0) return [...lines]
  const last = lines.at(-1)
  const besides = about.source || !last ? undefined : [...last, span(' · ', 'dim'), ...about.spans]
  return besides && lineWidth(besides) <= width
    ? [...lines.slice(0, -1), besides]
    : [...lines, ...hanging(about.spans, width, indent)]
}

interface About {
  readonly spans: readonly Span[]
  readonly source: boolean
}

function aboutOf(claim: ClaimView, look: ClaimLook): About {
  const chains = look.chains(claim).filter((chain) => chain.length > 0)
  const place = claim.place !== null && !claim.text.includes(claim.place) ? [span(claim.place, 'link')] : []
  const status = statusWord(claim)
  const parts: Span[][] = [
    chains.length > 0 ? [span(chainsText(chains))] : [],
    place,
    status ? [span(status, claim.withdrawn ? 'warning' : 'dim')] : [],
  ]
  const spans = parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : [span(' · ', 'dim'), ...part]))
  return { spans, source: chains.length > 0 }
}

/** An arrow and how many other reports speak of the same event, after ≠ where they conflict; nothing where none does. */
function othersOf({ otherReports, conflict }: ClaimView): Span[] {
  const sign = conflict ? [span('≠', 'conflict')] : []
  if (otherReports === 0) return sign
  return [...sign, span(`${conflict ? ' ' : ''}→ ${counted(otherReports, 'report')}`, 'dim')]
}

/** Wraps spans with every line, the first too, set in by `indent` cells. */
export function hanging(spans: readonly Span[], width: number, indent: number): Line[] {
  if (lineWidth(spans) === 0) return []
  return wrapSpans(spans, Math.max(1, width - indent)).map((line) => [blank(indent), ...line])
}
