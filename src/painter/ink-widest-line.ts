import { paintedCells } from './painted-cells.ts'

/**
 * The width of a painted text's widest line in cells. In the bundle it takes the place of the package that Ink asks, so
 * that Ink lays out by the widths that the lines were fitted by.
 */
export default function widestLine(text: string): number {
  let widest = 0
  for (const line of text.split('\n')) widest = Math.max(widest, paintedCells(line))
  return widest
}
