import { type Dateline, readDateline } from './dateline.ts'
import { beforeCutOff, isProse, type Junk, junkOf } from './junk-lines.ts'
import { MEDIA_NAMES } from './media.ts'
import { pageBoxes } from './page-boxes.ts'
import type { DroppedLine, ReportLine } from './report-lines.ts'
import { endsParagraph } from './sentences.ts'
import type { LineSpeaker } from './speakers.ts'

/** A line of the page's own markup, whose text names the outlet: `[source]Daily Post[/source]`. */
export const BRACKETS = /^\[(?<tag>[\w-]+)[^\]]*\](?<inside>[^[]*)\[\/\k<tag>\]$/

/** The paragraphs of a report and the lines among them that are none of it. */
export interface Collected {
  readonly paragraphs: readonly ReportLine[]
  readonly dropped: readonly DroppedLine[]
  readonly second?: ReportLine | undefined
}

/** A dateline and the number, counted from 0, of the line that it opens. */
export interface PlacedDateline extends Dateline {
  readonly at: number
}

/** Tells the lines of a report from those that are none of it, from its first on. */
export function collectParagraphs(
  lines: readonly ReportLine[],
  dateline: PlacedDateline | undefined,
  title: string | undefined,
  speakerOf: (line: string) => LineSpeaker | undefined,
  isAboutAuthor: (line: string) => boolean,
): Collected {
  const paragraphs: ReportLine[] = []
  const dropped: DroppedLine[] = []
  const seen = new Set(title === undefined ? [] : [title])
  const boxOf = pageBoxes()
  const ended = lines.filter(({ text }) => text.length >= LONG && isProse(text)).map(({ text }) => endsParagraph(text))
  // Where whole paragraphs end with a full stop, a short line without one is a heading, whatever verb it has.
  const headings = ended.length >= FEW && ended.filter(Boolean).length >= ended.length * MOST
  const whyLeft = (text: string, isFirst: boolean, box: Junk | undefined): Junk | undefined => {
    if (BRACKETS.test(text)) return 'credit'
    if (isFirst && !CUT_OFF.test(text)) return undefined
    const junk = junkOf(text, seen) ?? box ?? (isAboutAuthor(text) ? 'credit' : undefined)
    return junk ?? (headings && text.length < SHORT && !endsParagraph(text) ? 'short' : undefined)
  }
  let listed = false
  for (const [index, { line, text, item }] of lines.entries()) {
    const speaker = speakerOf(text)
    const opening =
      index === dateline?.at || speaker || !/\d/.test(text.slice(0, OPENING)) ? undefined : readDateline(text)
    if (opening && isOfAnother(opening, dateline)) return { paragraphs, dropped, second: { line, text } }
    const start =
      index === (dateline?.at ?? 0)
        ? (dateline?.length ?? 0)
        : opening && isDated(opening)
          ? opening.length
          : lengthOfTime(text)
    const ending = (ENDING.exec(text) ?? GLUED.exec(text) ?? signedOff(text))?.[0] ?? ''
    const kept = text.slice(speaker?.length ?? start, text.length - ending.length)
    listed = item === true && (listed || paragraphs.at(-1)?.text.endsWith(':') === true)
    const found = whyLeft(text, index === 0, boxOf(text, paragraphs.length))
    const why = listed && found === 'short' && !text.endsWith('?') ? undefined : found
    const whole = why === 'cut off' ? beforeCutOff(kept) : ''
    const twin = why === 'caption' ? paragraphs.at(-1) : undefined
    if (twin && twin.line === lines[index - 1]?.line && text.startsWith(twin.text) && text !== twin.text) {
      // The caption again with its credit: what stands before it is the caption too.
      paragraphs.pop()
      dropped.push({ ...twin, why: 'caption' })
    }
    if (speaker?.asks) dropped.push({ line, text, why: 'question' })
    else if (whole !== '') {
      paragraphs.push({ line, text: whole, ...(speaker && { speaker: speaker.name }) })
      dropped.push({ line, text: kept.slice(whole.length).trim(), why: 'cut off' })
    } else if (why && !speaker) dropped.push({ line, text, why })
    else {
      paragraphs.push({ line, text: kept, ...(speaker && { speaker: speaker.name }) })
      if (ending !== '') dropped.push({ line, text: ending.trim(), why: 'credit' })
      if (index > 0 && !speaker && start > 0)
        dropped.push({
          line,
          text: text.slice(0, start).trim(),
          why: opening || index === dateline?.at ? 'dateline' : 'time of day',
        })
    }
    seen.add(text)
  }
  return { paragraphs, dropped }
}

/** A dateline has its day within so many characters. */
const OPENING = 60
/** The credits that an agency puts behind the last sentence, and what a transcript says was heard there. */
const ENDING =
  / (?:(?:End ?item|Enditem|ENDITEM|Endit)(?:\/\w+)?|(?<=[.!?]["”]? )\((?:[A-Z][A-Z ,]{4,}|(?:Additional r|R)eporting (?:by|and) [^()]*|(?:Writing|Editing|Compiled) by [^()]*|[^()]{0,80}<https?:[^<>]*>)\))$/
/** A word of the page that stands right behind a full stop: it was a line of its own. */
const GLUED =
  /(?<=[.!?]["”’')]{0,3})(?:Advertisement|ADVERTISEMENT|Read [Mm]ore|Subscribe|Share|Story continues below|Sign up)$/
const SIGNED_OFF =
  /(?<=[.!?]["”’')]{0,3})\s(?:—|–|--?) ?(?<name>[A-Z\u00c0-\u00de\u0100-\u017f]{2,}(?:[-/ ][A-Z\u00c0-\u00de\u0100-\u017f]{2,}){0,2})\.?$/

/** "… — ABC-AGENCIES": the sign of a medium that no list has; of one that is known it tells whose paragraph it is. */
function signedOff(text: string): RegExpExecArray | undefined {
  const found = SIGNED_OFF.exec(text)
  return found && !MEDIA_NAMES.has(found.groups?.name ?? '') ? found : undefined
}

/** Of so many long paragraphs at least, each with its full stop. */
const FEW = 3
const LONG = 80
const SHORT = 110
const MOST = 0.8
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
