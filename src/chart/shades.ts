import type { Range } from '../dates/compare.ts'
import { type Axis, firstCell, lastCell } from './axis.ts'

/**
 * For each cell of an axis the shade that says how many of the ranges take it in: `░` for few or one, `▒` for more
 * than a third, `▓` for more than two thirds, and nothing where there is none. Two ranges make `▒` at most, and one
 * is never more than `░`, since what only one report allows is no surer for being alone. Days outside `within` are
 * left out. One pass over ranges and cells.
 */
export function shades(axis: Axis, ranges: readonly Range[], within: Range): string[] {
  const changes = new Array<number>(axis.width + 1).fill(0)
  const change = (cell: number, by: number): void => {
    changes[cell] = (changes[cell] ?? 0) + by
  }
  for (const { min, max } of ranges) {
    const first = Math.max(0, firstCell(axis, Math.max(min, within.min)))
    const last = Math.min(axis.width - 1, lastCell(axis, Math.min(max, within.max)))
    if (first > last) continue
    change(first, 1)
    change(last + 1, -1)
  }
  let count = 0
  return changes.slice(0, -1).map((by) => {
    count += by
    return shade(count, ranges.length)
  })
}

function shade(count: number, total: number): string {
  if (count === 0) return ''
  if (count >= 3 && count * 3 > total * 2) return '▓'
  return count >= 2 && count * 3 > total ? '▒' : '░'
}
