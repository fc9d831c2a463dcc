import { fold } from './fold.ts'
import { wholeLetters } from './letter-ranges.ts'

/** A match in a page: the line by its index, and from which UTF-16 unit of it up to which other. */
export interface TextMatch {
  readonly line: number
  readonly start: number
  readonly end: number
}

/**
 * Every place in some lines where a text stands, from top to bottom, without overlap. Case, accents, apostrophes and
 * hyphens do not matter, nor how many spaces there are; a match is within one line.
 */
export function findInText(lines: readonly string[], query: string): TextMatch[] {
  const sought = spell(query).text
  if (sought === '') return []
  return lines.flatMap((line, index) => {
    const { text, starts, ends } = spell(line)
    const found: TextMatch[] = []
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      const range = [starts[at] ?? 0, ends[at + sought.length - 1] ?? line.length] as const
      for (const [start, end] of wholeLetters(line, [range])) found.push({ line: index, start, end })
    }
    return found
  })
}

/** Folded text with single spaces for spaces and hyphens, and without apostrophes. */
function spell(source: string): { text: string; starts: number[]; ends: number[] } {
  const folded = fold(source)
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let i = 0; i < folded.text.length; i++) {
    const unit = folded.text.charAt(i)
    if (unit === "'") continue
    const plain = unit === '-' || unit === ' ' ? ' ' : unit
    if (plain === ' ' && (text === '' || text.endsWith(' '))) continue
    text += plain
    starts.push(folded.starts?.[i] ?? i)
    ends.push(folded.ends?.[i] ?? i + 1)
  }
  return text.endsWith(' ') ? { text: text.slice(0, -1), starts, ends } : { text, starts, ends }
}
