import { isDay } from '../../dates/day.ts'
import type { Report } from '../report.ts'
import { tidy } from '../single-line.ts'
import { readWhen } from '../yaml/declared-fields.ts'
import type { UnknownKey } from '../yaml/yaml-fields.ts'
import type { YamlText } from '../yaml/yaml-value.ts'
import { type ItemContext, readItem } from './claim-item.ts'
import type { DraftBriefing, DraftClaim, DraftSection } from './draft.ts'
import { nameParts } from './file-name.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { type MarkdownBlock, markdownBlocks } from './markdown.ts'
import { withinLimits } from './markdown-limits.ts'
import { proseText, warnOfUnclosed } from './marks.ts'
import type { SourceFile } from './source-file.ts'
import { warnOfNoDate } from './undated.ts'

/** Far beyond any briefing; a larger file is something else. */
const LARGEST = 4_000_000
const MOST_LINES = 120_000

/** Reads one Markdown file. Whatever stands in it, there is a briefing; what is wrong with it is reported. */
export function readBriefingFile(file: SourceFile, report: Report): { briefing: DraftBriefing; unknown: UnknownKey[] } {
  const { fields, unknown, bodyAt } = readFrontMatter(file, report)
  const name = nameParts(file.name)
  const published = fields.source.published && readWhen(fields.source.published, report)
  const date = dayOf(fields.date, report) ?? name.date ?? published?.min ?? undefined
  const blocks = bodyBlocks(file, bodyAt, report)
  const listed = fields.actors.map(({ text }) => tidy(text, 200)).slice(0, 100)
  const body = readBody(blocks, fields, { file, report, date, listed })
  const { outlet, dateline, descriptor, author, url } = fields.source
  const briefing = {
    stem: name.stem,
    typed: true,
    title: fields.title?.text ?? body.title ?? name.title,
    date,
    corrects: fields.corrects && { name: tidy(fields.corrects.text, 500), at: fields.corrects.at },
    retracted: retractedOn(fields.retracted, report),
    topic: fields.topic?.text,
    bottomLine: body.bottomLine,
    tags: fields.tags.map(({ text }) => text.replace(/^#/, '')),
    outlet: outlet && { name: tidy(outlet.text, 200), at: outlet.at },
    source: {
      dateline: dateline?.text,
      published,
      descriptor: descriptor?.text,
      author: author?.text,
      url: url?.text,
    },
    sections: [...body.sections, ...sourcesSection(fields)],
  }
  if (file.text.trim() === '') report('warning', undefined, 'this file is empty', 'type a heading and a list of claims')
  warnOfNoDate(briefing, report)
  return { briefing, unknown }
}

function bodyBlocks(file: SourceFile, bodyAt: number, report: Report): MarkdownBlock[] {
  if (file.text.length > LARGEST || file.lineStarts.length > MOST_LINES) {
    report('error', undefined, 'this file is too large for a briefing and is not read', 'split it into several')
    return []
  }
  const body = withinLimits(file.text.slice(bodyAt), bodyAt, (offset, where) => {
    report('warning', offset, `this paragraph is too long; it is left out ${where}`, 'break it into paragraphs')
  })
  return markdownBlocks(body, bodyAt)
}

/** Title, bottom line and sections: the first heading is the title, the first paragraph after it the bottom line. */
function readBody(blocks: readonly MarkdownBlock[], fields: FrontMatter, context: ItemContext) {
  const heading = blocks.findIndex(({ kind }) => kind === 'heading')
  const headingText = heading < 0 ? '' : proseText((blocks[heading] as MarkdownBlock).text)
  const isTitle = heading >= 0 && (fields.title === undefined || sameWords(fields.title.text, headingText))
  const first = isTitle ? heading + 1 : 0
  const summed = fields.summary === undefined && blocks[first]?.kind === 'paragraph' ? first : -1
  const sections: DraftSection[] = []
  let current: { heading?: string; blocks: (string | DraftClaim)[] } = { blocks: [] }
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'paragraph') warnOfUnclosed(block.text, context.report)
    if ((isTitle && index === heading) || index === summed) continue
    const read = block.kind === 'item' ? readItem(block.text, context) : proseText(block.text)
    if (read === undefined || read === '') continue
    if (block.kind === 'heading' && typeof read === 'string') {
      sections.push(current)
      current = { heading: read, blocks: [] }
    } else current.blocks.push(read)
  }
  sections.push(current)
  const bottomLine = summed < 0 ? undefined : proseText((blocks[summed] as MarkdownBlock).text)
  return {
    title: isTitle && headingText !== '' ? headingText : undefined,
    bottomLine: fields.summary?.text ?? (bottomLine || undefined),
    sections: sections.filter((section) => section.heading !== undefined || section.blocks.length > 0),
  }
}

const sameWords = (a: string, b: string): boolean => fold(a) === fold(b)
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function sourcesSection({ sources }: FrontMatter): DraftSection[] {
  return sources.length === 0 ? [] : [{ heading: 'Sources', blocks: sources.map(({ text }) => text) }]
}

/** The first day on which a briefing is certainly retracted. */
function retractedOn(typed: YamlText | undefined, report: Report): string | undefined {
  const when = typed && readWhen(typed, report)
  if (!typed || !when) return undefined
  if (when.max === null) report('warning', typed.at, 'a retraction needs its day', 'type it as 2019-04-17')
  return when.max ?? undefined
}

/** The day of a briefing. Times and zones that others write after it are left out. */
function dayOf(typed: YamlText | undefined, report: Report): string | undefined {
  if (typed === undefined) return undefined
  const stamp = /^(\d{4}-\d\d-\d\d)[T ]\d\d:?\d\d/.exec(typed.text)?.[1]
  if (stamp !== undefined && isDay(stamp)) return stamp
  const when = readWhen(typed, report)
  if (when !== undefined && (when.precision !== 'day' || when.min === null)) {
    const hint = when.min === null ? 'type it as 2019-04-17' : `as it is, ${when.min} is taken`
    report('warning', typed.at, 'the date of a briefing is one day', hint)
  }
  return when?.min ?? undefined
}
