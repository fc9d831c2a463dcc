import type { Route, View, Where } from './route.ts'
import { currentRoute, type State } from './state.ts'

const PLACES: Readonly<Record<Exclude<Route['page'], View> | 'timeline' | 'search', Where>> = {
  timeline: 'timeline',
  briefing: 'page',
  actor: 'page',
  event: 'page',
  claim: 'page',
  help: 'page',
  address: 'page',
  problems: 'page',
  table: 'page',
  news: 'page',
  marks: 'page',
  ahead: 'page',
  diff: 'page',
  sources: 'page',
  source: 'page',
  threads: 'page',
  thread: 'page',
  review: 'review',
  search: 'typing',
  pick: 'typing',
}

/** Where the reader is, as the binding table knows it. */
export const whereNow = (state: State): Where => (state.prompt ? 'typing' : placeOf(currentRoute(state).page))

/** A view is a list, unless it says something else above. */
function placeOf(page: Route['page']): Where {
  const places: Readonly<Partial<Record<Route['page'], Where>>> = PLACES
  return places[page] ?? 'list'
}

/** Wherever nothing is typed into. */
export const READING: readonly Where[] = ['list', 'page', 'timeline']

/** Wherever the reader may be. */
export const EVERYWHERE: readonly Where[] = [...READING, 'typing', 'review']
