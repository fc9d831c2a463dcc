import { dayNumber, daysInMonth, toIso } from './day.ts'
import type { Precision, When } from './when.ts'

/**
 * One date of the house profile, with its own precision: a year alone has no `month`, a month no `day`. Where the day
 * is not known, `day` is the mask EDTF gives it: `XX` is any day of the month, `2X` one of the twenties.
 */
export interface EdtfDate {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | string | undefined
  readonly approximate?: boolean | undefined
  readonly uncertain?: boolean | undefined
}

/**
 * EDTF (ISO 8601-2:2019) of the house profile. An interval lasted from `start` to `end`; a list took place on one of
 * its dates; a range on one day from `start` to `end`, a set on one of its dates or in one of its ranges. An end that is
 * undefined is open, never both.
 */
export type Edtf =
  | SingleDate
  | { readonly kind: 'list'; readonly dates: readonly EdtfDate[] }
  | { readonly kind: 'interval'; readonly start: EdtfDate | undefined; readonly end: EdtfDate | undefined }
  | DateRange
  | { readonly kind: 'set'; readonly parts: readonly (SingleDate | DateRange)[] }

/** One date. */
export interface SingleDate {
  readonly kind: 'date'
  readonly date: EdtfDate
}

/** One day from `start` to `end`. */
export interface DateRange {
  readonly kind: 'range'
  readonly start: EdtfDate | undefined
  readonly end: EdtfDate | undefined
}

/** From the earliest to the latest day, both included, as day numbers; infinite where it is open. */
export interface Range {
  readonly min: number
  readonly max: number
}

/** The canonical EDTF: `parseEdtf` of it gives the same value again. */
export function formatEdtf(edtf: Edtf): string {
  switch (edtf.kind) {
    case 'date':
      return formatDate(edtf.date)
    case 'list':
      return `[${edtf.dates.map(formatDate).join(',')}]`
    case 'interval':
      return `${edtf.start ? formatDate(edtf.start) : '..'}/${edtf.end ? formatDate(edtf.end) : '..'}`
    case 'range':
      return `[${formatPart(edtf)}]`
    case 'set':
      return `[${edtf.parts.map(formatPart).join(',')}]`
  }
}

function formatPart(part: SingleDate | DateRange): string {
  if (part.kind === 'date') return formatDate(part.date)
  return `${part.start ? formatDate(part.start) : ''}..${part.end ? formatDate(part.end) : ''}`
}

/** The dates an EDTF value is made of, in its order. */
export function datesOf(edtf: Edtf): readonly EdtfDate[] {
  if (edtf.kind === 'date') return [edtf.date]
  if (edtf.kind === 'list') return edtf.dates
  if (edtf.kind === 'set') return edtf.parts.flatMap(datesOf)
  return [edtf.start, edtf.end].filter((date) => date !== undefined)
}

/**
 * The ranges of days an EDTF value names, one for each of its dates or from one to the other. `widen` gives the days that
 * a date may lie outside its own bounds, none unless told: a qualifier alone never moves a bound.
 */
export function rangesOf(edtf: Edtf, widen: (date: EdtfDate) => number = () => 0): readonly Range[] {
  const days = (start: EdtfDate | undefined, end: EdtfDate | undefined): Range => ({
    min: start ? firstDay(start) - widen(start) : -Infinity,
    max: end ? lastDay(end) + widen(end) : Infinity,
  })
  if (edtf.kind === 'date') return [days(edtf.date, edtf.date)]
  if (edtf.kind === 'list') return edtf.dates.map((date) => days(date, date))
  if (edtf.kind === 'set') return edtf.parts.flatMap((part) => rangesOf(part, widen))
  return [days(edtf.start, edtf.end)]
}

/** The earliest and the latest day an EDTF value names; infinite where it is open. */
export function boundsOf(edtf: Edtf): Range {
  let [min, max] = [Infinity, -Infinity]
  for (const range of rangesOf(edtf)) {
    if (range.min < min) min = range.min
    if (range.max > max) max = range.max
  }
  return { min, max }
}

