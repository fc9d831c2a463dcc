import { cellText } from './cells.ts'
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
    for (const [key, each] of Object.entries(value)) flatten(each, name === '' ? key : `${name}.${key}`, depth + 1, put)
  } else {
    const text = inOneCell(value)
    if (text !== '') put(name || 'value', text)
  }
}

/** One value as text; of an object that has a name, the name. */
function inOneCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (value instanceof Date) return dayAndTime(value)
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8')
  if (typeof value !== 'object') return String(value)
  if (!Array.isArray(value)) {
    for (const key of ['name', 'label', 'title', 'text', 'url', 'href', 'value']) {
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

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof Uint8Array)

/** A list of objects found in a file, and the names and lengths of other lists that are left. */
export interface FoundList {
  readonly items: readonly unknown[]
  readonly others: readonly (readonly [name: string, length: number])[]
  /** What the file says that it is about, in words beside the list. */
  readonly title?: string | undefined
}

/** Lists by these names are the table of a file whatever others there are. */
const LIKELY = ['features', 'events', 'items', 'records', 'rows', 'data', 'results', 'entries', 'claims', 'value']

/**
 * The table in a file of JSON or YAML: the list of objects, or of rows below their names, that it is, or the largest
 * that it holds; else the objects that it has by their keys.
 */
export function findList(value: unknown): FoundList | undefined {
  if (Array.isArray(value)) return isList(value) ? { items: properties(value), others: [] } : undefined
  if (!isObject(value)) return undefined
  const names = [value.columns, value.header, value.headers, value.fields].find(Array.isArray)
  const lists = Object.entries(value).flatMap(([name, each]): [string, readonly unknown[]][] => {
    const rows =
      Array.isArray(each) && names !== undefined && each.every(Array.isArray) ? [names.map(inOneCell), ...each] : each
    return Array.isArray(rows) && rows !== names && isList(rows) ? [[name, rows]] : []
  })
  const rank = (name: string): number => (LIKELY.includes(name) ? LIKELY.indexOf(name) : LIKELY.length)
  const [best, ...rest] = lists.sort(([a, x], [b, y]) => rank(a) - rank(b) || y.length - x.length)
  if (best === undefined) {
    const objects = Object.values(value).filter(isRecord)
    const inner = objects.map(findList).find((found) => found !== undefined)
    return inner ?? (objects.length > 1 && alike(objects) ? { items: properties(objects), others: [] } : undefined)
  }
  const others = rest.map(([name, list]) => [name, list.length] as const)
  return { items: properties(best[1]), others, title: titleOf(value) }
}

/** Whether a list has objects, or rows below a row of names. */
const isList = (list: readonly unknown[]): boolean => list.some(isRecord) || isNamedRows(list)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !Array.isArray(value)

const isNamedRows = (list: readonly unknown[]): list is readonly [readonly string[], ...(readonly unknown[])[]] => {
  const [names] = list
  return (
    list.length > 1 &&
    list.every(Array.isArray) &&
    Array.isArray(names) &&
    names.length > 1 &&
    names.every((name) => typeof name === 'string' && name !== '')
  )
}

/** Whether objects are entries of one kind: most have a name that the first has. */
const alike = ([first, ...others]: readonly Readonly<Record<string, unknown>>[]): boolean =>
  Object.keys(first ?? {}).some((name) => others.every((other) => Object.hasOwn(other, name)))

/** The title of a file: in words, or as TimelineJS has it, with a headline. */
function titleOf({ title, name }: Readonly<Record<string, unknown>>): string | undefined {
  const text = isObject(title) && isObject(title.text) ? title.text.headline : (title ?? name)
  return typeof text === 'string' && text.trim() !== '' ? cellText(text) : undefined
}

/** The features of GeoJSON by their properties, with where they lie, and rows by their names; any other object as it is. */
function properties(items: readonly unknown[]): readonly unknown[] {
  if (isNamedRows(items)) {
    const [names, ...rows] = items
    return rows.map((row) => Object.fromEntries(row.map((cell, at) => [names[at] ?? `column ${at + 1}`, cell])))
  }
  return items.map((item) => {
    if (!isObject(item) || item.type !== 'Feature' || !isObject(item.properties)) return item
    const { geometry } = item
    const at = isObject(geometry) && geometry.type === 'Point' ? geometry.coordinates : undefined
    return { ...item.properties, ...(Array.isArray(at) && { coordinates: at.slice(0, 2).join(', ') }) }
  })
}
