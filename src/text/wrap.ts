import { cells, graphemes, isSimple } from './width.ts'

/** A piece of a text: its start and end in UTF-16 units, the end not included. */
export type Piece = readonly [start: number, end: number]

/**
 * The text in lines of at most `width` cells, broken at spaces, and inside a word only where it alone is too wide. The
 * spaces at a break are gone, nothing else is. A width below 1 counts as 1; a character wider than a line becomes `?`.
 */
export function wrap(text: string, width: number): string[] {
  const shown = squeezed(text, width)
  return breaks(shown, width, width).map(([start, end]) => shown.slice(start, end))
}

/** Where a text that is `squeezed` to the narrower width breaks; lines after the first may have a width of their own. */
export function breaks(text: string, firstWidth: number, laterWidth: number): Piece[] {
  const lines: Piece[] = []
  let start = 0
  let end = 0
  let used = 0
  const fits = (more: number) => used + more <= Math.max(lines.length === 0 ? firstWidth : laterWidth, 1)
  const breakAt = (next: number) => {
    if (end > start) lines.push([start, end])
    start = next
    end = next
    used = 0
  }
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    const wide = index - end + cells(word)
    if (fits(wide)) {
      end = index + word.length
      used += wide
      continue
    }
    breakAt(index)
    for (const grapheme of graphemes(word)) {
      const more = cells(grapheme)
      if (!fits(more)) breakAt(end)
      end += grapheme.length
      used += more
    }
  }
  lines.push([start, end])
  return lines
}

/** The text with each character that a line of this width cannot hold replaced by `?`. */
export function squeezed(text: string, width: number): string {
  if (width > 1 && isSimple(text)) return text
  return graphemes(text)
    .map((grapheme) => (cells(grapheme) > Math.max(width, 1) ? '?' : grapheme))
    .join('')
}
