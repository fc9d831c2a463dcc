import { isDay, toDay } from '../dates/day.ts'
import { formatDate } from '../dates/edtf.ts'
import { monthOf } from '../dates/month-names.ts'
import { MEDIA_NAMES, mediumInCapitals } from './media.ts'

/** The dateline in the opening of a report; `length` is how much of the line that takes. */
export interface Dateline {
  readonly length: number
  readonly place?: string | undefined
  readonly outlet?: string | undefined
  readonly published?: string | undefined
  /** A month and day without a year. */
  readonly monthDay?: { readonly month: number; readonly day: number } | undefined
}

const CITY =
  "(?<place>[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]*(?: [A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f.'’-]*){0,3}(?:, [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]*(?: [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]*){0,2})?)"
const MONTH_DAY =
  '(?<month>[A-Za-z\u00c0-\u024f]{3,9})\\.? (?<day>\\d{1,2})(?:,? (?<year>\\d{4}))?|(?<day2>\\d{1,2}) (?<month2>[A-Za-z\u00c0-\u024f]{3,9})\\.?(?:,? (?<year2>\\d{4}))?'
const OUTLET = "[(/](?<outlet>[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f .&’'-]{1,30})[)/]"
const DASH = '\\s*(?:--?|–|—|:|,|\\.)?\\s*'
const FORMS: readonly RegExp[] = [
  new RegExp(`^${CITY},? (?:${MONTH_DAY})[,.]? ${OUTLET}${DASH}`),
  new RegExp(`^${CITY},? ${OUTLET}${DASH}`),
  new RegExp(
    `^${CITY},? (?:${MONTH_DAY}),? (?<outlet>[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f .&’'-]{1,30}?)(?:\\.|:| --?| –| —) `,
    'u',
  ),
  new RegExp(`^${CITY},? (?:${MONTH_DAY})(?:\\.|:| --?| –| —) `),
  // "OSLO Nov 19 Two envoys": as a wire sends it.
  new RegExp(`^(?<place>[A-Z]{3,}(?:[ -][A-Z]{2,}){0,2}),? (?:${MONTH_DAY}),? (?=[A-Z\u00c0-\u00de\u0100-\u017f“"])`),
  /^\((?<place>[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f .'’-]+(?:, [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f .'’-]+)?)\)\s*(?:--?|–|—|:)\s*/,
  /^(?<place>[A-Z\u00c0-\u00de\u0100-\u017f]{3,}(?:[ -][A-Z\u00c0-\u00de\u0100-\u017f]{2,}){0,3}(?:, [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f. ]+)?)(?::| --?| –| —|\. —) /,
  /^(?<place>[A-Z\u00c0-\u00de\u0100-\u017f][a-z\u00df-\u024f]+(?: [A-Z\u00c0-\u00de\u0100-\u017f][a-z\u00df-\u024f]+){0,2}): (?=[A-Z\u00c0-\u00de\u0100-\u017f])/,
  /^(?<place>[A-Z\u00c0-\u00de\u0100-\u017f][a-z\u00df-\u024f]+(?: [A-Z\u00c0-\u00de\u0100-\u017f][a-z\u00df-\u024f]+){0,2}) (?:—|–|--) (?=[A-Z\u00c0-\u00de\u0100-\u017f])/,
  /^(?:date:? )(?<iso>\d{4}-\d\d-\d\d)[:,]? /i,
]

/** Words that stand where a place does, and tell of what kind the report is. */
const KICKER =
  /^(?:breaking(?: news)?|update(?:d| \d+)?|exclusive|analysis|opinion|editorial|comment|explainer|explained|live|watch|factbox|fact check|timeline|corrections?|clarification|just in|alert|news ?alert|urgent|developing|interview|profile|video|photos|podcast|review|preview|note|editor['’]?s['’]? note|summary|background)$/i

/** Reads the dateline at the start of a report's first line; undefined where there is none. */
export function readDateline(line: string): Dateline | undefined {
  const opening = line.slice(0, 100)
  // Most lines open without the dash, colon or bracket that every dateline has.
  if (!/^(?:[(A-Z\u00c0-\u00de\u0100-\u017f][^“"]{1,70}?(?:[—–:)]|--|\. | - | \d{1,2} )|date\b)/i.test(opening))
    return undefined
  for (const form of FORMS) {
    const match = form.exec(opening)
    if (!match) continue
    const { place, outlet, iso, month, day, year, month2, day2, year2 } = match.groups ?? {}
    const named = monthOf(month ?? month2 ?? '')
    const number = Number(day ?? day2)
    if ((month ?? month2) !== undefined && (named === undefined || number > 31)) continue
    if (KICKER.test(place ?? '')) return undefined
    // "The Safety Council (NSC) asked": a name and its short form.
    if (
      outlet !== undefined &&
      !/[-–—:,.]\s*$/.test(match[0]) &&
      !/^["“‘'(]?[A-Z\u00c0-\u00de\u0100-\u017f\d]/.test(line.slice(match[0].length))
    )
      continue
    const inYear = year ?? year2
    // "(AP) —": an agency in the place of a place.
    const agency = match[0].startsWith('(') ? agencyOf(place ?? '') : undefined
    if (agency !== undefined) return { length: match[0].length, outlet: agency }
    const published =
      iso ??
      (named !== undefined && inYear !== undefined
        ? formatDate({ year: Number(inYear), month: named, day: number })
        : undefined)
    return {
      length: match[0].length,
      ...(place !== undefined && { place: titleCase(place) }),
      ...(outlet !== undefined && { outlet: mediumInCapitals(outlet.trim()) ?? outlet.trim() }),
      ...(published !== undefined && isDay(published) && { published }),
      ...(named !== undefined && inYear === undefined && { monthDay: { month: named, day: number } }),
    }
  }
  return undefined
}

const agencyOf = (name: string): string | undefined =>
  MEDIA_NAMES.get(name) ??
  mediumInCapitals(name) ??
  (/^[A-Z\u00c0-\u00de\u0100-\u017f]{2,5}$/.test(name) ? name : undefined)

/** "SEOUL, South Korea" as a place is written: Seoul. */
function titleCase(place: string): string {
  const city = place.split(',')[0] ?? place
  if (city !== city.toUpperCase()) return city
  return city
    .toLowerCase()
    .replace(/(?<![A-Za-z\u00c0-\u024f])[A-Za-z\u00c0-\u024f]/g, (letter) => letter.toUpperCase())
}

const NUMERIC =
  /\b(?:(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})|(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year2>\d{4}))\b/
const IN_WORDS =
  /\b(?:(?<month>[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f]{2,8})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?=\d{1,2}:\d\d|\b)|(?<day2>\d{1,2})(?:st|nd|rd|th)? (?<month2>[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f]{2,8})\.?,? (?<year2>\d{4})(?=\d{1,2}:\d\d|\b))/

/** The first whole day that a line names, in digits or words, as ISO days: two where day and month may change places. */
export function daysIn(line: string): readonly string[] {
  const numeric = NUMERIC.exec(line)
  const { year, month, day, first, second, year2 } = numeric?.groups ?? {}
  const two = (text = '') => text.padStart(2, '0')
  if (year !== undefined) return [`${year}-${two(month)}-${two(day)}`].filter(isDay)
  if (year2 !== undefined) {
    // With full stops the day stands first: 9.4.2019.
    if (numeric?.[0].includes('.')) return [`${year2}-${two(second)}-${two(first)}`].filter(isDay)
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
