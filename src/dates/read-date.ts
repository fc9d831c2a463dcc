import { clean } from '../text/clean.ts'
import { readAlternatives } from './alternatives.ts'
import { completeDates } from './complete-dates.ts'
import { formatDate, formatEdtf, toWhen } from './edtf.ts'
import { edtfNotation } from './edtf-notation.ts'
import { plainNotation } from './notation.ts'
import { parseEdtf } from './parse-edtf.ts'
import { readPhrase } from './phrase.ts'
import { phraseDate } from './phrase-date.ts'
import { plainWords } from './plain-words.ts'
import { isRefusal, type Refusal, refusal } from './refusal.ts'
import type { RelativeReader } from './relative.ts'
import { unreadDate } from './unread-date.ts'
import type { When } from './when.ts'

/**
 * The context that a typed date is read in: `briefingDate`, the ISO day of the briefing it stands in, and `year`, the
 * year that a heading above it gives, where these are known.
 */
export interface DateContext {
  readonly briefingDate?: string | undefined
  readonly year?: string | undefined
  /** Reads words that depend on that day, so that a refusal can say what they come to. */
  readonly relative?: RelativeReader | undefined
}

/** A typed date as read, or why not, in a sentence, and what to type instead where that is known. */
export type DateReading = { readonly ok: true; readonly when: When } | ({ readonly ok: false } & Refusal)

const EXAMPLES = '2019-04-17, 17 April 2019, April 2019, 17 to 18 April 2019, about 24 April 2019 or by 30 April 2019'
const LONGEST = 250

/**
 * Reads a date as an author types it: EDTF of the house profile, or one of the closed list of English phrases, which
 * holds all that `words` says. Relative, ambiguous and impossible dates are refused with the reason.
 */
export function readDate(text: string, context: DateContext = {}): DateReading {
  const typed = tidy(text)
  const reading = readTyped(typed, context) ?? readUnread(typed, context)
  if (!reading)
    return { ok: false, ...refusal(`"${clean(typed, 60)}" is not a date kbrief knows: type for example ${EXAMPLES}`) }
  return isRefusal(reading) ? { ok: false, ...usable(reading, context) } : { ok: true, when: reading }
}

/** Reads a date typed where days are asked for: as `readDate`, and `A..B` as the days from the one to the other. */
export const readDays = (text: string, context: DateContext = {}): DateReading =>
  readDate(/^[^[\]]+\.\.[^[\]]+$/.test(text) ? `[${text}]` : text, context)

/** A date of single spaces, or why it is refused; undefined where it is nothing like a date, as no long text is. */
export function readTyped(text: string, context: DateContext): When | Refusal | undefined {
  if (text.length > LONGEST) return undefined
  const typed = withHyphens(text)
  const first = readPlain(typed, context)
  if (first && !isRefusal(first)) return first
  const words = plainWords(typed)
  const plain = edtfNotation(plainNotation(words))
  const second = plain === typed ? undefined : readPlain(plain, context)
  return answered(typed, words, context, second && !isRefusal(second) ? second : (first ?? second))
}

/**
 * The reading, or for words that depend on the day they were written, and for others not read, the date that they come
 * to.
 */
function answered(
  typed: string,
  words: string,
  { briefingDate, relative }: DateContext,
  reading: When | Refusal | undefined,
): When | Refusal | undefined {
  const open = reading === undefined || (isRefusal(reading) && reading.relative === true)
  const answer = open && briefingDate !== undefined ? relative?.(words, briefingDate) : undefined
  const edtf = typeof answer === 'string' ? parseEdtf(answer) : undefined
  if (!edtf)
    return reading && isRefusal(reading) ? { ...reading, message: reading.message.replace(words, typed) } : reading
  const said = edtf.kind === 'list' ? edtf.dates.map(formatDate).join(' or ') : formatEdtf(edtf)
  return refusal(`"${typed}" depends on when it was written; from ${briefingDate} it is ${said}`, said)
}

/** Dates in numbers whose hyphens an editor has made dashes. */
const withHyphens = (text: string): string => text.replace(/(?<!\d)(\d{4})[–—−](\d\d)[–—−](\d\d)(?!\d)/g, '$1-$2-$3')

function readPlain(typed: string, context: DateContext): When | Refusal | undefined {
  const one = readOne(typed, context)
  if ((one !== undefined && !isRefusal(one)) || !typed.includes(' or ')) return one
  const read = (part: string): When | undefined => {
    const found = readOne(part, context)
    return found === undefined || isRefusal(found) ? undefined : found
  }
  return readAlternatives(typed, read) ?? one
}

function readOne(typed: string, { briefingDate, year }: DateContext): When | Refusal | undefined {
  const edtf = parseEdtf(typed.replace(/ ?([[\],/]|\.\.) ?/g, '$1').replace(/x/g, 'X'))
  if (edtf) return toWhen(edtf)
  const phrase = readPhrase(typed)
  const dates = phrase && completeDates(phrase.dates, typed, briefingDate, year)
  return dates && (isRefusal(dates) ? dates : phraseDate(phrase, dates, briefingDate))
}

/** Words for a time of which kbrief reads no kind. */
export const readUnread = (typed: string, context: DateContext): Refusal | undefined =>
  unreadDate(typed, (text) => readTyped(text, context) ?? readUnread(text, context))

/** A refusal whose suggestion is kept only where it can be typed as it stands. */
export function usable({ message, suggestion }: Refusal, context: DateContext): Refusal {
  const reading = suggestion === undefined ? undefined : readTyped(tidy(suggestion), context)
  return refusal(message, reading && !isRefusal(reading) ? suggestion : undefined)
}

const tidy = (text: string): string => clean(text, LONGEST).trim().replace(/ +/g, ' ')
