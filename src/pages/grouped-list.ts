import type { Line } from '../text/line.ts'
import type { List, Stop, Target } from './page.ts'

/** Rows under a header, if they have one. */
export interface Group<T> {
  readonly header: string | undefined
  readonly items: readonly T[]
}

/** A list of groups, each headed by its header and set apart from the one before by an empty line. */
export function groupedList<T>(
  groups: readonly Group<T>[],
  targetOf: (item: T) => Target,
  drawItem: (item: T) => Line,
  drawHeader: (header: string) => Line,
): List {
  const rows: (string | T | undefined)[] = []
  const stops: Stop[] = []
  for (const { header, items } of groups) {
    if (rows.length > 0) rows.push(undefined)
    if (header !== undefined) rows.push(header)
    for (const item of items) {
      stops.push({ line: rows.length, height: 1, target: targetOf(item) })
      rows.push(item)
    }
  }
  const draw = (row: string | T | undefined): Line =>
    row === undefined ? [] : typeof row === 'string' ? drawHeader(row) : drawItem(row)
  return { length: rows.length, stops, pinned: false, draw: (first, end) => rows.slice(first, end).map(draw) }
}
