import { dayNumber, daysInMonth } from '../../dates/day.ts'
import type { Range } from '../../dates/edtf.ts'
import { MONTHS } from '../../dates/month-names.ts'

/** A date as it is typed into a query, in `length` words; what is not said may be any. */
export interface DateInWords {
  readonly length: number
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** Whether the day may be the month and the other way about. */
  readonly either?: boolean
}

const YEAR = /^(?:19|20)\d\d$/
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/
const MONTH_NUMBER = /^(?:0[1-9]|1[0-2])$/
const SHORT_NUMBER = /^\d\d?$/
const SHORTEST_MONTH = 3

/** The date that begins at a word of the query, the longest reading of it. */
export function dateAt(words: readonly string[], at: number): DateInWords | undefined {
  const [a = '', b = '', c = ''] = words.slice(at, at + 3)
  return (
    isoAt(a, b, c) ??
    numbersAt(a, b, c) ??
    dayFirst(a, b, c) ??
    monthFirst(a, b, c) ??
    (YEAR.test(a) ? { length: 1, year: +a } : undefined)
  )
}

function isoAt(a: string, b: string, c: string): DateInWords | undefined {
  if (!YEAR.test(a) || !MONTH_NUMBER.test(b)) return undefined
  const date = { year: +a, month: +b }
  return DAY.test(c) ? real({ ...date, day: Number.parseInt(c, 10), length: 3 }) : { ...date, length: 2 }
}

/** A date in numbers with the year last. Day and month stand in either order: where both may be the month, both dates are meant. */
function numbersAt(a: string, b: string, c: string): DateInWords | undefined {
  if (!SHORT_NUMBER.test(a) || !SHORT_NUMBER.test(b) || !YEAR.test(c)) return undefined
  const [day, month] = +b > 12 ? [+b, +a] : [+a, +b]
  if (month < 1 || month > 12 || day < 1) return undefined
  return real({ year: +c, month, day, length: 3, ...(day < 13 && day !== month && { either: true }) })
}

function dayFirst(a: string, b: string, c: string): DateInWords | undefined {
  const month = monthIn(b)
  if (!DAY.test(a) || !month) return undefined
  return withYear({ day: Number.parseInt(a, 10), month, length: 2 }, c)
}

function monthFirst(a: string, b: string, c: string): DateInWords | undefined {
  const month = monthIn(a)
  if (!month) return undefined
  if (DAY.test(b)) return withYear({ month, day: Number.parseInt(b, 10), length: 2 }, c) ?? { month, length: 1 }
  return withYear({ month, length: 1 }, b)
}

function withYear(date: DateInWords, word: string): DateInWords | undefined {
  return real(YEAR.test(word) ? { ...date, year: +word, length: date.length + 1 } : date)
}

/** A leap year stands in where no year is given. */
const real = (date: DateInWords): DateInWords | undefined =>
  (date.day ?? 1) <= daysInMonth(date.year ?? 2000, date.month ?? 1) ? date : undefined

/** A month by its name or the beginning of it; "may" is one too, besides a word. */
function monthIn(word: string): number | undefined {
  if (word.length < SHORTEST_MONTH) return undefined
  const index = MONTHS.findIndex(
    (month) => month.toLowerCase().startsWith(word) || (word === 'sept' && month === 'September'),
  )
  return index < 0 ? undefined : index + 1
}

/** The days a date in words may mean, in any of the years where it gives none. */
export function daysOf({ year, month, day, either }: DateInWords, years: Range): Range[] {
  if (either) {
    const dates = [
      daysOf({ length: 3, year, month, day }, years),
      daysOf({ length: 3, year, month: day, day: month }, years),
    ]
    return dates.flat().toSorted((a, b) => a.min - b.min)
  }
  const ranges: Range[] = []
  for (let at = year ?? years.min; at <= (year ?? years.max); at++) {
    if (month === undefined) ranges.push({ min: dayNumber(at, 1, 1), max: dayNumber(at, 12, 31) })
    else if ((day ?? 1) <= daysInMonth(at, month)) {
      ranges.push({ min: dayNumber(at, month, day ?? 1), max: dayNumber(at, month, day ?? daysInMonth(at, month)) })
    }
  }
  return ranges
}
