import type { DayOrder } from '../../dates/numeric-date.ts'
import { type ColumnRole, NAMED_ROLES } from '../../model/column-roles.ts'
import { nearestWord } from '../../text/nearest-word.ts'
import type { ToldColumns } from './assign-roles.ts'

/** A wrong word in what a reader says of a table, and what to type. */
export class ToldError extends Error {
  override name = 'ToldError'
}

/** Reads `date=eow,actors=person+dept`; `note` is the role of columns that are to have none. Throws a `ToldError`. */
export function readToldColumns(typed: string): ToldColumns {
  const told = new Map<ColumnRole | '', readonly string[]>()
  for (const part of typed.split(',').filter((each) => each.trim() !== '')) {
    const [role = '', columns] = part.split(/=(.*)/s)
    if (columns === undefined || columns.trim() === '') {
      throw new ToldError(`“${part.trim()}” names no column: type ROLE=COLUMN, such as date=${part.trim() || 'when'}`)
    }
    told.set(
      readRole(role),
      columns.split('+').map((name) => name.trim()),
    )
  }
  return told
}

/** A role by its name. Throws a `ToldError` that lists them all. */
export function readRole(typed: string): ColumnRole | '' {
  const name = typed.trim().toLowerCase()
  if (name === 'note') return ''
  const role = NAMED_ROLES.find((each) => each === name)
  if (role !== undefined) return role
  const near = nearestWord(name, [...NAMED_ROLES, 'note'])
  throw new ToldError(
    `“${typed.trim()}” is no role of a column: ${near ? `did you mean ${near}? The roles are` : 'the roles are'} ${NAMED_ROLES.join(', ')}, note`,
  )
}

const ORDERS: readonly DayOrder[] = ['dmy', 'mdy', 'ymd']

/** The order of day, month and year. Throws a `ToldError`. */
export function readOrder(typed: string): DayOrder {
  const order = ORDERS.find((each) => each === typed.trim().toLowerCase())
  if (order === undefined) throw new ToldError(`“${typed}” is no order of day, month and year: type dmy, mdy or ymd`)
  return order
}

/** The roles of columns as they are typed behind `--columns`. */
export const typedColumns = (told: ToldColumns): string =>
  [...told].map(([role, columns]) => `${role || 'note'}=${columns.join('+')}`).join(',')
