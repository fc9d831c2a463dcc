import { eastAsianWidth } from 'get-east-asian-width'
import { pattern } from './pattern.ts'
import { segmentsOf } from './segments.ts'

/*
 * A cell is one column of a terminal. The width of a text is the sum over its code points, as terminals lay it out, so
 * that a text is always as wide as its parts. Where a terminal joins code points, `clean` has taken the joiner away.
 */

const ASCII = /^[ -~]*$/
const SIMPLE =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u2010-\u2027\u2030-\u205e\u2190-\u2328\u232b-\u2426\u2440-\u244a\u2460-\u25ff\u4e00-\u9fff\uac00-\ud7a3]*$/
/** Made at its first use: it takes longer to make than the whole program takes to start. */
let segmenter: Intl.Segmenter | undefined
const widths = new Map<number, number>()

/** How many cells a terminal gives the text. */
export function cells(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x20 && unit < 0x7f) sum += 1
    else if (unit >= 0xac00 && unit <= 0xd7a3) sum += 2
    else {
      const point = text.codePointAt(i) ?? unit
      if (point > 0xffff) i += 1
      sum += widthOf(point)
    }
  }
  return sum
}

/**
 * Whether the text has only letters, punctuation, drawing signs, Hangul syllables and ideographs that are assigned and visible, in
 * NFC and one character each whatever stands beside them. Most texts are; they need no second look.
 */
export function isSimple(text: string): boolean {
  return SIMPLE.test(text)
}

/** Graphemes: what a reader takes for one character each, as a letter with its accents or a syllable. */
export function graphemes(text: string): string[] {
  return isSimple(text) ? text.split('') : Array.from(segments(text))
}

/** As many whole characters from the start of the text as fit in `width` cells. */
export function fitting(text: string, width: number): string {
  if (ASCII.test(text)) return text.slice(0, Math.max(width, 0))
  let end = 0
  let room = width
  for (const grapheme of isSimple(text) ? text : segments(text)) {
    room -= cells(grapheme)
    if (room < 0) break
    end += grapheme.length
  }
  return text.slice(0, end)
}

const PIECE = 200

function* segments(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter()
  for (const { segment } of segmentsOf(segmenter, text, PIECE)) yield segment
}

/** Characters that take no cell of their own: marks on the letter before, and what `clean` leaves nothing of. */
const UNSEEN = pattern(String.raw`[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]`, 'u')

function widthOf(point: number): number {
  const known = widths.get(point)
  if (known !== undefined) return known
  const text = String.fromCodePoint(point)
  const width = !isSimple(text) && UNSEEN().test(text) ? 0 : eastAsianWidth(point)
  widths.set(point, width)
  return width
}
