import { daysInMonth, isDay, toDay, toIso, weekday } from './day.ts'
import { MONTHS } from './month-names.ts'
import { monthInAnyLanguage } from './months-by-language.ts'
import { weekdayOf } from './weekday-names.ts'

/** The order of day, month and year in a date that is all numbers. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd'

/** What the dates around one tell of how it is written. */
export interface NotationContext {
  /** The order of day and month; without it, a date with two meanings stays as it is. */
  readonly order?: DayOrder | undefined
  /** The year that two digits stand for; without it 69 to 99 are 1969 to 1999 and 00 to 68 are 2000 to 2068 (POSIX). */
  readonly year?: ((twoDigits: number) => number) | undefined
}

/** A date that is all numbers, its year last or of two digits: its parts in the order in which they stand. */
export interface NumericDate {
  readonly text: string
  readonly parts: readonly [number, number, number]
  readonly sign: string
  readonly longYear: boolean
}

const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[/.-]\d)/g

/** The dates of numbers in a text whose order of day, month and year has to be known. */
export function numericDates(text: string): NumericDate[] {
  return [...text.normalize('NFKC').matchAll(NUMERIC)].map(numericDate)
}

function numericDate([whole, first, sign, second, third = '']: RegExpMatchArray): NumericDate {
  const parts = [Number(first), Number(second), Number(third)] as const
  return { text: whole, parts, sign: sign ?? '', longYear: third.length === 4 }
}

/**
 * The orders in which a date of numbers can be read: the month is one, and the day exists. Where a dot parts them, the
 * month never comes first (in no locale of CLDR it does). A year of two digits stands first only where it can be no day.
 */
export function ordersOf({ parts: [first, second, third], sign, longYear }: NumericDate): DayOrder[] {
  const fits = (year: number, month: number, day: number): boolean =>
    month <= 12 && day <= (month === 0 ? 0 : Math.max(daysInMonth(year, month), 0))
  const year = longYear ? third : 2000
  const orders: DayOrder[] = []
  if (fits(year, second, first)) orders.push('dmy')
  if (fits(year, first, second) && !(sign === '.' && orders.length > 0)) orders.push('mdy')
  if (!longYear && first > 31 && fits(2000, second, third)) orders.push('ymd')
  return orders
}

/** Whether two orders of a date of numbers are two days. */
export const isAmbiguous = (date: NumericDate): boolean => ordersOf(date).length > 1 && date.parts[0] !== date.parts[1]

/**
 * Rewrites a date of a table or of another language as EDTF or as the English phrases that `readDate` knows: dates in
 * numbers, names of months, clock times (left out: no date is finer than a day), quarters, decades, centuries, weeks.
 * Only what has one meaning is changed. The result is a date no more than the text was: it is still to be read.
 */
export function plainNotation(text: string, context: NotationContext = {}): string {
  let plain = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  for (const rewrite of REWRITES) plain = rewrite(plain, context)
  return plain
}

type Rewrite = (text: string, context: NotationContext) => string

const POSIX = (twoDigits: number): number => twoDigits + (twoDigits > 68 ? 1900 : 2000)

const two = (number: number | string): string => String(number).padStart(2, '0')

/** An ISO date; day or month 0 is one that is not known. */
const isoOf = (year: number | string, month: number, day: number): string =>
  String(year).padStart(4, '0') + (month > 0 ? `-${two(month)}${day > 0 ? `-${two(day)}` : ''}` : '')

