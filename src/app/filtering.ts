import type { Event } from '../dataset/model.ts'
import type { World } from '../dataset/world.ts'
import { type EventFilter, filterEvents } from '../timeline/filter.ts'
import { inOrder } from '../timeline/order.ts'

const orders = new WeakMap<World, readonly Event[]>()

/** The events that pass a filter, in the order of the timeline. The order is made once for a world. */
export function filteredEvents(world: World, filter: EventFilter): readonly Event[] {
  const ordered = orders.get(world) ?? inOrder(world.dataset.events)
  orders.set(world, ordered)
  return Object.keys(filter).length === 0 ? ordered : filterEvents(world, ordered, filter)
}
