import type { World } from '../dataset/world.ts'

/** How much of an actor there is: events they are named in, claims that name or quote them. */
export interface Tally {
  readonly events: number
  readonly claims: number
}

const counted = new WeakMap<World, ReadonlyMap<string, Tally>>()

/** Events and claims of every actor, counted once for a world. A claim counts once, named or quoted. */
export function tallies(world: World): ReadonlyMap<string, Tally> {
  const found = counted.get(world) ?? counts(world)
  counted.set(world, found)
  return found
}

function counts(world: World): ReadonlyMap<string, Tally> {
  const events = new Map<string, number>()
  const claims = new Map<string, number>()
  const count = (into: Map<string, number>, ids: Iterable<string>): void => {
    for (const id of ids) into.set(id, (into.get(id) ?? 0) + 1)
  }
  for (const event of world.dataset.events) count(events, event.actors)
  for (const claim of world.dataset.claims) {
    count(claims, new Set([...claim.actors, ...claim.attribution.flatMap((link) => link.actor ?? [])]))
  }
  return new Map(
    world.dataset.actors.map(({ id }) => [id, { events: events.get(id) ?? 0, claims: claims.get(id) ?? 0 }]),
  )
}