const ZONE = String.raw`(?: ?(?:Z|UTC|GMT|[ECMPAKJIBM]S?[DSE]?[KS]?T|CES?T|EES?T|MSK|KST|[+-]\d\d:?\d\d)\b(?: ?\([\w ]*\))?)?`
const CLOCK = String.raw`(?:(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[:.][0-5]\d(?:[.,]\d+)?)?(?: ?[ap]\.?m\b\.?)?(?: ?Uhr| h)?|(?:0?[1-9]|1[0-2]) ?[ap]\.?m\b\.?)${ZONE}`
const AFTER_ISO = new RegExp(`(\\d{4}-\\d\\d?-\\d\\d?|\\d{4}/\\d\\d?/\\d\\d?)(?:T|,? )${CLOCK}`, 'gi')
const LEADING_CLOCK = new RegExp(`^${CLOCK},? (?=.*\\d{4})`, 'i')
const TRAILING_CLOCK = new RegExp(`(\\d{2})(?:,? (?:at |um )?)(?:${CLOCK.replaceAll('[:.]', ':')})$`, 'i')

const withoutClock: Rewrite = (text) =>
  text
    .replace(/^(\d{4})(\d\d)(\d\d)T?\d{4}(?:\d\d)?(?:\.\d+)?Z?$/, (whole, ...[year, month, day]: string[]) => {
      const iso = `${year}-${month}-${day}`
      return isDay(iso) ? iso : whole
    })
    .replace(AFTER_ISO, '$1')
    .replace(/(\d{4}-\d\d-\d\d)(?:T\d{4,6})?(?:Z|[+-]\d\d:\d\d)$/, '$1')
    .replace(LEADING_CLOCK, '')
    .replace(TRAILING_CLOCK, '$1')
    .replace(/^(\w{3},? \w{3} \d{1,2}) \d\d:\d\d:\d\d (?:[A-Z]{3,4} )?(\d{4})$/, '$1 $2')

const WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?'
const ARTICLE = /^(?:den|der|am|vom|le|el|il|lo|o|em|en|em|в|у|во|the) (?=\p{L}*\.? ?\d|\d|\p{L}+ (?:de )?\d{4}$)/iu

/** What stands around a date and says no more: an article, a day of the week in short, digits of other scripts. */
const surroundings: Rewrite = (text) =>
  text
    .replace(ARTICLE, '')
    .replace(/^(\d{1,2})(?:st|nd|rd|th) of (?=[a-z])/i, '$1 ')
    .replace(new RegExp(`^(${WEEKDAY})\\.,? (?=\\d)`, 'i'), (_, day: string) => `${day.slice(0, 3)} `)
    .replace(new RegExp(`^(${WEEKDAY}),? (\\d{4}-\\d\\d-\\d\\d)$`, 'i'), '$2 ($1)')
    .replace(new RegExp(`^(\\d{4}-\\d\\d-\\d\\d),? (${WEEKDAY})\\.?$`, 'i'), '$1 ($2)')
    .replace(/^(\d{4}-(?:\d\d|\?\?))-\?\?$/, '$1')
    .replace(/^(\d{4})-\?\?$/, '$1')

/** A day of a month without its year, as 3월 9일, 3月9日 and 9.3. have it. */
const dayOfMonth = (text: string): string =>
  text
    .replace(/^(\d{1,2})[月월] ?(\d{1,2})[日일]/, (whole, month: string, day: string) => named(whole, day, month))
    .replace(/^(\d{1,2})\. ?(\d{1,2})\.$/, (whole, day: string, month: string) => named(whole, day, month))

const named = (whole: string, day: string, month: string): string => {
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? whole : `${Number(day)} ${name}`
}

/** The first years of the eras of Japan in use within living memory. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989, 昭和: 1926 }

const eras: Rewrite = (text) =>
  text.replace(/^(令和|平成|昭和)(\d{1,2}|元)年/, (_, era: string, year: string) => {
    return `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year)) - 1}年`
  })

/** “about”, however it is said; what a date in brackets says of itself. */
const qualified: Rewrite = (text) => {
  const [, before, , weekdayName = ''] = /^(.*\d[^()]*?) ?(\(([\p{L}.]+)\)|\[[\p{L}.]+\])$/u.exec(text) ?? []
  if (before !== undefined) {
    if (/[([](?:approx\.?|approximate(?:ly)?|circa|ca?\.?|estimated?|est\.?)[)\]]$/i.test(text))
      return qualified(`about ${before}`, {})
    const named = weekdayOf(weekdayName)
    const day = toDay(before)
    if (named !== undefined && (Number.isNaN(day) || weekday(day) === named)) return before
  }
  return text.replace(
    /^(?:c\.|ca\.?|circa|approx(?:\.|imately)?|roughly|~|≈|um|etwa|vers|environ|hacia|около)(?: |(?=\d))/i,
    'about ',
  )
}

