import { MONTHS } from '../dates/month-names.ts'
import { whenOf } from '../dates/parse-edtf.ts'
import { words } from '../dates/words.ts'
import type { Draft } from '../draft/draft.ts'
import { draftReport } from '../draft/draft-report.ts'
import { folderKnowledge } from '../draft/folder-knowledge.ts'
import { isHtml, readHtml } from '../draft/html-report.ts'
import { readJson } from '../draft/json-report.ts'
import { isSentence, otherLanguage } from '../draft/language.ts'
import { isMail, readMail } from '../draft/mail-report.ts'
import { type ExtractedReport, type ReportHead, type ReportText, readReportText } from '../draft/report-lines.ts'
import type { Dataset } from '../model/model.ts'
import { clean } from '../text/clean.ts'
import { grouped } from '../text/counted.ts'
import type { Published } from '../times/find-times.ts'
import { UsageError } from './exit-code.ts'

/** The inputs of a draft: facts that the report does not give itself, and the knowledge of the folder. */
export interface DraftRequest {
  /** The name of the report in messages. */
  readonly name: string
  /** The first and the last day on which it can have been published. */
  readonly published?: Published | undefined
  readonly outlet?: string | undefined
  readonly dataset?: Dataset | undefined
}

/**
 * Makes a draft of a report's text, a page's HTML, a mail or an article in JSON. Throws a `UsageError` that says what is
 * wrong with it or what has to be given.
 */
export function makeDraft(text: string, request: DraftRequest): Draft {
  const { name, dataset } = request
  const report = readReport(text, request)
  const how = 'give the text of one report, with its sentences'
  if (text.trim() === '') throw new UsageError(`There is no text in ${name}: ${how}`)
  if (isBriefing(text)) throw new UsageError(`${name} is a briefing already: type kbrief ${name}`)
  const lines = report.paragraphs.map((paragraph) => paragraph.text)
  const language = otherLanguage(lines.join('\n'))
  if (language !== undefined)
    throw new UsageError(`${name} looks like ${language}; kbrief drafts English: give the report in English`)
  if (!lines.some(isSentence)) throw new UsageError(`${name} has no sentence of a report: ${how}`)
  if (report.second)
    throw new UsageError(
      `${name} seems to hold two reports: another begins in line ${report.second.line}, “${clean(report.second.text, 60)}”. Give each in a file of its own`,
    )
  const published = publishedOf(report, request)
  return draftReport(report, published, folderKnowledge(dataset))
}

/** Front matter and claims in a list: what a draft becomes. */
const isBriefing = (text: string): boolean => /^---\r?\n[\s\S]*?\n---\r?\n[\s\S]*\n[-*] \S/.test(text)

/** A text of so many characters is a book, and its draft would take longer than anybody waits. */
const LONGEST = 500_000

/**
 * The text of a report, whatever it came in, with what is given of it. Throws a `UsageError` where it is a feed, JSON
 * without one report, or longer than any report.
 */
export function readReport(
  text: string,
  {
    name = 'The report',
    published,
    outlet,
  }: Partial<Omit<DraftRequest, 'published'>> & { readonly published?: unknown } = {},
): ReportText {
  if (FEED.test(text))
    throw new UsageError(`${name} is a feed, with the beginnings of many reports: save the page of one, and draft that`)
  const found = isMail(text) ? readMail(text) : (jsonReport(text, name) ?? (isHtml(text) ? readHtml(text) : undefined))
  const plain = found?.text ?? text
  if (plain.length > LONGEST)
    throw new UsageError(
      `${name} has ${grouped(plain.length)} characters of text, and more than ${grouped(LONGEST)} are not drafted: give the text of one report`,
    )
  const head: ReportHead = { ...found?.head, ...(outlet !== undefined && { outlet }) }
  const { published: _, ...rest } = head
  return readReportText(plain, published === undefined ? head : rest, found?.left)
}

/** RSS, RDF or Atom, behind what XML may have before it: its version, style sheets and comments. */
const FEED = /^\s*(?:<(?:\?[^>]{0,999}\?|!--[\s\S]{0,9999}?--)>\s*)*<(?:rss|feed|rdf:rdf)[\s>]/i

/** The one report in a text that is JSON; undefined where it is none. */
function jsonReport(text: string, name: string): ExtractedReport | undefined {
  const found = readJson(text)
  if (found === undefined) return undefined
  if ('broken' in found) throw new UsageError(`${name} looks like JSON, and is broken: give the text of one report`)
  const [report, ...more] = found.reports
  if (report === undefined)
    throw new UsageError(
      `${name} is JSON, and nothing in it has the title and text of a report, as "title" and "content": give its text`,
    )
  if (more.length > 0)
    throw new UsageError(`${name} holds ${grouped(found.reports.length)} reports: give each in a file of its own`)
  return report
}

function publishedOf(report: ReportText, { published, name }: DraftRequest): Published {
  if (published !== undefined) return published
  const [first, second] = report.published
  const ask = 'type --published 2019-04-17, or --published "2019-04-16 to 2019-04-17" where only that is known'
  if (first === undefined) {
    const { monthDay } = report
    const known = monthDay ? ` (it gives ${monthDay.day} ${MONTHS[monthDay.month - 1]} without a year)` : ''
    throw new UsageError(`${name} does not say on which day it was published${known}: ${ask}`)
  }
  if (second !== undefined)
    throw new UsageError(
      `${name} can be of ${inWords(first)} or ${inWords(second)}: type --published ${first} or --published ${second}`,
    )
  return { first, last: first }
}

function inWords(iso: string): string {
  const when = whenOf(iso)
  return when ? words(when) : iso
}
