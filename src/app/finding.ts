import { type Content, contentOf } from './content.ts'
import { matchesIn, nearest } from './find.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import { show, stopAt } from './scroll.ts'
import { currentRoute, type State, withRoute } from './state.ts'

/** The state without a search in the page: marks are gone, the reader stays. */
export const clearFind = (state: State): State => (state.find ? { ...state, find: undefined } : state)

/** Marks every match of `query` and goes to the one nearest below line `from`. Nothing moves while nothing matches. */
export function findFrom(library: Library, state: State, query: string, from: number): State {
  const matches = matchesIn(contentOf(library, state, currentRoute(state)), query)
  const at = nearest(matches, from)
  const found = { ...state, find: query.trim() === '' ? undefined : { query, at } }
  return at < 0 ? found : toMatch(library, found, at)
}

/** Goes to the next or previous match, around the end with a word of it. */
export function stepMatch(library: Library, state: State, by: 1 | -1): State {
  if (!state.find) return { ...state, notice: 'Press / to find something first' }
  const count = matchesIn(contentOf(library, state, currentRoute(state)), state.find.query).length
  if (count === 0) return { ...state, notice: `Not found: ${state.find.query}` }
  const next = state.find.at + by
  const wrapped = next < 0 || next >= count
  const at = (next + count) % count
  const notice = wrapped ? (by > 0 ? 'Wrapped to the first match' : 'Wrapped to the last match') : undefined
  return toMatch(library, { ...state, find: { ...state.find, at }, notice }, at)
}

function toMatch(library: Library, state: State, at: number): State {
  const route = currentRoute(state)
  const content = contentOf(library, state, route)
  const match = matchesIn(content, state.find?.query ?? '')[at]
  if (!match) return state
  const { height } = layoutOf(state.size, route.page)
  const cursor = stopOf(content, match.line) ?? route.cursor
  const place = cursor === route.cursor ? route : show(route, content, height, cursor)
  const inView = match.line > place.top && match.line < place.top + height - 1
  const top = inView ? place.top : Math.max(0, Math.min(match.line - Math.floor(height / 3), content.length - height))
  return withRoute(state, { ...route, cursor, top })
}

/** The stop that a line belongs to, if it belongs to one. */
function stopOf(content: Content, line: number): number | undefined {
  const at = stopAt(content.stops, line)
  const stop = content.stops[at]
  return stop && line >= stop.line && line < stop.line + stop.height ? at : undefined
}
