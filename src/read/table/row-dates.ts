import type { DayOrder } from '../../dates/numeric-date.ts'
import type { When } from '../../dates/when.ts'
import { DATE_ROLES, type DateRole } from '../../model/column-roles.ts'
import { tidy } from '../single-line.ts'
import { cellText, saysNothing } from './cells.ts'
import { type DateNotation, yearPair } from './date-cell.ts'
import { type ColumnOrder, centuryOf, columnOrder } from './date-order.ts'
import { readDates, type UnreadDate } from './read-dates.ts'

/** The dates of one wording: cells that many rows may have alike. */
export interface ReadDates {
  readonly when?: When | undefined
  readonly unread: readonly UnreadDate[]
  /** The clock time that stands with the day, which no date of kbrief has; midnight is none. */
  readonly time?: string | undefined
  /** Rows that have these cells, and the line of the first. */
  readonly rows: number
  readonly line: number
}

interface Wording {
  readonly cells: readonly string[]
  readonly line: number
  rows: number
}

const NO_CELLS = Object.fromEntries(DATE_ROLES.map((role) => [role, ''])) as Record<DateRole, string>

const TIME =
  /(?:[T ]|, ?)((?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:[.,]\d+)?(?: ?[ap]\.?m\b\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?)$/i
const MIDNIGHT = /^(?:0?0:00(?!:\d\d)|0?0:00:00|12:00(?::00)? ?a)/i

/** How a column writes its years, where all of its cells of one form tell: as pairs, 2019-20 and 2021-22, or alone. */
function yearsOf(texts: readonly string[]): Pick<DateNotation, 'yearPairs' | 'years'> {
  const pairs = new Set(texts.filter((text) => /^\d{4}[-–/]\d\d$/.test(text)))
  const numbers = texts.filter((text) => /^\d+$/.test(text))
  return {
    yearPairs: pairs.size > 1 && [...pairs].every((text) => yearPair(text.replace('/', '-')) !== undefined),
    years: numbers.some((text) => text.length === 4) && numbers.every((text) => /^\d{3,4}$/.test(text)),
  }
}

const timeIn = (text: string): string | undefined => {
  const time = text.includes(':') ? TIME.exec(text)?.[1] : undefined
  return time === undefined || MIDNIGHT.test(time) ? undefined : time
}

/**
 * The dates of all rows of a table. Rows are added first, each wording once; then the table settles how it writes dates,
 * and each wording is read.
 */
export class RowDates {
  readonly #columns: readonly (readonly [DateRole, number])[]
  readonly #wordings: Wording[] = []
  readonly #byText = new Map<string, number>()

  /** `columns` has the number of the column of each role. */
  constructor(columns: ReadonlyMap<DateRole, number>) {
    this.#columns = DATE_ROLES.flatMap((role) => {
      const column = columns.get(role)
      return column === undefined ? [] : [[role, column] as const]
    })
  }

  /** Whether any column gives dates. */
  get areTaken(): boolean {
    return this.#columns.length > 0
  }

  /** Takes the dates of a row; gives the number under which they are found when they are read. */
  add(cells: readonly string[], line: number): number {
    let key = ''
    for (const [, column] of this.#columns)
      key = key === '' ? (cells[column] ?? '') : `${key}\u0000${cells[column] ?? ''}`
    const known = this.#byText.get(key)
    if (known !== undefined) {
      const wording = this.#wordings[known]
      if (wording) wording.rows += 1
      return known
    }
    const number = this.#wordings.length
    this.#byText.set(key, number)
    this.#wordings.push({ cells: this.#columns.map(([, column]) => cellText(cells[column])), line, rows: 1 })
    return number
  }

  /** Reads all dates that were taken, with the order of day and month that the table, a mask in it or a reader settles. */
  read(
    told: DayOrder | undefined,
    mask?: string,
  ): { readonly dates: readonly ReadDates[]; readonly order: ColumnOrder } {
    const texts = [...this.#texts()]
    const order = columnOrder(texts, told, mask)
    const serials = texts.filter((text) => /^[1-9]\d{4}(?:\.\d+)?$/.test(text)).length
    const notation: DateNotation = {
      order: order.order,
      year: centuryOf(texts),
      serials: serials > 0 && serials >= texts.length / 2,
      ...yearsOf(texts),
    }
    const dates = this.#wordings.map(({ cells, line, rows }) => {
      const byRole = { ...NO_CELLS }
      for (const [index, [role]] of this.#columns.entries()) byRole[role] = cells[index] ?? ''
      return { ...readDates(byRole, notation), time: timeIn(byRole.date || byRole.start), rows, line }
    })
    return { dates, order }
  }

  /** The forms of the dates that were taken, each by an example, the most common first. */
  forms(): { example: string; count: number }[] {
    const forms = new Map<string, { example: string; count: number }>()
    const columns = this.#dated()
    for (const { cells, rows } of this.#wordings) {
      for (const index of columns) {
        const text = cells[index] ?? ''
        if (saysNothing(text)) continue
        const form = text.replace(/\p{L}+/gu, 'a').replace(/\d+/g, (digits) => (digits.length > 3 ? '9999' : '9'))
        const known = forms.get(form) ?? { example: tidy(text, 40), count: 0 }
        known.count += rows
        forms.set(form, known)
      }
    }
    return [...forms.values()].sort((a, b) => b.count - a.count)
  }

  *#texts(): Generator<string> {
    const columns = this.#dated()
    for (const { cells } of this.#wordings) for (const index of columns) if (cells[index]) yield cells[index]
  }

  /** The places, among the date columns, of those with whole dates. */
  #dated(): number[] {
    const whole: readonly DateRole[] = ['date', 'start', 'end', 'year', 'approximate']
    return this.#columns.flatMap(([role], index) => (whole.includes(role) ? [index] : []))
  }
}
