import { clean } from '../text/clean.ts'
import { complete } from './complete.ts'
import { parseEdtf, toWhen } from './edtf.ts'
import { meaning } from './meaning.ts'
import { monthOf } from './month-names.ts'
import { readPhrase } from './phrase.ts'
import { isRefusal, type Refusal, refusal } from './refusal.ts'
import { unreadDate } from './unread-date.ts'
import type { When } from './when.ts'

/** What a typed date is read against: `briefingDate`, the ISO day of the briefing it stands in, where that is known. */
export interface DateContext {
  readonly briefingDate?: string | undefined
}

/** A typed date as read, or why not, in a sentence, and what to type instead where that is known. */
export type DateReading = { readonly ok: true; readonly when: When } | ({ readonly ok: false } & Refusal)

/**
 * A date at the start of a list item, or what is wrong with it. `length` counts it with its colon and spaces. `unread`
 * are words for a time of which kbrief reads no kind, so that they may be no more than the start of a sentence.
 */
export interface DatePrefix {
  readonly length: number
  readonly when?: When
  readonly problem?: Refusal
  readonly unread?: true
}

const EXAMPLES = '2019-04-17, 17 April 2019, April 2019, 17 to 18 April 2019, about 24 April 2019 or by 30 April 2019'
const LONGEST = 250

/**
 * Reads a date as an author types it: EDTF of the house profile, or one of the closed list of English phrases, which
 * holds all that `words` says. Relative, ambiguous and impossible dates are refused with the reason.
 */
export function readDate(text: string, context: DateContext = {}): DateReading {
  const typed = tidy(text)
  const reading = read(typed, context.briefingDate) ?? unread(typed, context.briefingDate)
  if (!reading)
    return { ok: false, ...refusal(`"${clean(typed, 60)}" is not a date kbrief knows: type for example ${EXAMPLES}`) }
  return isRefusal(reading) ? { ok: false, ...usable(reading, context) } : { ok: true, when: reading }
}

/**
 * Looks for a date and a colon at the start of a list item. Undefined where what stands before the first colon was not
 * meant as a date: "Note: …" is none, "next Wednesday: …" is one with a problem.
 */
export function readDatePrefix(item: string, context: DateContext = {}): DatePrefix | undefined {
  const colon = item.slice(0, LONGEST).indexOf(':')
  const typed = tidy(item.slice(0, Math.max(colon, 0)))
  const reading = read(typed, context.briefingDate)
  const length = colon + 1 + (/^\s*/.exec(item.slice(colon + 1))?.[0].length ?? 0)
  if (!reading) {
    const problem = unread(typed, context.briefingDate)
    return problem && { length, problem: usable(problem, context), unread: true }
  }
  // A month alone may be a name: "May: …".
  if (monthOf(typed) !== undefined) return undefined
  return isRefusal(reading) ? { length, problem: usable(reading, context) } : { length, when: reading }
}

function read(typed: string, briefingDate: string | undefined): When | Refusal | undefined {
  const edtf = parseEdtf(typed.replace(/ ?([[\],/]|\.\.) ?/g, '$1').replace(/x/g, 'X'))
  if (edtf) return toWhen(edtf)
  const phrase = readPhrase(typed)
  const dates = phrase && complete(phrase.dates, typed, briefingDate)
  return dates && (isRefusal(dates) ? dates : meaning(phrase, dates, briefingDate))
}

const unread = (typed: string, briefingDate: string | undefined): Refusal | undefined =>
  unreadDate(typed, (text) => read(text, briefingDate) ?? unread(text, briefingDate))

/** A suggestion is kept only where it can be typed as it stands. */
function usable({ message, suggestion }: Refusal, { briefingDate }: DateContext): Refusal {
  const reading = suggestion === undefined ? undefined : read(tidy(suggestion), briefingDate)
  return refusal(message, reading && !isRefusal(reading) ? suggestion : undefined)
}

const tidy = (text: string): string => clean(text, LONGEST).trim().replace(/ +/g, ' ')
