import type { TableRow } from './row.ts'

/** Nested deeper than this, a value is one cell. */
const DEEPEST = 6

/** So many columns a table of named cells has at most; what is beyond them stands in a cell of its own. */
const MOST_COLUMNS = 500

/**
 * Objects as rows of cells: a column for each name that any of them has, nested names joined with dots (`place.city`), a
 * list of values in one cell. The columns are those of the objects that came before `header` is first asked for; what
 * later ones have beside them stands behind, each with its name.
 */
export class NamedRows {
  readonly #columns = new Map<string, number>()
  #fixed = false

  /** `names` are columns that the format itself has, empty as they may be. */
  constructor(names: readonly string[] = []) {
    for (const name of names) this.#columns.set(name, this.#columns.size)
  }

  get header(): readonly string[] {
    this.#fixed = true
    return [...this.#columns.keys()]
  }

  /** The cells of an object; `line` is where it stands. */
  row(object: unknown, line: number): TableRow {
    const cells: string[] = []
    const beyond: string[] = []
    const put = (name: string, text: string): void => {
      let column = this.#columns.get(name)
      if (column === undefined && !this.#fixed && this.#columns.size < MOST_COLUMNS) {
        column = this.#columns.size
        this.#columns.set(name, column)
      }
      if (column === undefined) beyond.push(`${name} ${text}`)
      else cells[column] = text
    }
    flatten(object, '', 0, put)
    if (beyond.length > 0) cells[this.#columns.size] = beyond.join('; ')
    for (let column = 0; column < cells.length; column += 1) cells[column] ??= ''
    return { cells, line }
  }
}

function flatten(value: unknown, name: string, depth: number, put: (name: string, text: string) => void): void {
  if (value === null || value === undefined) return
  if (Array.isArray(value)) {
    const parts = value.map(inOneCell).filter((part) => part !== '')
    if (parts.length > 0) put(name || 'value', parts.join('; '))
  } else if (isObject(value) && depth < DEEPEST) {
    for (const [key, each] of Object.entries(value)) flatten(each, nestedName(name, key), depth + 1, put)
  } else {
    const text = inOneCell(value)
    if (text !== '') put(name || 'value', text)
  }
}

/** Of a day with its hour, `start.dateTime`, and one without, `start.date`, calendars give one or the other. */
const nestedName = (name: string, key: string): string =>
  name === '' ? key : `${name}.${key === 'dateTime' ? 'date' : key}`

/** One value as text; of an object that has a name, the name. */
export function inOneCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (value instanceof Date) return dayAndTime(value)
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8')
  if (typeof value !== 'object') return String(value)
  if (!Array.isArray(value)) {
    for (const key of ['name', 'displayName', 'label', 'title', 'text', 'url', 'href', 'value']) {
      const named = (value as Record<string, unknown>)[key]
      if (typeof named === 'string') return named
    }
  }
  return JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each))
}

/** A moment as ISO 8601 has it, the day alone where it is midnight in UTC. */
export function dayAndTime(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const iso = date.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso
}

/** Whether a value has names of its own: no list, and none of the objects that stand for one value. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof Uint8Array)
