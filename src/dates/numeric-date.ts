import { daysInMonth } from './day.ts'

/** The order of day, month and year in a date that is all numbers. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd'

/** The notation that the dates around one show. */
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
 * month never comes first (in no locale of CLDR it does). A year of two digits stands first only where it can be no
 * day.
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

/** The text with each of its dates of numbers, as `numericDates` finds them, replaced. */
export const replaceNumericDates = (text: string, replacement: (date: NumericDate) => string): string =>
  text.replace(NUMERIC, (...match: unknown[]) => replacement(numericDate(match as unknown as RegExpMatchArray)))

/** One step of `plainNotation`: a text that it does not know is given back as it was. */
export type Rewrite = (text: string, context: NotationContext) => string

/** The year of two digits where the dates around it tell nothing (POSIX). */
export const posixYear = (twoDigits: number): number => twoDigits + (twoDigits > 68 ? 1900 : 2000)

/** A number of one or two digits in two. */
export const twoDigits = (number: number | string): string => String(number).padStart(2, '0')

/** An ISO date of a year and of what is known of month and day: 0 is one that is not known. */
export const isoOf = (year: number | string, month: number, day: number): string =>
  String(year).padStart(4, '0') + (month > 0 ? `-${twoDigits(month)}${day > 0 ? `-${twoDigits(day)}` : ''}` : '')
