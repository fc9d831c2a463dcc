const LONGEST_LINE = 20_000
const LONGEST_PARAGRAPH = 20_000
const MOST_BRACKETS = 400
const MOST_OTHER_MARKS = 60
const DEEPEST_NESTING = 4
const DEEPEST_INDENT = 32

const NEW_BLOCK = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]|#{1,6}[ \t]|$)/
const NESTED = /^[ \t]*(?:(?:(?:[-*+]|\d{1,9}[.)])[ \t]|>)[ \t]*)+/
const MARKER = /(?:[-*+]|\d{1,9}[.)])(?=[ \t])|>/g
const INLINE_MARK = /\\.|[*_[!<`]/g

/** Called with the offset of something that is left out, and what it is. */
export type LeaveOut = (offset: number, what: string) => void

/**
 * Replaces by spaces, so that offsets stay, what would make a Markdown parser slow: lines and paragraphs far longer than
 * a person writes, nesting far deeper, emphasis and brackets without end. Linear in the length of the text.
 */
export function withinLimits(text: string, from: number, leaveOut: LeaveOut): string {
  const lines: string[] = []
  let offset = from
  let paragraph = { length: 0, brackets: 0, others: 0 }
  for (const [line] of text.matchAll(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g)) {
    if (NEW_BLOCK.test(line.trimEnd())) paragraph = { length: 0, brackets: 0, others: 0 }
    let kept = line
    const room = Math.min(LONGEST_LINE, LONGEST_PARAGRAPH - paragraph.length)
    if (line.length > Math.max(room, 0)) {
      kept = line.slice(0, Math.max(room, 0)) + blank(line.slice(Math.max(room, 0)))
      if (paragraph.length <= LONGEST_PARAGRAPH) {
        leaveOut(offset + Math.max(room, 0), `the paragraph from its character ${LONGEST_PARAGRAPH} on`)
      }
    }
    paragraph.length += line.length
    kept = flattened(fewerMarks(kept, paragraph))
    lines.push(kept)
    offset += line.length
  }
  return lines.join('')
}

const blank = (text: string): string => text.replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length))

function fewerMarks(line: string, paragraph: { brackets: number; others: number }): string {
  return line.replace(INLINE_MARK, (mark) => {
    if (mark.startsWith('\\')) return mark
    if (mark === '[') paragraph.brackets += 1
    else paragraph.others += 1
    return paragraph.brackets > MOST_BRACKETS || paragraph.others > MOST_OTHER_MARKS ? ' ' : mark
  })
}

/** At most so many list items and quotes begin on one line; an item indented beyond the limit is text. */
function flattened(line: string): string {
  const prefix = NESTED.exec(line)?.[0]
  if (prefix === undefined) return line
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0
  let depth = indent > DEEPEST_INDENT ? DEEPEST_NESTING : 0
  const bounded = prefix.replace(MARKER, (marker) => {
    depth += 1
    return depth > DEEPEST_NESTING ? ' '.repeat(marker.length) : marker
  })
  return bounded + line.slice(prefix.length)
}
