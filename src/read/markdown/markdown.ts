import type { ListItem, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { pace } from '../../work.ts'
import { type Definitions, literalText, type Plain, plainWithOffsets } from '../mapped-text.ts'
import { guardItems } from './guard.ts'
import { markdownChunks } from './markdown-chunks.ts'

/**
 * The blocks of a briefing, in order: headings, paragraphs, list items however deep they are nested, rows of tables,
 * and what is quoted from elsewhere (code, block quotes), in which nothing is a claim. `depth` is the level of a heading
 * and how deep an item is nested, 1 at the least; 0 for the rest.
 */
export interface MarkdownBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quoted' | 'row'
  readonly text: Plain
  readonly depth: number
  /** Whether it is HTML. */
  readonly isHtml?: true
  /** The cells of a row, and the first row of its table, which names them. */
  readonly cells?: readonly Plain[] | undefined
  readonly header?: readonly string[] | undefined
}

/** `[a..b]: text` at the start of an item is a date, no link definition; deep indentation is no code. */
const CONSTRUCTS = { disable: { null: ['definition', 'codeIndented'] } }
const WITHOUT_TABLES = { extensions: [CONSTRUCTS] }
const WITH_TABLES = { extensions: [CONSTRUCTS, gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }

/** The line under a table's first row. Looking for tables takes a fifth of the time that a text without one takes. */
const UNDER_HEADER = /^[ \t>|:-]*-[ \t>|:-]*$/m

interface Context {
  readonly source: string
  readonly base: number
  readonly definitions: Definitions
  readonly blocks: MarkdownBlock[]
}

/** Reads, as long work, Markdown (CommonMark and tables as GitHub has them) whose first character stands at `base` in its file. */
export function* markdownBlocks(text: string, base: number): Generator<undefined, MarkdownBlock[]> {
  const blocks: MarkdownBlock[] = []
  const definitions = definitionsIn(text)
  const shown = text.replace(DEFINITION, (line) => ' '.repeat(line.length))
  for (const chunk of markdownChunks(guardItems(shown))) {
    if (pace()) yield
    const mayHaveTable = chunk.text.includes('|') && UNDER_HEADER.test(chunk.text)
    const root = fromMarkdown(chunk.text, mayHaveTable ? WITH_TABLES : WITHOUT_TABLES)
    const context = { source: chunk.text, base: base + chunk.at, definitions, blocks }
    for (const node of root.children) addBlock(context, node, false, chunk.depth)
  }
  return blocks
}

/** The lines that give the addresses of links, and are not shown. */
const DEFINITION = /^ {0,3}\[(?!\^)([^[\]\n]+)\]:[ \t]+<?(https?:\/\/[^\s>]+)>?[^\n]*$/gim

function definitionsIn(text: string): Definitions {
  return new Map([...text.matchAll(DEFINITION)].map(([, name = '', url = '']) => [name.trim().toLowerCase(), url]))
}

function addBlock(context: Context, node: RootContent, quoted: boolean, depth: number): void {
  const start = node.position?.start.offset ?? 0
  const push = (kind: MarkdownBlock['kind'], text: Plain, level = 0) => {
    if (text.text.trim() !== '') context.blocks.push({ kind: quoted ? 'quoted' : kind, text, depth: level })
  }
  const plain = (nodes: readonly PhrasingContent[]) =>
    plainWithOffsets(nodes, context.source, context.base, start, context.definitions)
  if (node.type === 'heading') push('heading', plain(node.children), node.depth)
  else if (node.type === 'paragraph') {
    if (!isPicture(node.children)) push('paragraph', plain(node.children))
  } else if (node.type === 'table') addTable(context, node, quoted)
  else if (node.type === 'code') {
    for (const line of node.value.split(/[\r\n]+/)) push('quoted', literalText(line, context.base + start))
  } else if (node.type === 'html') {
    const text = literalText(withoutTags(node.value), context.base + start)
    if (text.text.trim() !== '') context.blocks.push({ kind: 'quoted', text, depth: 0, isHtml: true })
  } else if (node.type === 'blockquote') for (const child of node.children) addBlock(context, child, true, depth)
  else if (node.type === 'list') for (const item of node.children) addItem(context, item, quoted, depth + 1)
}

/** The paragraphs an item begins with are its text; what follows them stands after it. */
function addItem(context: Context, item: ListItem, quoted: boolean, depth: number): void {
  const firstOther = item.children.findIndex((child) => child.type !== 'paragraph')
  const own = firstOther < 0 ? item.children : item.children.slice(0, firstOther)
  const inline = own.flatMap((child, index): PhrasingContent[] => {
    if (child.type !== 'paragraph') return []
    return index === 0 || child.position === undefined
      ? child.children
      : [{ type: 'break', position: child.position }, ...child.children]
  })
  const start = own[0]?.position?.start.offset ?? 0
  const text = plainWithOffsets(inline, context.source, context.base, start, context.definitions)
  if (text.text.trim() !== '') context.blocks.push({ kind: quoted ? 'quoted' : 'item', text, depth })
  for (const child of item.children.slice(own.length)) addBlock(context, child, quoted, depth)
}

function addTable({ source, base, definitions, blocks }: Context, table: Table, quoted: boolean): void {
  const [head, ...rows] = table.children.map((row) => ({
    at: row.position?.start.offset ?? 0,
    cells: row.children.map((cell) =>
      plainWithOffsets(cell.children, source, base, cell.position?.start.offset ?? 0, definitions),
    ),
  }))
  const header = head?.cells.map(({ text }) => text.trim()) ?? []
  for (const { at, cells } of head === undefined ? [] : [head, ...rows]) {
    const text = literalText(cells.map((cell) => cell.text.trim()).join(' · '), base + at)
    blocks.push({ kind: quoted ? 'quoted' : 'row', text, depth: 0, ...(!quoted && { cells, header }) })
  }
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

const withoutTags = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
