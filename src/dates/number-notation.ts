import { isDay, toDay, toIso, weekday } from './day.ts'
import { MONTHS } from './month-names.ts'
import {
  type DayOrder,
  isAmbiguous,
  isoOf,
  type NumericDate,
  ordersOf,
  posixYear,
  type Rewrite,
  replaceNumericDates,
} from './numeric-date.ts'

/** A day of a month without its year, as 3월 9일, 3月9日 and 9.3. have it. */
const dayOfMonth = (text: string): string =>
  text
    .replace(/^(\d{1,2})[月월] ?(\d{1,2})[日일]/, (whole, month: string, day: string) => named(whole, day, month))
    .replace(/^(\d{1,2})\. ?(\d{1,2})\.$/, (whole, day: string, month: string) => named(whole, day, month))

const vietnamese = (text: string): string =>
  text.replace(
    /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm|,)? (\d{4})$/iu,
    (_, day: string, month: string, year: string) => isoOf(year, Number(month), Number(day)),
  )

const named = (whole: string, day: string, month: string): string => {
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? whole : `${Number(day)} ${name}`
}

/** The first years of the eras of Japan in use within living memory, and of the Republic of China. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989, 昭和: 1926, 民國: 1912, 民国: 1912 }

/** Years of those eras as years of the common era. */
export const eras: Rewrite = (text) =>
  text.replace(/^(令和|平成|昭和|民國|民国)(\d{1,3}|元)年/, (_, era: string, year: string) => {
    return `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year)) - 1}年`
  })

/** Dates of Chinese, Japanese and Korean, whose signs for year, month and day follow the numbers; Vietnamese ones. */
export const cjk: Rewrite = (text) =>
  dayOfMonth(vietnamese(text)).replace(
    /(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?)?(?: ?\((?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\))[^)]*\))?/g,
    (_, year: string, month?: string, day?: string) => isoOf(year, Number(month ?? 0), Number(day ?? 0)),
  )

/** Dates of numbers as ISO dates, and weeks and days of a year by their number. */
export const inNumbers: Rewrite = (text, { order, year = posixYear }) =>
  replaceNumericDates(isoFirst(text), (date) => isoOfNumbers(date, order, year))
    .replace(/(?<![\d/.-])(0?[1-9]|1[0-2])[/.-](\d{4})(?![\d/.-])/g, (_, month: string, years: string) =>
      isoOf(years, Number(month), 0),
    )
    .replace(/(?<!\d)(\d{4})-(\d{3})(?!\d)/g, (whole, years: string, days: string) => {
      const day = toIso(toDay(`${years}-01-01`) + Number(days) - 1)
      return Number(days) > 0 && day.startsWith(years) ? day : whole
    })
    .replace(/(?<!\d)(\d{4})-?W(\d\d)(?:-?([1-7]))?(?!\d)/gi, isoWeek)

/** Dates whose year comes first. */
const isoFirst = (text: string): string =>
  text
    .replace(/(?<![\d.-])(\d{4})(\d\d)(\d\d)(?![\d.])/g, (whole, ...[years = '', month, day]: string[]) => {
      const iso = isoOf(years, Number(month), Number(day))
      return exists(iso) && /^[12]/.test(years) ? iso : whole
    })
    .replace(/^((?:1[5-9]|2[01])\d\d)(0[1-9]|1[0-2])$/, '$1-$2')
    .replace(
      /(?<![\d.-])(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?![\d/.-]*\d)(?:\.(?!\.))?/g,
      (whole, ...parts: string[]) => {
        const [years = '', , month, day] = parts
        const iso = isoOf(years, Number(month), Number(day))
        return exists(iso) ? iso : whole
      },
    )
    .replace(/^(\d{4})[/.](0[1-9])$/, '$1-$2')
    .replace(/(?<!\d)(\d{4})-(?:00|XX)(?:-(?:00|XX))?(?!\d)/gi, '$1')
    .replace(/(?<!\d)(\d{4}-\d\d)-00(?!\d)/g, '$1')

/** A date of numbers as an ISO date where its order of day, month and year is sure or told. */
function isoOfNumbers(date: NumericDate, order: DayOrder | undefined, year: (twoDigits: number) => number): string {
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
}

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
