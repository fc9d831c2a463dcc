import { asAscii, type Folded, fold, foldText } from '../../text/fold.ts'

/**
 * A word as it is indexed: folded letters and digits, without apostrophes, a possessive s or the dots of an
 * abbreviation. `from` and `to` are its place in the folded text.
 */
export interface WordAt {
  readonly word: string
  readonly from: number
  readonly to: number
}

// Folding has left no other sign above ASCII than letters and digits of some script.
const L = '[A-Za-z0-9\\u0080-\\uffff]'
/** An abbreviation such as U.S., or letters with apostrophes inside; then, apart, a possessive s. */
const WORD = new RegExp(`(?<!${L})${L}(?:\\.${L}(?!${L}))+|${L}+(?:'(?!s(?!${L}))${L}+)*(?:'s(?!${L}))?`, 'g')
const POSSESSIVE = /'s$/i
const UNSAID = /['.]/
const EVERY_UNSAID = /['.]/g
const LETTER = new RegExp(L)

/** Every word of a text, in order. */
export const wordsIn = (text: string): string[] => (foldText(text).match(WORD) ?? []).map(plain)

/** Every word of a text in order, those written with a capital, as names are, still with it. */
export function casedWordsIn(text: string): string[] {
  const ascii = asAscii(text)
  if (ascii === undefined) return wordsIn(text)
  const found = ascii.match(WORD) ?? []
  return UNSAID.test(ascii) ? found.map(plain) : found
}

/** Whether a word is written as a name is. Scripts without capitals write all words so. */
export const isNameLike = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return (first > 64 && first < 91) || first > 127
}

/** Every word of a folded text with its place. Hyphens separate; apostrophes and the dots of `U.S.` do not. */
export function wordsOf({ text }: Folded): WordAt[] {
  const found: WordAt[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [whole] = match
    const word = plain(whole)
    const length = word.length === whole.length ? whole.length : whole.replace(POSSESSIVE, '').length
    found.push({ word, from: match.index, to: match.index + length })
  }
  return found
}

/** The words of a text in lower case with the signs that folding leaves out, such as accents, by their folded forms. */
export function writtenWords(text: string): ReadonlyMap<string, string> {
  const folded = fold(text)
  const { starts, ends } = folded
  const written = ({ from, to }: WordAt): string =>
    text.slice(starts?.[from] ?? from, ends?.[to - 1] ?? to).toLowerCase()
  return new Map(wordsOf(folded).map((at) => [at.word, written(at)]))
}

const plain = (whole: string): string =>
  UNSAID.test(whole) ? whole.replace(POSSESSIVE, '').replace(EVERY_UNSAID, '') : whole

/** Where each letter of a word stands in the folded text it was found in. */
export function letterPlaces({ text }: Folded, { from, to }: WordAt): number[] {
  const places: number[] = []
  for (let i = from; i < to; i++) if (LETTER.test(text.charAt(i))) places.push(i)
  return places
}
