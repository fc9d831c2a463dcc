import type { ColumnRole } from '../../model/column-roles.ts'

/**
 * The columns of a table that kbrief writes, by name, and what each is when the table is read again; none where another
 * column gives the same. Any other column is a note.
 */
const EXPORT_COLUMNS = {
  date: 'date',
  'in words': undefined,
  earliest: undefined,
  latest: undefined,
  text: 'text',
  actors: 'actors',
  place: 'place',
  country: undefined,
  type: 'type',
  status: 'status',
  source: undefined,
  origin: undefined,
  about: 'event-title',
  'event key': 'key',
  briefing: 'briefing',
  'briefing date': 'briefing-date',
  topic: 'topic',
  url: undefined,
  'date words': 'date-words',
  within: 'within',
  chains: 'chains',
  retracted: 'retracted',
  threads: 'threads',
  links: 'links',
  'event date': 'event-date',
  record: 'record',
  'record date': 'record-date',
  'record place': 'record-place',
  'record source': 'record-source',
  'record url': 'record-url',
  'briefing title': 'briefing-title',
  outlet: 'outlet',
  'briefing url': 'briefing-url',
  'briefing retracted': 'briefing-retracted',
  'briefing corrects': 'briefing-corrects',
  'claim id': undefined,
  event: undefined,
  counts: undefined,
  allows: undefined,
} as const satisfies Readonly<Record<string, ColumnRole | undefined>>

/** The name of a column that kbrief writes. */
export type ExportColumn = keyof typeof EXPORT_COLUMNS

/** The prefix of a note's name that would else be taken for one of these columns. */
const NOTE = 'note: '

/** The name of the column of a note. */
export const noteColumn = (name: string): string =>
  Object.hasOwn(EXPORT_COLUMNS, name) || name.startsWith(NOTE) ? NOTE + name : name

/** The name of the note that a column holds. */
export const noteOfColumn = (column: string): string => (column.startsWith(NOTE) ? column.slice(NOTE.length) : column)

/** The roles of the columns of a table that kbrief wrote, by number; undefined for any other table. */
export function exportRoles(header: readonly string[]): [column: number, role: ColumnRole | undefined][] | undefined {
  const names = new Set(header)
  if (!['text', 'chains', 'briefing', 'claim id'].every((name) => names.has(name))) return undefined
  return header.flatMap((name, column) =>
    Object.hasOwn(EXPORT_COLUMNS, name)
      ? [[column, EXPORT_COLUMNS[name as ExportColumn]] as [number, ColumnRole | undefined]]
      : [],
  )
}

/** A list in one cell: parted by `; `, or as JSON where that could not be told apart again. */
export const listCell = (items: readonly string[]): string =>
  items.some((item) => /^\[|;|^\s|\s$/.test(item) || item === '') ? JSON.stringify(items) : items.join('; ')

/** The items of a list in one cell. */
export function readListCell(cell: string): string[] {
  if (cell.startsWith('[')) {
    const items = parseJson(cell)
    if (Array.isArray(items) && items.every((item) => typeof item === 'string')) return items
  }
  return cell === '' ? [] : cell.split('; ')
}

/** A value from the JSON of a cell or a line, undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(withExactNumbers(text))
  } catch {
    return undefined
  }
}

/** An escaped sign, a quote, or a whole number that may have more digits than a number of JavaScript keeps. */
const QUOTE_OR_LONG_NUMBER = /\\.|"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g

/** JSON with its long whole numbers, such as the ids of posts, in quotes: parsed as numbers they lose digits. */
export function withExactNumbers(json: string): string {
  if (!/\d{16}/.test(json)) return json
  let isText = false
  return json.replace(QUOTE_OR_LONG_NUMBER, (found) => {
    if (found === '"') isText = !isText
    return isText || found.length < 16 ? found : `"${found}"`
  })
}
