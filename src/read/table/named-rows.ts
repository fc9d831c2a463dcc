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
    const isInPieces = value.some((part) => typeof part === 'string') && value.some(isPiece)
    const parts = value.map(inOneCell).filter((part) => part !== '')
    if (parts.length > 0) put(name || 'value', parts.join(isInPieces ? '' : '; '))
    if (!isInPieces) beside(value, name, put)
  } else if (isObject(value) && isTyped(value)) {
    flatten(value.value, name, depth, put)
  } else if (isObject(value) && depth < DEEPEST) {
    for (const [key, each] of Object.entries(value)) flatten(each, nestedName(name, key), depth + 1, put)
  } else {
    const text = inOneCell(value)
    if (text !== '') put(name || 'value', text)
  }
}

/** A piece of a text that is cut where a link or a stress begins, as messengers have it. */
const isPiece = (part: unknown): boolean => isObject(part) && typeof part.text === 'string'

/** A value beside its type, as the results of SPARQL have it. */
const isTyped = (value: Readonly<Record<string, unknown>>): boolean =>
  value.value !== undefined &&
  value.type !== undefined &&
  Object.keys(value).every((key) => ['type', 'value', 'datatype', 'xml:lang'].includes(key))

/** What the objects of a list say beside their names: the addresses of sources, the values of key words. */
function beside(list: readonly unknown[], name: string, put: (name: string, text: string) => void): void {
  const cells = new Map<string, string[]>()
  for (const each of list) {
    const naming = isObject(each) ? nameIn(each) : undefined
    if (!isObject(each) || naming === undefined) continue
    for (const [key, value] of Object.entries(each)) {
      const text = key === naming ? '' : inOneCell(value)
      if (text !== '') cells.set(key, [...(cells.get(key) ?? []), text])
    }
  }
  for (const [key, texts] of cells) put(`${name || 'value'}.${key}`, [...new Set(texts)].join('; '))
}

/** The key under which an object has its name. */
const nameIn = (object: Readonly<Record<string, unknown>>): string | undefined =>
  ['name', 'displayName', 'label', 'title', 'text', 'url', 'href', 'value'].find(
    (key) => typeof object[key] === 'string',
  )

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
  const naming = isObject(value) ? nameIn(value) : undefined
  if (naming !== undefined) return String((value as Record<string, unknown>)[naming])
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
