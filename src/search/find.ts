import { fold } from './fold.ts'
import { type LetterRange, wholeLetters } from './letter-ranges.ts'

/**
 * Makes a function that gives every place in a text where what is sought stands, from left to right, without overlap:
 * from which UTF-16 unit up to which other. Case, accents, apostrophes and hyphens do not matter, nor how many spaces
 * there are.
 */
export function textFinder(query: string): (text: string) => { readonly start: number; readonly end: number }[] {
  const sought = fold(query)
    .text.replaceAll("'", '')
    .split(/[- ]+/)
    .filter((word) => word !== '')
  if (sought.length === 0) return () => []
  const pattern = new RegExp(sought.map((word) => [...word].map(escaped).join("'*")).join("[-' ]*[- ][-' ]*"), 'gu')
  return (text) => {
    const { text: folded, starts, ends } = fold(text)
    const found: { start: number; end: number }[] = []
    pattern.lastIndex = 0
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      const { index } = match
      const last = pattern.lastIndex
      const range: LetterRange = [starts?.[index] ?? index, ends?.[last - 1] ?? last]
      for (const [start, end] of wholeLetters(text, [range]))
        if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end })
    }
    return found
  }
}

const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&')
