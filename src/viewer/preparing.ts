import { actorIndex } from '../history/activity.ts'
import { tallies } from '../history/tallies.ts'
import { filteredEvents } from './filtering.ts'
import type { Library } from './library.ts'
import { listRows } from './list-options.ts'
import type { Route } from './route.ts'
import { isLarge } from './searching.ts'

/** Long work without which a page of a large world cannot be drawn, and by what it is told from other such work. */
export interface Preparation {
  readonly of: readonly unknown[]
  readonly begin: () => Generator<undefined, unknown>
}

/** What the page of a route waits for; undefined where all is there, as it is soon after a world was opened. */
export function preparation({ world, reading, unread }: Library, route: Route): Preparation | undefined {
  if (reading !== undefined || unread !== undefined || !isLarge(world)) return undefined
  if (route.page === 'timeline') {
    const { filter } = route
    if (filteredEvents.known(world, filter) !== undefined) return undefined
    return { of: ['filter', world, JSON.stringify(filter)], begin: () => filteredEvents.prepare(world, filter) }
  }
  const missing = neededBy(route).find((each) => each.known(world) === undefined)
  return missing && { of: ['prepare', world, missing], begin: () => missing.prepare(world) }
}

type Needed = typeof tallies | typeof actorIndex | typeof listRows

function neededBy(route: Route): readonly Needed[] {
  if (route.page === 'pick') return route.purpose === 'actor-filter' ? [tallies] : []
  if (route.page === 'actor') return [tallies, actorIndex]
  const narrowed = 'only' in route && route.only !== undefined ? [listRows] : []
  return route.page === 'actors' ? [tallies, ...narrowed] : narrowed
}
