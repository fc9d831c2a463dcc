const LONGEST_PARAGRAPH = 20_000
const MOST_LINES = 1_000
const MOST_BRACKETS = 400
const MOST_OTHER_MARKS = 60
const DEEPEST_NESTING = 4

const NEW_BLOCK = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]|#{1,6}[ \t]|$)/
const NESTED = /^[ \t]*(?:(?:(?:[-*+]|\d{1,9}[.)])[ \t]|>)[ \t]*)+/
const MARKER = /(?:[-*+]|\d{1,9}[.)])(?=[ \t])|>/g
const INLINE_MARK = /\\.|[*_[!<`]/g

/** Called with the offset from which on a paragraph is left out, and where in it that is. */
export type LeaveOut = (offset: number, where: string) => void

/**
 * Replaces by blanks, so that offsets stay, what would make a Markdown parser slow: lines and paragraphs far longer than
 * a person writes, nesting far deeper, emphasis and brackets without end. Linear in the length of the text.
 */
export function withinLimits(text: string, from: number, leaveOut: LeaveOut): string {
  const kept: string[] = []
  let offset = from
  let paragraph = newParagraph()
  for (const [line] of text.matchAll(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g)) {
    if (NEW_BLOCK.test(line.trimEnd())) paragraph = newParagraph()
    const room = paragraph.lines < MOST_LINES ? Math.max(0, LONGEST_PARAGRAPH - paragraph.length) : 0
    if (line.length > room && !paragraph.cut) {
      paragraph.cut = true
      leaveOut(
        offset + room,
        room > 0 ? `from its character ${LONGEST_PARAGRAPH} on` : `from its line ${MOST_LINES} on`,
      )
    }
    paragraph.length += line.length
    paragraph.lines += 1
    kept.push(flattened(fewerMarks(line.slice(0, room) + cutOff(line.slice(room), room > 0), paragraph)))
    offset += line.length
  }
  return kept.join('')
}

const newParagraph = () => ({ length: 0, lines: 0, brackets: 0, others: 0, cut: false })

/** Spaces in place of what is cut off; the paragraph ends there, since its open marks are looked for to its end. */
const cutOff = (text: string, inLine: boolean): string =>
  text.replace(/[^\r\n]+/g, (run) => (inLine ? '\n' : ' ') + ' '.repeat(run.length - 1))

function fewerMarks(line: string, paragraph: { brackets: number; others: number }): string {
  return line.replace(INLINE_MARK, (mark) => {
    if (mark.startsWith('\\')) return mark
    if (mark === '[') paragraph.brackets += 1
    else paragraph.others += 1
    return paragraph.brackets > MOST_BRACKETS || paragraph.others > MOST_OTHER_MARKS ? ' ' : mark
  })
}

/** At most so many list items and quotes begin on one line. */
function flattened(line: string): string {
  const prefix = NESTED.exec(line)?.[0]
  if (prefix === undefined) return line
  let depth = 0
  const bounded = prefix.replace(MARKER, (marker) => {
    depth += 1
    return depth > DEEPEST_NESTING ? ' '.repeat(marker.length) : marker
  })
  return bounded + line.slice(prefix.length)
}
