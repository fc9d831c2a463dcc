import { toIso } from '../dates/day.ts'
import type { Edtf, EdtfDate } from '../dates/edtf.ts'
import type { Which } from './time-words.ts'

/** Which way words without a year or a week point from the day of the report. */
export type Direction = 'ahead' | 'behind'

/** The days that points are resolved against. Days are numbers since 1970-01-01. */
export interface Anchor {
  /** The day of the report. */
  readonly published: number
  readonly direction: Direction
  /** Whether a verb gave the direction, and it is not only the usual one. */
  readonly told: boolean
  /** The day that "that day" and "a day later" hang on, where one is named before. */
  readonly named?: number | undefined
  /** Whether "since" stands before it, which always looks back. */
  readonly since?: boolean
}

/** A date that words come to, why it is in doubt, and what else they may mean. */
export interface Meaning {
  readonly edtf: Edtf
  readonly doubt?: string
  readonly alternatives?: readonly Edtf[]
}

/** A day as the date it is. */
export function dateOfDay(day: number, approximate = false): EdtfDate {
  const [year = 0, month, date] = toIso(day).split('-').map(Number)
  return { year, month, day: date, ...(approximate && { approximate }) }
}

/** A date that is in no doubt. */
export const single = (date: EdtfDate): Meaning => ({ edtf: { kind: 'date', date } })
/** A day that is in no doubt. */
export const onDay = (day: number): Meaning => single(dateOfDay(day))
const between = (first: number, last: number): Edtf =>
  first >= last
    ? { kind: 'date', date: dateOfDay(last) }
    : { kind: 'range', start: dateOfDay(first), end: dateOfDay(last) }
/** One unknown day from one to another. */
export const oneDayFrom = (first: number, last: number): Meaning => ({ edtf: between(first, last) })
/** So many periods on. */
export const SHIFT: Readonly<Record<Which, number>> = { last: -1, past: -1, this: 0, coming: 1, next: 1 }

/** The month so many months on. */
export function monthBeside(year: number, month: number, shift: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + shift
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}
