import { dayNumber, daysInMonth } from '../dates/day.ts'
import { type EdtfDate, firstDay, lastDay } from '../dates/edtf.ts'
import { type Anchor, dateOfDay, type Meaning, monthBeside, onDay, SHIFT, single } from './meaning.ts'
import type { Point, Which } from './time-words.ts'

/** A month without a year is the nearest one up to this many days off, whatever the verb. */
const NEAR = 90
/** So far against the verb it is not in doubt: what is over is at most a time zone ahead of the report. */
const AGAINST = { ahead: 15, behind: 2 }

/** A month or a day of one: of the year that is said, else the nearest, else by the direction of the verb. */
export function resolveMonth(point: Extract<Point, { kind: 'month' }>, anchor: Anchor): Meaning | undefined {
  const { month, day, which } = point
  const { year: thisYear = 0, month: thisMonth = 1 } = dateOfDay(anchor.published)
  const inYear = (year: number): EdtfDate => ({ year, month, ...(day !== undefined && { day }) })
  const exists = (year: number) => day === undefined || day <= daysInMonth(year, month)
  if (point.year !== undefined) {
    const year = typeof point.year === 'number' ? point.year : thisYear + SHIFT[point.year]
    return exists(year) ? single(inYear(year)) : undefined
  }
  if (which !== undefined) return whichMonth(which, inYear, { thisYear, thisMonth, month })
  const years = [thisYear - 1, thisYear, thisYear + 1].filter(exists)
  if (years.length === 0) return undefined
  const dates = years.map(inYear)
  const past = dates.findLast((date) => firstDay(date) <= anchor.published)
  if (anchor.since) return past && single(past)
  const coming = dates.find((date) => lastDay(date) >= anchor.published)
  const byVerb = anchor.direction === 'ahead' ? coming : past
  const near = dates.toSorted((a, b) => distance(a, anchor.published) - distance(b, anchor.published))[0]
  if (!near || distance(near, anchor.published) > NEAR) return byVerb && single(byVerb)
  const against =
    anchor.told && byVerb && byVerb !== near && distance(near, anchor.published) > AGAINST[anchor.direction]
  return against
    ? { ...single(near), doubt: 'this year or another', alternatives: [single(byVerb).edtf] }
    : single(near)
}

function whichMonth(
  which: Which,
  inYear: (year: number) => EdtfDate,
  { thisYear, thisMonth, month }: { thisYear: number; thisMonth: number; month: number },
): Meaning {
  if (which === 'this') return single(inYear(thisYear))
  if (which === 'next' || which === 'coming') return single(inYear(month > thisMonth ? thisYear : thisYear + 1))
  if (month >= thisMonth) return single(inYear(thisYear - 1))
  if (thisMonth - month > 2) return single(inYear(thisYear))
  const dates = [inYear(thisYear - 1), inYear(thisYear)]
  return {
    edtf: { kind: 'list', dates },
    doubt: 'of this year or of the year before',
    alternatives: dates.map((date) => single(date).edtf),
  }
}

const distance = (date: EdtfDate, from: number): number => Math.max(firstDay(date) - from, from - lastDay(date), 0)

/** "The 25th": of the month it lies nearest to in the direction of the verb. */
export function resolveDayOfMonth(day: number, { published, direction }: Anchor): Meaning | undefined {
  const { year = 0, month = 1 } = dateOfDay(published)
  const months = [-2, -1, 0, 1, 2]
    .map((shift) => monthBeside(year, month, shift))
    .filter((each) => day <= daysInMonth(each.year, each.month))
  const days = months.map((each) => dayNumber(each.year, each.month, day))
  const found =
    direction === 'ahead' ? days.find((each) => each >= published) : days.findLast((each) => each <= published)
  return found === undefined ? undefined : { ...onDay(found), doubt: 'the month is not named' }
}