const cjk: Rewrite = (text) =>
  dayOfMonth(text).replace(
    /(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?)?(?: ?\([^)]*\))?/g,
    (_, year: string, month?: string, day?: string) => isoOf(year, Number(month ?? 0), Number(day ?? 0)),
  )

const inNumbers: Rewrite = (text, { order, year = POSIX }) =>
  text
    .replace(/(?<![\d.-])(\d{4})(\d\d)(\d\d)(?![\d.])/g, (whole, ...[years = '', month, day]: string[]) => {
      const iso = isoOf(years, Number(month), Number(day))
      return exists(iso) && /^[12]/.test(years) ? iso : whole
    })
    .replace(/^([12]\d{3})(0[1-9]|1[0-2])$/, '$1-$2')
    .replace(/(?<![\d.-])(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?![\d/.-]*\d)\.?/g, (whole, ...parts: string[]) => {
      const [years = '', , month, day] = parts
      const iso = isoOf(years, Number(month), Number(day))
      return exists(iso) ? iso : whole
    })
    .replace(/^(\d{4})[/.](0[1-9])$/, '$1-$2')
    .replace(/(?<!\d)(\d{4})-(?:00|XX)(?:-(?:00|XX))?(?!\d)/gi, '$1')
    .replace(/(?<!\d)(\d{4}-\d\d)-00(?!\d)/g, '$1')
    .replace(NUMERIC, (...match: unknown[]) => {
      const date = numericDate(match as unknown as RegExpMatchArray)
      const orders = ordersOf(date)
      const sure = orders.length === 1 || !isAmbiguous(date) ? orders[0] : orders.find((each) => each === order)
      const [a, b, c] = date.parts
      if (order === 'ymd' && !date.longYear && exists(isoOf(year(a), b, c))) return isoOf(year(a), b, c)
      // With hyphens the year may come first, as ISO 8601 has it.
      const mayBeIso = order === undefined && date.sign === '-' && !date.longYear && exists(isoOf(year(a), b, c))
      if (sure === undefined || (mayBeIso && sure !== 'ymd')) return date.text
      if (sure === 'ymd') return isoOf(year(a), b, c)
      const years = date.longYear ? c : year(c)
      const iso = sure === 'dmy' ? isoOf(years, b, a) : isoOf(years, a, b)
      return exists(iso) ? iso : date.text
    })
    .replace(/(?<![\d/.-])(0?[1-9]|1[0-2])[/.-](\d{4})(?![\d/.-])/g, (_, month: string, years: string) =>
      isoOf(years, Number(month), 0),
    )
    .replace(/(?<!\d)(\d{4})-(\d{3})(?!\d)/g, (whole, years: string, days: string) => {
      const day = toIso(toDay(`${years}-01-01`) + Number(days) - 1)
      return Number(days) > 0 && day.startsWith(years) ? day : whole
    })
    .replace(/(?<!\d)(\d{4})-?W(\d\d)(?:-?([1-7]))?(?!\d)/gi, isoWeek)

/** An ISO week as its seven days, or the day of it that is named; as it was where the year has no such week. */
function isoWeek(whole: string, year: string, week: string, day?: string): string {
  const fourth = toDay(`${year}-01-04`)
  const monday = fourth - weekday(fourth) + 7 * (Number(week) - 1)
  // A week belongs to the year in which its Thursday lies.
  if (Number(week) === 0 || !toIso(monday + 3).startsWith(year)) return whole
  return day === undefined ? `[${toIso(monday)}..${toIso(monday + 6)}]` : toIso(monday + Number(day) - 1)
}

