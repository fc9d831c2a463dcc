import { cellText } from './cells.ts'
import { inOneCell, isObject } from './named-rows.ts'

/** A list of objects found in a file, and the names and lengths of other lists that are left. */
export interface FoundList {
  readonly items: readonly unknown[]
  readonly others: readonly (readonly [name: string, length: number])[]
  /** The subject of the file, in words beside the list. */
  readonly title?: string | undefined
}

/** Lists by these names are the table of a file whatever others there are. */
const LIKELY = ['features', 'events', 'items', 'records', 'rows', 'data', 'results', 'entries', 'claims', 'value']

/**
 * The table in a file of JSON or YAML: the list of objects, or of rows below their names, that it is, or the largest
 * that it holds; else the objects that it has by their keys.
 */
export function findList(value: unknown): FoundList | undefined {
  if (Array.isArray(value)) {
    const days =
      value.length > 0 && value.every(isObject) ? ofDays(value.flatMap((item) => Object.entries(item))) : undefined
    return days ?? (isList(value) ? { items: properties(value), others: [] } : undefined)
  }
  if (!isObject(value)) return undefined
  const days = byDays(value)
  if (days) return days
  const names = [value.columns, value.header, value.headers, value.fields].find(Array.isArray)
  const lists = Object.entries(value).flatMap(([name, each]): [string, readonly unknown[]][] => {
    const rows =
      Array.isArray(each) && names !== undefined && each.every(Array.isArray) ? [names.map(inOneCell), ...each] : each
    return Array.isArray(rows) && rows !== names && isList(rows) ? [[name, rows]] : []
  })
  const rank = (name: string): number => (LIKELY.includes(name) ? LIKELY.indexOf(name) : LIKELY.length)
  const [best, ...rest] = lists.sort(([a, x], [b, y]) => rank(a) - rank(b) || y.length - x.length)
  if (best === undefined) {
    const objects = Object.values(value).filter(isObject)
    const inner = (): FoundList | undefined => objects.map(findList).find((found) => found !== undefined)
    const isInside = objects.some((each) => LIKELY.some((name) => Array.isArray(each[name])))
    return isInside ? inner() : (byIds(value) ?? inner())
  }
  const others = rest.map(([name, list]) => [name, list.length] as const)
  return { items: properties(best[1]), others, title: titleOf(value) }
}

/** Whether a list has objects, or rows below a row of names. */
const isList = (list: readonly unknown[]): boolean => list.some(isObject) || isNamedRows(list)

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

/** The entries of a map from days to texts or objects; undefined where it is none. */
function byDays(value: Readonly<Record<string, unknown>>): FoundList | undefined {
  const entries = Object.entries(value)
  return entries.length < 2 ? undefined : ofDays(entries)
}

/** Entries of days and what happened on each. */
function ofDays(entries: readonly (readonly [day: string, what: unknown])[]): FoundList | undefined {
  if (!entries.every(([key]) => DAY.test(key))) return undefined
  const items = entries.flatMap(([date, what]) =>
    (Array.isArray(what) ? what : [what]).map((one) => (isObject(one) ? { date, ...one } : { date, text: one })),
  )
  return { items, others: [] }
}

/** Objects of one kind by their ids. */
function byIds(value: Readonly<Record<string, unknown>>): FoundList | undefined {
  const objects = Object.values(value).filter(isObject)
  if (objects.length < 2 || objects.length < Object.keys(value).length || !alike(objects)) return undefined
  return { items: properties(Object.entries(value).map(([id, one]) => ({ id, ...(one as object) }))), others: [] }
}

/** A year, a month or a day. */
const DAY = /^\d{4}(?:-\d\d){0,2}$/

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
    return {
      ...(item.id !== undefined && { id: item.id }),
      ...item.properties,
      ...(Array.isArray(at) && { coordinates: at.join(', ') }),
    }
  })
}
