import { PAINT } from '../text/hyperlink.ts'
import { cells } from '../text/width.ts'

const PAINTS = new RegExp(PAINT, 'g')

/** The width of a painted line in cells. */
export function paintedCells(line: string): number {
  return cells(line.includes('\x1b') ? line.replace(PAINTS, '') : line)
}
