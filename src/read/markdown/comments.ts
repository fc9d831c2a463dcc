import { firstIndex } from '../../text/sorted-search.ts'

const FENCE = /^[ \t]*(?:`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*(?:`{3,}|~{3,})[ \t]*$|(?![\s\S]))/gm
const COMMENT = /^[ \t]*%%[\s\S]*?(?:%%|(?![\s\S]))|%%(?=\S)[^\r\n]*?%%/gm

/** Properties that Logseq writes below a block, and its log of work. */
const UNSEEN =
  /^[ \t]+(?:id|collapsed|created-at|updated-at|card-[\w-]+|template|background-color|heading|ls-type|hl-[\w-]+)::[^\r\n]*$|^[ \t]*:LOGBOOK:[\s\S]{0,2000}?:END:[ \t]*$/gm
/** The kind of a callout. */
const CALLOUT = /^([ \t]*>[ \t]*)(\[![\w-]+\][+-]?)/gm
const HIGHLIGHT = /==(?=[^\s=])([^=\r\n]{1,300})==(?!=)/g

/**
 * Blanks what other programs do not show: `%%…%%` of Obsidian, properties of Logseq, the signs of `==highlights==`;
 * outside code. Every other character keeps its place.
 */
export function withoutComments(text: string): string {
  if (!/%%|::|==|:LOGBOOK:|\[!/.test(text)) return text
  const fences = [...text.matchAll(FENCE)].map(({ index, 0: whole }) => ({ from: index, to: index + whole.length }))
  const outside = (shown: string, at: number, instead: string): string => {
    const fence = fences[firstIndex(0, fences.length, (each) => (fences[each]?.to ?? 0) > at)]
    return fence !== undefined && fence.from <= at ? shown : instead
  }
  const blanked = (hidden: string, at: number): string => outside(hidden, at, blank(hidden))
  return text
    .replace(COMMENT, blanked)
    .replace(UNSEEN, blanked)
    .replace(CALLOUT, (whole, quote: string, kind: string, at: number) => outside(whole, at, quote + blank(kind)))
    .replace(HIGHLIGHT, (whole, words: string, at: number) => outside(whole, at, `  ${words}  `))
}

const blank = (hidden: string): string => hidden.replace(/[^\r\n]/g, ' ')
