import type { World } from '../dataset/world.ts'

/** How much of an actor there is: events they are named in, claims that name or quote them. */
export interface Tally {
  readonly events: number
  readonly claims: number
}

/** Counts events and claims of every actor in one pass over the dataset. A claim counts once, named or quoted. */
export function tallies(world: World): ReadonlyMap<string, Tally> {
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
