import { isDay, toDay } from '../dates/day.ts'
import { formatDate } from '../dates/edtf.ts'
import { monthOf } from '../dates/month-names.ts'

/** What the opening of a report says of itself; `length` is how much of the line that takes. */
export interface Dateline {
  readonly length: number
  readonly place?: string | undefined
  readonly outlet?: string | undefined
  readonly published?: string | undefined
  /** A month and day without a year. */
  readonly monthDay?: { readonly month: number; readonly day: number } | undefined
}

const CITY =
  "(?<place>\\p{Lu}[\\p{L}.'’-]*(?:[ -]\\p{Lu}?[\\p{L}.'’-]+){0,3}(?:, \\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]+){0,2})?)"
const MONTH_DAY =
  '(?<month>\\p{L}{3,9})\\.? (?<day>\\d{1,2})(?:,? (?<year>\\d{4}))?|(?<day2>\\d{1,2}) (?<month2>\\p{L}{3,9})\\.?(?:,? (?<year2>\\d{4}))?'
const OUTLET = "\\((?<outlet>\\p{Lu}[\\p{L} .&’'-]{1,30})\\)"
const DASH = '\\s*(?:--?|–|—|:|,|\\.)?\\s*'
const FORMS: readonly RegExp[] = [
  new RegExp(`^${CITY},? (?:${MONTH_DAY}),? ${OUTLET}${DASH}`, 'u'),
  new RegExp(`^${CITY},? ${OUTLET}${DASH}`, 'u'),
  new RegExp(`^${CITY},? (?:${MONTH_DAY}),? (?<outlet>\\p{Lu}[\\p{L} .&’'-]{1,30}?)(?:\\.|:| --?| –| —) `, 'u'),
  new RegExp(`^${CITY},? (?:${MONTH_DAY})(?:\\.|:| --?| –| —) `, 'u'),
  /^\((?<place>\p{Lu}[\p{L} .'’-]+(?:, \p{Lu}[\p{L} .'’-]+)?)\)\s*(?:--?|–|—|:)\s*/u,
  /^(?<place>\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,3}(?:, \p{Lu}[\p{L}. ]+)?)(?::| --?| –| —|\. —) /u,
  /^(?<place>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}): (?=\p{Lu})/u,
  /^(?<place>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}) (?:—|–|--) (?=\p{Lu})/u,
  /^(?:date:? )(?<iso>\d{4}-\d\d-\d\d)[:,]? /iu,
]

/** Reads the dateline at the start of a report's first line; undefined where there is none. */
export function readDateline(line: string): Dateline | undefined {
  const opening = line.slice(0, 120)
  if (!/[—–:)]|--|\. | - |^date/i.test(opening)) return undefined
  for (const form of FORMS) {
    const match = form.exec(opening)
    if (!match) continue
    const { place, outlet, iso, month, day, year, month2, day2, year2 } = match.groups ?? {}
    const named = monthOf(month ?? month2 ?? '')
    const number = Number(day ?? day2)
    if ((month ?? month2) !== undefined && (named === undefined || number > 31)) continue
    const inYear = year ?? year2
    const published =
      iso ??
      (named !== undefined && inYear !== undefined
        ? formatDate({ year: Number(inYear), month: named, day: number })
        : undefined)
    return {
      length: match[0].length,
      ...(place !== undefined && { place: titleCase(place) }),
      ...(outlet !== undefined && { outlet: outlet.trim() }),
      ...(published !== undefined && isDay(published) && { published }),
      ...(named !== undefined && inYear === undefined && { monthDay: { month: named, day: number } }),
    }
  }
  return undefined
}

/** "SEOUL, South Korea" as a place is written: Seoul. */
function titleCase(place: string): string {
  const city = place.split(',')[0] ?? place
  if (city !== city.toUpperCase()) return city
  return city.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
}

const NUMERIC =
  /\b(?:(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})|(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year2>\d{4}))\b/
const IN_WORDS =
  /\b(?:(?<month>\p{Lu}\p{L}{2,8})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})|(?<day2>\d{1,2})(?:st|nd|rd|th)? (?<month2>\p{Lu}\p{L}{2,8})\.?,? (?<year2>\d{4}))\b/u

/** The first whole day that a line names, in digits or words, as ISO days: two where day and month may change places. */
export function daysIn(line: string): readonly string[] {
  const { year, month, day, first, second, year2 } = NUMERIC.exec(line)?.groups ?? {}
  const two = (text = '') => text.padStart(2, '0')
  if (year !== undefined) return [`${year}-${two(month)}-${two(day)}`].filter(isDay)
  if (year2 !== undefined) {
    return [...new Set([`${year2}-${two(second)}-${two(first)}`, `${year2}-${two(first)}-${two(second)}`])].filter(
      isDay,
    )
  }
  const words = IN_WORDS.exec(line)?.groups ?? {}
  const named = monthOf(words.month ?? words.month2 ?? '')
  const inYear = words.year ?? words.year2
  if (named === undefined || inYear === undefined) return []
  const iso = formatDate({ year: Number(inYear), month: named, day: Number(words.day ?? words.day2) })
  return Number.isNaN(toDay(iso)) ? [] : [iso]
}
