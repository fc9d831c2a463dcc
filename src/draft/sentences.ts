import { segmentsOf } from '../text/segments.ts'

/** A sentence of a paragraph and where it stands in it. */
export interface ReportSentence {
  readonly text: string
  readonly start: number
  /** Whether a quotation is open where it begins. */
  readonly inQuote: boolean
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/** In UTF-16 units: what is segmented at once; where a sentence is cut, far beyond any; and what tells whether one ends. */
const PIECE = 1000
const LONGEST = 4000
const ENDING = 80

/** Words whose full stop ends no sentence when a name, a number or a small letter follows. */
const ABBREVIATED =
  /(?:^|[\s(“"'])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Brig|Sgt|Gov|Sen|Rep|Reps|Sens|Rev|Hon|St|Sr|Jr|Amb|Pres|Sec|Min|No|Nos|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|approx|ca|est|Gov|Mt|Ft|Inc|Ltd|Co|Corp)\.\s*$/
const INITIALS = /(?:^|[\s(“"'])(?:\p{Lu}\.)+\s*$/u
/** "At 10 a.m. CET on Monday". */
const HOUR = /\d ?[ap]\.m\.\s*$/
const LIKELY_START =
  /^[“"'‘(]?(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|His|Her|Its|Their|This|That|These|Those|There|When|While|After|Before|As|If|For|However|Meanwhile|Since|According|Both|No|Not|Some|Many|Other|Most)\b/

const PARAGRAPH_END = /[.!?:…]["”’')\]]*$/

/** Whether a line ends as a paragraph does, and a heading does not: in a full stop, dots or a colon. */
export const endsParagraph = (line: string): boolean => PARAGRAPH_END.test(line)

/** Splits a paragraph into sentences. "U.S. envoy", "Aug. 10" and a full stop within quotation marks end none. */
export function sentencesOf(paragraph: string): readonly ReportSentence[] {
  const sentences: { text: string; start: number }[] = []
  const segments = [...segmentsOf(SEGMENTER, paragraph, PIECE, LONGEST)].flatMap(unglued)
  for (const { segment, index } of segments) {
    const last = sentences.at(-1)
    const mayGoOn = last && last.text.length + segment.length <= LONGEST
    if (mayGoOn && !endsSentence(last.text.slice(-ENDING), segment)) last.text += segment
    else sentences.push({ text: segment, start: index })
  }
  let open = false
  return sentences.flatMap(({ text, start }) => {
    const inQuote = open
    open = quoteOpenAfter(text, open)
    const trimmed = text.trim()
    return trimmed === '' ? [] : [{ text: trimmed, start: start + text.indexOf(trimmed), inQuote }]
  })
}

/** "It is over.The envoys left": a page put the lines together without a space. */
const GLUED =
  /(?<=[a-z\u00df-\u024f]{3}[.!?]["”’]?)(?=[“"]?[A-Z\u00c0-\u00de\u0100-\u017f][a-z\u00df-\u024f]* [A-Za-z\u00c0-\u024f])/

function unglued({ segment, index }: { readonly segment: string; readonly index: number }) {
  let at = index
  return segment.split(GLUED).map((part) => {
    const start = at
    at += part.length
    return { segment: part, index: start }
  })
}

function endsSentence(before: string, next: string): boolean {
  if (/[!?…]["”’')\]]*\s*$/.test(before)) return /^["“‘'(]?[\p{Lu}\d]/u.test(next)
  if (!/[.:;]["”’')\]]*\s*$/.test(before)) return /\n\s*$/.test(before)
  if (ABBREVIATED.test(before)) return /\b(?:Jr|Sr|Inc|Ltd|Corp|Co)\.\s*$/.test(before) && LIKELY_START.test(next)
  if (HOUR.test(before)) return LIKELY_START.test(next)
  if (INITIALS.test(before)) return /(?:\p{Lu}\.){2,}\s*$/u.test(before) && LIKELY_START.test(next)
  if (/[:;]\s*$/.test(before)) return false
  return /^["“‘'([–—-]?\s*[\p{Lu}\p{Lo}\d“"]/u.test(next)
}

/** Whether a quotation is open behind a text, given whether one is before it. */
export function quoteOpenAfter(text: string, open: boolean): boolean {
  let seen = open
  for (const [mark] of text.matchAll(/[“”"]|``|''(?!')/g)) seen = mark === '"' ? !seen : mark === '“' || mark === '``'
  return seen
}
