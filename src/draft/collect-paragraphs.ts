import { type Dateline, readDateline } from './dateline.ts'
import { beforeCutOff, isProse, junkOf } from './junk-lines.ts'
import { pageBoxes } from './page-boxes.ts'
import type { DroppedLine, ReportLine } from './report-lines.ts'
import type { LineSpeaker } from './speakers.ts'

/** A line of the page's own markup, whose text names the outlet: `[source]Daily Post[/source]`. */
export const BRACKETS = /^\[(?<tag>[\w-]+)[^\]]*\](?<inside>[^[]*)\[\/\k<tag>\]$/

/** The paragraphs of a report and the lines among them that are none of it. */
export interface Collected {
  readonly paragraphs: readonly ReportLine[]
  readonly dropped: readonly DroppedLine[]
  readonly second?: ReportLine | undefined
}

/** Tells the lines of a report from those that are none of it, from its first on. */
export function collectParagraphs(
  lines: readonly ReportLine[],
  dateline: Dateline | undefined,
  title: string | undefined,
  speakerOf: (line: string) => LineSpeaker | undefined,
  isAboutAuthor: (line: string) => boolean,
): Collected {
  const paragraphs: ReportLine[] = []
  const dropped: DroppedLine[] = []
  const seen = new Set(title === undefined ? [] : [title])
  const boxOf = pageBoxes()
  const ended = lines.filter(({ text }) => text.length >= LONG && isProse(text)).map(({ text }) => ENDED.test(text))
  // Where whole paragraphs end with a full stop, a short line without one is a heading, whatever verb it has.
  const headings = ended.length >= FEW && ended.every(Boolean)
  let listed = false
  for (const [index, { line, text, item }] of lines.entries()) {
    const speaker = speakerOf(text)
    const opening = index === 0 || speaker || !/\d/.test(text.slice(0, OPENING)) ? undefined : readDateline(text)
    if (opening && isOfAnother(opening, dateline)) return { paragraphs, dropped, second: { line, text } }
    const start =
      index === 0 ? (dateline?.length ?? 0) : opening && isDated(opening) ? opening.length : lengthOfTime(text)
    const ending = ENDING.exec(text)?.[0] ?? ''
    const kept = text.slice(speaker?.length ?? start, text.length - ending.length)
    listed = item === true && (listed || paragraphs.at(-1)?.text.endsWith(':') === true)
    const box = boxOf(text, paragraphs.length)
    const found = BRACKETS.test(text)
      ? 'credit'
      : index === 0 && !CUT_OFF.test(text)
        ? undefined
        : (junkOf(text, seen) ??
          box ??
          (isAboutAuthor(text) ? 'credit' : headings && text.length < SHORT && !ENDED.test(text) ? 'short' : undefined))
    const why = listed && found === 'short' && !text.endsWith('?') ? undefined : found
    const whole = why === 'cut off' ? beforeCutOff(kept) : ''
    if (speaker?.asks) dropped.push({ line, text, why: 'question' })
    else if (whole !== '') {
      paragraphs.push({ line, text: whole, ...(speaker && { speaker: speaker.name }) })
      dropped.push({ line, text: kept.slice(whole.length).trim(), why: 'cut off' })
    } else if (why && !speaker) dropped.push({ line, text, why })
    else {
      paragraphs.push({ line, text: kept, ...(speaker && { speaker: speaker.name }) })
      if (ending !== '') dropped.push({ line, text: ending.trim(), why: 'credit' })
      if (index > 0 && !speaker && start > 0)
        dropped.push({ line, text: text.slice(0, start).trim(), why: opening ? 'dateline' : 'time of day' })
    }
    seen.add(text)
  }
  return { paragraphs, dropped }
}

/** A dateline has its day within so many characters. */
const OPENING = 60
/** The credits that an agency puts behind the last sentence, and what a transcript says was heard there. */
const ENDING =
  / (?:(?:End ?item|Enditem|ENDITEM)(?:\/\w+)?|(?<=[.!?]["”]? )\((?:[A-Z][A-Z ,]{4,}|(?:Additional r|R)eporting (?:by|and) [^()]*|(?:Writing|Editing|Compiled) by [^()]*|[^()]{0,80}<https?:[^<>]*>)\))$/
/** Of so many long paragraphs at least, each with its full stop. */
const FEW = 3
const LONG = 80
const SHORT = 60
const ENDED = /[.!?:…]["”’')\]]*$/
const CUT_OFF = /(?:\.\.\.|…|chars\])$/

const isDated = ({ published, monthDay, outlet }: Dateline): boolean =>
  outlet !== undefined && (published !== undefined || monthDay !== undefined)

/** Whether a dateline within a report begins another one: it has a day, and that or the outlet is not the report's. */
function isOfAnother(found: Dateline, first: Dateline | undefined): boolean {
  if (!isDated(found)) return false
  const dayOf = ({ published, monthDay }: Dateline): string | undefined =>
    published?.slice(5) ?? (monthDay && [monthDay.month, monthDay.day].map((n) => String(n).padStart(2, '0')).join('-'))
  return !first || !isDated(first) ? true : dayOf(found) !== dayOf(first) || found.outlet !== first.outlet
}

/** "16:20 - Trains run again": the minute at which an entry of a live blog was written. */
const lengthOfTime = (text: string): number => TIME_OF_DAY.exec(text)?.[0].length ?? 0

const TIME_OF_DAY =
  /^\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: \(?(?:GMT|UTC|BST|ET|EST|EDT|CET|CEST|PT|PST|IST|local time)\)?)? ?(?:[-–—|:•]|--) /i
