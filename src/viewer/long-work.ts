import { worldOn } from '../history/world-as-of.ts'
import { contentOf, layOut } from './content.ts'
import { findMatches } from './find-in-page.ts'
import { findingOf, goToFirstMatch } from './go-to-match.ts'
import type { Library } from './library.ts'
import { moveBy } from './move-cursor.ts'
import { atTarget } from './navigation.ts'
import { openSelected } from './open-selected.ts'
import { prepareViews } from './prefetch.ts'
import { preparation } from './preparing.ts'
import { settleLeft } from './saved-place.ts'
import { findHits, isLarge, isSearched } from './searching.ts'
import { perhapsSeen, seenLibrary } from './seen-library.ts'
import { currentRoute, type Made, type State } from './state.ts'
import { findNews } from './visit.ts'

/** Long work that the page on top waits for: it yields what it has made so far, where that is new. */
export interface LongWork {
  /** Its inputs: work goes on for as long as the state waits for the same. */
  readonly of: readonly unknown[]
  readonly begin: () => Generator<Made | undefined, Made>
  /** Whether it comes after what is made ahead. */
  readonly canWait?: boolean
}

/** The long work that a state waits for, if it does: the world of another day, hits, matches. */
export function longWorkFor(whole: Library, state: State): LongWork | undefined {
  const { asOf } = state
  const library = seenLibrary(whole, state)
  if (asOf !== undefined && library.reading !== whole.reading) {
    return { of: ['as of', whole.world, asOf], begin: () => seeFrom(whole, state, asOf) }
  }
  const { world } = library
  const route = currentRoute(state)
  if (route.page === 'search') {
    const query = route.field.text
    if (isSearched(world, state.made, query)) return newsWork(whole, state)
    return { of: ['hits', world, query], begin: () => made(findHits(world, query), (hits) => ({ hits })) }
  }
  const needed = preparation(library, route)
  if (needed) return { of: needed.of, begin: () => made(needed.begin(), () => ({})) }
  // Choices are worked out when they are drawn, and not at every key of a read.
  if (route.page === 'pick') return newsWork(whole, state)
  const { whole: page } = contentOf(library, state, route)
  if (page) {
    const pages = state.made.pages?.slice(1 - KEPT_PAGES) ?? []
    return {
      of: ['page', page.world, page.key],
      begin: () => made(layOut(page), (laid) => ({ pages: [...pages, laid] })),
    }
  }
  const finding = findingOf(library, state)
  if (!finding || finding.complete) return newsWork(whole, state)
  const { content, query, from } = finding
  return {
    of: ['find', content, query, from],
    begin: () => made(findMatches(content, query, from), (found) => ({ finding: found })),
  }
}

/** New things are looked for when nothing else is waited for, and anew when the files have changed. */
function newsWork({ world, reading, unread }: Library, { made: { news }, visit }: State): LongWork | undefined {
  if (!visit.isKept || reading !== undefined || unread !== undefined || news?.world === world) return undefined
  return {
    of: ['news', world],
    canWait: isLarge(world),
    begin: () => made(findNews(world, visit), (found) => ({ news: found })),
  }
}

/** So many long pages are kept as they were laid out. */
const KEPT_PAGES = 12

/** The state with what long work has made for it, and what was to be done then. */
export function withMade(whole: Library, state: State, made: Made): State {
  const before = { ...state, made: { ...state.made, ...made } }
  const library = seenLibrary(whole, before)
  const next = settleLeft(library, before)
  const route = currentRoute(next)
  const { whenMade } = next
  const waits = whenMade === 'open' ? !isComplete(library, next) : contentOf(library, next, route).whole !== undefined
  if (whenMade === undefined || waits || preparation(library, route)) return goToFirstMatch(library, next)
  const due = { ...next, whenMade: undefined, notice: undefined }
  if (whenMade === 'open') return openSelected(library, due)
  return whenMade === 'last' ? moveBy(library, due, { kind: 'last' }) : atTarget(library, due, whenMade)
}

function isComplete({ world }: Library, state: State): boolean {
  const route = currentRoute(state)
  return route.page !== 'search' || isSearched(world, state.made, route.field.text)
}

function* made<T>(work: Generator<T | undefined, T>, into: (part: T) => Made): Generator<Made | undefined, Made> {
  for (;;) {
    const piece = work.next()
    if (piece.done) return into(piece.value)
    yield piece.value && into(piece.value)
  }
}

function* seeFrom(whole: Library, state: State, day: string): Generator<undefined, Made> {
  yield* perhapsSeen.prepare(whole.world, day)
  const world = yield* worldOn.prepare(whole.world, day)
  yield* prepareViews({ ...whole, world }, state)
  return { seen: { whole: whole.world, day, world } }
}
