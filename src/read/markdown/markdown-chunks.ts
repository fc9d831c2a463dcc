/**
 * A piece of Markdown that means the same alone as in its place, and its offset there. `depth` says how deep a list
 * item is nested that is too deep to be read in its place.
 */
export interface Chunk {
  readonly text: string
  readonly at: number
  readonly depth: number
}

/** Items of wikis and Org, as deep as they have stars. */
const STARRED_ITEM = /^\*{1,16}(?=\*[ \t]+[^\s*])/

/** Parsers take quadratic time for nesting; an item beyond this indentation is read by itself. */
const DEEP_ITEM = /^[ \t]{33,}(?=(?:[-*+]|\d{1,9}[.)])[ \t])/

/** Parsing takes more than linear time, so a chunk that has this many characters ends where it next may. */
const LONG_ENOUGH = 2_000
const MANY_BLANK_LINES = 20

/** Blocks that may follow a paragraph without a blank line; a list that begins with another number than 1 would go on with it. */
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
  let depth = 0
  const cut = (end: number, next = end, nextDepth = 0) => {
    chunks.push({ text: text.slice(from, end), at: from, depth })
    from = next
    depth = nextDepth
  }
  for (const [line] of text.matchAll(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g)) {
    const isBlank = line.trim() === ''
    if (/^\S/.test(line)) {
      if (inItem && open?.indented) open = undefined
      inItem = ITEM.test(line)
    }
    const mayCut =
      open === undefined &&
      (HEADING_OR_ITEM.test(line) || (isBlank ? blanks > MANY_BLANK_LINES : blanks > 0 && /^\S/.test(line)))
    const stars = open === undefined ? STARRED_ITEM.exec(line)?.[0].length : undefined
    const deep = open === undefined ? DEEP_ITEM.exec(line)?.[0].length : undefined
    if (stars !== undefined) cut(offset, offset + stars, stars)
    else if (deep !== undefined) cut(offset, offset + deep, Math.floor(deep / 2))
    else if (depth > 0 && !isBlank && (/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line) || /^\S/.test(line))) cut(offset)
    else if (mayCut && offset - from >= LONG_ENOUGH) cut(offset)
    open = openAfter(open, line)
    blanks = isBlank ? blanks + 1 : 0
    offset += line.length
  }
  cut(text.length)
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
