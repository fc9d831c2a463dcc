import { pattern } from '../text/pattern.ts'
import { daysInMonth } from './day.ts'
import { monthOf } from './month-names.ts'
import { type TypedDate, typedDate } from './typed-date.ts'

/** The relation that a phrase states of its dates. */
export type PhraseKind =
  | 'at'
  | 'to'
  | 'or'
  | 'between'
  | 'by'
  | 'before'
  | 'after'
  | 'or later'
  | 'or earlier'
  | 'since'
  | 'until'
  | 'week'
  | 'early'
  | 'mid'
  | 'late'

/** A typed phrase taken apart. `uncertain` is said of the whole. */
export interface Phrase {
  readonly kind: PhraseKind
  readonly dates: readonly TypedDate[]
  readonly uncertain: boolean
}

/** The forms a phrase may have, the first that fits; the EDTF ones catch what is EDTF but for an impossible day. */
const FORMS: readonly (readonly [RegExp, PhraseKind])[] = [
  [/^(?:not|no) (?:before|earlier than|sooner than) (.+)$/i, 'or later'],
  [/^(.+) at the earliest$/i, 'or later'],
  [/^(?:not|no) later than (.+)$/i, 'by'],
  [/^(.+) at the latest$/i, 'by'],
  [/^(?:by|before) (?:the )?end of (.+)$/i, 'by'],
  [/^(?:in |during )?(?:the )?week (?:of|beginning|starting|commencing|from) (.+)$/i, 'week'],
  [/^by (.+)$/i, 'by'],
  [/^before (.+)$/i, 'before'],
  [/^after (.+)$/i, 'after'],
  [/^since (.+)$/i, 'since'],
  [/^(.+)\/\.\.$/, 'since'],
  [/^(?:until|till) (.+)$/i, 'until'],
  [/^\.\.\/(.+)$/, 'until'],
  [/^(?:a day )?between (.+) and (.+)$/i, 'between'],
  [/^\[(.+)\.\.(.+)\]$/, 'between'],
  [/^(.+) or earlier$/i, 'or earlier'],
  [/^\[\.\.(.+)\]$/, 'or earlier'],
  [/^(.+) or later$/i, 'or later'],
  [/^\[(.+)\.\.\]$/, 'or later'],
  [/^(?:from )?(.+) to (.+)$/i, 'to'],
  [/^(\d{4}.*)\/(\d{4}.*)$/, 'to'],
  [/^from (.+)$/i, 'or later'],
  [/^(?:either )?(.+ or .+)$/i, 'or'],
  [/^\[(.+)\]$/, 'or'],
  [/^early (.+)$/i, 'early'],
  [/^mid[ -](.+)$/i, 'mid'],
  [/^late (.+)$/i, 'late'],
  [/^(?:on |in |during )?(.+)$/i, 'at'],
]

/** Between the members of a list; the comma of "April 17, 2019" is none. */
const SEPARATOR = /,? or |(?<=\d{4}|-[0-3]X), ?|,(?! ?\d{4}(?!-)) ?/i
const LONGEST = 200

/** Takes a typed date phrase apart; undefined where the text is nothing like one. */
export function readPhrase(text: string): Phrase | undefined {
  if (text.length > LONGEST) return undefined
  const whole = withMaskedDays(withDashesAsWords(withoutSigns(text)))
    .replace(/ ?\?$/, '')
    .replace(/^possibly /i, '')
    // Said of the whole, “about” is said of both ends.
    .replace(/^(about|around) (a day between) (.+?) and /i, '$2 $1 $3 and $1 ')
  for (const [form, kind] of FORMS) {
    const [, ...found] = form.exec(whole) ?? []
    if (found.length === 0) continue
    const dates = (kind === 'or' ? found.flatMap((part) => part.split(SEPARATOR)) : found).map(typedDate)
    if (!dates.every((date) => date !== undefined)) return undefined
    return { kind, dates, uncertain: /\?$|^possibly /i.test(text) }
  }
  return undefined
}

const ABOUT = pattern(String.raw`~(?=\d{1,2}(?: \p{L}|‥)|\p{L}|\d{4}(?!\d))`, 'gu')
const ONE_OF = pattern(String.raw`(?<!\d)(\d{1,2})‥(\d{1,2})(?= \p{L})`, 'gu')

/** The signs of columns in words: "~24 Apr 2019" is about that day, "22‥30 Apr 2019" one day of these. */
const withoutSigns = (text: string): string =>
  text
    .replace(ABOUT(), 'about ')
    .replace(ONE_OF(), 'a day between $1 and $2')
    .replace(/^(possibly )?(.+?) ?‥ ?(.+)$/, '$1between $2 and $3')

/** The first day of each decade of days of a month, and how EDTF has them. */
const DECADES: Readonly<Record<string, string>> = { 1: '0X', 10: '1X', 20: '2X', 30: '3X' }

const A_DAY_BETWEEN = pattern(String.raw`a day between (\d{1,2}) and (\d{1,2}) (\p{L}{3,9})(?: (\d{4}))?`, 'giu')

/** "Since a day between 10 and 19 April 2019" with the decade of days as EDTF; alone it is a phrase of its own. */
function withMaskedDays(text: string): string {
  if (/^(?:possibly )?(?:(?:about|around) )?a day between [^,]+$/i.test(text) && !/ (?:or|to) /.test(text)) return text
  const years = text.match(/\d{4}/g)
  return text.replace(A_DAY_BETWEEN(), (whole, first: string, last: string, named: string, typed?: string) => {
    const [mask, month, year] = [DECADES[first], monthOf(named), typed ?? years?.at(-1)]
    if (mask === undefined || month === undefined || year === undefined) return whole
    const end = Math.floor(Number(first) / 10) * 10 + 9
    if (Number(last) !== Math.min(end, daysInMonth(Number(year), month))) return whole
    return `${year}-${String(month).padStart(2, '0')}-${mask}`
  })
}

/** "17–18 April 2019" and "17 April - 3 May 2019" as "17 to 18 April 2019"; hyphens within an ISO date stay. */
function withDashesAsWords(text: string): string {
  return text
    .replace(/ ?[–—] ?| - /g, ' to ')
    .replace(/(?<![\d-])(\d\d?)-(?=\d\d?(?![\d-]))/g, '$1 to ')
    .replace(/^(\d{4})-(?=\d{4}$)/, '$1 to ')
}
