import { toIso } from '../../dates/day.ts'
import { type Edtf, type EdtfDate, toWhen } from '../../dates/edtf.ts'
import { plainNotation } from '../../dates/notation.ts'
import { type NotationContext, numericDates } from '../../dates/numeric-date.ts'
import { parseEdtf, whenOf } from '../../dates/parse-edtf.ts'
import { isOpenEnd } from '../../dates/period-notation.ts'
import { readDate } from '../../dates/read-date.ts'
import type { When } from '../../dates/when.ts'
import { saysNothing } from './cells.ts'

/** How the dates of a table are written, as all of them together tell. */
export interface DateNotation extends NotationContext {
  /** Whether whole numbers of five digits are days of a spreadsheet. */
  readonly serials: boolean
  /** Whether 2021-22 is two years, and no season of EDTF. */
  readonly yearPairs?: boolean
  /** Whether whole numbers are years, of three digits too. */
  readonly years?: boolean
}

/** One cell read as a date: a date, nothing at all, an end that is still open, or a text that is none and why. */
export type CellDate =
  | { readonly when: When }
  | 'nothing'
  | 'open'
  | { readonly message: string; readonly suggestion?: string | undefined; readonly twoMeanings?: true }

const ZEROS = /^(?:0000(?:-00-00)?|0{8}|0|00\/00\/0000|-9)$/

/** A day of a spreadsheet, counted from 30 December 1899, as a number since 1970-01-01. */
const SERIAL_OF_1970 = 25_569

/** The date of C's `ctime`, and with a zone that of Unix and of older feeds: `Tue Mar  4 10:00:00 +0000 2031`. */
const CLOCK_BEFORE_YEAR = /^(\w{3} \w{3} +\d\d?) \d\d:\d\d(?::\d\d)?(?: [+-]\d{4}| [A-Z]{2,5})? (\d{4})$/

/** A date with the name of its month and a year of two digits. */
const SHORT_YEAR = /^\d{1,2}[-/. ]\p{L}{3,}[-/. ,]+['’]?\d\d$/u

/** No date is longer, in characters: of a longer text the rest is not looked at. */
const LONGEST = 300

/** Reads one cell of a table as a date. */
export function readDateCell(cell: string, notation: DateNotation): CellDate {
  if (cell.length > LONGEST) return readDateCell(`${cell.slice(0, LONGEST - 1)}…`, notation)
  if (/^\d{4}-\d\d-\d\d$/.test(cell)) {
    const when = whenOf(cell)
    if (when) return { when }
  }
  if (saysNothing(cell) || ZEROS.test(cell)) return 'nothing'
  if (isOpenEnd(cell)) return 'open'
  const day = dayOfNumber(cell, notation)
  if (day !== undefined) return { when: whenOf(toIso(day)) as When }
  const years = notation.yearPairs ? yearPair(cell) : notation.years && /^\d{3}$/.test(cell) ? `0${cell}` : undefined
  if (years !== undefined) return { when: whenOf(years) as When }
  const plain = plainNotation(cell, notation)
  // The century of two digits is that of the column.
  const asTyped = readDate(SHORT_YEAR.test(cell) ? plain : cell.replace(CLOCK_BEFORE_YEAR, '$1 $2'))
  if (asTyped.ok) return { when: asTyped.when }
  const reading = plain === cell ? asTyped : readDate(plain)
  if (reading.ok) return { when: reading.when }
  const twoMeanings = numericDates(plain).length > 0
  const { message, suggestion } = twoMeanings ? asTyped : reading
  return { message, suggestion, ...(twoMeanings && { twoMeanings: true as const }) }
}

/** A year and the two digits of the next, as the span of both: `2021-22`. */
export function yearPair(text: string): string | undefined {
  const [, year, next] = /^(\d{4})[-–](\d\d)$/.exec(text) ?? []
  return year !== undefined && (Number(year) + 1) % 100 === Number(next) ? `${year}/${Number(year) + 1}` : undefined
}

/** The day that a bare number stands for: seconds or milliseconds since 1970, or days of a spreadsheet. */
function dayOfNumber(cell: string, { serials }: DateNotation): number | undefined {
  if (/^[12]?\d{9}(?:\.\d+)?$/.test(cell)) return Math.floor(Number(cell) / 86_400)
  if (/^[12]?\d{12}$/.test(cell)) return Math.floor(Number(cell) / 86_400_000)
  return serials && /^[1-9]\d{4}(?:\.\d+)?$/.test(cell) ? Math.floor(Number(cell)) - SERIAL_OF_1970 : undefined
}

/** The span from one date to another; undefined where the end comes before the start. */
export function spanOf(start: When, end: When): When | undefined {
  if (start.edtf === end.edtf) return start
  if (start.min !== null && end.max !== null && end.max < start.min) return undefined
  return whenOf(`${endOf(start, 0)}/${endOf(end, 1)}`) ?? start
}

/** One unknown day from one date to another, undefined where that is none. */
export const oneOfDays = (start: When, end: When): When | undefined => whenOf(`[${endOf(start, 0)}..${endOf(end, 1)}]`)

/** The first or the last date of what may itself be several. */
function endOf(when: When, which: 0 | 1): string {
  if (/^[^[/]*$/.test(when.edtf)) return when.edtf
  const day = which === 0 ? when.min : when.max
  return day ?? '..'
}

/** The same date marked as about. */
export function approximately(when: When): When {
  const edtf = parseEdtf(when.edtf)
  return edtf
    ? toWhen(
        mapped(edtf, (date) => ({ ...date, approximate: true })),
        when.text,
      )
    : when
}

/** The same date no finer than a month or a year. */
export function coarsened(when: When, to: 'month' | 'year'): When {
  const edtf = parseEdtf(when.edtf)
  const cut = ({ day: _, month, ...date }: EdtfDate): EdtfDate => (to === 'month' ? { ...date, month } : date)
  return edtf ? toWhen(mapped(edtf, cut)) : when
}

function mapped(edtf: Edtf, change: (date: EdtfDate) => EdtfDate): Edtf {
  if (edtf.kind === 'date') return { kind: 'date', date: change(edtf.date) }
  if (edtf.kind === 'list') return { kind: 'list', dates: edtf.dates.map(change) }
  if (edtf.kind === 'set') return { kind: 'set', parts: edtf.parts.map((part) => mapped(part, change) as typeof part) }
  return { kind: edtf.kind, start: edtf.start && change(edtf.start), end: edtf.end && change(edtf.end) }
}
