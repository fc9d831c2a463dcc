import type { PhrasingContent, Text } from 'mdast'
import { lastNotAfter } from '../text/sorted-search.ts'
import { unguarded } from './markdown/guard.ts'

/**
 * Inline Markdown as plain text that still knows where each character stands in the file. `mask` has the same length:
 * characters that are no marks (code, escaped ones, character references) are replaced in it, so that marks are looked
 * for in `mask` and read from `text`.
 */
export interface Plain {
  readonly text: string
  readonly mask: string
  /** The links of Markdown in it, in order. */
  readonly links: readonly PlainLink[]
  /** Where lines end in it, which are spaces. */
  readonly breaks: readonly number[]
  /** Offset in the file of the character at an index of `text`. */
  readonly at: (index: number) => number
}

/** A link of Markdown: where its words stand, and where it leads. `shown` where other words are to stand there. */
export interface PlainLink {
  readonly start: number
  readonly end: number
  readonly url: string
  readonly shown?: string | undefined
  /** Its title in quotes; of a link without words, this. */
  readonly title?: string | undefined
}

/** The addresses of `[name]: https://…` lines, by name in lower case. */
export type Definitions = ReadonlyMap<string, string>

/** A sign of a mask that is no mark: visible, so that cleaning leaves it, and nothing that a mark could have. */
export const LITERAL = '\uFFFC'

/** HTML tags, which are not shown; anything else between < and > is what somebody typed. */
const TAG =
  /^<(?:[!?]|\/?(?:a|abbr|b|bdi|bdo|big|blockquote|br|center|cite|code|del|details|dfn|div|em|figcaption|figure|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|script|small|span|strike|strong|style|sub|summary|sup|table|tbody|td|th|thead|time|tr|tt|u|ul|var|video|audio|iframe|svg|path|input|button|label|wbr)(?![\w-]))/i

interface Builder {
  readonly source: string
  readonly base: number
  text: string
  mask: string
  readonly starts: number[]
  readonly offsets: number[]
  readonly links: PlainLink[]
  readonly breaks: number[]
}

/** Flattens the inline content of a paragraph or heading; offsets in the nodes count from `base` in the file. */
export function plainWithOffsets(
  nodes: readonly PhrasingContent[],
  source: string,
  base: number,
  start: number,
  definitions: Definitions = new Map(),
): Plain {
  const builder: Builder = {
    source,
    base,
    text: '',
    mask: '',
    starts: [0],
    offsets: [base + start],
    links: [],
    breaks: [],
  }
  for (const node of nodes) addNode(builder, node)
  const { starts, offsets } = builder
  const [text, mask] = [unguarded(builder.text), unguarded(builder.mask)]
  const links = [...builder.links, ...referenceLinks(text, mask, definitions)].sort((a, b) => a.start - b.start)
  return { text, mask, links, breaks: builder.breaks, at: (index) => offsetAt(starts, offsets, index) }
}

/** Text in which nothing is a mark, all of it at one place in the file. */
export function literalText(text: string, at: number): Plain {
  return { text: unguarded(text), mask: LITERAL.repeat(text.length), links: [], breaks: [], at: () => at }
}

/** A part of a plain text. */
export function slicePlain(plain: Plain, start: number, end = plain.text.length): Plain {
  return {
    text: plain.text.slice(start, end),
    mask: plain.mask.slice(start, end),
    links: plain.links
      .filter((link) => link.start >= start && link.end <= end)
      .map((link) => ({ ...link, start: link.start - start, end: link.end - start })),
    breaks: plain.breaks.filter((index) => index >= start && index < end).map((index) => index - start),
    at: (index) => plain.at(start + index),
  }
}

/** The same text with other marks: both must be as long as before. */
export const withChanged = (plain: Plain, change: (text: string) => string): Plain => ({
  ...plain,
  text: change(plain.text),
  mask: change(plain.mask),
})

/** `[name]` and `[words][name]`, where a line of the file says where the name leads. */
function referenceLinks(text: string, mask: string, definitions: Definitions): PlainLink[] {
  if (definitions.size === 0) return []
  return [...mask.matchAll(/\[([^[\]]+)\](?:\[([^[\]]*)\])?/g)].flatMap(
    ({ index, 0: whole, 1: words = '', 2: name }) => {
      const url = definitions.get((name || words).trim().toLowerCase())
      const shown = text.slice(index + 1, index + 1 + words.length)
      return url === undefined ? [] : { start: index, end: index + whole.length, url, shown }
    },
  )
}

