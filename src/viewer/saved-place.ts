import { whenOf } from '../dates/parse-edtf.ts'
import type { EventFilter } from '../history/filter.ts'
import { clean } from '../text/clean.ts'
import { contentOf, stopOf } from './content.ts'
import { fieldOf } from './field.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import { atTarget } from './navigation.ts'
import { GATHERED_LISTS, type LeftAt, PLAIN_PAGES, type Route, VIEWS, type View } from './route.ts'
import { inView, START, settle, show } from './scroll.ts'
import { currentRoute, popPage, type State, withRoute } from './state.ts'

type Unread = Readonly<Record<string, unknown>>

/** Where the reader is, as it is kept until the next visit: JSON, the cursor by what it is on. */
export function placeOf(library: Library, state: State): unknown {
  const stacks = VIEWS.map((view) => [
    view,
    state.stacks[view].filter(({ page }) => READ[page]).map((route) => routeAsLeft(library, state, route)),
  ])
  return { view: state.view, before: state.before, stacks: Object.fromEntries(stacks) }
}

function routeAsLeft(library: Library, state: State, route: Route): unknown {
  const isMoved = route.cursor > 0 || route.top > 0
  const isShown = library.reading === undefined && library.unread === undefined && !route.left
  const content = isMoved && isShown ? contentOf(library, state, route) : undefined
  const stop = content?.stops[route.cursor]
  if (!content || !stop) return route
  const { height } = layoutOf(state.size, route.page)
  const left: LeftAt = { target: stop.target, above: stop.line - route.top, inView: inView(route, content, height) }
  return { ...route, left }
}

type Reader = (kept: Unread) => Route | undefined
type PlainPage = (typeof PLAIN_PAGES | typeof GATHERED_LISTS)[number]

const PLAIN = Object.fromEntries(
  [...PLAIN_PAGES, ...GATHERED_LISTS].map((page) => [page, () => ({ page, ...START })]),
) as unknown as Readonly<Record<PlainPage, Reader>>

/** How each page is read back; what is over once it is left is not kept. */
const READ: Readonly<Record<Route['page'], Reader | undefined>> = {
  ...PLAIN,
  briefings: (kept) => ({ page: 'briefings', ...listOptions(kept), ...START }),
  actors: (kept) => ({ page: 'actors', ...listOptions(kept), ...START }),
  timeline: ({ filter }) => ({ page: 'timeline', filter: filterOf(filter), ...START }),
  search: ({ field }) => ({ page: 'search', field: fieldOf(textOf(field, 'text')), recalled: 0, ...START }),
  briefing: (kept) => ({ page: 'briefing', id: textOf(kept, 'id'), ...START }),
  actor: (kept) => ({ page: 'actor', id: textOf(kept, 'id'), ...START }),
  claim: (kept) => ({ page: 'claim', id: textOf(kept, 'id'), ...START }),
  event: (kept) => ({ page: 'event', id: textOf(kept, 'id'), ...START }),
  source: (kept) => ({ page: 'source', id: textOf(kept, 'id'), ...START }),
  thread: (kept) => ({ page: 'thread', id: textOf(kept, 'id'), ...START }),
  diff: diffOf,
  table: (kept) => ({ page: 'table', file: textOf(kept, 'file'), chosen: {}, ...START }),
  help: undefined,
  address: undefined,
  pick: undefined,
  review: undefined,
}

/** The state at the place that was kept; what cannot be read of it is as at the first visit. */
export function atPlace(state: State, place: unknown): State {
  const { view, before, stacks } = asObject(place)
  const kept = asObject(stacks)
  const viewOf = (name: unknown): View | undefined => VIEWS.find((each) => each === name)
  return {
    ...state,
    view: viewOf(view) ?? state.view,
    before: viewOf(before) ?? state.before,
    stacks: Object.fromEntries(
      VIEWS.map((each) => [each, stackOf(each, kept[each]) ?? state.stacks[each]]),
    ) as unknown as State['stacks'],
  }
}

/** The pages of a view, where the first of them is the view itself. */
function stackOf(view: View, kept: unknown): readonly Route[] | undefined {
  if (!Array.isArray(kept)) return undefined
  const routes = kept.flatMap((each) => routeOf(asObject(each)) ?? [])
  const [root] = routes
  return root?.page === view && routes.slice(1).every(({ page }) => !VIEWS.some((name) => name === page))
    ? routes
    : undefined
}

