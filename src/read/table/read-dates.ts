import { meet, says } from '../../dates/days.ts'
import { monthInAnyLanguage } from '../../dates/months-by-language.ts'
import { whenOf } from '../../dates/parse-edtf.ts'
import { readDate } from '../../dates/read-date.ts'
import type { When } from '../../dates/when.ts'
import { DATE_ROLES, type DateRole } from '../../model/column-roles.ts'
import { unsigned } from '../../text/conflict-sign.ts'
import { saysNothing } from './cells.ts'
import {
  approximately,
  type CellDate,
  coarsened,
  type DateNotation,
  oneOfDays,
  readDateCell,
  spanOf,
} from './date-cell.ts'

/** A cell whose date cannot be taken: its words are kept with the claim. */
export interface UnreadDate {
  readonly role: DateRole
  readonly text: string
  readonly message: string
  readonly suggestion?: string | undefined
  readonly twoMeanings?: true | undefined
}

/** The parts of a date that a row gives in one or several columns. */
export type DateCells = Readonly<Record<DateRole, string>>

/** The date of a row in the making. */
interface Making {
  start: CellDate
  end: CellDate
  readonly unread: UnreadDate[]
}

/** Reads the date of a row by its cells; what cannot be read as one is given back. */
export function readDates(cells: DateCells, notation: DateNotation): { when?: When | undefined; unread: UnreadDate[] } {
  const making: Making = { start: 'nothing', end: 'nothing', unread: [] }
  for (const role of DATE_ROLES) READERS[role](making, cells, notation)
  let when = put(making, cells)
  if (when !== undefined) when = qualified(when, cells, notation, making)
  return { when, unread: making.unread }
}

type Reader = (making: Making, cells: DateCells, notation: DateNotation) => void

const left: Reader = () => undefined

/** The effect of each role on the date in the making; those read together are read under the first of them. */
const READERS: Readonly<Record<DateRole, Reader>> = {
  date: (making, cells, notation) => {
    making.start = taken(making, 'date', cells.date, withYear(cells.date, cells.year, notation))
  },
  start: (making, cells, notation) => {
    if (!saysNothing(cells.start))
      making.start = instead(
        making,
        cells,
        taken(making, 'start', cells.start, withYear(cells.start, cells.year, notation)),
      )
  },
  end: (making, cells, notation) => {
    if (!saysNothing(cells.end)) making.end = taken(making, 'end', cells.end, withYear(cells.end, cells.year, notation))
  },
  year: (making, cells) => {
    if (making.start !== 'nothing' || cells.date !== '' || cells.start !== '') return
    making.start = taken(making, 'year', cells.year, ofParts(cells.year, cells.month, cells.day))
  },
  'end-year': (making, cells) => {
    if (making.end === 'nothing') {
      making.end = taken(
        making,
        'end-year',
        cells['end-year'],
        ofParts(cells['end-year'], cells['end-month'], cells['end-day']),
      )
    }
  },
  month: left,
  day: left,
  'end-month': left,
  'end-day': left,
  precision: left,
  approximate: left,
  'date-words': left,
}

/** A start in the place of the date beside it, whose words are kept where it says something else. */
function instead(making: Making, cells: DateCells, start: CellDate): CellDate {
  if (start === 'nothing' || making.start === 'nothing') return start === 'nothing' ? making.start : start
  if (cells.date !== cells.start) making.unread.push({ role: 'date', text: cells.date, message: '' })
  return start
}

/** Notes a date that cannot be taken; an open end stays one. */
function taken(making: Making, role: DateRole, text: string, date: CellDate): CellDate {
  if (typeof date === 'object' && 'message' in date) {
    const { message, suggestion, twoMeanings } = date
    making.unread.push({ role, text, message, suggestion, twoMeanings })
    return 'nothing'
  }
  return date
}

/** A date that leaves out its year stands with the column that has it. */
function withYear(text: string, year: string, notation: DateNotation): CellDate {
  const date = readDateCell(text, notation)
  const lacks = typeof date === 'object' && 'message' in date && /^\d{4}$/.test(year) && !/\d{3}/.test(text)
  if (!lacks) return date
  const whole = readDateCell(`${text.replace(/[-/.]/g, ' ')} ${year}`, notation)
  return typeof whole === 'object' && 'when' in whole ? whole : date
}

