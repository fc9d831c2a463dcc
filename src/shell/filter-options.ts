import { filterEvents } from '../history/filter.ts'
import { makeWorld, type World } from '../model/world.ts'
import type { Context } from './context.ts'
import { timelineFilter } from './timeline-filter.ts'

/**
 * The world as far as the timeline's filters let it through: events that pass and their claims. The world itself without
 * a filter; undefined when the filter names an actor that is not there.
 */
export async function narrowWorld(context: Context, world: World): Promise<World | undefined> {
  const filter = await timelineFilter(context, world)
  if (!filter || Object.keys(filter).length === 0) return filter && world
  const events = [...filterEvents(world, world.dataset.events, filter)]
  const kept = new Set(events.flatMap(({ claims }) => claims))
  return makeWorld({ ...world.dataset, events, claims: world.dataset.claims.filter(({ id }) => kept.has(id)) })
}