const exists = (iso: string): boolean =>
  iso.length === 10 ? isDay(iso) : iso.length === 4 || (Number(iso.slice(5)) >= 1 && Number(iso.slice(5)) <= 12)

const inMonths: Rewrite = (text, { year = POSIX }) => {
  if (!/\d|^\p{L}+ (?:de )?\p{L}{3,}$/u.test(text)) return text
  const english = text
    .replace(/(?<!\p{L})\p{L}[\p{L}\p{M}]{2,}\.?/gu, (word) => {
      const month = monthInAnyLanguage(word)
      return month === undefined ? word : (MONTHS[month - 1] ?? word)
    })
    .replace(/(\d) ?(?:г|р|r)\.?(?:ода?)?$/iu, '$1')
  if (!MONTH.test(english)) return text
  return english
    .replace(new RegExp(`^(\\d{1,2})(${NAME})(\\d{4})$`), '$1 $2 $3')
    .replace(new RegExp(`^(${NAME})[-/.](\\d{1,2})[-/.](\\d{4})$`), '$2 $1 $3')
    .replace(/^(\d{1,2}) ?(?:and|und|et|y|e|и|&) ?(\d{1,2})(?=\.? [A-Z][a-z]+)/, (whole, from: string, to: string) =>
      Number(to) === Number(from) + 1 ? `${from} to ${to}` : whole,
    )
    .replace(PART_OF_MONTH, (_, early?: string, mid?: string) => (early ? 'early ' : mid ? 'mid ' : 'late '))
    .replace(/(\d{1,2})(?:\.|º|ª|er|ère|st|nd|rd|th)?,? (?:de |di |of |den )?(?=[A-Z][a-z]+)/g, '$1 ')
    .replace(/([a-z]) (?:de |del |of )(?=\d)/g, '$1 ')
    .replace(
      DAY_MONTH_YEAR,
      (_, day: string, month: string, years: string) => `${Number(day)} ${month} ${long(years, year)}`,
    )
    .replace(YEAR_MONTH_DAY, (_, years: string, month: string, day?: string) =>
      day === undefined ? `${month} ${years}` : `${Number(day)} ${month} ${years}`,
    )
    .replace(MONTH_YEAR, (_, month: string, years: string) => `${month} ${year(Number(years))}`)
    .replace(MONTH_TO_MONTH, '$1 to $2')
    .replace(/([a-z])-(?=\d{1,2}(?!\d))/g, '$1 to ')
}

/** The beginning, the middle or the end of a month. */
const PART_OF_MONTH =
  /^(?:(?:the )?(?:(beginning of|start of|anfang|début|(?:a )?principios de|inizio|в начале|начало|på början av)|(middle of|mitte|mi-|(?:a )?mediados de|metà|в середине|середина)|end of|ende|fin|(?:a )?finales de|fine|в конце|конец)) ?(?=[A-Z][a-z]{2})/i
const NAME = `(?:${MONTHS.join('|')})`
const MONTH = new RegExp(NAME)
const DAY_MONTH_YEAR = new RegExp(`(?<!\\d)(\\d{1,2})[-/. ](${NAME})[-/., ]+['’]?(\\d{4}|\\d\\d)(?![\\d:])`, 'g')
const YEAR_MONTH_DAY = new RegExp(
  `(?<!\\d)(?<!${NAME}[ ,]+)(\\d{4})[-/, ]+(${NAME})(?:[-/ ](\\d{1,2})(?!\\d))?(?![-/ ]+\\d{3})`,
  'g',
)
const MONTH_YEAR = new RegExp(`^(${NAME})(?:[-/]| ?['’])(\\d\\d)$`)
const MONTH_TO_MONTH = new RegExp(`(${NAME}) ?[-–—/] ?(?=(${NAME}))(?:${NAME})`, 'g')

