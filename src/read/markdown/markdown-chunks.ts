/** A piece of Markdown that means the same alone as in its place, and its offset there. */
export interface Chunk {
  readonly text: string
  readonly at: number
}

/** Parsing takes more than linear time, so a chunk that has this many characters ends where it next may. */
const LONG_ENOUGH = 2_000
const MANY_BLANK_LINES = 20

/** What may follow a paragraph without a blank line; another number than 1 would go on with it. */
const HEADING_OR_ITEM = /^(?:#{1,6}|[-*+]|1[.)])[ \t]+\S/
const ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const RAW_HTML = /^ {0,3}<(!--|script|pre|style|textarea)/i
const HTML = /^ {0,3}<\/?[a-z]/i

/** Cuts Markdown at top-level headings, list items and paragraphs, which close whatever stands open before them. */
export function markdownChunks(text: string): Chunk[] {
  const chunks: Chunk[] = []
  let from = 0
  let offset = 0
  let blanks = 1
  let inItem = false
  let open: Open | undefined
  for (const [line] of text.matchAll(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g)) {
    const isBlank = line.trim() === ''
    if (/^\S/.test(line)) {
      if (inItem && open?.indented) open = undefined
      inItem = ITEM.test(line)
    }
    const mayCut =
      open === undefined &&
      (HEADING_OR_ITEM.test(line) || (isBlank ? blanks > MANY_BLANK_LINES : blanks > 0 && /^\S/.test(line)))
    if (mayCut && offset - from >= LONG_ENOUGH) {
      chunks.push({ text: text.slice(from, offset), at: from })
      from = offset
    }
    open = openAfter(open, line)
    blanks = isBlank ? blanks + 1 : 0
    offset += line.length
  }
  chunks.push({ text: text.slice(from), at: from })
  return chunks.filter((chunk) => chunk.text.trim() !== '')
}

/** Code or HTML that is open: what a later line must match to close it; an indented one ends with its list item too. */
interface Open {
  readonly end: RegExp
  readonly indented: boolean
}

function openAfter(open: Open | undefined, line: string): Open | undefined {
  if (open !== undefined) return open.end.test(line) ? undefined : open
  const indented = /^[ \t]/.test(line)
  const fence = FENCE.exec(line)?.[1]
  if (fence !== undefined) {
    return { end: new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`, 'm'), indented }
  }
  const tag = RAW_HTML.exec(line)?.[1]?.toLowerCase()
  if (tag === undefined) return HTML.test(line) ? { end: /^\s*$/, indented } : undefined
  const end = tag === '!--' ? /-->/ : /<\/(?:script|pre|style|textarea)>/i
  return end.test(line) ? undefined : { end, indented }
}
