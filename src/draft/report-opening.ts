import type { PlacedDateline } from './collect-paragraphs.ts'
import { type Dateline, readDateline } from './dateline.ts'
import { beforeCutOff, isProse, junkOf } from './junk-lines.ts'
import type { ReportLine } from './report-lines.ts'
import { endsParagraph } from './sentences.ts'
import type { LineSpeaker } from './speakers.ts'

/** Where a report begins: the number of its first line, and the dateline with that of the line which it opens. */
export interface ReportOpening {
  readonly at: number
  readonly dateline: PlacedDateline | undefined
}

/** The dateline stands in one of so many lines from the top. */
const OPENING = 20
/** Below captions, bylines and a summary of so many characters it stands further down. */
const FURTHEST = 60
const SUMMARY = 800
const CAPITALS = /^\p{Lu}{3,}[\p{Lu} ,.-]* (?:—|–|--?) /u

/**
 * Finds where a report begins within the lines of a page: at its dateline or at what somebody is said to have told above
 * it, else at its first paragraph or where somebody first speaks. At the first line where nothing shows it.
 */
export function findOpening(
  body: readonly ReportLine[],
  speakerOf: (line: string) => LineSpeaker | undefined,
): ReportOpening {
  const datelineOf = (line: string): Dateline | undefined => (speakerOf(line) ? undefined : readDateline(line))
  const dated = openingDateline(body, datelineOf)
  const told = dated < 0 ? -1 : body.findIndex((each, index) => index < dated && isOpening(each) && isTold(each.text))
  const at = told >= 0 ? told : dated >= 0 ? dated : firstParagraph(body, speakerOf)
  const datelineAt = dated >= 0 ? dated : at
  const dateline = datelineAt < 0 ? undefined : datelineOf(body[datelineAt]?.text ?? '')
  return { at: Math.max(at, 0), dateline: dateline && { ...dateline, at: datelineAt } }
}

function firstParagraph(body: readonly ReportLine[], speakerOf: (line: string) => LineSpeaker | undefined): number {
  const spoken = body.findIndex((each) => speakerOf(each.text) !== undefined)
  // A long headline or a summary has no full stop.
  const whole = body.findIndex((each) => endsParagraph(each.text) && isOpening(each))
  const prose = whole < 0 ? body.findIndex(isOpening) : whole
  return spoken >= 0 && (prose < 0 || spoken < prose) ? spoken : prose
}

function isOpening({ text }: ReportLine): boolean {
  const why = isProse(text) ? junkOf(text, new Set()) : 'short'
  return why === undefined || (why === 'cut off' && beforeCutOff(text) !== '')
}

/** Whether a line tells what somebody said, in a whole sentence: above a dateline it is no summary. */
const isTold = (text: string): boolean =>
  /[.!?]["”’')]*$/.test(text) && /\b(?:said|says|told|announced|reported|confirmed|according to)\b/i.test(text)

/** The line that opens with a dateline: near the top, or further down one that can be nothing else, with little before it. */
function openingDateline(body: readonly ReportLine[], datelineOf: (line: string) => Dateline | undefined): number {
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
