import { clean } from '../text/clean.ts'
import { type Dateline, daysIn, readDateline } from './dateline.ts'
import { isProse, type Junk, junkOf } from './junk-lines.ts'
import { MEDIA_NAMES } from './media.ts'

/** A line of the report as it was given, counted from 1. */
export interface ReportLine {
  readonly line: number
  readonly text: string
  /** Whose words they are, where the report has them as "Name: …" like an interview. */
  readonly speaker?: string
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

const BRACKETS = /^\[(?<tag>[\w-]+)[^\]]*\](?<inside>[^[]*)\[\/\k<tag>\]$/
const VIA = /^via (?<outlet>.+?) https?:\S+/i
const SOURCE = /^source ?: ?(?<outlet>[^.]{2,40})$/i
const BAR = /^(?<outlet>\p{Lu}[\p{L} .]+?) \| (?<place>\p{Lu}[\p{L} .]+?) \| .*(?:updated|created|published)/iu
/** The outlet and place between bars. Few lines have any, and the pattern is slow to make. */
const barred = (text: string): RegExpExecArray | null => (text.includes(' | ') ? BAR.exec(text) : null)
const DATE_LINE = /^(?:updated|published|posted|created|date|last (?:updated|modified))\b/i
/** The dateline stands in one of so many lines from the top. */
const OPENING = 20
/** The credits that an agency puts behind the last sentence. */
const ENDING = / (?:End ?item|Enditem)(?:\/\w+)?$/i
const SIGNATURE = /^-- ?$/

/** NFC makes a letter longer by so much at most: no line is cut, however long it is. */
const LONGER = 3

/** Takes the text of a report apart, line by line; no line is lost: each stands in `paragraphs`, in `dropped`, or is the title. */
export function readReportText(
  text: string,
  head: ReportHead = {},
  left: ExtractedReport['left'] = new Map(),
): ReportText {
  const lines = text.split(/\r\n?|\n/).map((raw, index) => ({
    line: index + 1,
    text: clean(raw, raw.length * LONGER)
      .replace(/ {2,}/g, ' ')
      .trim(),
  }))
  const written = lines.filter((each) => each.text !== '')
  const all = written.filter(({ line }) => !left.has(line))
  const signature = all.findIndex((each) => SIGNATURE.test(each.text))
  const body = signature < 0 ? all : all.slice(0, signature)
  const speakers = speakersIn(body)
  const datelineOf = (line: string): Dateline | undefined =>
    speakers.has(labelOf(line) ?? '') ? undefined : readDateline(line)
  const first = body.slice(0, OPENING).findIndex((each) => isProse(each.text) && datelineOf(each.text) !== undefined)
  const opening =
    first < 0 ? body.findIndex((each) => isProse(each.text) && junkOf(each.text, new Set()) === undefined) : first
  const before = body.slice(0, Math.max(opening, 0))
  const dateline = opening < 0 ? undefined : datelineOf(body[opening]?.text ?? '')
  const title = head.title ?? titleOf(before, body[opening]?.text ?? '')
  const found = collect(body.slice(Math.max(opening, 0)), dateline?.length ?? 0, title, speakers)
  const named = outletIn(body)
  const days = head.published ? [head.published] : dateline?.published ? [dateline.published] : publishedIn(before)
  return {
    title,
    outlet: head.outlet ?? dateline?.outlet ?? named?.outlet,
    dateline: dateline?.place ?? named?.place,
    published: days,
    monthDay: dateline?.monthDay,
    paragraphs: found.paragraphs,
    dropped: [
      ...written.flatMap((each) => (left.has(each.line) ? [{ ...each, why: left.get(each.line) ?? 'page' }] : [])),
      ...before.filter((each) => each.text !== title).map((each) => ({ ...each, why: 'before the report' as const })),
      ...repeatedTitle(before, title),
      ...found.dropped,
      ...(signature < 0 ? [] : all.slice(signature).map((each) => ({ ...each, why: 'signature' as const }))),
    ],
  }
}

const LABEL = /^(?<label>[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’ -]{0,30}): (?=\S)/

const labelOf = (line: string): string | undefined => LABEL.exec(line)?.groups?.label

/** Who speaks in an interview, line by line, and whether they only ask: a label that comes again and again. */
function speakersIn(lines: readonly ReportLine[]): ReadonlyMap<string, 'asks' | 'tells'> {
  const said = new Map<string, string[]>()
  for (const { text } of lines) {
    const label = labelOf(text)
    if (label !== undefined) said.set(label, [...(said.get(label) ?? []), text])
  }
  const again = [...said].filter(([, texts]) => texts.length > 1)
  if (again.length < 2) return new Map()
  return new Map(again.map(([label, texts]) => [label, texts.every((text) => text.endsWith('?')) ? 'asks' : 'tells']))
}

function collect(
  lines: readonly ReportLine[],
  skip: number,
  title: string | undefined,
  speakers: ReadonlyMap<string, 'asks' | 'tells'>,
) {
  const paragraphs: ReportLine[] = []
  const dropped: DroppedLine[] = []
  const seen = new Set(title === undefined ? [] : [title])
  for (const [index, { line, text }] of lines.entries()) {
    const ending = ENDING.exec(text)?.[0] ?? ''
    const kept = text.slice(index === 0 ? skip : 0, text.length - ending.length)
    const speaker = labelOf(text) ?? ''
    const part = speakers.get(speaker)
    const why = BRACKETS.test(text) ? 'credit' : index === 0 ? undefined : junkOf(text, seen)
    if (why) dropped.push({ line, text, why })
    else if (part === 'asks') dropped.push({ line, text, why: 'question' })
    else if (part === 'tells') paragraphs.push({ line, text: text.slice(speaker.length + 2), speaker })
    else {
      paragraphs.push({ line, text: kept })
      if (ending !== '') dropped.push({ line, text: ending.trim(), why: 'credit' })
    }
    seen.add(text)
  }
  return { paragraphs, dropped }
}

/** The short line above the report that shares most words with how it opens. */
function titleOf(before: readonly ReportLine[], opening: string): string | undefined {
  const words = new Set(wordsOf(opening))
  const scored = before
    .filter(
      ({ text }) =>
        text.length >= 15 &&
        text.length <= 200 &&
        !DATE_LINE.test(text) &&
        !barred(text) &&
        !BRACKETS.test(text) &&
        !/https?:/.test(text),
    )
    .map(({ text }) => ({ text, shared: wordsOf(text).filter((word) => words.has(word)).length }))
  const best = scored.toSorted((a, b) => b.shared - a.shared)[0]
  // Where none shares a word, the line right above may still be a headline: it has some words, and is no furniture.
  if (best && best.shared > 0) return best.text
  return scored.findLast(({ text }) => text.split(' ').length >= 4 && junkOf(text, new Set()) !== 'site')?.text
}

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6))

function repeatedTitle(before: readonly ReportLine[], title: string | undefined): readonly DroppedLine[] {
  return before
    .filter(({ text }) => text === title)
    .slice(1)
    .map((each) => ({ ...each, why: 'repeated' as const }))
}

/** The outlet, and the place, that a line of the page's furniture names. */
function outletIn(
  lines: readonly ReportLine[],
): { outlet?: string | undefined; place?: string | undefined } | undefined {
  for (const { text } of lines) {
    const groups = (barred(text) ?? VIA.exec(text) ?? SOURCE.exec(text))?.groups
    if (groups) return { outlet: groups.outlet?.trim(), place: groups.place?.trim() }
    const inside = BRACKETS.exec(text)?.groups?.inside?.trim()
    if (inside) return { outlet: inside }
  }
  const agency = lines.find(({ text }) => MEDIA_NAMES.has(text.replace(/\.$/, '')))
  return agency && { outlet: MEDIA_NAMES.get(agency.text.replace(/\.$/, '')) }
}

function publishedIn(lines: readonly ReportLine[]): readonly string[] {
  for (const { text } of lines) {
    const days = text.length < 160 ? daysIn(text) : []
    if (days.length > 0) return days
  }
  return []
}
