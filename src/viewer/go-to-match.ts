import { type Content, contentOf } from './content.ts'
import { type Finding, findAtOnce, matchAtPlace, placeOfMatch } from './find-in-page.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import { MatchCollector } from './match-list.ts'
import { preparation } from './preparing.ts'
import { show, stopAt } from './scroll.ts'
import { clearFind, currentRoute, type State, withRoute } from './state.ts'

/** Marks every match of `query` and goes to the one nearest below line `from`. Nothing moves while nothing matches. */
export function findFrom(library: Library, state: State, query: string, from: number): State {
  if (query.trim() === '') return clearFind(state)
  return goToFirstMatch(library, { ...state, find: { query, from, at: -1 } })
}

/** Up to so many lines are looked through at once; more are as long work, while the screen shows what it has. */
const AT_ONCE = 1000

/** The matches of the search in the page so far, where there is one. */
export function findingOf(library: Library, { find, ...state }: State): Finding | undefined {
  if (!find) return undefined
  const route = currentRoute(state)
  const content = contentOf(library, state, route)
  if (content.length <= AT_ONCE) {
    const found = findAtOnce(library.world, content, find.query, find.from)
    // A page that is still to be made shows nothing that could be found.
    return content.whole || preparation(library, route) ? { ...found, complete: false } : found
  }
  const { finding } = state.made
  if (finding?.content === content && finding.query === find.query && finding.from === find.from) return finding
  return { content, query: find.query, from: find.from, matches: NONE, below: 0, complete: false }
}

const NONE = new MatchCollector().soFar()

/** Goes to the match nearest below where the search began, or else the last one, as soon as it is found. */
export function goToFirstMatch(library: Library, state: State): State {
  const { find } = state
  const finding = findingOf(library, state)
  if (!find || !finding || find.at >= 0) return state
  const below = finding.matches.firstFrom(find.from)
  if (below !== undefined) return toMatch(library, { ...state, notice: undefined }, finding, below)
  if (!finding.complete) return state
  const last = finding.matches.count - 1
  if (last >= 0) return toMatch(library, { ...state, notice: undefined }, finding, matchAtPlace(finding, last))
  return state.prompt ? state : notFound(state, find.query)
}

/** Takes the answer to what is to be found: the reader stays at the match, or is told that there is none. */
export function acceptFind(library: Library, state: State): State {
  if (state.find && state.find.at >= 0) return state
  return findingOf(library, state)?.complete === false
    ? { ...state, notice: 'Looking for it …' }
    : goToFirstMatch(library, state)
}

const notFound = (state: State, query: string): State => ({ ...clearFind(state), notice: `Not found: ${query}` })

/** Goes to the next or previous match, around the end with a word of it. */
export function stepMatch(library: Library, state: State, by: 1 | -1): State {
  const { find } = state
  const finding = findingOf(library, state)
  if (!find || !finding) return { ...state, notice: 'Press / to find something first' }
  const count = finding.matches.count
  if (!finding.complete) {
    const next = find.at + by
    if (find.at < 0 || next < 0 || next >= count) return { ...state, notice: 'Still looking for more' }
    return toMatch(library, state, finding, next)
  }
  if (count === 0) return { ...state, notice: `Not found: ${find.query}` }
  const next = placeOfMatch(finding, find.at) + by
  const wrapped = next < 0 || next >= count
  const notice = wrapped ? (by > 0 ? 'Wrapped to the first match' : 'Wrapped to the last match') : undefined
  return toMatch(library, { ...state, notice }, finding, matchAtPlace(finding, (next + count) % count))
}

function toMatch(library: Library, state: State, { query, matches }: Finding, at: number): State {
  const route = currentRoute(state)
  const content = contentOf(library, state, route)
  const [match] = matches.parts(at)
  const found: State = { ...state, find: { query, from: state.find?.from ?? 0, at } }
  if (!match) return found
  const { height } = layoutOf(state.size, route.page)
  const cursor = stopOf(content, match.line) ?? route.cursor
  const place = cursor === route.cursor ? route : show(route, content, height, cursor)
  const inView = match.line > place.top && match.line < place.top + height - 1
  const top = inView ? place.top : Math.max(0, Math.min(match.line - Math.floor(height / 3), content.length - height))
  return withRoute(found, { ...route, cursor, top })
}

/** The stop that a line belongs to, if it belongs to one. */
function stopOf(content: Content, line: number): number | undefined {
  const at = stopAt(content.stops, line)
  const stop = content.stops[at]
  return stop && line >= stop.line && line < stop.line + stop.height ? at : undefined
}
