import type { Content } from './content.ts'

/** Text that is looked through as one: the lines from `line` on, set side by side with a space. */
export interface TextRun {
  readonly text: string
  /** Where each of its lines begins in the text. */
  readonly starts: readonly number[]
  readonly line: number
}

/** The runs of a page: lines that follow each other without a gap, as a phrase may go on where a line was broken. */
export function* textRuns(content: Content): Generator<TextRun> {
  let begun: { text: string; starts: number[]; line: number } | undefined
  for (let line = 0; line < content.length; line++) {
    const text = content.text(line)
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

/** The rows of a list from line `first` to `end` (exclusive), each a run of its own. */
export function* rowRuns(content: Content, first: number, end: number): Generator<TextRun> {
  for (let line = first; line < end; line++) yield { text: content.text(line), starts: [0], line }
}