function addNode(builder: Builder, node: PhrasingContent): void {
  const start = node.position?.start.offset ?? 0
  if (node.type === 'text') addText(builder, node, start)
  else if (node.type === 'inlineCode') add(builder, node.value, start, true)
  else if (node.type === 'break') addBreak(builder, start)
  else if (node.type === 'html' && /^<br\b/i.test(node.value)) addBreak(builder, start)
  else if (node.type === 'html' && !TAG.test(node.value)) add(builder, node.value, start, false)
  else if (node.type === 'image') add(builder, node.alt ?? '', start, true)
  else if ('children' in node) {
    const from = builder.text.length
    for (const child of node.children) addNode(builder, child)
    if (node.type === 'link') {
      const title = node.title == null ? undefined : unguarded(node.title)
      builder.links.push({ start: from, end: builder.text.length, url: unguarded(node.url), title })
    }
  }
}

function add(builder: Builder, text: string, offset: number, literal: boolean): void {
  builder.starts.push(builder.text.length)
  builder.offsets.push(builder.base + offset)
  builder.text += text
  builder.mask += literal ? LITERAL.repeat(text.length) : text
}

function addBreak(builder: Builder, offset: number): void {
  builder.breaks.push(builder.text.length)
  add(builder, ' ', offset, false)
}

/** Walks the value of a text node and the characters it was written with side by side. */
function addText(builder: Builder, node: Text, start: number): void {
  const raw = builder.source.slice(start, node.position?.end.offset ?? start)
  const { value } = node
  if (raw === value && !/[\r\n]/.test(raw)) {
    add(builder, value, start, false)
    return
  }
  let r = 0
  let v = 0
  while (v < value.length) {
    const char = value.charAt(v)
    const reference = raw[r] === '&' ? characterReference(raw, r, value, v) : undefined
    if (isLineEnd(char)) {
      addBreak(builder, start + r)
      r = skip(raw, r, /[ \t]*(?:\r\n?|\n)[ \t>]*/y)
      v = skip(value, v, /(?:\r\n?|\n)[ \t]*/y)
    } else if (raw[r] === '\\' && raw[r + 1] === char && /[!-/:-@[-`{-~]/.test(char)) {
      add(builder, char, start + r, true)
      r += 2
      v += 1
    } else if (reference !== undefined) {
      // These are no marks, and may part a date from its claim.
      add(builder, char, start + r, !/^&(?:nbsp|ensp|emsp|thinsp|ndash|mdash);/.test(raw.slice(r, r + 8)))
      r += reference
      v += 1
    } else {
      const run = runOfEqual(raw, r, value, v)
      add(builder, value.slice(v, v + Math.max(run, 1)), start + r, run === 0)
      r += run
      v += Math.max(run, 1)
    }
  }
}

const isLineEnd = (char: string): boolean => char === '\n' || char === '\r'

/** The length of the character reference at `r`, unless the value shows that it was read as plain characters. */
function characterReference(raw: string, r: number, value: string, v: number): number | undefined {
  const pattern = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y
  pattern.lastIndex = r
  const found = pattern.exec(raw)?.[0]
  if (found === undefined) return undefined
  return found !== '&amp;' && value.startsWith(found, v) ? undefined : found.length
}

function skip(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from
  return from + (pattern.exec(text)?.[0].length ?? 0)
}

/** How many characters are the same in both, up to the next one that may be written in another way. */
function runOfEqual(raw: string, r: number, value: string, v: number): number {
  let run = 0
  while (v + run < value.length && raw[r + run] === value[v + run]) {
    const char = raw[r + run]
    if (run > 0 && (char === '\\' || char === '&' || isLineEnd(char ?? ''))) break
    run += 1
  }
  return run
}

function offsetAt(starts: readonly number[], offsets: readonly number[], index: number): number {
  const low = lastNotAfter(starts, index)
  return (offsets[low] ?? 0) + index - (starts[low] ?? 0)
}
