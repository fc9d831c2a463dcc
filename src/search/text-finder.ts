import { fold, withoutJoiners } from '../text/fold.ts'
import { letterWidener } from './text/letter-ranges.ts'

/** Tells every place in a text where something stands: from which UTF-16 unit up to which other. */
export type TextFinder = (text: string, tell: (start: number, end: number) => void) => void

/**
 * Makes a function that tells every place in a text where what is sought stands, from left to right, without overlap.
 * Case, accents, apostrophes and hyphens do not matter, nor how many spaces there are. A joiner is a space or nothing.
 */
export function textFinder(query: string): TextFinder {
  const sought = fold(withoutJoiners(query))
    .text.replaceAll("'", '')
    .split(/[- ]+/)
    .filter((word) => word !== '')
  const [word] = sought
  if (word === undefined) return () => {}
  const words = sought.map((each) => [...each].map(escaped).join("'*"))
  const pattern = new RegExp(
    words.reduce((before, next) => `${before}${between(before, next)}${next}`),
    'gu',
  )
  return (text, tell) => {
    const { text: folded, starts, ends } = fold(text)
    if (!starts && sought.length === 1 && !folded.includes("'")) {
      // The same as by the pattern, but a hundred thousand rows leave nothing behind.
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
        tell(at, at + word.length)
      }
      return
    }
    const widened = letterWidener(text)
    let from = 0
    const found = (index: number, last: number): void => {
      const [start, end] = widened([starts?.[index] ?? index, ends?.[last - 1] ?? last])
      if (start < from) return
      tell(start, end)
      from = end
    }
    pattern.lastIndex = 0
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) found(match.index, pattern.lastIndex)
  }
}

/** Scripts in which a joiner may stand where others have a space: Arabic, and those of India. */
const JOINED = /[\u0620-\u08ff\u0900-\u0dff]/u

/** The separators between two words, by the letters beside them. */
const between = (before: string, next: string): string =>
  JOINED.test(before.slice(-1)) && JOINED.test(next.charAt(0)) ? "[-' ]*" : "[-' ]*[- ][-' ]*"

const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&')
