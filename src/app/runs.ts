import { plainText } from '../text/styled.ts'
import type { Content } from './content.ts'

/** Text that is looked through as one: the lines from `line` on, set side by side with a space. */
export interface Run {
  readonly text: string
  /** Where each of its lines begins in the text. */
  readonly starts: readonly number[]
  readonly line: number
}

/** The runs of a page: lines that follow each other without a gap, as a phrase may go on where a line was broken. */
export function* textRuns(lines: readonly string[]): Generator<Run> {
  let begun: { text: string; starts: number[]; line: number } | undefined
  for (const [line, text] of lines.entries()) {
    if (text === '') {
      if (begun) yield begun
      begun = undefined
    } else if (begun) {
      begun.starts.push(begun.text.length + 1)
      begun.text += ` ${text}`
    } else {
      begun = { text, starts: [0], line }
    }
  }
  if (begun) yield begun
}

/** Rows drawn together: each costs as much as on a screen. */
const DRAWN = 25

/** The rows of a list from line `first` to `end` (exclusive), each a run of its own, drawn a few at a time. */
export function* rowRuns(content: Content, first: number, end: number): Generator<Run> {
  for (let from = first; from < end; from += DRAWN) {
    // What is drawn first may be the header of a group in place of its own line.
    const above = from > 0 ? 1 : 0
    const drawn = content.draw(from - above, Math.min(from + DRAWN, end)).slice(above)
    for (const [at, line] of drawn.entries()) yield { text: plainText(line), starts: [0], line: from + at }
  }
}
