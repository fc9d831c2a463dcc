import { isDay } from '../../dates/day.ts'
import { whenOf } from '../../dates/parse-edtf.ts'
import type { When } from '../../dates/when.ts'
import { LARGEST_BRIEFING } from '../limits.ts'
import { withChanged } from '../mapped-text.ts'
import type { Report } from '../report.ts'
import { tidy } from '../single-line.ts'
import { readWhen } from '../yaml/declared-fields.ts'
import type { UnknownKey } from '../yaml/yaml-fields.ts'
import type { YamlText } from '../yaml/yaml-value.ts'
import { type BriefingBody, readBody } from './body.ts'
import { withoutComments } from './comments.ts'
import { DATE_ITEMS, type DateLine, dateLineIn, dayInTitle, isDateItem } from './date-lines.ts'
import type { DraftBriefing, DraftSection } from './draft.ts'
import { fileClaim } from './file-claim.ts'
import { type NameParts, nameParts } from './file-name.ts'
import { takeFootnotes } from './footnotes.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { type MarkdownBlock, markdownBlocks } from './markdown.ts'
import { withinLimits } from './markdown-limits.ts'
import { proseText } from './marks.ts'
import { sourceText } from './source-fields.ts'
import type { SourceFile } from './source-file.ts'
import { warnOfNoDate } from './undated.ts'

