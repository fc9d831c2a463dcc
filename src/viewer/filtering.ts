import { type EventFilter, filterEvents } from '../history/filter.ts'
import { inOrder } from '../history/order.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { inChunks } from '../work.ts'

/** What is known of the timeline of a world: its events in order, and those that pass the latest filters. */
interface Kept {
  readonly ordered: readonly Event[]
  readonly filtered: Map<string, readonly Event[]>
}

const worlds = new WeakMap<World, Kept>()
const KEPT = 8

/** Filters that one key sets, and which every event must be looked at for. */
const AHEAD: readonly EventFilter[] = [{ conflicts: true }, { singleOrigin: true }]

function keptFor(world: World): Kept {
  const known = worlds.get(world) ?? { ordered: inOrder(world.dataset.events), filtered: new Map() }
  worlds.set(world, known)
  return known
}

/** The events that pass a filter, in the order of the timeline. Kept for the last filters, as every key asks again. */
export function filteredEvents(world: World, filter: EventFilter): readonly Event[] {
  const { ordered, filtered } = keptFor(world)
  const key = JSON.stringify(filter)
  const events = filtered.get(key) ?? filterEvents(world, ordered, filter)
  keep(filtered, key, events)
  return events
}

/** Finds ahead, in slices, what passes the filters that take longest. */
export function* filtering(world: World): Generator<void> {
  const { ordered, filtered } = keptFor(world)
  for (const filter of AHEAD) {
    const events: Event[] = []
    yield* inChunks(ordered.length, (from, to) => {
      for (const event of filterEvents(world, ordered.slice(from, to), filter)) events.push(event)
    })
    keep(filtered, JSON.stringify(filter), events)
  }
}

/** Keeps a value as the latest and forgets the oldest. */
function keep(filtered: Map<string, readonly Event[]>, key: string, events: readonly Event[]): void {
  filtered.delete(key)
  filtered.set(key, events)
  if (filtered.size > KEPT) filtered.delete(filtered.keys().next().value ?? '')
}