/** The first day a date allows, as a day number. */
export function firstDay({ year, month = 1, day = 1 }: EdtfDate): number {
  return dayNumber(year, month, typeof day === 'number' ? day : firstOfMask(day))
}

/** The last day a date allows, as a day number. */
export function lastDay({ year, month = 12, day = 'XX' }: EdtfDate): number {
  if (typeof day === 'number') return dayNumber(year, month, day)
  const last = day === 'XX' ? 31 : Number(day[0]) * 10 + 9
  return dayNumber(year, month, Math.min(last, daysInMonth(year, month)))
}

/** The date as the dataset keeps it. `text` is the author's wording where the EDTF cannot give it back. */
export function toWhen(edtf: Edtf, text?: string): When {
  const { min, max } = boundsOf(edtf)
  const dates = datesOf(edtf)
  return {
    edtf: formatEdtf(edtf),
    min: min === -Infinity ? null : toIso(min),
    max: max === Infinity ? null : toIso(max),
    precision: precisionOf(edtf),
    ...(dates.some((date) => date.approximate) && { approximate: true as const }),
    ...(dates.some((date) => date.uncertain) && { uncertain: true as const }),
    ...(text !== undefined && { text }),
  }
}

/** A list of dates in the order of time, each once; a list of one is that date. */
export const listOf = (dates: readonly EdtfDate[]): Edtf | undefined =>
  anyOf(dates.map((date) => ({ kind: 'date', date })))

/** One of several dates and ranges, in the order of time, each once; undefined for none. */
export function anyOf(parts: readonly (SingleDate | DateRange)[]): Edtf | undefined {
  const each = [...new Map(parts.map((part) => [formatPart(part), part])).values()].sort(inTime)
  const [first] = each
  if (!first || each.length === 1) return first
  const dates = each.flatMap((part) => (part.kind === 'date' ? [part.date] : []))
  return dates.length === each.length ? { kind: 'list', dates } : { kind: 'set', parts: each }
}

/** From one date to another, undefined where it ends before it starts; from a day to the same day is that day. */
export function fromTo<K extends 'interval' | 'range'>(
  kind: K,
  start?: EdtfDate,
  end?: EdtfDate,
): SingleDate | Extract<Edtf, { kind: K }> | undefined {
  if (!start && !end) return undefined
  if (start && end) {
    if (firstDay(start) > lastDay(end)) return undefined
    const same = formatDate(start) === formatDate(end)
    if (same && (kind === 'range' || typeof start.day === 'number')) return { kind: 'date', date: start }
  }
  return { kind, start, end } as Extract<Edtf, { kind: K }>
}

/** The first day that a mask of EDTF stands for: 1 for `XX`, 20 for `2X`. */
export function firstOfMask(mask: string): number {
  return mask === 'XX' || mask === '0X' ? 1 : Number(mask[0]) * 10
}

/** One date as canonical EDTF. */
export function formatDate({ year, month, day, approximate, uncertain }: EdtfDate): string {
  const parts = [String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(String(month).padStart(2, '0'))
  if (day !== undefined) parts.push(String(day).padStart(2, '0'))
  return parts.join('-') + (approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '')
}

function inTime(a: SingleDate | DateRange, b: SingleDate | DateRange): number {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  return ascending(x.min, y.min) || ascending(x.max, y.max) || (formatPart(a) < formatPart(b) ? -1 : 1)
}

const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

function precisionOf(edtf: Edtf): Precision {
  if (edtf.kind === 'interval') return 'span'
  if (edtf.kind !== 'date' || typeof edtf.date.day === 'string') return 'one-of'
  return edtf.date.day !== undefined ? 'day' : edtf.date.month !== undefined ? 'month' : 'year'
}
