import type { Days } from '../dates/days.ts'
import { type Axis, firstCell, lastCell } from './axis.ts'

/**
 * For each cell of an axis the shade that says how many sets of days take it in: `░` for few or one, `▒` for more than a
 * third, `▓` for more than two thirds, and nothing where there is none. Two sets make `▒` at most, and one is never more
 * than `░`, since what only one report allows is no surer for being alone. One pass over sets and cells.
 */
export function shades(axis: Axis, sets: readonly Days[]): string[] {
  const changes = new Array<number>(axis.width + 1).fill(0)
  const change = (cell: number, by: number): void => {
    changes[cell] = (changes[cell] ?? 0) + by
  }
  for (const days of sets) {
    let next = 0
    for (const { min, max } of days) {
      // Two ranges of one set may share a cell, which counts once.
      const first = Math.max(next, Number.isFinite(min) ? firstCell(axis, min) : 0)
      const last = Math.min(axis.width - 1, Number.isFinite(max) ? lastCell(axis, max) : axis.width - 1)
      if (first > last) continue
      change(first, 1)
      change(last + 1, -1)
      next = last + 1
    }
  }
  let count = 0
  return changes.slice(0, -1).map((by) => {
    count += by
    return shade(count, sets.length)
  })
}

function shade(count: number, total: number): string {
  if (count === 0) return ''
  if (count >= 3 && count * 3 > total * 2) return '▓'
  return count >= 2 && count * 3 > total ? '▒' : '░'
}
