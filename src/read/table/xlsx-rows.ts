import { strFromU8, unzipSync } from 'fflate'
import readXlsx from 'read-excel-file/universal'
import { dayAndTime } from './named-rows.ts'
import type { TableRow } from './row.ts'

/** A sheet of a workbook, and the names of the others that hold something. */
export interface XlsxTable {
  readonly sheet: string
  readonly rows: TableRow[]
  readonly others: readonly string[]
  /** How many addresses stand behind cells of the workbook, which are not read. */
  readonly addresses: number
}

/**
 * The rows of a sheet of an Excel workbook: of the one that is named, or the first that is a table. Undefined where
 * there is no such sheet, with the names of those there are. Throws where the bytes are no workbook.
 */
export async function xlsxRows(
  bytes: Buffer,
  wanted: string | undefined,
): Promise<XlsxTable | { readonly sheets: string[] }> {
  // Bytes of their own: those of a small buffer share theirs with others.
  const sheets = await readXlsx(new Uint8Array(bytes).buffer)
  const names = sheets.map(({ sheet }) => sheet)
  const found =
    wanted === undefined
      ? (sheets.find(({ data }) => data.filter(isRow).length > 1) ?? sheets[0])
      : sheets.find(({ sheet }) => sheet === wanted || sheet.toLowerCase() === wanted.toLowerCase())
  if (found === undefined) return { sheets: names }
  const rows = found.data
    .map((cells, index) => ({ cells: cells.map(cellText), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const others = sheets.filter(({ sheet, data }) => sheet !== found.sheet && data.length > 0)
  return { sheet: found.sheet, rows, others: others.map(({ sheet }) => sheet), addresses: addressesIn(bytes) }
}

/** So long the list of what a sheet points to may be, in bytes. */
const LONGEST_LIST = 10_000_000

/**
 * Counts the addresses behind cells of a workbook: `read-excel-file` gives the text of a cell alone. A sheet has a list
 * of what it points to beside it (ECMA-376, part 2, relationships).
 */
function addressesIn(bytes: Uint8Array): number {
  const lists = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name.startsWith('xl/worksheets/_rels/') && originalSize < LONGEST_LIST,
  })
  const hyperlinks = Object.values(lists).flatMap((list) => strFromU8(list).match(/\/relationships\/hyperlink"/g) ?? [])
  return hyperlinks.length
}

/** Whether cells stand side by side, as in no page of remarks. */
const isRow = (cells: readonly unknown[]): boolean => cells.filter((cell) => cell !== null && cell !== '').length > 1

/** The day before which a sheet counts none: a time alone has it. */
const BEFORE_ALL = '1899-12-30'

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (!(value instanceof Date)) return String(value)
  // Days are parts of a number, which is not exact to the millisecond.
  // A workbook knows no zone.
  const text = dayAndTime(new Date(Math.round(value.getTime() / 1000) * 1000)).replace(/(?::00)?\.000Z$/, '')
  return text.startsWith(BEFORE_ALL) ? text.slice(11, 16) : text
}
