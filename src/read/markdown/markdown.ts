import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { literalText, type Plain, plainText } from '../mapped-text.ts'
import { markdownChunks } from './markdown-chunks.ts'

/**
 * What a briefing is made of, in order: headings, paragraphs, list items however deep they are nested, and what is
 * quoted from elsewhere (code, tables, block quotes), in which nothing is a claim.
 */
export interface MarkdownBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quoted'
  readonly text: Plain
}

/** `[a..b]: text` at the start of an item is a date, no link definition; deep indentation is no code. */
const CONSTRUCTS = [{ disable: { null: ['definition', 'codeIndented'] } }]

interface Context {
  readonly source: string
  readonly base: number
  readonly blocks: MarkdownBlock[]
}

/** Reads Markdown (CommonMark) whose first character stands at `base` in its file. */
export function markdownBlocks(text: string, base: number): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  for (const chunk of markdownChunks(text)) {
    const root = fromMarkdown(chunk.text, { extensions: CONSTRUCTS })
    const context = { source: chunk.text, base: base + chunk.at, blocks }
    for (const node of root.children) addBlock(context, node, false)
  }
  return blocks
}

function addBlock(context: Context, node: RootContent, quoted: boolean): void {
  const start = node.position?.start.offset ?? 0
  const push = (kind: MarkdownBlock['kind'], text: Plain) => {
    if (text.text.trim() !== '') context.blocks.push({ kind: quoted ? 'quoted' : kind, text })
  }
  const plain = (nodes: readonly PhrasingContent[]) => plainText(nodes, context.source, context.base, start)
  if (node.type === 'heading') push('heading', plain(node.children))
  else if (node.type === 'paragraph') {
    const raw = context.source.slice(start, node.position?.end.offset)
    const table = tableRows(raw)
    if (table !== undefined) for (const row of table) push('quoted', literalText(row, context.base + start))
    else if (!isPicture(node.children) && !DEFINITIONS.test(raw)) push('paragraph', plain(node.children))
  } else if (node.type === 'code') {
    for (const line of node.value.split(/[\r\n]+/)) push('quoted', literalText(line, context.base + start))
  } else if (node.type === 'html') push('quoted', literalText(withoutTags(node.value), context.base + start))
  else if (node.type === 'blockquote') for (const child of node.children) addBlock(context, child, true)
  else if (node.type === 'list') for (const item of node.children) addItem(context, item, quoted)
}

/** The paragraphs an item begins with are its text; what follows them stands after it. */
function addItem(context: Context, item: ListItem, quoted: boolean): void {
  const firstOther = item.children.findIndex((child) => child.type !== 'paragraph')
  const own = firstOther < 0 ? item.children : item.children.slice(0, firstOther)
  const inline = own.flatMap((child, index): PhrasingContent[] => {
    if (child.type !== 'paragraph') return []
    return index === 0 || child.position === undefined
      ? child.children
      : [{ type: 'break', position: child.position }, ...child.children]
  })
  const start = own[0]?.position?.start.offset ?? 0
  const text = plainText(inline, context.source, context.base, start)
  if (text.text.trim() !== '') context.blocks.push({ kind: quoted ? 'quoted' : 'item', text })
  for (const child of item.children.slice(own.length)) addBlock(context, child, quoted)
}

/** Whether a paragraph is nothing but pictures, which a terminal does not show. */
const isPicture = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.every(
    (node) =>
      node.type === 'image' ||
      node.type === 'break' ||
      (node.type === 'link' && isPicture(node.children)) ||
      (node.type === 'text' && node.value.trim() === ''),
  )

/** Lines that give the addresses of links (`[name]: https://…`) and are not shown. */
const DEFINITIONS = /^(?:\[[^[\]\n]+\]:[ \t]+<?https?:\/\/\S[^\n]*(?:\n|$))+$/

/** The rows of a table written with `|`, cell by cell; undefined where it is none. */
function tableRows(raw: string): string[] | undefined {
  const lines = raw.split(/\r\n?|\n/).map((line) => line.trim())
  if (!lines.some(isTableRule) || !lines.every((line) => line.includes('|'))) return undefined
  const cells = (line: string) => line.replace(/^\||\|$/g, '').split('|')
  return lines
    .filter((line) => !isTableRule(line))
    .map((line) =>
      cells(line)
        .map((cell) => cell.trim())
        .join(' · '),
    )
}

const isTableRule = (line: string): boolean => line.includes('|') && /^[|:\- \t]+$/.test(line) && line.includes('-')

const withoutTags = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
