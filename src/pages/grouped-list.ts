import type { Line } from '../text/line.ts'
import type { List, Stop, Target } from './page.ts'

/** Items under a header, if they have one. */
export interface Group<T> {
  readonly header: string | undefined
  readonly items: readonly T[]
}

/** How a list of groups is drawn. `lines` may give several lines for an item, but `rows` says if it is always one. */
export interface GroupedLook<T> {
  readonly target: (item: T) => Target
  readonly lines: (item: T) => readonly Line[]
  readonly header: (header: string) => Line
  /** Set where every item is one line: then none is drawn before it is seen. */
  readonly rows: boolean
}

/** A list of groups, each headed by its header and set apart from the one before by an empty line. */
export function groupedList<T>(groups: readonly Group<T>[], look: GroupedLook<T>): List {
  const draw: (() => Line)[] = []
  const stops: Stop[] = []
  for (const { header, items } of groups) {
    if (draw.length > 0) draw.push(() => [])
    if (header !== undefined) draw.push(() => look.header(header))
    for (const item of items) {
      const line = draw.length
      if (look.rows) draw.push(() => look.lines(item)[0] ?? [])
      else for (const each of look.lines(item)) draw.push(() => each)
      stops.push({ line, height: draw.length - line, target: look.target(item) })
    }
  }
  return {
    length: draw.length,
    stops,
    pinned: false,
    draw: (first, end) => draw.slice(first, end).map((each) => each()),
  }
}
