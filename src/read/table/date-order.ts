import { type DayOrder, isAmbiguous, numericDates, ordersOf } from '../../dates/numeric-date.ts'

/** The order of day and month that the dates of a table settle together. */
export interface ColumnOrder {
  /** The order of day and month; undefined where no date of numbers needs it, or nothing settles it. */
  readonly order: DayOrder | undefined
  /** The reason, in words. */
  readonly because: string
  /** Dates that can only be read in one order, by order. */
  readonly evidence: ReadonlyMap<DayOrder, readonly string[]>
  /** Dates with two meanings. */
  readonly ambiguous: number
}

/**
 * Settles the order of day and month by the dates that have one meaning only, unless a reader `told` it or the table has
 * a `mask` of its dates, such as dd/mm/yyyy.
 */
export function columnOrder(cells: Iterable<string>, told: DayOrder | undefined, mask?: string): ColumnOrder {
  const evidence = new Map<DayOrder, string[]>()
  let ambiguous = 0
  for (const cell of cells) {
    for (const date of numericDates(cell)) {
      const orders = ordersOf(date)
      const [only] = orders
      if (isAmbiguous(date)) ambiguous += 1
      else if (only !== undefined && orders.length === 1 && date.sign !== '.') {
        evidence.set(only, [...(evidence.get(only) ?? []), date.text])
      }
    }
  }
  if (told !== undefined) return { order: told, because: 'as you said', evidence, ambiguous }
  const masked = orderOfMask(mask ?? '')
  if (masked !== undefined) return { order: masked, because: `the table says ${mask}`, evidence, ambiguous }
  const [only, other] = [...evidence]
  if (only === undefined || other !== undefined) return { order: undefined, because: '', evidence, ambiguous }
  const [order, dates] = only
  const because = `${dates.length} of the dates can only be read so, such as ${dates[0]}, and none the other way`
  return { order, because, evidence, ambiguous }
}

const MASK =
  /(?<![\p{L}\p{N}])(?:(d{1,2}|t{1,2}|j{1,2})([./-])m{1,2}\2|(m{1,2})([./-])d{1,2}\4|([yja]{4})[./-]m{1,2}[./-])(?:[yja]{2,4}|[dtj]{1,2})(?!\p{L})/iu

/** The order that the mask of a date tells, in a name such as “Date (dd/mm/yyyy)” or “Datum (TT.MM.JJJJ)”. */
export function orderOfMask(text: string): DayOrder | undefined {
  const [found, dayFirst, , monthFirst] = MASK.exec(text) ?? []
  if (found === undefined) return undefined
  return dayFirst !== undefined ? 'dmy' : monthFirst !== undefined ? 'mdy' : 'ymd'
}

/** A date that ends with a year of two digits. */
const TWO_DIGITS = /^\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,})[-/. ,]+['’]?(\d\d)(?!\d)/u

/**
 * The year that two digits stand for beside dates with whole years: the one nearest to them; where two are as near, or
 * there are none, 69 to 99 are 1969 to 1999 (POSIX).
 */
export function centuryOf(cells: Iterable<string>): (twoDigits: number) => number {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const cell of cells) {
    for (const [year] of cell.matchAll(/(?<!\d)(?:1[0-9]|20|21)\d\d(?!\d)/g)) {
      first = Math.min(first, Number(year))
      last = Math.max(last, Number(year))
    }
  }
  const short = new Set<number>()
  for (const cell of cells) {
    const [, year] = TWO_DIGITS.exec(cell) ?? []
    if (year !== undefined) short.add(Number(year))
  }
  // Years on both sides of where POSIX parts the centuries, and none far from it, are those of one century: 62 to 75.
  const isAcross = [...short].some((year) => year > 68) && [...short].every((year) => year > 34)
  const distance = (year: number): number => Math.max(first - year, year - last, 0)
  return (twoDigits) => {
    const usual = twoDigits + (twoDigits > 68 || isAcross ? 1900 : 2000)
    if (last < first) return usual
    return [usual, ...[1800, 1900, 2000].map((century) => century + twoDigits)].reduce((best, year) =>
      distance(year) < distance(best) ? year : best,
    )
  }
}
