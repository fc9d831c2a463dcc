import { readDateAlone, readDatePrefix } from '../../dates/date-prefix.ts'
import { looksAhead, looksBack } from '../../model/looks-ahead.ts'
import type { WebLink } from '../../model/model.ts'
import { pace } from '../../work.ts'
import type { Report } from '../report.ts'
import { type ItemContext, readItem } from './claim-item.ts'
import { DATE_ITEMS, dateLineIn, isDateItem } from './date-lines.ts'
import { datedLines, linesOf, linesOfItem } from './dated-lines.ts'
import { DatesAbove } from './dates-above.ts'
import type { DraftSection, Mention, ParsedClaim } from './draft.ts'
import type { MarkdownBlock } from './markdown.ts'
import { linkedIn, proseText, warnOfUnclosed, webLinks } from './marks.ts'
import { readTableRow } from './table-row.ts'

/** The content of a Markdown file: the first heading is the title, the first paragraph after it the bottom line. */
export interface BriefingBody {
  readonly title?: string | undefined
  readonly bottomLine?: string | undefined
  readonly sections: readonly DraftSection[]
  /** Whom its prose links, what it links of the web, and where its words begin. */
  readonly linked: readonly Mention[]
  /** What its prose links that may be a heading of a note. */
  readonly headings: readonly Mention[]
  readonly links: readonly WebLink[]
  readonly at?: number | undefined
  /** Whether any claim in it has a date or another mark of ours. */
  readonly marked: boolean
}

/** Title and summary as the front matter gives them. */
export interface GivenWords {
  readonly title?: string | undefined
  readonly summary?: string | undefined
}

/** Below all headings of Markdown. */
const LOWEST = 7

/** Reads the blocks of a file into sections of prose and claims, as long work. */
export function* readBody(
  blocks: readonly MarkdownBlock[],
  given: GivenWords,
  context: ItemContext,
): Generator<undefined, BriefingBody> {
  const title = titleIn(blocks, given)
  const isDateLine = (block: MarkdownBlock | undefined) =>
    block?.kind === 'paragraph' && dateLineIn(block.text) !== undefined && proseText(block.text).length < 60
  let summed = title === undefined ? 0 : title + 1
  while (isDateLine(blocks[summed])) summed += 1
  const dates = new DatesAbove(context.date)
  const sections: DraftSection[] = []
  const linked: Mention[] = []
  const headings: Mention[] = []
  const links: WebLink[] = []
  let bottomLine: string | undefined
  const quoted: number[] = []
  let current: { heading?: string; isAhead?: boolean; blocks: (string | ParsedClaim)[] } = { blocks: [] }
  let outer: { readonly depth: number; readonly words: string }[] = []
  const add = (read: string | ParsedClaim | undefined) => {
    if (read !== undefined && read !== '') current.blocks.push(read)
  }
  for (const [index, block] of blocks.entries()) {
    if (pace()) yield
    const { kind, text, depth } = block
    const here = { ...context, year: dates.year, above: dates.above(depth, text.mask) }
    if (kind !== 'item') headings.push(...linkedIn(text).filter(({ note }) => note !== undefined))
    if (kind === 'heading' || kind === 'paragraph') warnOfUnclosed(text, context.report)
    if (kind === 'paragraph' || kind === 'quoted' || index === title) links.push(...webLinks(text))
    if (kind === 'heading') dates.heading(text, depth, index === title, context.report)
    else if (
      kind === 'paragraph' &&
      readDateAlone(text.mask, { briefingDate: context.date, year: dates.year }) !== undefined
    ) {
      // A day on a line of its own is a heading of those who type none.
      if (index >= summed) dates.heading(text, LOWEST, false, context.report)
    } else if (kind !== 'item') dates.endOfList()
    if (index === title || (isDateLine(block) && index < summed)) continue
    if (kind === 'item' && index < DATE_ITEMS && isDateItem(text)) continue
    if (kind === 'heading') {
      const words = proseText(text)
      if (words === '') continue
      sections.push(current)
      outer = outer.filter((above) => above.depth < depth)
      const isAhead = !looksBack(words) && outer.some((above) => looksAhead(above.words))
      outer.push({ depth, words })
      current = { heading: words, blocks: [], ...(isAhead && { isAhead }) }
    } else if (kind === 'item') {
      const holdsItems = blocks[index + 1]?.kind === 'item' && (blocks[index + 1]?.depth ?? 0) > depth
      const lines = linesOfItem(text, here)
      for (const line of lines) {
        if (!dates.item(line, depth, holdsItems && line === lines.at(-1))) add(readItem(line, here))
      }
    } else if (kind === 'row') for (const read of readTableRow(block, here)) add(read)
    else if (kind === 'paragraph') {
      linked.push(...linkedIn(text))
      const dated = datedLines(text, here)
      const before = dated === undefined ? text : dated.before
      const prose = before === undefined ? '' : proseText(before)
      if (index === summed && given.summary === undefined && prose !== '') bottomLine = prose
      else add(prose)
      for (const line of dated?.items ?? []) add(readItem(line, here))
    } else {
      quoted.push(...datedLinesQuoted(block, here))
      add(proseText(text))
    }
  }
  sections.push(current)
  warnOfQuoted(quoted, context.report)
  const claims = sections.flatMap(({ blocks: read }) => read.filter((block) => typeof block !== 'string'))
  const heading = title === undefined ? undefined : proseText((blocks[title] as MarkdownBlock).text)
  return {
    title: heading || undefined,
    bottomLine: given.summary ?? bottomLine,
    sections: sections.filter((section) => section.heading !== undefined || section.blocks.length > 0),
    linked,
    headings,
    links,
    at: blocks[0]?.text.at(0),
    marked: claims.some(isMarked),
  }
}

/** Where in a text that is quoted lines begin with a day and a colon, as claims do; in HTML, where one is a day. */
function datedLinesQuoted({ text: plain, isHtml }: MarkdownBlock, { date, year }: ItemContext): number[] {
  const context = { briefingDate: date, year }
  if (isHtml && readDateAlone(plain.text.trim(), context) !== undefined) return [plain.at(0)]
  if (!/\d{4}[^\n]{0,20}[:：]\s/.test(plain.text)) return []
  return linesOf(plain).flatMap((line) =>
    line.text.split(/[\r\n]+/).flatMap((typed) => {
      const text = typed.trimStart()
      const found = readDatePrefix(text, context)
      const isDated = found?.when?.precision === 'day' && /[:：]/.test(text.slice(found.to, found.length))
      return isDated ? [line.at(0)] : []
    }),
  )
}

function warnOfQuoted([first, ...others]: readonly number[], report: Report): void {
  if (first === undefined) return
  const more = others.length === 0 ? '' : `, and ${others.length} more in this file`
  const message = `a dated line stands here in a quotation, in code or in HTML, where nothing is a claim${more}`
  report('warning', first, message, 'type it as an item, “- ” before the date, or as a heading, if it is one')
}

/** Where the title stands: the first heading, unless the front matter gives another. */
function titleIn(blocks: readonly MarkdownBlock[], { title }: GivenWords): number | undefined {
  const index = blocks.findIndex(({ kind }) => kind === 'heading')
  const block = blocks[index]
  if (block === undefined) return undefined
  return title === undefined || fold(title) === fold(proseText(block.text)) ? index : undefined
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Any program's notes may have links, tags of their own and keys at the end of a line. */
export const isMarked = ({ when, place, type, status, chains }: ParsedClaim): boolean =>
  [when, place, type, status, chains].some((mark) => mark !== undefined)
