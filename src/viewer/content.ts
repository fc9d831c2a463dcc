import { identityOf, remember } from '../model/memo.ts'
import type { World } from '../model/world.ts'
import type { ListPage, Stop, Target } from '../pages/page.ts'
import { runToEnd } from '../work.ts'
import { waitingPage } from './empty-pages.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import { type LongPage, longPage } from './long-pages.ts'
import { makeContent, pageContent, reviewOf } from './make-content.ts'
import { preparation } from './preparing.ts'
import type { Route } from './route.ts'
import type { Extent } from './scroll.ts'
import { hitsOf } from './searching.ts'
import type { State } from './state.ts'
import { newsIn } from './visit.ts'

/** The content of the body, laid out for its width: a list of rows or a page of text, drawn by the lines that are in view. */
export interface Content extends Extent {
  readonly kind: 'list' | 'page'
  readonly title: string
  readonly stops: readonly Stop[]
  /** How many stops there are in all, where only the first of a list are there yet. */
  readonly count: number
  /** The whole of a long page of which only the beginning is there yet. */
  readonly whole?: LongPage
  readonly draw: ListPage['draw']
  readonly text: ListPage['text']
}

/** The content of a route. Laid out once for as long as nothing it depends on changes. */
export function contentOf(library: Library, state: State, route: Route): Content {
  const { main: width, height } = layoutOf(state.size, route.page)
  if (route.page === 'review') return reviewOf(state, width, height)
  if (preparation(library, route)) return pageContent(waitingPage(width))
  const { cursor: _cursor, top: _top, left: _left, link: _link, ...rest } = route
  const { problems, reading, unread, count } = library
  const hits = route.page === 'search' && hitsOf(library.world, state.made, route.field.text)
  const found = hits && [identityOf(hits.result), hits.complete, height]
  const key = JSON.stringify([
    [rest, width, state.asOf, state.marked, found, visitKey(state, route)],
    [identityOf(problems), reading, unread, count],
  ])
  const lay = longPage(library, state, route, width)
  if (!lay) return laidOut(library.world, key, () => makeContent(library, state, route, width, height))
  const { world } = library
  const made = state.made.pages?.find((page) => page.world === world && page.key === key)
  return made?.content ?? laidOut(world, `${key} ${height}`, () => beginningOf({ world, key, lay }, height))
}

/** A page of thousands of claims takes a tenth of a second to lay out, and every key needs it again. */
const laidOut = remember((_world, _key: string, lay: () => Content) => lay(), { keyOf: (key) => key, most: 12 })

/** A long page as it was laid out. */
export interface LaidPage {
  readonly world: World
  readonly key: string
  readonly content: Content
}

/** Lays a long page out, as long work. */
export function* layOut({ world, key, lay }: LongPage): Generator<undefined, LaidPage> {
  return { world, key, content: pageContent(yield* lay()) }
}

/** More lines of the beginning than are seen at first, so that it can be paged in. */
const beginningOf = (whole: LongPage, height: number): Content => ({
  ...pageContent(runToEnd(whole.lay(2 * height))),
  whole,
})

/** The number of the stop that leads to something, -1 where none does. */
export const stopOf = ({ stops }: Content, { kind, id }: Target): number =>
  stops.findIndex(({ target }) => target.kind === kind && target.id === id)

/** The part of the visit that a page depends on. */
function visitKey(state: State, { page }: Route): number | undefined {
  const on = page === 'news' ? (newsIn(state) ?? state.visit) : page === 'marks' ? state.visit.marks : undefined
  return on && identityOf(on)
}
