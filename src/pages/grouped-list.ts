import type { Line } from '../text/line.ts'
import { plainText } from '../text/styled.ts'
import type { ListPage, Stop, Target } from './page.ts'

/** Items under a header, if they have one. */
export interface Group<T> {
  readonly header: string | undefined
  readonly items: readonly T[]
}

/**
 * How a list of groups is drawn: `lines` gives the lines of an item, of which `height` says beforehand how many there
 * are.
 */
export interface GroupedLook<T> {
  readonly target: (item: T) => Target
  readonly lines: (item: T) => readonly Line[]
  readonly height: (item: T) => number
  readonly header: (header: string) => Line
}

/** A list of groups, each headed by its header and set apart from the one before by an empty line. */
export function groupedList<T extends object>(groups: readonly Group<T>[], look: GroupedLook<T>): ListPage {
  // The owner of each line: a header, nothing, or an item by each of its lines.
  const rows: (T | string | undefined)[] = []
  const stops: Stop[] = []
  for (const { header, items } of groups) {
    if (rows.length > 0) rows.push(undefined)
    if (header !== undefined) rows.push(header)
    for (const item of items) {
      const height = look.height(item)
      stops.push({ line: rows.length, height, target: look.target(item) })
      for (let at = 0; at < height; at++) rows.push(item)
    }
  }

  function lineAt(at: number): Line {
    const row = rows[at]
    if (row === undefined) return []
    if (typeof row === 'string') return look.header(row)
    let into = 0
    while (rows[at - into - 1] === row) into++
    return look.lines(row)[into] ?? []
  }

  return {
    length: rows.length,
    stops,
    pinned: false,
    draw: (first, end) => rows.slice(first, end).map((_, at) => lineAt(first + at)),
    text: (line) => plainText(lineAt(line)),
  }
}
