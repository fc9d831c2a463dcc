import { dayNumber, daysInMonth, toDay, weekday } from '../dates/day.ts'
import type { EdtfDate } from '../dates/edtf.ts'
import { type Anchor, dateOfDay, type Meaning, monthBeside, onDay, oneDayFrom, SHIFT, single } from './meaning.ts'
import { partOf } from './part-of-period.ts'
import { resolveDayOfMonth, resolveMonth } from './resolve-month.ts'
import type { PartialPoint, Point, Unit, Which } from './time-words.ts'

/** The date that a point comes to, undefined where its words give it no bounds. */
export function resolvePoint({ point, part }: PartialPoint, anchor: Anchor): Meaning | undefined {
  const whole = resolveWhole(point, anchor)
  return whole && part ? partOf(part, point, whole, anchor) : whole
}

function resolveWhole(point: Point, anchor: Anchor): Meaning | undefined {
  const { published } = anchor
  switch (point.kind) {
    case 'offset':
      return onDay(published + point.days)
    case 'day':
      return Number.isNaN(toDay(point.iso)) ? undefined : onDay(toDay(point.iso))
    case 'weekday':
      return resolveWeekday(point.weekday, point.week ?? point.which, point.week !== undefined, anchor)
    case 'month':
      return resolveMonth(point, anchor)
    case 'day of month':
      return resolveDayOfMonth(point.day, anchor)
    case 'year':
      return single({ year: point.year })
    case 'decade':
      return { edtf: { kind: 'range', start: { year: point.year }, end: { year: point.year + 9 } } }
    case 'period':
      return resolvePeriod(point.unit, point.which, anchor)
    case 'days ago':
      return { edtf: { kind: 'range', start: undefined, end: dateOfDay(published - 2) } }
    case 'ago':
      return resolveAgo(point, published)
    case 'in':
      return single(shiftedBy(published, point.count, point.unit, point.unit !== 'day'))
    case 'past':
      return oneDayFrom(back(published, point.count, point.unit), published)
    case 'coming':
      return resolveComing(point.count, point.unit, published)
    case 'same day':
      return anchor.named === undefined ? undefined : { ...onDay(anchor.named), doubt: 'the day named before' }
    case 'shifted':
      return resolveShifted(point, anchor)
  }
}

function resolveWeekday(
  day: number,
  which: Which | undefined,
  ofWeek: boolean,
  { published, direction }: Anchor,
): Meaning {
  const inWeek = published - weekday(published) + day
  if (which === 'last' && !ofWeek) {
    const latest = inWeek < published ? inWeek : inWeek - 7
    if (latest < published - weekday(published)) return onDay(latest)
    return {
      edtf: { kind: 'list', dates: [dateOfDay(latest - 7), dateOfDay(latest)] },
      doubt: 'of this week or of the week before',
      alternatives: [onDay(latest - 7).edtf, onDay(latest).edtf],
    }
  }
  // "This coming Friday", "this past Monday": the nearest on that side.
  if (which === 'coming') return onDay(inWeek > published ? inWeek : inWeek + 7)
  if (which === 'past') return onDay(inWeek < published ? inWeek : inWeek - 7)
  if (which !== undefined) return onDay(inWeek + 7 * SHIFT[which])
  if (direction === 'ahead') return onDay(inWeek >= published ? inWeek : inWeek + 7)
  return onDay(inWeek <= published ? inWeek : inWeek - 7)
}

function resolvePeriod(unit: Unit, which: Which | 'the', { published, direction }: Anchor): Meaning | undefined {
  const { year = 0, month = 1 } = dateOfDay(published)
  const shift = which === 'the' ? 0 : SHIFT[which]
  const soon = unit === 'weekend' && which === 'coming' && weekday(published) < 5
  const monday = published - weekday(published) + (soon ? 0 : 7 * shift)
  if (unit === 'week') return oneDayFrom(monday, monday + 6)
  if (unit === 'weekend') {
    const saturday = which === 'the' && direction === 'behind' && monday + 5 > published ? monday - 2 : monday + 5
    return oneDayFrom(saturday, saturday + 1)
  }
  if (unit === 'month') return single(monthBeside(year, month, shift))
  return unit === 'year' ? single({ year: year + shift }) : undefined
}

function resolveAgo({ count, unit, about, bound }: Extract<Point, { kind: 'ago' }>, published: number): Meaning {
  const then = shiftedBy(published, -count, unit, false)
  if (bound === 'more')
    return { edtf: { kind: 'range', start: undefined, end: unit === 'day' ? dateOfDay(published - count - 1) : then } }
  if (bound === 'less') return { edtf: { kind: 'range', start: then, end: dateOfDay(published) } }
  return single({ ...then, ...((unit !== 'day' || about) && { approximate: true }) })
}

/** So many units on, in the precision of the unit: weeks in days. */
function shiftedBy(from: number, count: number, unit: Unit, approximate: boolean): EdtfDate {
  const { year = 0, month = 1 } = dateOfDay(from)
  const about = approximate ? { approximate } : {}
  if (unit === 'month') return { ...monthBeside(year, month, count), ...about }
  if (unit === 'year') return { year: year + count, ...about }
  if (unit === 'decade') return { year: year + 10 * count, ...about }
  return { ...dateOfDay(from + count * (unit === 'week' ? 7 : 1)), ...about }
}

/** The day that lies so many units before; the same day of an earlier month or its last. */
function back(from: number, count: number, unit: Unit): number {
  if (unit === 'hour') return from - Math.ceil(count / 24)
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return from - count * (unit === 'day' ? 1 : 7)
  const { year = 0, month = 1, day } = dateOfDay(from)
  const then = monthBeside(year, month, -count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120))
  return dayNumber(then.year, then.month, Math.min(Number(day), daysInMonth(then.year, then.month)))
}

function resolveComing(count: number | undefined, unit: Unit, published: number): Meaning | undefined {
  const from = { kind: 'range' as const, start: dateOfDay(published) }
  if (unit === 'hour') return count === undefined ? undefined : oneDayFrom(published, published + Math.ceil(count / 24))
  if (count !== undefined) return { edtf: { ...from, end: dateOfDay(back(published, -count, unit)) } }
  return unit === 'day' ? oneDayFrom(published, published + 7) : { edtf: { ...from, end: undefined } }
}

function resolveShifted(
  { count, unit, way }: Extract<Point, { kind: 'shifted' }>,
  anchor: Anchor,
): Meaning | undefined {
  const doubt = 'counted from another day'
  const { named, published } = anchor
  if (count === undefined) {
    return named === undefined
      ? undefined
      : { edtf: { kind: 'range', start: undefined, end: dateOfDay(named - 2) }, doubt }
  }
  // "Two days after the visit" said of a named day tells the day of the visit, which lies before it.
  const forward = way === 'later' || way === 'before'
  if (named === undefined) {
    if (count !== 1 || unit !== 'day' || way !== 'earlier') return undefined
    return { ...onDay(published - 1), doubt }
  }
  if (count === 'few') {
    if (unit !== 'day') return undefined
    return { ...(forward ? oneDayFrom(named + 1, named + 7) : oneDayFrom(named - 7, named - 1)), doubt }
  }
  return { ...single(shiftedBy(named, forward ? count : -count, unit, unit !== 'day')), doubt }
}
