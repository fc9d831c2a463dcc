import { cellText, isUrl, saysNothing } from './cells.ts'
import { rolesOfName } from './column-names.ts'
import { readDateCell } from './date-cell.ts'
import { gdeltHeader } from './known-tables.ts'
import type { TableRow } from './row.ts'

/** The header of a table among its first rows, and what stands around it. */
export interface Header {
  readonly names: readonly string[]
  /** Whether it stands in the file; else the columns are numbered, or are those of a known table. */
  readonly found: boolean
  /** Rows before the first row of data that are neither: a title, a remark, a second line of names. */
  readonly skipped: readonly TableRow[]
  /** How many of the rows are header or skipped. */
  readonly length: number
}

/** So many rows may stand above a header. */
const DEEPEST = 20

/** Finds the header among the first rows of a table. */
export function findHeader(rows: readonly TableRow[]): Header {
  const [first] = rows
  if (first === undefined) return { names: [], found: true, skipped: [], length: 0 }
  const gdelt = gdeltHeader(first.cells)
  if (gdelt) return { names: gdelt, found: false, skipped: [], length: 0 }
  const width = usualWidth(rows)
  const highest = rows.slice(0, DEEPEST)
  // Below the first row of data stands no header.
  const data = highest.findIndex((row) => isData(row, width))
  const best = (data < 0 ? highest : highest.slice(0, data + 1))
    .map((row, index) => ({ index, score: headerScore(row, width) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)[0]
  if (best === undefined || best.score <= 0) {
    const preamble = rows.findIndex((row) => filled(row) * 2 > width)
    const start = Math.max(preamble, 0)
    return { names: numbered(width), found: false, skipped: rows.slice(0, start), length: start }
  }
  const at = best.index + (isUpper(rows[best.index], rows[best.index + 1]) ? 1 : 0)
  const own = textsOf(rows[at])
  const names = belowGroups(own, textsOf(rows[at - 1]))
  const above = names === own ? at : at - 1
  const after = rows.slice(at + 1).findIndex((row) => !isSecondHeader(row))
  const length = at + 1 + Math.max(after, 0)
  return {
    names: unique(names),
    found: true,
    skipped: [...rows.slice(0, above), ...rows.slice(at + 1, length)],
    length,
  }
}

/** The number of cells that most of the rows have. */
function usualWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].reduce((best, each) =>
    each[1] > best[1] || (each[1] === best[1] && each[0] > best[0]) ? each : best,
  )[0]
}

const filled = ({ cells }: TableRow): number => cells.filter((cell) => cell.trim() !== '').length

/** How much a row is like a header: names that are known count most; a cell that can only be data forbids it. */
function headerScore(row: TableRow, width: number): number {
  const texts = row.cells.map((cell) => cellText(cell)).filter((text) => text !== '')
  if (texts.length === 0 || texts.some(isValue)) return 0
  const known = texts.filter((text) => text.length < 60 && rolesOfName(text).length > 0).length
  const isWide = texts.length * 2 > width
  return known * 10 + (isWide ? 5 + texts.length / Math.max(width, 1) : 0)
}

/** Whether a row can only be data: it is as wide as the table, and has a value. */
const isData = (row: TableRow, width: number): boolean =>
  filled(row) * 2 > width && row.cells.map((cell) => cellText(cell)).some(isValue)

/** Whether a cell is a value and no name: a number, a day or an address. */
function isValue(text: string): boolean {
  if (isUrl(text) || /^[+-]?\d[\d.,]*%?$/.test(text)) return !/^\d{4}$/.test(text)
  if (!/\d/.test(text) || saysNothing(text)) return false
  const date = readDateCell(text, { serials: false })
  return typeof date === 'object' && ('when' in date || date.twoMeanings === true)
}

/** A row of tags (`#date`, `#event`: HXL), as some tables have below their names. */
const isSecondHeader = ({ cells }: TableRow): boolean => {
  const said = cells.filter((cell) => cell.trim() !== '')
  return said.length > 0 && said.every((cell) => /^#[a-z]/i.test(cell.trim()))
}

const numbered = (width: number): string[] => Array.from({ length: width }, (_, index) => `column ${index + 1}`)

const textsOf = (row: TableRow | undefined): string[] => row?.cells.map((cell) => cellText(cell)) ?? []

/** Whether a row of names is the upper of two: it leaves columns without one, and the next row has only names that are known. */
function isUpper(row: TableRow | undefined, next: TableRow | undefined): boolean {
  const below = textsOf(next).filter((text) => text !== '')
  return textsOf(row).includes('') && below.length > 1 && below.every((text) => rolesOfName(text).length > 0)
}

/**
 * The names of a header whose upper line has names for groups of columns: a column without a name has that of its group,
 * and of two that are called alike each is called by its group too. The names themselves where that adds nothing.
 */
function belowGroups(names: readonly string[], upper: readonly string[]): readonly string[] {
  if (upper.filter((text) => text !== '').length < 2 || upper.some(isValue)) return names
  let group = ''
  const made = Array.from({ length: Math.max(names.length, upper.length) }, (_, column) => {
    const [name = '', above = ''] = [names[column], upper[column]]
    group = above || group
    return name === '' ? above : names.indexOf(name) === names.lastIndexOf(name) ? name : `${group} ${name}`.trim()
  })
  return made.length === names.length && made.every((name, column) => name === names[column]) ? names : made
}

/** Names of which none comes twice; an empty one is numbered. */
function unique(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name, index) => {
    const base = name === '' ? `column ${index + 1}` : name
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base} (${count})`
  })
}
