import { daysInMonth, toIso } from '../dates/day.ts'
import { type Days, sameDays, says } from '../dates/days.ts'
import type { Range } from '../dates/edtf.ts'
import {
  anyOf,
  type DateRange,
  type Edtf,
  type EdtfDate,
  firstDay,
  fromTo,
  lastDay,
  type SingleDate,
  toWhen,
} from '../dates/edtf.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import type { When } from '../dates/when.ts'

/**
 * The date that says some days, which follow from the dates that claims give: one of those where it says just these days,
 * else their ranges, each end as sure as the surest claim that gives it. What only spans give is a span.
 */
export function whenOfDays(days: Days, whens: readonly When[]): When {
  const same = whens.filter((when) => sameDays(says(when), days))
  const ends = whens.map(endsOf)
  const spans = whens.every(({ precision }) => precision === 'span')
  const parts = days.map((range) => partOf(range, ends, spans))
  const sure = parts.every(isSure)
  const fitting = same.filter(({ approximate, uncertain }) => !sure || (!approximate && !uncertain))
  if (fitting.length > 0) return fitting.reduce((a, b) => (before(b, a) ? b : a))
  const [only, ...others] = parts
  const lasted = spans && others.length === 0 && only?.kind === 'range'
  return toWhen((lasted ? fromTo('interval', only.start, only.end) : anyOf(parts)) ?? NEVER)
}

/** The date that says one or another of several. */
export function whenOfEither(whens: readonly When[]): When {
  const [only, ...others] = whens
  if (only && others.length === 0) return only
  return toWhen(anyOf(whens.flatMap(({ edtf }) => partsOf(parseEdtf(edtf)))) ?? NEVER)
}

const NEVER: Edtf = { kind: 'list', dates: [] }

/** A span before what took place on one day of it, then the order of EDTF as text. */
function before(a: When, b: When): boolean {
  const [x, y] = [a.precision === 'span', b.precision === 'span']
  return x === y ? a.edtf < b.edtf : x
}

/** The dates and ranges of which one is right. */
function partsOf(edtf: Edtf | undefined): readonly (SingleDate | DateRange)[] {
  if (!edtf) return []
  if (edtf.kind === 'list') return edtf.dates.map((date) => ({ kind: 'date', date }))
  if (edtf.kind === 'set') return edtf.parts
  return [edtf.kind === 'interval' ? { ...edtf, kind: 'range' } : edtf]
}

/** The dates at which a claim's ranges of days start and end. */
interface Ends {
  readonly starts: readonly EdtfDate[]
  readonly ends: readonly EdtfDate[]
}

function endsOf({ edtf }: When): Ends {
  const parts = partsOf(parseEdtf(edtf))
  return {
    starts: parts.flatMap((part) => (part.kind === 'date' ? [part.date] : (part.start ?? []))),
    ends: parts.flatMap((part) => (part.kind === 'date' ? [part.date] : (part.end ?? []))),
  }
}

function partOf({ min, max }: Range, all: readonly Ends[], asRange: boolean): SingleDate | DateRange {
  const start = Number.isFinite(min)
    ? endAt(
        min,
        all.flatMap(({ starts }) => starts).filter((date) => firstDay(date) === min),
      )
    : undefined
  const end = Number.isFinite(max)
    ? endAt(
        max,
        all.flatMap(({ ends }) => ends).filter((date) => lastDay(date) === max),
      )
    : undefined
  if (start && end) {
    const whole = asRange ? undefined : wholeOf(min, max)
    const qualified = {
      ...((start.approximate || end.approximate) && { approximate: true }),
      ...((start.uncertain || end.uncertain) && { uncertain: true }),
    }
    if (whole) return { kind: 'date', date: { ...whole, ...qualified } }
  }
  return fromTo('range', start, end) ?? { kind: 'range', start, end }
}

/** One end of some days, by the claims that give it: as a day where one of them is sure of it, else as they have it. */
function endAt(day: number, givers: readonly EdtfDate[]): EdtfDate {
  const exact = dateOf(day)
  const [first] = givers
  if (!first || givers.some((date) => !date.approximate && !date.uncertain)) return exact
  const uncertain = givers.some((date) => date.uncertain)
  const approximate = givers.some((date) => date.approximate)
  const widest = givers.reduce((a, b) => (lastDay(b) - firstDay(b) > lastDay(a) - firstDay(a) ? b : a))
  const date = approximate ? { ...widest, approximate: undefined, uncertain: undefined } : exact
  return { ...date, ...(approximate && { approximate: true }), ...(uncertain && { uncertain: true }) }
}

/** The day, month or year that some days are the whole of. */
function wholeOf(min: number, max: number): EdtfDate | undefined {
  const { year, month = 1, day } = dateOf(min)
  if (min === max) return { year, month, day }
  if (day !== 1) return undefined
  if (max - min + 1 === daysInMonth(year, month)) return { year, month }
  return month === 1 && lastDay({ year }) === max ? { year } : undefined
}

function dateOf(day: number): EdtfDate {
  const [year = 0, month, date] = toIso(day).split('-').map(Number)
  return { year, month, day: date }
}

const isSure = (part: SingleDate | DateRange): boolean =>
  (part.kind === 'date' ? [part.date] : [part.start, part.end]).every((date) => !date?.approximate && !date?.uncertain)
