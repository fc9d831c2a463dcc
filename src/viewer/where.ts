import { currentRoute, type Route, type State, type Where } from './state.ts'

const PLACES: Readonly<Record<Route['page'], Where>> = {
  briefings: 'list',
  actors: 'list',
  timeline: 'timeline',
  briefing: 'page',
  actor: 'page',
  event: 'page',
  help: 'page',
  problems: 'page',
  table: 'page',
  review: 'review',
  search: 'typing',
  pick: 'typing',
}

/** Where the reader is, as the binding table knows it. */
export const whereNow = (state: State): Where => (state.prompt ? 'typing' : PLACES[currentRoute(state).page])

/** Wherever nothing is typed into. */
export const READING: readonly Where[] = ['list', 'page', 'timeline']

/** Wherever the reader may be. */
export const EVERYWHERE: readonly Where[] = [...READING, 'typing', 'review']