const long = (years: string, year: (twoDigits: number) => number): string =>
  years.length === 4 ? years : String(year(Number(years)))

const periods: Rewrite = (text) => {
  const week = /^(?:week|wk|kw|semaine|sem\.?|vecka|uge|uke|semana|неделя|vko) ?(\d{1,2})[ ,/]+(?:of )?(\d{4})$/i.exec(
    text,
  )
  if (week) return `${week[2]}-W${two(week[1] ?? '')}`
  const decade = /^(?:the )?(\d\d[1-9])0['’]?s$/i.exec(text)?.[1]
  if (decade !== undefined) return `[${decade}0..${decade}9]`
  const century = /^(?:the )?(\d{1,2})(?:st|nd|rd|th) (?:century|c\.?)$/i.exec(text)?.[1]
  if (century !== undefined && century !== '0')
    return `[${isoOf((Number(century) - 1) * 100 + 1, 0, 0)}..${isoOf(Number(century) * 100, 0, 0)}]`
  const before = /^(?:the )?(?:(q)([1-4])|(h)([12])|([1-4])(?:st|nd|rd|th) (q)uarter)(?: of)?[ ,/-]*(\d{4})$/i.exec(
    text,
  )
  const after = /^(\d{4})[ /-]?([qh])([1-4])$/i.exec(text)
  const unit = (before?.[1] ?? before?.[3] ?? before?.[6] ?? after?.[2])?.toLowerCase()
  const number = Number(before?.[2] ?? before?.[4] ?? before?.[5] ?? after?.[3])
  const year = before?.[7] ?? after?.[1]
  const months = unit === 'h' ? 6 : 3
  if (unit !== undefined && year !== undefined && number * months <= 12) {
    return `[${year}-${two((number - 1) * months + 1)}..${year}-${two(number * months)}]`
  }
  const inYear = /^(\d{4}) ?(?:г|р)\.?(?:од[ау]?)?$/iu.exec(text)?.[1]
  if (inYear !== undefined) return inYear
  const era = /^(?:(?:AD|A\.D\.|CE) ?(\d{1,4})|(\d{1,4}) ?(?:AD|A\.D\.|CE|C\.E\.|n\. ?Chr\.?))$/i.exec(text)
  return era ? (era[1] ?? era[2] ?? '').padStart(4, '0') : text
}

const OPEN = 'present|now|ongoing|today|current|to date|heute|aktuell|presente|présent|actualidad|現在|현재|н\\. ?в\\.?'
const SINCE = new RegExp(`^(?:from |since )?(.*\\d.*?)(?: ?[-–—/] ?| to | until | bis )(?:the )?(?:${OPEN})$`, 'i')

const ranges: Rewrite = (text) =>
  text
    .replace(SINCE, 'since $1')
    .replace(/^(\d{4}([-/.]?)\d\d\2\d\d) ?[-–—] ?(?=\d{4}\2\d\d\2\d\d$)/, '$1 to ')
    .replace(/^(\d\d)(\d\d) ?([-–—/]) ?(\d\d)$/, (whole, ...[century, from, dash, to]: string[]) => {
      const end = Number(to)
      // After a hyphen, 01 to 12 is a month and 21 to 41 a season or the like of EDTF.
      const isYear = dash === '–' || dash === '—' || (dash === '-' && (end > 41 || (end > 12 && end < 21)))
      return isYear && end > Number(from) ? `${century}${from} to ${century}${to}` : whole
    })

const REWRITES: readonly Rewrite[] = [
  surroundings,
  eras,
  cjk,
  qualified,
  withoutClock,
  qualified,
  inMonths,
  periods,
  ranges,
  inNumbers,
]

/** Whether a text says that something goes on to this day. */
export const isOpenEnd = (text: string): boolean =>
  new RegExp(`^(?:${OPEN}|continuing|open|still)$`, 'i').test(text.trim())
