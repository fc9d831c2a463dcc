import { parse, parseDocument } from 'yaml'
import type { ColumnRole } from '../../model/column-roles.ts'
import { LARGEST_YAML } from '../limits.ts'
import type { ToldColumns } from './assign-roles.ts'
import type { TableOptions } from './table-reader.ts'
import { readOrder, readRole, ToldError } from './told-columns.ts'

/** The content of `tables.yaml`: options by the name of each table, and its problems. */
export interface TablesFile {
  readonly options: ReadonlyMap<string, TableOptions>
  readonly wrong: readonly string[]
}

/** It is read in one piece. */
const isTooLarge = (text: string): boolean => text.length > LARGEST_YAML.tables

const TOO_LARGE = `more than ${LARGEST_YAML.tables} characters`

const APART = 'put some of the tables into a folder of their own, with a tables.yaml in it'

/**
 * Reads `tables.yaml`: a map from the name of a file to `columns` (a map from role to one column or a list), `date-order`
 * and `sheet`.
 */
export function readTablesFile(text: string): TablesFile {
  const options = new Map<string, TableOptions>()
  const wrong: string[] = []
  if (isTooLarge(text)) return { options, wrong: [`this YAML has ${TOO_LARGE} and is not read: ${APART}`] }
  let value: unknown
  try {
    value = parse(text, { maxAliasCount: 10 })
  } catch (error) {
    return { options, wrong: [`this YAML cannot be read: ${(error as Error).message.split('\n')[0]}`] }
  }
  if (value === null || value === undefined) return { options, wrong }
  if (!isMap(value)) return { options, wrong: ['this is no map from the names of tables to their columns'] }
  for (const [name, told] of Object.entries(value)) {
    try {
      options.set(name, optionsOf(name, told))
    } catch (error) {
      if (!(error instanceof ToldError)) throw error
      wrong.push(`${name}: ${error.message}`)
    }
  }
  return { options, wrong }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function optionsOf(name: string, told: unknown): TableOptions {
  if (!isMap(told)) throw new ToldError(`say columns, date-order or sheet of ${name}`)
  for (const key of Object.keys(told)) {
    if (!['columns', 'date-order', 'sheet'].includes(key))
      throw new ToldError(`“${key}” is not known here: type columns, date-order or sheet`)
  }
  const { columns, sheet } = told
  const order = told['date-order']
  return {
    columns: columns === undefined ? undefined : columnsOf(columns),
    dateOrder: order === undefined ? undefined : readOrder(String(order)),
    sheet: sheet === undefined ? undefined : String(sheet),
  }
}

function columnsOf(columns: unknown): ToldColumns {
  if (!isMap(columns)) throw new ToldError('columns is a map from roles to names of columns, such as date: eow')
  return new Map(
    Object.entries(columns).map(([role, names]): [ColumnRole | '', string[]] => [
      readRole(role),
      (Array.isArray(names) ? names : [names]).map(String),
    ]),
  )
}

/** Nothing more can be said in `tables.yaml`. */
export class TooLarge extends Error {}

/** The text of `tables.yaml` with what is said of one table put in the place of what it said before; what is not, stays. */
export function withTable(text: string, name: string, { columns, dateOrder, sheet }: TableOptions): string {
  if (isTooLarge(text)) throw new TooLarge(`it has ${TOO_LARGE}`)
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) throw error
  const told = {
    ...(columns && {
      columns: Object.fromEntries(
        [...columns].map(([role, names]) => [role || 'note', names.length === 1 ? names[0] : names]),
      ),
    }),
    ...(dateOrder && { 'date-order': dateOrder }),
    ...(sheet && { sheet }),
  }
  const all: unknown = document.toJS()
  const earlier = isMap(all) && isMap(all[name]) ? all[name] : {}
  // Set in the document as it stands, whose other lines and remarks stay.
  document.set(name, document.createNode({ ...earlier, ...told }))
  const became = document.toString()
  if (isTooLarge(became)) throw new TooLarge(`it would have ${TOO_LARGE}: ${APART}`)
  return became
}
