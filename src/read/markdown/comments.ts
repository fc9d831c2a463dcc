import { firstIndex } from '../../text/sorted-search.ts'

const FENCE = /^[ \t]*(?:`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*(?:`{3,}|~{3,})[ \t]*$|(?![\s\S]))/gm
const COMMENT = /^[ \t]*%%[\s\S]*?(?:%%|(?![\s\S]))|%%(?=\S)[^\r\n]*?%%/gm

/** Properties that Logseq writes below a block, and its log of work. */
const UNSEEN =
  /^[ \t]+(?:id|collapsed|created-at|updated-at|card-[\w-]+|template|background-color|heading|ls-type|hl-[\w-]+)::[^\r\n]*$|^[ \t]*:LOGBOOK:[\s\S]{0,2000}?:END:[ \t]*$/gm
/** A comment at the start of an item, which would make HTML of it. */
const COMMENT_FIRST = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)(<!--[^\r\n]*?-->)(?=[ \t]*\S)/gm
/** A day that HTML gives to words which say no year. */
const TIME = /<time\b[^<>\r\n]{0,80}?\bdatetime=["']?(\d{4}-\d\d-\d\d)[^<>\r\n]{0,40}>([^<>\r\n]{1,25})<\/time>/gi
const SAYS_NO_YEAR =
  /^(?!.*\d{4})(?:.*\d|\P{L}*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)\P{L}*$)/iu
/** The kind of a callout. */
const CALLOUT = /^([ \t]*>[ \t]*)(\[![\w-]+\][+-]?)/gm
const HIGHLIGHT = /==(?=[^\s=])([^=\r\n]{1,300})==(?!=)/g

/**
 * Blanks what other programs do not show: `%%…%%` of Obsidian, properties of Logseq, the signs of `==highlights==`,
 * comments that begin an item, and puts the day of `<time>` for its words; outside code. Every other character keeps its place.
 */
export function withoutComments(text: string): string {
  if (!/%%|::|==|:LOGBOOK:|\[!|<!--|<time/i.test(text)) return text
  const fences = [...text.matchAll(FENCE)].map(({ index, 0: whole }) => ({ from: index, to: index + whole.length }))
  const outside = (shown: string, at: number, instead: string): string => {
    const fence = fences[firstIndex(0, fences.length, (each) => (fences[each]?.to ?? 0) > at)]
    return fence !== undefined && fence.from <= at ? shown : instead
  }
  const blanked = (hidden: string, at: number): string => outside(hidden, at, blank(hidden))
  return text
    .replace(COMMENT, blanked)
    .replace(UNSEEN, blanked)
    .replace(COMMENT_FIRST, (whole, item: string, hidden: string, at: number) =>
      outside(whole, at, item + blank(hidden)),
    )
    .replace(TIME, (whole, day: string, words: string, at: number) =>
      SAYS_NO_YEAR.test(words) ? outside(whole, at, day.padEnd(whole.length)) : whole,
    )
    .replace(CALLOUT, (whole, quote: string, kind: string, at: number) => outside(whole, at, quote + blank(kind)))
    .replace(HIGHLIGHT, (whole, words: string, at: number) => outside(whole, at, `  ${words}  `))
}

const blank = (hidden: string): string => hidden.replace(/[^\r\n]/g, ' ')