function routeOf(kept: Unread): Route | undefined {
  const { page, cursor, top, left } = kept
  const read = typeof page === 'string' && Object.hasOwn(READ, page) ? READ[page as Route['page']] : undefined
  const route = read?.(kept)
  return route && { ...route, cursor: countOf(cursor), top: countOf(top), left: leftAt(left) }
}

function leftAt(kept: unknown): LeftAt {
  const { target, above, inView: wasInView } = asObject(kept)
  const { kind, id } = asObject(target)
  const known = (['briefing', 'claim', 'event', 'actor', 'source', 'thread', 'problem', 'table', 'mark'] as const).find(
    (each) => each === kind,
  )
  return {
    ...(known && typeof id === 'string' && { target: { kind: known, id } }),
    above: Number.isSafeInteger(above) ? Number(above) : 0,
    inView: wasInView !== false,
  }
}

const asObject = (value: unknown): Unread => (typeof value === 'object' && value !== null ? { ...value } : {})

function textOf(value: unknown, name: string): string {
  const text = asObject(value)[name]
  return typeof text === 'string' ? clean(text) : ''
}

const countOf = (value: unknown): number => (Number.isSafeInteger(value) ? Math.max(0, Number(value)) : 0)

const listOptions = (kept: Unread) => ({
  ...(textOf(kept, 'only') !== '' && { only: textOf(kept, 'only') }),
  ...(kept.turned === true && { turned: true }),
})

function dayOf(kept: Unread, name: string): string | undefined {
  const day = textOf(kept, name)
  return whenOf(day)?.precision === 'day' ? day : undefined
}

function diffOf(kept: Unread): Route | undefined {
  const [from, to] = [dayOf(kept, 'from'), dayOf(kept, 'to')]
  return from === undefined ? undefined : { page: 'diff', from, ...(to !== undefined && { to }), ...START }
}

function filterOf(value: unknown): EventFilter {
  const kept = asObject(value)
  const texts = (name: string): string[] =>
    Array.isArray(kept[name]) ? kept[name].flatMap((each) => (typeof each === 'string' ? clean(each) : [])) : []
  const day = (name: string): string | undefined => dayOf(kept, name)
  // In the order in which they were set, as the last is dropped first.
  return Object.assign(
    {},
    ...Object.keys(kept).map((name) => {
      if (name === 'actors' || name === 'topics' || name === 'types')
        return texts(name).length > 0 && { [name]: texts(name) }
      if (name === 'from' || name === 'to') return day(name) && { [name]: day(name) }
      if (name === 'conflicts' || name === 'singleOrigin') return kept[name] === true && { [name]: true }
      return name === 'fit' && (kept.fit === 'certainly' || kept.fit === 'possibly') && { fit: kept.fit }
    }),
  )
}

/**
 * The state with the page on top as it was left at the last visit, as soon as it is there: what is no more gives way to
 * the page below it, and a cursor whose thing is gone stays as far down as it was.
 */
export function settleLeft(library: Library, state: State): State {
  const route = currentRoute(state)
  if (!route.left || library.reading !== undefined || library.unread !== undefined) return state
  if (!isThere(library, route)) return settleLeft(library, popPage(state))
  const { target, above, inView: wasInView } = route.left
  const there = withRoute(state, { ...route, left: undefined })
  const content = contentOf(library, there, currentRoute(there))
  const cursor = target ? stopOf(content, target) : -1
  if (cursor < 0) return target && content.whole ? atTarget(library, there, target) : there
  const { height } = layoutOf(state.size, route.page)
  const left = settle({ cursor, top: (content.stops[cursor]?.line ?? 0) - above }, content, height)
  // In a smaller terminal what was in view may have to be brought there.
  const isOut = wasInView && !inView(left, content, height)
  return withRoute(there, { ...currentRoute(there), ...(isOut ? show(left, content, height, cursor) : left) })
}

function isThere({ world, tables = [] }: Library, route: Route): boolean {
  switch (route.page) {
    case 'briefing':
      return world.briefings.has(route.id)
    case 'actor':
      return world.actors.has(route.id)
    case 'event':
      return world.events.has(route.id)
    case 'claim':
      return world.claims.has(route.id)
    case 'table':
      return tables.some(({ file }) => file === route.file)
    default:
      return true
  }
}
