import { toDay } from './day.ts'
import { type EdtfDate, type Range, rangesOf } from './edtf.ts'
import { parseEdtf } from './parse-edtf.ts'
import type { When } from './when.ts'

/** A set of days: ranges of day numbers in order, with a day or more between each two; an end may be infinite. */
export type Days = readonly Range[]

/** The days that a date says. */
export function says(when: When): Days {
  const edtf = when.edtf.includes(',') ? parseEdtf(when.edtf) : undefined
  return edtf ? united(rangesOf(edtf)) : [range(when)]
}

/**
 * The days that a date allows: those it says, with the room of `about` on either side of what is approximate in it. A
 * day has the room of a day, a month of 15 days, a year of half a year.
 */
export function allows(when: When): Days {
  const edtf = when.approximate && parseEdtf(when.edtf)
  return edtf ? united(rangesOf(edtf, room)) : says(when)
}

/** From the earliest to the latest day that a date says. */
export function range(when: When): Range {
  return {
    min: when.min === null ? -Infinity : toDay(when.min),
    max: when.max === null ? Infinity : toDay(when.max),
  }
}

/** The least range that holds some days, of which there must be one. */
export const hullOf = (days: Days): Range => ({
  min: days[0]?.min ?? Number.NaN,
  max: days.at(-1)?.max ?? Number.NaN,
})

/** The days of any of several ranges, which may come in any order and overlap. */
export function united(ranges: readonly Range[]): Days {
  if (ranges.length < 2) return ranges
  const found: { min: number; max: number }[] = []
  for (const { min, max } of ranges.toSorted((a, b) => ascending(a.min, b.min))) {
    const last = found.at(-1)
    if (last && min <= last.max + 1) last.max = Math.max(last.max, max)
    else found.push({ min, max })
  }
  return found
}

/** The days that two sets share. */
export function intersection(a: Days, b: Days): Days {
  const shared: Range[] = []
  let at = 0
  for (const { min, max } of a) {
    while (at < b.length && (b[at]?.max ?? Infinity) < min) at++
    for (let next = at; next < b.length; next++) {
      const other = b[next]
      if (!other || other.min > max) break
      shared.push({ min: Math.max(min, other.min), max: Math.min(max, other.max) })
    }
  }
  return shared
}

/** Whether two sets share a day. */
export function meet(a: Days, b: Days): boolean {
  const [first, other] = [a[0], b[0]]
  if (a.length === 1 && b.length === 1 && first && other) return first.min <= other.max && other.min <= first.max
  return intersection(a, b).length > 0
}

/** Whether one set holds every day of another. */
export function holds(outer: Days, inner: Days): boolean {
  return inner.every(({ min, max }) => outer.some((range) => range.min <= min && max <= range.max))
}

/** Whether two sets are of the same days. */
export function sameDays(a: Days, b: Days): boolean {
  return a.length === b.length && a.every(({ min, max }, at) => b[at]?.min === min && b[at]?.max === max)
}

const room = ({ approximate, month, day }: EdtfDate): number =>
  !approximate ? 0 : month === undefined ? 183 : day === undefined || day === 'XX' ? 15 : 1

const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)
