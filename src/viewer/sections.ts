import { type Content, contentOf } from './content.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import { inView, type ScrollPosition, START, settle, show, stopAt } from './scroll.ts'
import { currentRoute, type State, withRoute } from './state.ts'

/**
 * Goes to the next or previous section: its heading on top, and the cursor on the first thing in it; where there is no
 * further heading, to the next or previous thing that leads on.
 */
export function stepSection(library: Library, state: State, by: 1 | -1): State {
  const route = currentRoute(state)
  const content = contentOf(library, state, route)
  const { height } = layoutOf(state.size, route.page)
  const at = settle(route, content, height)
  const place = sectionFrom(content, at, height, by) ?? placeOfStop(content, at, height, by)
  const next = settle(place, content, height)
  if (next.cursor !== at.cursor || next.top !== at.top) return withRoute(state, { ...route, ...next, link: undefined })
  return { ...state, notice: by > 0 ? 'This is the last section' : 'This is the first section' }
}

/** The next or previous section: its heading on top, and the cursor on the first thing in it; undefined where there is none. */
export function sectionFrom(
  content: Content,
  at: ScrollPosition,
  height: number,
  by: 1 | -1,
): ScrollPosition | undefined {
  const stop = content.stops[at.cursor]
  const from = stop && inView(at, content, height) ? stop.line : at.top
  for (const line of headings(content, from, by)) {
    const after = content.stops.findIndex((stop) => stop.line > line)
    const place = { top: line, cursor: after < 0 ? Math.max(0, content.stops.length - 1) : after }
    // Before a section's first thing stands its own heading, which is not the previous one.
    if (by > 0 || content.stops.length === 0 || place.cursor !== at.cursor) return place
  }
  return undefined
}

function placeOfStop(content: Content, at: ScrollPosition, height: number, by: 1 | -1): ScrollPosition {
  return content.stops[at.cursor + by] ? show(at, content, height, at.cursor + by) : by > 0 ? at : START
}

/** The lines that are headings, from the one nearest a line in a direction; what is passed over is not drawn. */
function* headings(content: Content, from: number, by: 1 | -1): Generator<number> {
  let line = from + by
  while (line >= 0 && line < content.length) {
    const stop = content.stops[stopAt(content.stops, line)]
    const inside = stop !== undefined && line >= stop.line && line < stop.line + stop.height
    if (!inside && isHeading(content, line)) yield line
    line = inside ? (by > 0 ? stop.line + stop.height : stop.line - 1) : line + by
  }
}

/** Drawn below another line, since a list may pin the heading of a group to its first. */
function isHeading(content: Content, line: number): boolean {
  const drawn = content.draw(Math.max(0, line - 1), line + 1).at(-1) ?? []
  return drawn.find(({ text }) => text.trim() !== '')?.role === 'heading'
}
