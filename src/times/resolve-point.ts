import { dayNumber, daysInMonth, toDay, toIso, weekday } from '../dates/day.ts'
import { boundsOf, type Edtf, type EdtfDate, firstDay, lastDay } from '../dates/edtf.ts'
import type { Part, PartialPoint, Point, Unit, Which } from './time-words.ts'

/** Which way words without a year or a week point from the day of the report. */
export type Direction = 'ahead' | 'behind'

/** What points are resolved against. Days are numbers since 1970-01-01. */
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

/** A month without a year is the nearest one up to this many days off, whatever the verb. */
const NEAR = 90

/** The date that a point comes to, undefined where its words give it no bounds. */
export function resolvePoint({ point, part }: PartialPoint, anchor: Anchor): Meaning | undefined {
  const whole = resolveWhole(point, anchor)
  return whole && part ? partOf(part, point, whole, anchor) : whole
}

/** A day as the date it is. */
export function dateOfDay(day: number, approximate = false): EdtfDate {
  const [year = 0, month, date] = toIso(day).split('-').map(Number)
  return { year, month, day: date, ...(approximate && { approximate }) }
}

const single = (date: EdtfDate): Meaning => ({ edtf: { kind: 'date', date } })
const onDay = (day: number, approximate = false): Meaning => single(dateOfDay(day, approximate))
const between = (first: number, last: number): Edtf =>
  first >= last
    ? { kind: 'date', date: dateOfDay(last) }
    : { kind: 'range', start: dateOfDay(first), end: dateOfDay(last) }
const oneOf = (first: number, last: number): Meaning => ({ edtf: between(first, last) })
const SHIFT: Readonly<Record<Which, number>> = { last: -1, past: -1, this: 0, coming: 1, next: 1 }

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
      return oneOf(back(published, point.count, point.unit), published)
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

function resolveMonth(point: Extract<Point, { kind: 'month' }>, anchor: Anchor): Meaning | undefined {
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
  const against = anchor.told && byVerb && byVerb !== near && distance(near, anchor.published) > 15
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
function resolveDayOfMonth(day: number, { published, direction }: Anchor): Meaning | undefined {
  const { year = 0, month = 1 } = dateOfDay(published)
  const months = [-2, -1, 0, 1, 2]
    .map((shift) => monthBeside(year, month, shift))
    .filter((each) => day <= daysInMonth(each.year, each.month))
  const days = months.map((each) => dayNumber(each.year, each.month, day))
  const found =
    direction === 'ahead' ? days.find((each) => each >= published) : days.findLast((each) => each <= published)
  return found === undefined ? undefined : { ...onDay(found), doubt: 'the month is not named' }
}

function monthBeside(year: number, month: number, shift: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + shift
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

function resolvePeriod(unit: Unit, which: Which | 'the', { published, direction }: Anchor): Meaning | undefined {
  const { year = 0, month = 1 } = dateOfDay(published)
  const shift = which === 'the' ? 0 : SHIFT[which]
  const soon = unit === 'weekend' && which === 'coming' && weekday(published) < 5
  const monday = published - weekday(published) + (soon ? 0 : 7 * shift)
  if (unit === 'week') return oneOf(monday, monday + 6)
  if (unit === 'weekend') {
    const saturday = which === 'the' && direction === 'behind' && monday + 5 > published ? monday - 2 : monday + 5
    return oneOf(saturday, saturday + 1)
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
  if (unit === 'hour') return count === undefined ? undefined : oneOf(published, published + Math.ceil(count / 24))
  if (count !== undefined) return { edtf: { ...from, end: dateOfDay(back(published, -count, unit)) } }
  return unit === 'day' ? oneOf(published, published + 7) : { edtf: { ...from, end: undefined } }
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
    return { ...(forward ? oneOf(named + 1, named + 7) : oneOf(named - 7, named - 1)), doubt }
  }
  return { ...single(shiftedBy(named, forward ? count : -count, unit, unit !== 'day')), doubt }
}

function partOf(part: Part, point: Point, whole: Meaning, { published }: Anchor): Meaning | undefined {
  const { min, max } = boundsOf(whole.edtf)
  const unit =
    point.kind === 'period'
      ? point.unit
      : point.kind === 'month' && point.day === undefined
        ? 'month'
        : point.kind === 'year'
          ? 'year'
          : 'day'
  const kept = whole.doubt === undefined ? {} : { doubt: whole.doubt }
  if (unit === 'day' && point.kind !== 'decade') return whole
  if (part === 'earlier') return published < min ? whole : { ...oneOf(min, Math.min(max, published)), ...kept }
  if (part === 'later' || part === 'rest')
    return published > max ? whole : { ...oneOf(Math.max(min, published), max), ...kept }
  if (whole.edtf.kind === 'list') return whole
  if (unit === 'week') {
    if (part === 'middle') return oneOf(min + 1, min + 3)
    return part === 'late' || part === 'second half' ? oneOf(min + 4, max) : oneOf(min, min + 2)
  }
  if (unit === 'month') return partOfMonth(part, min, max, kept)
  if (unit === 'year' && point.kind !== 'decade') {
    const { year = 0 } = dateOfDay(min)
    if (part === 'first half') return { edtf: { kind: 'range', start: { year, month: 1 }, end: { year, month: 6 } } }
    if (part === 'second half') return { edtf: { kind: 'range', start: { year, month: 7 }, end: { year, month: 12 } } }
  }
  return { ...whole, doubt: 'the part of the year has no bounds' }
}

function partOfMonth(part: Part, min: number, max: number, kept: { doubt?: string }): Meaning {
  const days: Readonly<Partial<Record<Part, readonly [number, number]>>> = {
    early: [0, 9],
    middle: [10, 19],
    late: [20, max - min],
    'first half': [0, 14],
    'second half': [15, max - min],
    'first week': [0, 6],
    'second week': [7, 13],
    'third week': [14, 20],
    'last week': [max - min - 6, max - min],
  }
  const [first, last] = days[part] ?? [0, max - min]
  return { ...oneOf(min + first, min + last), ...kept }
}
