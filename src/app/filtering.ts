import type { Event } from '../dataset/model.ts'
import type { World } from '../dataset/world.ts'
import { type EventFilter, filterEvents } from '../timeline/filter.ts'
import { inOrder } from '../timeline/order.ts'

interface Filtered {
  readonly filter: EventFilter
  readonly events: readonly Event[]
}

const orders = new WeakMap<World, readonly Event[]>()
const latest = new WeakMap<World, Filtered>()

/** The events that pass a filter, in the order of the timeline. Kept for the last filter, as every key asks again. */
export function filteredEvents(world: World, filter: EventFilter): readonly Event[] {
  const known = latest.get(world)
  // A filter is never changed but replaced, so the same one has the same answer.
  if (known?.filter === filter) return known.events
  const ordered = orders.get(world) ?? inOrder(world.dataset.events)
  orders.set(world, ordered)
  const events = Object.keys(filter).length === 0 ? ordered : filterEvents(world, ordered, filter)
  latest.set(world, { filter, events })
  return events
}
