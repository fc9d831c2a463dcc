import { blankCell, type Cell, rowCells, sameCell, simpleWidth } from './row-cells.ts'
import { plain, sgrBetween } from './sgr.ts'

/** The size of the terminal in cells. */
export interface FrameSize {
  readonly columns: number
  readonly rows: number
}

/** Unchanged columns between two changes are written again when that is shorter than moving the cursor over them. */
const shortGap = 10

/** The size of a change of style in bytes, about. */
const styleBytes = 6

/**
 * The bytes that turn the frame on the screen into the next one, row by row, only what changed; empty when nothing did.
 * A frame is its lines from the top, as Ink writes them; missing lines are blank, what the size has no room for is left
 * out. With `previous` undefined nothing is known of the screen and every row is written.
 */
export function diffFrame(previous: readonly string[] | undefined, next: readonly string[], size: FrameSize): string {
  let bytes = ''
  for (let row = 0; row < size.rows; row++) {
    const after = next[row] ?? ''
    if (previous === undefined) bytes += wholeRow(row, after, size.columns)
    else if (after !== (previous[row] ?? '')) bytes += changedRow(row, previous[row] ?? '', after, size.columns)
  }
  return bytes
}

/** Most rows may be written as they are, which is a tenth of the work of taking them apart into cells. */
function wholeRow(row: number, line: string, columns: number): string {
  const width = simpleWidth(line)
  if (width === undefined || width > columns) return piece(row, rowCells(line, columns), 0, columns, columns)
  const written = line.includes('\x1b') ? `${line}\x1b[m` : line
  return width < columns ? `${at(row, 0)}${written}\x1b[K` : `${at(row, 0)}\x1b[K${written}`
}

function changedRow(row: number, beforeLine: string, afterLine: string, columns: number): string {
  const before = rowCells(beforeLine, columns)
  const after = rowCells(afterLine, columns)
  return changes(before, after)
    .map(([start, end]) => piece(row, after, start, end > after.length ? columns : end, columns))
    .join('')
}

/** The ranges of columns [start, end) to write, from left to right. */
function changes(before: readonly Cell[], after: readonly Cell[]): [number, number][] {
  const ranges: [number, number][] = []
  const width = Math.max(before.length, after.length)
  for (let column = 0; column < width; column++) {
    if (sameCell(before[column], after[column])) continue
    const start = glyphStart(after, column)
    const end = glyphEnd(after, column)
    const last = ranges.at(-1)
    if (last && bytesBetween(after, last[1], start) <= shortGap) last[1] = end
    else ranges.push([start, end])
  }
  return certain(ranges, firstDoubt(before, after, width), width)
}

/** The bytes that it takes to write columns again, about: their characters, and the styles that change on the way. */
function bytesBetween(row: readonly Cell[], from: number, to: number): number {
  let bytes = to - from
  for (let column = from; column < to && bytes <= shortGap; column++)
    if (row[column]?.style !== row[column - 1]?.style || row[column]?.link !== row[column - 1]?.link)
      bytes += styleBytes
  return bytes
}

/**
 * A terminal may disagree with us about the width of a doubtful character. To its right no column can be addressed, so
 * a change there means writing everything from that character to the end of the row.
 */
function certain(ranges: [number, number][], doubt: number, width: number): [number, number][] {
  if (!ranges.some(([, end]) => end > doubt)) return ranges
  const start = Math.min(doubt, ...ranges.filter(([, end]) => end > doubt).map(([first]) => first))
  return [...ranges.filter(([, end]) => end <= doubt), [start, width + 1]]
}

function firstDoubt(before: readonly Cell[], after: readonly Cell[], width: number): number {
  for (let column = 0; column < width; column++)
    if (!(before[column] ?? blankCell).sure || !(after[column] ?? blankCell).sure) return column
  return Number.POSITIVE_INFINITY
}

function glyphStart(row: readonly Cell[], column: number): number {
  let start = column
  while (start > 0 && row[start]?.glyph === '') start--
  return start
}

function glyphEnd(row: readonly Cell[], column: number): number {
  let end = column + 1
  while (row[end]?.glyph === '') end++
  return end
}

/**
 * Columns [start, end) of a row. The rest of the row is erased when the piece reaches its end. At the very edge that
 * must happen before writing: there the cursor stays on the last column and erasing would take its character away.
 */
function piece(row: number, after: readonly Cell[], start: number, end: number, columns: number): string {
  const stop = Math.min(end, after.length)
  let bytes = at(row, start)
  if (end >= columns && stop >= columns) bytes += '\x1b[K'
  let before = blankCell
  for (const cell of after.slice(start, stop)) {
    bytes += linkBetween(before, cell) + sgrBetween(before.style, cell.style) + cell.glyph
    before = cell
  }
  bytes += sgrBetween(before.style, plain) + linkBetween(before, blankCell)
  return end >= columns && stop < columns ? `${bytes}\x1b[K` : bytes
}

/** The bytes that begin or end a link between two cells; none where both lead to the same. */
const linkBetween = (from: Cell, to: Cell): string => (from.link === to.link ? '' : `\x1b]8;${to.link || ';'}\x07`)

/** Moves the cursor to a cell. */
const at = (row: number, column: number): string => `\x1b[${row + 1};${column + 1}H`
