import { spaces } from './fit.ts'
import type { Line, Role, Span } from './line.ts'
import { withLinks } from './links.ts'
import { cells, fitting, graphemes } from './width.ts'
import { breaks, type Piece, squeezed } from './wrap.ts'

/** A run of text in one role, plain unless told. */
export function span(text: string, role: Role = 'plain'): Span {
  return { text, role }
}

const blanks: Span[] = []

/** So many empty cells: always the same span, since large pages have tens of thousands. */
export function blank(count: number): Span {
  blanks[count] ??= span(' '.repeat(count))
  return blanks[count]
}

/** How many cells a line takes. */
export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + cells(text), 0)
}

/** A line without its roles. */
export function plainText(line: Line): string {
  return line.map(({ text }) => text).join('')
}

/** The line in exactly `width` cells (at most 10,000), cut with … or filled with plain spaces at the end. */
export function fitLine(plain: Line, width: number): Line {
  const line = withLinks(plain)
  const missing = width - lineWidth(line)
  if (missing === 0) return line
  if (missing > 0) return [...line, span(spaces(missing))]
  if (width < 1) return []
  const kept = fitting(plainText(line), width - 1)
  const left = sliceSpans(line, [0, kept.length])
  const [cut] = sliceSpans(line, [kept.length, kept.length + 1])
  return [...left, { ...cut, text: '…', role: cut?.role ?? 'plain' }, span(spaces(width - 1 - cells(kept)))].filter(
    ({ text }) => text !== '',
  )
}

/**
 * Spans in lines of at most `width` cells, broken as `wrap` does it. Lines after the first start with `indent` spaces,
 * fewer where the width leaves no room for text beside them.
 */
export function wrapSpans(spans: readonly Span[], width: number, indent = 0): Line[] {
  const margin = Math.max(Math.min(indent, width - 1), 0)
  const shown = squeezedSpans(withLinks(spans), width - margin)
  return breaks(plainText(shown), width, width - margin).map((piece, index) => {
    const line = sliceSpans(shown, piece)
    return index > 0 && margin > 0 ? [span(spaces(margin)), ...line] : line
  })
}

/** The parts of a span from one place in its text to another; it leads where it did. */
export const cutSpan = (whole: Span, start: number, end?: number): Span => ({
  ...whole,
  text: whole.text.slice(start, end),
})

/** The text in spans, `role` within the ranges (which may overlap, in any order) and `base` outside them. */
export function markRanges(text: string, ranges: readonly Piece[], role: Role, base: Role = 'plain'): Span[] {
  const spans: Span[] = []
  let done = 0
  const take = (end: number, as: Role) => {
    if (end > done) spans.push(span(text.slice(done, end), as))
    done = Math.max(done, end)
  }
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (end <= start) continue
    take(Math.min(start, text.length), base)
    take(Math.min(end, text.length), role)
  }
  take(text.length, base)
  return spans
}

/** A character that stands in two spans is squeezed as one. */
function squeezedSpans(spans: readonly Span[], width: number): readonly Span[] {
  const text = plainText(spans)
  if (squeezed(text, width) === text) return spans
  let at = 0
  return graphemes(text).flatMap((grapheme) => {
    const start = at
    at += grapheme.length
    const parts = sliceSpans(spans, [start, at])
    const shown = squeezed(grapheme, width)
    return shown === grapheme ? parts : [{ ...parts[0], text: shown, role: parts[0]?.role ?? 'plain' }]
  })
}

function sliceSpans(spans: readonly Span[], [start, end]: Piece): Span[] {
  const slices: Span[] = []
  let from = 0
  for (const whole of spans) {
    const slice = cutSpan(whole, Math.max(start - from, 0), Math.max(end - from, 0))
    if (slice.text) slices.push(slice)
    from += whole.text.length
  }
  return slices
}
