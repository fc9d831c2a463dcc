import { clean } from '../text/clean.ts'
import { aboutAuthors } from './bylines.ts'
import { collectParagraphs } from './collect-paragraphs.ts'
import type { Dateline } from './dateline.ts'
import { forwardedMail } from './forwarded-mail.ts'
import { givenLines } from './given-lines.ts'
import type { Junk } from './junk-lines.ts'
import { outletIn } from './outlet-lines.ts'
import { describesPicture } from './page-boxes.ts'
import { publishedIn } from './published-line.ts'
import { findOpening } from './report-opening.ts'
import { reportTitle } from './report-title.ts'
import { findSpeakers } from './speakers.ts'

/** A line of the report as it was given, counted from 1. */
export interface ReportLine {
  readonly line: number
  readonly text: string
  /** Whose words they are, where the report has them as "Name: …" like an interview. */
  readonly speaker?: string
  /** Whether it was an item of a list, whose sign is taken off. */
  readonly item?: boolean
}

/** A line that is left out, and why. */
export interface DroppedLine extends ReportLine {
  readonly why: Junk
}

/** The text of a report taken apart: what it says of itself, its paragraphs, and the lines that are none of it. */
export interface ReportText {
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly dateline?: string | undefined
  /** ISO days the report may be of: none, one, or two where day and month may change places. */
  readonly published: readonly string[]
  readonly monthDay?: Dateline['monthDay']
  readonly paragraphs: readonly ReportLine[]
  readonly dropped: readonly DroppedLine[]
  /** The line with which another report begins, of another day. */
  readonly second?: ReportLine | undefined
}

/** The metadata of a report: the headers of a mail, the `<meta>` of a page. */
export interface ReportHead {
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly published?: string | undefined
}

/** The text of a page or a mail, what it says of itself, and the lines that its form tells to be no report. */
export interface ExtractedReport {
  readonly text: string
  readonly head: ReportHead
  readonly left: ReadonlyMap<number, Junk>
}

const SIGNATURE = /^-- ?$/

/** Takes the text of a report apart, line by line; no line is lost: each stands in `paragraphs`, in `dropped`, or is the title. */
export function readReportText(
  text: string,
  head: ReportHead = {},
  left: ExtractedReport['left'] = new Map(),
): ReportText {
  const written: readonly ReportLine[] = givenLines(text, left)
  const all = written.filter(({ line }) => !left.has(line))
  const mail = forwardedMail(all)
  const from = mail?.length ?? 0
  const signature = all.findIndex((each, index) => index >= from && SIGNATURE.test(each.text))
  const signed = all.slice(from, signature < 0 ? all.length : signature)
  const described = new Set(signed.filter((_, index) => describesPicture(signed[index + 1]?.text)))
  const body = signed.filter((each) => !described.has(each))
  const speakerOf = findSpeakers(body)
  const { at: opening, dateline } = findOpening(body, speakerOf)
  const before = body.slice(0, opening)
  const title = inOneLine(mail?.subject) ?? inOneLine(head.title) ?? reportTitle(before, body[opening]?.text ?? '')
  const found = collectParagraphs(
    body.slice(opening),
    dateline && { ...dateline, at: dateline.at - opening },
    title,
    speakerOf,
    aboutAuthors(body),
  )
  const named = outletIn(body)
  // The day of a mail that passes another on is not that of the report in it.
  const stated = mail ? mail.published : head.published
  const days = stated ? [stated] : dateline?.published ? [dateline.published] : publishedIn(before, body.slice(opening))
  return {
    title,
    outlet: inOneLine(head.outlet) ?? dateline?.outlet ?? named?.outlet,
    dateline: dateline?.place ?? named?.place,
    published: days,
    monthDay: dateline?.monthDay,
    paragraphs: found.paragraphs,
    second: found.second,
    dropped: [
      ...written.flatMap((each) => (left.has(each.line) ? [{ ...each, why: left.get(each.line) ?? 'page' }] : [])),
      ...[...all.slice(0, from), ...before.filter((each) => each.text !== title)].map((each) => ({
        ...each,
        why: 'before the report' as const,
      })),
      ...[...described].map((each) => ({ ...each, why: 'caption' as const })),
      ...repeatedTitle(before, title),
      ...found.dropped,
      ...(signature < 0 ? [] : all.slice(signature).map((each) => ({ ...each, why: 'signature' as const }))),
    ],
  }
}

/** Metadata as it may stand in a draft. Unlike the lines of the text it can hold line breaks, and with them claims. */
function inOneLine(given: string | undefined): string | undefined {
  const shown = clean(given ?? '').trim()
  return shown === '' ? undefined : shown
}

function repeatedTitle(before: readonly ReportLine[], title: string | undefined): readonly DroppedLine[] {
  return before
    .filter(({ text }) => text === title)
    .slice(1)
    .map((each) => ({ ...each, why: 'repeated' as const }))
}
