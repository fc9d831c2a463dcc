import { actorIndex } from '../history/activity.ts'
import { type EventFilter, passesFilter } from '../history/filter.ts'
import { eventsInOrder } from '../history/order.ts'
import { extents } from '../history/within-days.ts'
import { rememberWork } from '../model/memo.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { timelineOutline } from '../pages/timeline-list.ts'
import { inChunks } from '../work.ts'
import { isLarge } from './searching.ts'

const keyOf = (filter: EventFilter): string => JSON.stringify(filter)

/** The events that pass a filter, in the order of the timeline. Kept for the last filters, as every key asks again. */
export const filteredEvents = rememberWork(passing, { keyOf, most: 8 })

/** The same for whoever draws: undefined where a large world has not been gone through yet, which is long work. */
export const eventsSoFar = (world: World, filter: EventFilter): readonly Event[] | undefined =>
  isLarge(world) ? filteredEvents.known(world, filter) : filteredEvents(world, filter)

function* passing(world: World, filter: EventFilter): Generator<undefined, readonly Event[]> {
  const [actor] = filter.actors ?? []
  const ordered =
    actor === undefined
      ? yield* eventsInOrder.prepare(world)
      : ((yield* actorIndex.prepare(world)).get(actor)?.events ?? [])
  if (Object.keys(filter).length === 0) return ordered
  const events: Event[] = []
  const passes = passesFilter(world, filter)
  yield* inChunks(ordered.length, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const event = ordered[at]
      if (event && passes(event)) events.push(event)
    }
  })
  return events
}

/** Finds the events that pass a filter and how they stand in the timeline, as long work. */
export function* prepareTimeline(world: World, filter: EventFilter): Generator<undefined, void> {
  yield* timelineOutline.prepare(world, yield* filteredEvents.prepare(world, filter))
}

/** The notice where that is asked for too soon. */
export const NOT_YET = 'It will be here in a moment'

/** Filters that one key sets, and which every event must be looked at for. */
const AHEAD: readonly EventFilter[] = [{}, { conflicts: true }, { singleOrigin: true }]

/** Finds ahead, as long work, what passes the filters that take longest. */
export function* prepareFilters(world: World): Generator<undefined> {
  yield* extents.prepare(world)
  for (const filter of AHEAD) yield* prepareTimeline(world, filter)
}
