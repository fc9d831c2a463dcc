import { type Density, density } from '../chart/density.ts'
import { OVERVIEW } from '../pages/timeline-overview.ts'
import { eventsSoFar, NOT_YET } from './filtering.ts'
import type { Library } from './library.ts'
import { atTarget, selectedTarget } from './navigation.ts'
import { START } from './scroll.ts'
import { currentRoute, type State, withRoute } from './state.ts'

/** Turns one of the timeline's filters on or off. */
export function changeFilter(state: State, which: 'certainly' | 'conflicts' | 'singleOrigin'): State {
  const route = currentRoute(state)
  if (route.page !== 'timeline') return state
  if (which === 'certainly') {
    if (!route.filter.from && !route.filter.to) return { ...state, notice: 'Press r to give a range of dates first' }
    const { fit, ...rest } = route.filter
    const filter = fit === 'certainly' ? rest : { ...rest, fit: 'certainly' as const }
    const notice =
      filter === rest ? 'Also what is possibly or partly in the range' : 'Only what is certainly in the range'
    return { ...withRoute(state, { ...route, ...START, filter }), notice }
  }
  const { [which]: on, ...rest } = route.filter
  return withRoute(state, { ...route, ...START, filter: on ? rest : { ...rest, [which]: true } })
}

/** Shows every event again. */
export function clearFilters(state: State): State {
  const route = currentRoute(state)
  if (route.page !== 'timeline') return state
  if (Object.keys(route.filter).length === 0) return { ...state, notice: 'No filter is on' }
  return withRoute(state, { ...route, ...START, filter: {} })
}

/** Drops the filter that was set last; a range of dates is one. */
export function dropLastFilter(state: State): State {
  const route = currentRoute(state)
  if (route.page !== 'timeline') return state
  const last = Object.keys(route.filter).at(-1)
  if (last === undefined) return { ...state, notice: 'No filter is on' }
  const together = last === 'from' || last === 'to' ? RANGE : [last]
  const kept = Object.entries(route.filter).filter(([name]) => !together.includes(name))
  return withRoute(state, { ...route, ...START, filter: Object.fromEntries(kept) })
}

/** The ends of a range of dates. */
const RANGE: readonly string[] = ['from', 'to', 'fit']

/** Counts days from the selected event, or stops when it is the one they are counted from. */
export function markSelected(library: Library, state: State): State {
  const target = selectedTarget(library, state)
  if (target?.kind !== 'event') return state
  const marked = state.marked === target.id ? undefined : target.id
  return {
    ...state,
    marked,
    notice: marked ? 'Days are counted from this event; m again to stop' : 'Days no longer counted',
  }
}

/** Goes to the first event of the next or the previous cluster, as the overview shows them. */
export function jumpCluster(library: Library, state: State, by: 1 | -1): State {
  const route = currentRoute(state)
  if (route.page !== 'timeline') return state
  const events = eventsSoFar(library.world, route.filter)
  if (events === undefined) return { ...state, notice: NOT_YET }
  const starts = clusterStarts(density(events, OVERVIEW))
  const next = by > 0 ? starts.find((at) => at > route.cursor) : starts.findLast((at) => at < route.cursor)
  const event = next === undefined ? undefined : events[next]
  if (!event) return { ...state, notice: by > 0 ? 'This is the last cluster' : 'This is the first cluster' }
  return atTarget(library, state, { kind: 'event', id: event.id })
}

/** The first event of each run of stretches that have any, by its index. */
function clusterStarts(overview: Density | undefined): number[] {
  return (overview?.cells ?? []).flatMap(({ count, first }, at, cells) =>
    count > 0 && (cells[at - 1]?.count ?? 0) === 0 ? [first] : [],
  )
}
