import { aboutAuthors } from './bylines.ts'
import { collectParagraphs } from './collect-paragraphs.ts'
import { type Dateline, readDateline } from './dateline.ts'
import { forwardedMail } from './forwarded-mail.ts'
import { givenLines } from './given-lines.ts'
import { beforeCutOff, isProse, type Junk, junkOf } from './junk-lines.ts'
import { outletIn } from './outlet-lines.ts'
import { describesPicture } from './page-boxes.ts'
import { publishedIn } from './published-line.ts'
import { reportTitle } from './report-title.ts'
import { endsParagraph } from './sentences.ts'
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

/** The dateline stands in one of so many lines from the top. */
const OPENING = 20
/** Below captions, bylines and a summary of so many characters it stands further down. */
const FURTHEST = 60
const SUMMARY = 800
const CAPITALS = /^\p{Lu}{3,}[\p{Lu} ,.-]* (?:—|–|--?) /u
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
  const datelineOf = (line: string): Dateline | undefined => (speakerOf(line) ? undefined : readDateline(line))
  const isOpening = ({ text }: ReportLine): boolean => {
    const why = isProse(text) ? junkOf(text, new Set()) : 'short'
    return why === undefined || (why === 'cut off' && beforeCutOff(text) !== '')
  }
  const isWhole = (each: ReportLine): boolean => endsParagraph(each.text) && isOpening(each)
  const dated = openingDateline(body, isOpening, datelineOf)
  const spoken = body.findIndex((each) => speakerOf(each.text) !== undefined)
  // A long headline or a summary has no full stop.
  const whole = body.findIndex(isWhole)
  const prose = whole < 0 ? body.findIndex(isOpening) : whole
  const told = dated < 0 ? -1 : body.findIndex((each, index) => index < dated && isOpening(each) && isTold(each.text))
  const start = told >= 0 ? told : dated
  const opening = start >= 0 ? start : spoken >= 0 && (prose < 0 || spoken < prose) ? spoken : prose
  const before = body.slice(0, Math.max(opening, 0))
  const datelineAt = dated >= 0 ? dated : opening
  const dateline = datelineAt < 0 ? undefined : datelineOf(body[datelineAt]?.text ?? '')
  const title = mail?.subject ?? head.title ?? reportTitle(before, body[opening]?.text ?? '')
  const found = collectParagraphs(
    body.slice(Math.max(opening, 0)),
    dateline && { ...dateline, at: datelineAt - Math.max(opening, 0) },
    title,
    speakerOf,
    aboutAuthors(body),
  )
  const named = outletIn(body)
  // The day of a mail that passes another on is not that of the report in it.
  const stated = mail ? mail.published : head.published
  const days = stated
    ? [stated]
    : dateline?.published
      ? [dateline.published]
      : publishedIn(before, body.slice(before.length))
  return {
    title,
    outlet: head.outlet ?? dateline?.outlet ?? named?.outlet,
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

/** Whether a line tells what somebody said, in a whole sentence: above a dateline it is no summary. */
const isTold = (text: string): boolean =>
  /[.!?]["”’')]*$/.test(text) && /\b(?:said|says|told|announced|reported|confirmed|according to)\b/i.test(text)

/** The line that opens with a dateline: near the top, or further down one that can be nothing else, with little before it. */
function openingDateline(
  body: readonly ReportLine[],
  isOpening: (line: ReportLine) => boolean,
  datelineOf: (line: string) => Dateline | undefined,
): number {
  let prose = 0
  return body.slice(0, FURTHEST).findIndex((each, index) => {
    if (!isOpening(each)) return false
    const found = datelineOf(each.text)
    if (found && (index < OPENING || (prose < SUMMARY && (found.outlet !== undefined || CAPITALS.test(each.text)))))
      return true
    prose += each.text.length
    return false
  })
}

function repeatedTitle(before: readonly ReportLine[], title: string | undefined): readonly DroppedLine[] {
  return before
    .filter(({ text }) => text === title)
    .slice(1)
    .map((each) => ({ ...each, why: 'repeated' as const }))
}
