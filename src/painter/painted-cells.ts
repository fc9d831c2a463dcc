import { cells } from '../text/width.ts'

const PAINT = /\x1b\[[\d;]*m/g

/** The width of a painted line in cells. */
export function paintedCells(line: string): number {
  return cells(line.replace(PAINT, ''))
}
