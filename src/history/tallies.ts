import { linksOf } from '../model/chains.ts'
import { rememberWork } from '../model/memo.ts'
import type { World } from '../model/world.ts'
import { pace } from '../work.ts'

/** How much of an actor there is: events they are named in, claims that name or quote them. */
export interface Tally {
  readonly events: number
  readonly claims: number
}

/** Events and claims of every actor, counted once for a world. A claim counts once, named or quoted. */
export const tallies = rememberWork(countAll)

function* countAll({ dataset }: World): Generator<undefined, ReadonlyMap<string, Tally>> {
  const events = new Map<string, number>()
  const claims = new Map<string, number>()
  const count = (into: Map<string, number>, ids: Iterable<string>): void => {
    for (const id of ids) into.set(id, (into.get(id) ?? 0) + 1)
  }
  for (const { actors } of dataset.events) {
    count(events, actors)
    if (pace()) yield
  }
  for (const claim of dataset.claims) {
    count(claims, new Set([...claim.actors, ...linksOf(claim).flatMap((link) => link.actor ?? [])]))
    if (pace()) yield
  }
  return new Map(dataset.actors.map(({ id }) => [id, { events: events.get(id) ?? 0, claims: claims.get(id) ?? 0 }]))
}
