import type { ReportLine } from './report-lines.ts'
import { stateOfCapital } from './states.ts'

/** Whoever speaks in a line of an interview: the name as it is given, whether they only ask, and how much of the line that takes. */
export interface LineSpeaker {
  readonly name: string
  readonly asks: boolean
  readonly length: number
}

const LETTERS = 'A-Za-z\u00c0-\u024f'
/** "Ada Berg: …", "Q: …", and as transcripts have it "ADA BERG, FOREIGN MINISTER: …". */
const LABEL = new RegExp(
  `^(?<name>[A-Z\u00c0-\u00de\u0100-\u017f][${LETTERS}.'’ -]{0,30})(?<post>(?:, [A-Z][A-Z .&'’-]{1,40}){0,3}): (?=\\S)`,
)
/** Whoever asks speaks for the outlet. */
const OUTLET =
  /^(?:A|Q|Answer|Question)$|\b(?:Host|Interviewer|Moderator|Anchor|Presenter|Reporter|Correspondent|Byline)$/i

/** Finds who speaks in the lines of an interview or a transcript: labels that come again and again, of two at least. */
export function findSpeakers(lines: readonly ReportLine[]): (line: string) => LineSpeaker | undefined {
  const said = new Map<string, { name: string; asks: boolean; outlet: boolean; times: number }>()
  for (const { text } of lines) {
    const label = labelOf(text)
    if (label === undefined) continue
    const before = said.get(label.key)
    said.set(label.key, {
      name: before && before.name.length >= label.name.length ? before.name : label.name,
      asks: (before?.asks ?? true) && text.endsWith('?'),
      outlet: (before?.outlet ?? false) || OUTLET.test(label.name) || OUTLET.test(label.post),
      times: (before?.times ?? 0) + 1,
    })
  }
  const again = [...said.values()].filter(({ times }) => times > 1)
  // "Oslo: …", "Bergen: …": where each of several short reports is from.
  const areSpeakers = again.length > 1 && !again.some(({ name }) => stateOfCapital(inSmall(name)))
  return (line) => {
    const label = areSpeakers ? labelOf(line) : undefined
    const known = label && said.get(label.key)
    if (!label || !known || known.times < 2) return undefined
    return { name: known.outlet ? '' : inSmall(known.name), asks: known.asks, length: label.length }
  }
}

/** A transcript names somebody in full once, and then by the surname alone. */
function labelOf(line: string) {
  const found = LABEL.exec(line)
  const { name = '', post = '' } = found?.groups ?? {}
  return found
    ? { name, post, key: (name.split(' ').at(-1) ?? name).toLowerCase(), length: found[0].length }
    : undefined
}

/** "ADA BERG" as a name is written elsewhere: Ada Berg. */
const inSmall = (name: string): string =>
  name.replace(/[A-Z\u00c0-\u00de]{2,}/g, (word) => `${word.charAt(0)}${word.slice(1).toLowerCase()}`)
