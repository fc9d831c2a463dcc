import { dayNumber, daysInMonth, toIso } from '../dates/day.ts'
import { MONTHS } from '../dates/month-names.ts'
import { type Axis, daysOfAxis, firstCell } from './axis.ts'

/** A label on an axis: it begins at `cell`, which is where what it names begins. */
export interface Tick {
  readonly cell: number
  readonly label: string
}

/** The unit of the labels of an axis: `every` so many days, months or years. */
interface Step {
  readonly unit: 'day' | 'month' | 'year'
  readonly every: number
  /** Days from one label to the next, about. */
  readonly days: number
  /** Cells that a label takes, and the space after it. */
  readonly room: number
}

const YEAR = 365.25
const STEPS: readonly Step[] = [
  { unit: 'day', every: 1, days: 1, room: 3 },
  { unit: 'day', every: 5, days: 5, room: 4 },
  { unit: 'day', every: 10, days: 10, room: 4 },
  ...[1, 3, 6].map((every): Step => ({ unit: 'month', every, days: (every * YEAR) / 12, room: 5 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(
    (every): Step => ({ unit: 'year', every, days: every * YEAR, room: 6 }),
  ),
]

/**
 * The labels of an axis: days of the month, names of months and years, the finest that have room. Where a month or a
 * year begins, its name stands in place of the number or month; where none does, the first label names it.
 */
export function ticksOf(axis: Axis): Tick[] {
  const perDay = axis.cellsPerDay / axis.daysPerCell
  const step = STEPS.find(({ days, room }) => days * perDay >= room) ?? STEPS.at(-1)
  if (!step) return []
  const marks = marksOf(axis, step)
  const [first, ...rest] = marks
  if (!first || marks.some(({ major }) => major)) return placed(axis, marks)
  const told = first.cell + first.inFull.length <= axis.width ? first.inFull : first.label
  return placed(axis, [{ ...first, label: told }, ...rest])
}

/** The labels of an axis on one line of exactly its width. */
export function tickLine(axis: Axis): string {
  const line = ticksOf(axis).reduce((text, { cell, label }) => text.padEnd(cell) + label, '')
  return line.padEnd(axis.width)
}

interface Mark extends Tick {
  /** Whether a month or a year begins here, so that its name goes before any number. */
  readonly major: boolean
  /** The label with the month or year that it leaves to be understood. */
  readonly inFull: string
}

function marksOf(axis: Axis, { unit, every }: Step): Mark[] {
  const { min, max } = daysOfAxis(axis)
  const [from, to] = [toIso(min), toIso(max)]
  const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const days =
    unit === 'year'
      ? yearMarks(firstYear, lastYear, every)
      : monthsBetween(
          firstYear * 12 + Number(from.slice(5, 7)) - 1,
          lastYear * 12 + Number(to.slice(5, 7)) - 1,
        ).flatMap(([year, month]) => (unit === 'month' ? monthMarks(year, month, every) : dayMarks(year, month, every)))
  return days
    .filter(({ day }) => day >= min && day <= max)
    .map(({ day, ...mark }) => ({
      ...mark,
      cell: firstCell(axis, day) + (every === 1 && mark.label.length === 1 ? 1 : 0),
    }))
}

type DayMark = Omit<Mark, 'cell'> & { readonly day: number }

function yearMarks(first: number, last: number, every: number): DayMark[] {
  const start = Math.ceil(first / every)
  return Array.from({ length: Math.max(0, Math.floor(last / every) - start + 1) }, (_, at) => {
    const year = (start + at) * every
    return { day: dayNumber(year, 1, 1), label: String(year), inFull: String(year), major: false }
  })
}

/** Years and months, the months counted from January of the year 0. */
const monthsBetween = (first: number, last: number): (readonly [number, number])[] =>
  Array.from({ length: last - first + 1 }, (_, at) => [Math.floor((first + at) / 12), ((first + at) % 12) + 1] as const)

function monthMarks(year: number, month: number, every: number): DayMark[] {
  if ((month - 1) % every !== 0) return []
  const label = month === 1 ? String(year) : nameOf(month)
  return [{ day: dayNumber(year, month, 1), label, inFull: `${nameOf(month)} ${year}`, major: month === 1 }]
}

function dayMarks(year: number, month: number, every: number): DayMark[] {
  const name = nameOf(month)
  const first = dayNumber(year, month, 1)
  const numbers = Array.from({ length: Math.floor(daysInMonth(year, month) / every) }, (_, at) => (at + 1) * every)
  return [
    { day: first, label: name, inFull: name, major: true },
    ...numbers
      .filter((day) => day > 1)
      .map((day) => ({ day: first + day - 1, label: String(day), inFull: `${day} ${name}`, major: false })),
  ]
}

const nameOf = (month: number): string => (MONTHS[month - 1] ?? '').slice(0, 3)

/** Those labels that fit whole, with a blank between any two; months and years first, then from left to right. */
function placed(axis: Axis, marks: readonly Mark[]): Tick[] {
  const kept: Tick[] = []
  const fits = ({ cell, label }: Tick): boolean =>
    cell >= 0 &&
    cell + label.length <= axis.width &&
    kept.every((other) => cell > other.cell + other.label.length || cell + label.length < other.cell)
  for (const mark of [...marks.filter(({ major }) => major), ...marks.filter(({ major }) => !major)]) {
    if (fits(mark)) kept.push({ cell: mark.cell, label: mark.label })
  }
  return kept.sort((a, b) => a.cell - b.cell)
}
