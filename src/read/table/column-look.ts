import type { NotationContext } from '../../dates/numeric-date.ts'
import type { ColumnRole } from '../../model/column-roles.ts'
import { isKey } from '../key.ts'
import { cellText, isUrl, saysNothing } from './cells.ts'
import { readDateCell } from './date-cell.ts'
import type { TableRow } from './row.ts'
import { statusOf } from './status-words.ts'

/** The share of the cells of a column that look like each kind, from 0 to 1, of those that say something. */
export interface ColumnLook {
  /** Cells that say something, and how many different ones. */
  readonly count: number
  readonly distinct: number
  readonly numbers: number
  readonly urls: number
  /** Characters of a cell on average. */
  readonly length: number
  people(): number
  /** The part that are dates; read only where it is asked for. */
  dates(): number
  /** The part that are dates once a year is added. */
  datesWithoutYear(): number
  every(test: (text: string) => boolean): boolean
  /** Whether nearly all do: a table may end with a line of sums or remarks. */
  most(test: (text: string) => boolean): boolean
  half(test: (text: string) => boolean): boolean
}

const READ = 200
const CONTEXT: NotationContext & { readonly serials: boolean } = { serials: true }

/** Looks at a column of sample rows. */
export function lookAt(rows: readonly TableRow[], column: number): ColumnLook {
  const counts = countsOf(rows, column)
  const each = [...counts.keys()]
  const sum = (worth: (text: string) => number): number =>
    [...counts].reduce((all, [text, times]) => all + worth(text) * times, 0)
  const count = sum(() => 1)
  const part = (test: (text: string) => boolean): number => sum((text) => (test(text) ? 1 : 0)) / Math.max(count, 1)
  const some = each.slice(0, READ)
  const reads = (text: string): boolean => {
    const date = readDateCell(text, CONTEXT)
    return typeof date === 'string' || 'when' in date || date.twoMeanings === true
  }
  const partOfSome = (test: (text: string) => boolean): number => some.filter(test).length / Math.max(some.length, 1)
  return {
    count,
    distinct: each.length,
    numbers: part(isNumber),
    urls: part(areUrls),
    length: sum((text) => text.length) / Math.max(count, 1),
    people: () => part(isPerson),
    dates: () => partOfSome(reads),
    datesWithoutYear: () => partOfSome((text) => !/\d{3}/.test(text) && reads(`${text.replace(/[-/.]/g, ' ')} 2000`)),
    every: (test) => each.every(test),
    most: (test) => each.filter(test).length >= each.length * 0.75,
    half: (test) => each.filter(test).length >= each.length * 0.5,
  }
}

/** The texts of a column that say something, and how often each stands there. */
function countsOf(rows: readonly TableRow[], column: number): Map<string, number> {
  const cells = new Map<string, number>()
  for (const row of rows) {
    const cell = row.cells[column] ?? ''
    cells.set(cell, (cells.get(cell) ?? 0) + 1)
  }
  const texts = new Map<string, number>()
  for (const [cell, count] of cells) {
    const text = cellText(cell)
    if (!saysNothing(text)) texts.set(text, (texts.get(text) ?? 0) + count)
  }
  return texts
}

/** One address, or several. */
const areUrls = (text: string): boolean => /^http/i.test(text) && text.split(/[\s;,|]+/).every(isUrl)

/** A number, or one as it is estimated: `1000s`, `>500`, `50-99`, `20+`. */
const isNumber = (text: string): boolean =>
  /^[+<>~≈≤≥-]* ?[\d.,\s]+(?:%|\+|s)?(?: ?[-–] ?[\d.,\s]+s?)?$/.test(text) && /\d/.test(text)

/** Two to four words with capitals and no others, as people are called. */
const isPerson = (text: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|von|van|der|al|bin|el|da|di)){1,3}$/u.test(text)

/** Numbers that codebooks have for what is missing, still goes on or does not apply. */
const UNKNOWN: ReadonlySet<number> = new Set([-7, -8, -9, -99, -999])

const whole = (from: number, to: number) => (text: string) =>
  /^-?\d+(?:\.0)?$/.test(text) && ((Number(text) >= from && Number(text) <= to) || UNKNOWN.has(Number(text)))

/** A year, one before the year 0 among them, or one that is uncertain. */
const isYear = whole(-9999, 9999)

const isMonth = (text: string): boolean => whole(0, 12)(text) || /^\p{L}{3,}\.?$/u.test(text)

/** Words for how far something has come, which stand in columns called “state” too. */
const STATES_OF_WORK =
  /^(?:open|closed|merged|draft|new|active|inactive|pending|resolved|done|in progress|published|running|success|failed)$/i

const textual = (longest: number) => (look: ColumnLook) =>
  look.count > 0 && look.numbers < 0.5 && look.urls < 0.3 && look.length <= longest

const dated = (look: ColumnLook): boolean => look.count > 0 && look.dates() >= 0.5

/** Whether the cells of a column fit a role; one with a name of it that do not is a note. Roles that are not here fit any. */
export const FITS: Readonly<Partial<Record<ColumnRole, (look: ColumnLook) => boolean>>> = {
  date: dated,
  start: dated,
  end: dated,
  year: (look) => look.count > 0 && (look.most(isYear) || dated(look)),
  'end-year': (look) => look.count > 0 && (look.most(isYear) || dated(look)),
  month: (look) => look.count > 0 && look.every(isMonth),
  'end-month': (look) => look.every(isMonth),
  day: (look) => look.count > 0 && look.every(whole(0, 31)),
  'end-day': (look) => look.every(whole(0, 31)),
  title: textual(400),
  text: textual(Number.POSITIVE_INFINITY),
  actors: textual(100),
  role: textual(80),
  place: textual(120),
  region: (look) => textual(120)(look) && !look.most((text) => STATES_OF_WORK.test(text)),
  country: textual(120),
  type: textual(60),
  status: (look) => look.count > 0 && look.half((text) => statusOf(text) !== undefined),
  key: (look) => look.count > 0 && look.every(isKey),
  source: (look) => look.count > 0 && look.numbers < 0.3 && look.length <= 300,
  url: (look) => look.count > 0 && look.urls >= 0.5,
}
