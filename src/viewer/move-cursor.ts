import { contentOf } from './content.ts'
import { fieldOf } from './field.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import type { Route } from './route.ts'
import { type Move, move, START } from './scroll.ts'
import { currentRoute, type State, withRoute } from './state.ts'

/** Moves the cursor, or scrolls where there is nothing for it to stand on. Up in a search may bring an earlier query. */
export function moveBy(library: Library, state: State, step: Move): State {
  const route = currentRoute(state)
  if (step.kind === 'step' && step.by < 0 && route.page === 'search') {
    const recalled = recallQuery(state, route)
    if (recalled) return recalled
  }
  const content = contentOf(library, state, route)
  const place = move(route, content, layoutOf(state.size, route.page).height, step)
  const there = withRoute(state, { ...route, ...place, link: undefined })
  return step.kind === 'last' && content.whole ? { ...there, whenMade: 'last' } : there
}

/** Up in an empty field, or on the first hit of a recalled query, brings the query before it. */
function recallQuery(state: State, route: Extract<Route, { page: 'search' }>): State | undefined {
  const recalling = route.field.text === '' || (route.recalled > 0 && route.cursor === 0)
  const query = state.queries.at(-1 - route.recalled)
  if (!recalling || query === undefined) return undefined
  return withRoute(state, { ...route, ...START, field: fieldOf(query), recalled: route.recalled + 1 })
}
