import { pattern } from './pattern.ts'

/**
 * Text made comparable: lower case, without accents, compatibility forms and Hangul taken apart (NFKD), so that what a
 * reader types and what a report prints are the same letters. Above ASCII only letters and digits are left. Folded unit
 * `i` stands for the source's UTF-16 units `starts[i]` to `ends[i]`; both are absent where every unit stands for itself.
 */
export interface Folded {
  readonly text: string
  readonly starts?: readonly number[] | undefined
  readonly ends?: readonly number[] | undefined
}

const ASCII = /^[\x00-\x7f]*$/
/** Punctuation of print that has an ASCII twin of the same length. */
const PRINTED =
  /[\u2010-\u2015\u2018\u2019\u02bc\u02b9\u2032\u201c\u201d\u2026\u203a\u00a0\u00b7\u2190-\u225f\u2261-\u25ff]/g
const DASH = /[\u2010-\u2015\u2212]/
const APOSTROPHE = /[\u2018\u2019\u02bc\u02b9\u2032]/
const ACCENTS = /[\u0300-\u036f]+/g
/** Latin, Cyrillic, Hangul and ideographs, taken apart: nothing is left to do, and the patterns below need not be made. */
const COMMON = /^[\x00-\x7f\u0430-\u045f\u1100-\u1112\u1161-\u1175\u11a8-\u11c2\u4e00-\u9fff]*$/
const MARKS = pattern(String.raw`\p{M}+`, 'gu')
/** The joiners that tell parts of a word apart in some scripts; readers type them, a space or nothing. */
const JOINERS = /[\u200c\u200d]/g
const NO_LETTER = pattern(String.raw`[^\p{L}\p{N}\x00-\x7f]`, 'gu')
/** Letters that NFKD leaves whole though readers type them without their stroke or as two. */
const WHOLE = 'ßæœøđðþłħıŋς'
const UNDONE = 'ss ae oe o d d th l h i ng σ'.split(' ')
const EVERY_WHOLE = new RegExp(`[${WHOLE}]`, 'g')

/** A typed text with a space for each joiner that parts words: both find what has either, or nothing there. */
export const withoutJoiners = (typed: string): string => typed.replace(/\u200c/g, ' ')

/** Text with the punctuation of print as ASCII has it, where that makes ASCII of it; undefined where it does not. */
export function asAscii(text: string): string | undefined {
  if (ASCII.test(text)) return text
  const printed = withTwins(text)
  return ASCII.test(printed) ? printed : undefined
}

/** Folds a text, without the way back. */
export const foldText = (text: string): string => asAscii(text)?.toLowerCase() ?? bare(withTwins(text))

/** Folds a text, with the way back to it. */
export function fold(text: string): Folded {
  const ascii = asAscii(text)
  return ascii === undefined ? foldPoints(withTwins(text)) : { text: ascii.toLowerCase() }
}

const withTwins = (text: string): string =>
  text.replace(PRINTED, (sign) => (DASH.test(sign) ? '-' : APOSTROPHE.test(sign) ? "'" : ' '))

function foldPoints(text: string): Folded {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const point of text) {
    const plain = point < '\x80' ? point.toLowerCase() : bare(point)
    const end = at + point.length
    // A mark that stands alone belongs to the letter before it.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end
    for (let i = 0; i < plain.length; i++) {
      starts.push(at)
      ends.push(end)
    }
    folded += plain
    at = end
  }
  return { text: folded, starts, ends }
}

function bare(text: string): string {
  // Taken apart, a letter may have an apostrophe in it.
  const apart = withTwins(text.toLowerCase().normalize('NFKD').toLowerCase().replace(ACCENTS, ''))
  if (COMMON.test(apart)) return apart
  return apart
    .replace(JOINERS, '')
    .replace(MARKS(), '')
    .replace(EVERY_WHOLE, (letter) => UNDONE[WHOLE.indexOf(letter)] ?? letter)
    .replace(NO_LETTER(), ' ')
}
