import { contentOf } from './content.ts'
import { viewAt } from './header.ts'
import type { MouseInput } from './input.ts'
import { GUTTER, type Layout, layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import { goToView } from './navigation.ts'
import { openSelected } from './open-selected.ts'
import { inView, scrollBy, settle, stopAt } from './scroll.ts'
import { scrollSide } from './side.ts'
import { currentRoute, type State, withRoute } from './state.ts'

/** Lines that one notch of the wheel scrolls by. */
const NOTCH = 3

/** The part of the screen under the pointer: a view's name, a line of the body counted from its first in view, the pane beside it. */
type Spot = { readonly on: 'header' | 'side' | 'elsewhere' } | { readonly on: 'body'; readonly line: number }

/** The wheel scrolls what is under it; a click selects, and a click on what is selected opens it. */
export function pointAt(library: Library, state: State, { mouse, row, column }: MouseInput): State {
  const layout = layoutOf(state.size, currentRoute(state).page)
  if (layout.tooSmall) return state
  const spot = spotAt(layout, row, column)
  if (mouse !== 'click') return scroll(library, state, layout, spot, mouse === 'wheel-down' ? NOTCH : -NOTCH)
  // A question is answered or given up by keys.
  if (state.prompt) return state
  if (spot.on === 'header') {
    const view = viewAt(library, state, column)
    return view ? goToView(state, view) : state
  }
  if (spot.on === 'side') return openSelected(library, state)
  return spot.on === 'body' ? select(library, state, layout, spot.line) : state
}

function spotAt(layout: Layout, row: number, column: number): Spot {
  const line = row - layout.head - layout.above
  if (row === 0) return { on: 'header' }
  if (line < 0 || line >= layout.height) return { on: 'elsewhere' }
  if (column < GUTTER + layout.main) return { on: 'body', line }
  return { on: layout.side > 0 ? 'side' : 'elsewhere' }
}

function scroll(library: Library, state: State, layout: Layout, spot: Spot, lines: number): State {
  const route = currentRoute(state)
  const content = contentOf(library, state, route)
  const at = settle(route, content, layout.height)
  if (spot.on === 'side') return scrollSide(library, state, content.stops[at.cursor]?.target, layout, lines)
  if (spot.on === 'header') return state
  const place = scrollBy(at, content, layout.height, lines)
  return place.top === at.top ? state : withRoute(state, { ...route, ...place })
}

function select(library: Library, state: State, layout: Layout, line: number): State {
  const route = currentRoute(state)
  const content = contentOf(library, state, route)
  const at = settle(route, content, layout.height)
  if (line === 0 && content.pinned && at.top > 0) return state
  const cursor = stopAt(content.stops, at.top + line)
  const stop = content.stops[cursor]
  if (!stop || at.top + line < stop.line || at.top + line >= stop.line + stop.height) return state
  // In a review it is keys that say what becomes of a claim.
  const opens = cursor === at.cursor && inView(at, content, layout.height) && route.page !== 'review'
  if (opens) return openSelected(library, state)
  return withRoute(state, { ...route, cursor, top: at.top })
}
