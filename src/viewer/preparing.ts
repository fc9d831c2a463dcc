import { actorIndex } from '../history/activity.ts'
import { tallies } from '../history/tallies.ts'
import { timelineOutline } from '../pages/timeline-list.ts'
import { filteredEvents, prepareTimeline } from './filtering.ts'
import type { Library } from './library.ts'
import { listRows } from './list-options.ts'
import { DAY_PURPOSES } from './pick.ts'
import type { Route } from './route.ts'
import { isLarge } from './searching.ts'
import { actorChoices, dayChoices } from './world-choices.ts'

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
    const events = filteredEvents.known(world, filter)
    if (events && timelineOutline.known(world, events)) return undefined
    return { of: ['filter', world, JSON.stringify(filter)], begin: () => prepareTimeline(world, filter) }
  }
  const missing = neededBy(route).find((each) => each.known(world) === undefined)
  return missing && { of: ['prepare', world, missing], begin: () => missing.prepare(world) }
}

type Needed = typeof tallies | typeof actorIndex | typeof listRows | typeof dayChoices

function neededBy(route: Route): readonly Needed[] {
  if (route.page === 'pick') {
    if (route.purpose === 'actor-filter') return [actorChoices]
    return DAY_PURPOSES.has(route.purpose) ? [dayChoices] : []
  }
  if (route.page === 'actor') return [tallies, actorIndex]
  const narrowed = 'only' in route && route.only !== undefined ? [listRows] : []
  return route.page === 'actors' ? [tallies, ...narrowed] : narrowed
}
