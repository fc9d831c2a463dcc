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

/**
 * Where a text that is `squeezed` to the narrower width breaks; lines after the first may have a width of their own. Of
 * parts with a dot between them, such as “ANI · 17 Apr · 3 claims”, one that a line can hold is not broken, and no line
 * begins with the dot, unless that takes a line more.
 */
export function breaks(text: string, firstWidth: number, laterWidth: number): Piece[] {
  const lines = filled(text, firstWidth, laterWidth, false)
  if (lines.length === 1 || !text.includes(' · ')) return lines
  const inParts = filled(text, firstWidth, laterWidth, true)
  return inParts.length > lines.length ? lines : inParts
}

const WORD = /[^ ]+/g
/** A word, with the dot that stands between it and the next part. */
const WORD_AND_DOT = /[^ ]+(?: ·(?= ))?/g

/** Lines filled word by word, or as far as they can with whole parts. */
function filled(text: string, firstWidth: number, laterWidth: number, inParts: boolean): Piece[] {
  const lines: Piece[] = []
  let start = 0
  let end = 0
  let used = 0
  const later = Math.max(laterWidth, 1)
  const fits = (more: number) => used + more <= (lines.length === 0 ? Math.max(firstWidth, 1) : later)
  const breakAt = (next: number) => {
    if (end > start) lines.push([start, end])
    start = next
    end = next
    used = 0
  }
  const put = (word: string, index: number) => {
    const wide = index - end + cells(word)
    if (fits(wide)) {
      end = index + word.length
      used += wide
      return
    }
    breakAt(index)
    for (const grapheme of graphemes(word)) {
      const more = cells(grapheme)
      if (!fits(more)) breakAt(end)
      end += grapheme.length
      used += more
    }
  }
  for (const { 0: word, index } of text.matchAll(inParts ? WORD_AND_DOT : WORD)) {
    if (inParts && used > 0 && text.startsWith(' · ', index - 3)) {
      const part = cells(partFrom(text, index))
      if (!fits(index - end + part) && part <= later) breakAt(index)
    }
    if (inParts && word.endsWith(' ·') && cells(word) > later) {
      put(word.slice(0, -2), index)
      put('·', index + word.length - 1)
    } else put(word, index)
  }
  lines.push([start, end])
  return lines
}

/** A part of a text up to the dot after it, which it takes with it. */
function partFrom(text: string, start: number): string {
  const dot = text.indexOf(' · ', start)
  return dot < 0 ? text.slice(start) : text.slice(start, dot + 2)
}

/** The text with each character that a line of this width cannot hold replaced by `?`. */
export function squeezed(text: string, width: number): string {
  if (width > 1 && isSimple(text)) return text
  return graphemes(text)
    .map((grapheme) => (cells(grapheme) > Math.max(width, 1) ? '?' : grapheme))
    .join('')
}