/** Reads one Markdown file, as long work. Whatever stands in it, there is a briefing; what is wrong with it is reported. */
export function* readBriefingFile(
  file: SourceFile,
  report: Report,
): Generator<undefined, { briefing: DraftBriefing; unknown: UnknownKey[] }> {
  const { fields, unknown, bodyAt } = readFrontMatter(file, report)
  const name = nameParts(file.name)
  const { footnotes, rest: blocks } = takeFootnotes(yield* bodyBlocks(file, bodyAt, report))
  const dates = datesOf(fields, name, blocks, report)
  const listed = fields.actors.map(({ text }) => tidy(text, 200)).slice(0, 100)
  const given = { title: fields.title?.text, summary: fields.summary?.text }
  const body = yield* readBody(blocks, given, { file, report, date: dates.day, listed, footnotes })
  const { outlet, dateline, descriptor, author, url } = fields.source
  const briefing = {
    stem: name.stem,
    typed: true,
    title: fields.title?.text ?? body.title ?? name.title,
    date: dates.day,
    corrects: fields.corrects && { name: tidy(fields.corrects.text, 500), at: fields.corrects.at },
    retracted: retractedOn(fields.retracted, report),
    topic: fields.topic?.text,
    bottomLine: body.bottomLine,
    headings: body.headings,
    tags: fields.tags.map(({ text }) => text.replace(/^#/, '')),
    outlet: outlet && { name: tidy(outlet.text, 200), at: outlet.at },
    source: {
      dateline: dateline?.text,
      published: dates.published,
      descriptor: descriptor?.text,
      author: author?.text,
      url: url?.text,
    },
    sections: [...withFileClaim(file, body, fields, dates.ofClaim), ...sourcesSection(fields)],
  }
  if (file.text.trim() === '') report('warning', undefined, 'this file is empty', 'type a heading and a list of claims')
  warnOfName(name, dates, fields, report)
  warnOfNoDate({ ...briefing, sections: body.sections }, report)
  return { briefing, unknown }
}

function* bodyBlocks(file: SourceFile, bodyAt: number, report: Report): Generator<undefined, MarkdownBlock[]> {
  if (file.text.length > LARGEST_BRIEFING.characters || file.lineStarts.length > LARGEST_BRIEFING.lines) {
    report('error', undefined, 'this file is too large for a briefing and is not read', 'split it into several')
    return []
  }
  const body = withinLimits(withoutComments(file.text.slice(bodyAt)), bodyAt, (offset, where) => {
    report('warning', offset, `this paragraph is too long; it is left out ${where}`, 'break it into paragraphs')
  })
  return yield* markdownBlocks(body, bodyAt)
}

/** The dates of a file: its working day, that of the report, and that of the claim which the whole file may be. */
interface Dates {
  readonly day: string | undefined
  readonly published: When | undefined
  readonly ofClaim: When | undefined
  /** Whether the working day is known to the day. */
  readonly isOneDay: boolean
}

function datesOf(fields: FrontMatter, name: NameParts, blocks: readonly MarkdownBlock[], report: Report): Dates {
  const line = fields.date === undefined ? dateLineUnderTitle(blocks) : undefined
  const typed = fields.date ?? (line?.published === false ? textOf(line) : undefined)
  const date = typed && dateOf(typed, name.date, report)
  const ofReport = fields.source.published && readWhen(fields.source.published, report, date?.min ?? name.date)
  const published = ofReport ?? (line?.published ? dateOf(textOf(line), name.date, report) : undefined)
  const title = blocks.find(({ kind }) => kind === 'heading')
  const inTitle = dayInTitle(
    fields.title?.text ?? (title === undefined ? '' : proseText(withChanged(title.text, () => title.text.mask))),
  )
  const other = name.date ?? published?.min ?? inTitle
  const isDay = date === undefined || date.precision === 'day'
  const ofClaim = date ?? (other === undefined ? undefined : whenOf(other))
  const isAccount = fields.isAccount || line?.published === true
  return {
    day: date?.min ?? other ?? undefined,
    // The day of a file that is not known to the day is shown as it is typed.
    published: published ?? (isDay ? undefined : date),
    ofClaim: isAccount ? undefined : ofClaim,
    isOneDay: isDay,
  }
}

const textOf = ({ text, at }: DateLine): YamlText => ({ kind: 'text', text, at, end: at + text.length })

/** The date of a file, whose name may say its year; a clock time and zone that others write after it are left out. */
function dateOf(typed: YamlText, nameDate: string | undefined, report: Report): When | undefined {
  const stamp = /^(\d{4}-\d\d-\d\d)[T ]\d\d?:?\d\d/.exec(typed.text)?.[1]
  if (stamp !== undefined && isDay(stamp)) return whenOf(stamp)
  const when = readWhen(typed, report, nameDate)
  if (when?.min === null) report('warning', typed.at, 'the date of a briefing is one day', 'type it as 2019-04-17')
  return when
}

/** A line that gives the date, above everything else but the title. */
function dateLineUnderTitle(blocks: readonly MarkdownBlock[]): DateLine | undefined {
  const [first, second, third] = blocks
  const above = first?.kind === 'heading' ? [second, third] : [first]
  const items = blocks.slice(0, DATE_ITEMS).filter(({ kind, text }) => kind === 'item' && isDateItem(text))
  for (const block of [...above.filter((each) => each?.kind === 'paragraph'), ...items]) {
    const line = block === undefined ? undefined : dateLineIn(block.text)
    if (line !== undefined) return line
  }
  return undefined
}

/** A file in which no list item is a claim is one itself; one that has a title and prose beside items without marks, too. */
function withFileClaim(
  file: SourceFile,
  body: BriefingBody,
  fields: FrontMatter,
  when: When | undefined,
): readonly DraftSection[] {
  const hasItems = body.sections.some(({ blocks }) => blocks.some((block) => typeof block !== 'string'))
  const isPost = when !== undefined && fields.date !== undefined && body.bottomLine !== undefined && !body.marked
  if (hasItems && !isPost) return body.sections
  const claim = fileClaim(file, body, fields, when)
  if (claim === undefined) return body.sections
  const [first, ...others] = body.sections
  if (first === undefined || first.heading !== undefined) return [{ blocks: [claim] }, ...body.sections]
  return [{ blocks: [claim, ...first.blocks] }, ...others]
}

function sourcesSection({ sources }: FrontMatter): DraftSection[] {
  return sources.length === 0 ? [] : [{ heading: 'Sources', blocks: sources.map(sourceText) }]
}

/** The first day on which a briefing is certainly retracted. */
function retractedOn(typed: YamlText | undefined, report: Report): string | undefined {
  const when = typed && readWhen(typed, report)
  if (!typed || !when) return undefined
  if (when.max === null) report('warning', typed.at, 'a retraction needs its day', 'type it as 2019-04-17')
  return when.max ?? undefined
}

function warnOfName({ date, noDay }: NameParts, { day, isOneDay }: Dates, fields: FrontMatter, report: Report): void {
  if (noDay !== undefined) {
    report('warning', undefined, `the name of this file begins with ${noDay}, which is no day`, 'rename it')
  }
  if (date !== undefined && fields.date !== undefined && day !== undefined && day !== date && isOneDay) {
    const message = `the name of this file says ${date}, its front matter ${day}, which counts`
    report('warning', fields.date.at, message, `type date: ${date}, or rename the file`)
  }
}