/** A date of a year, a month and a day in columns of their own; what is 0, below or empty is not known. */
function ofParts(year: string, month: string, day: string): CellDate {
  if (saysNothing(year) || Number(year) === 0 || /^-(?:[789]|99|999)$/.test(year)) return 'nothing'
  if (!/^\d{1,4}(?:\.0)?$/.test(year)) return readDateCell(year, { serials: false })
  const parts = [String(Number(year)).padStart(4, '0')]
  const number = /^\d+(?:\.0)?$/.test(month) ? Number(month) : (monthInAnyLanguage(month) ?? 0)
  if (number > 0) parts.push(String(number).padStart(2, '0'))
  const days = /^\d+(?:\.0)?$/.test(day) ? Number(day) : 0
  if (number > 0 && days > 0) parts.push(String(days).padStart(2, '0'))
  const when = whenOf(parts.join('-'))
  return when ? { when } : { message: `there is no day ${parts.join('-')}` }
}

function put({ start, end, unread }: Making, cells: DateCells): When | undefined {
  const from = typeof start === 'object' && 'when' in start ? start.when : undefined
  const to = typeof end === 'object' && 'when' in end ? end.when : undefined
  if (start === 'open' && to === undefined) unread.push(openAlone(cells))
  if (from === undefined) return to && (whenOf(`../${to.edtf}`) ?? to)
  if (end === 'open') return whenOf(`${from.edtf}/..`) ?? from
  if (to === undefined) return from
  // Where the days are known only to lie between two, it did not last from one to the other.
  if (isImprecise(cells.precision) && from.edtf !== to.edtf) {
    const range = oneOfDays(from, to)
    if (range) return range
  }
  const span = spanOf(from, to)
  if (span === undefined)
    unread.push({
      role: 'end',
      text: cells.end,
      message: `the end, ${cells.end || to.edtf}, is before the start: check both`,
    })
  return span ?? from
}

const openAlone = (cells: DateCells): UnreadDate => {
  const role = cells.date !== '' ? 'date' : 'start'
  return { role, text: cells[role], message: `“${cells[role]}” alone is no date` }
}

const EXACT = /^(?:[01]|day|exact|precise|d|yes|true)$/i

const isImprecise = (precision: string): boolean => !saysNothing(precision) && !EXACT.test(precision)

/** The date with what its row says of its precision, and in the words that the row gives it. */
function qualified(date: When, cells: DateCells, notation: DateNotation, making: Making): When {
  let when = date
  const unit = /^(month|year)/i.exec(cells.precision)?.[1]?.toLowerCase()
  if (unit === 'month' || unit === 'year') when = coarsened(when, unit)
  else if (isImprecise(cells.precision) && when.precision !== 'one-of') when = approximately(when)
  const { approximate } = cells
  if (!saysNothing(approximate) && !/^(?:0|no|false|n)$/i.test(approximate)) {
    const other = readDateCell(approximate, notation)
    const isFlag = /^(?:1|yes|true|y|x|c\.?|ca\.?|circa|approx\.?|approximate|estimated?)$/i.test(approximate)
    // A coarser date beside one without a day is how its source puts it.
    if (typeof other === 'object' && 'when' in other && when.precision !== 'day') when = other.when
    else if (!isFlag) making.unread.push({ role: 'approximate', text: approximate, message: '' })
    when = approximately(when)
  }
  return inWords(when, cells)
}

/**
 * A date in the words that its row shows for it. Beside them a year, a month and a day in columns of their own only place
 * it, as a start must where nothing but an end is known: words of the same days are taken as they are read.
 */
function inWords(when: When, { 'date-words': words, year }: DateCells): When {
  if (saysNothing(words)) return when
  const read = saysNothing(year) ? undefined : readDate(unsigned(words))
  const said = read?.ok && meet(says(read.when), says(when)) ? read.when : when
  return { ...said, text: words }
}
