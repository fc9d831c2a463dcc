import type { Actor, Briefing, Claim, Dataset, Event, Place } from './model.ts'

/** A dataset with its joins made: what every view, page and command reads. Never changed; a new dataset is a new world. */
export interface World {
  readonly dataset: Dataset
  readonly briefings: ReadonlyMap<string, Briefing>
  readonly actors: ReadonlyMap<string, Actor>
  readonly places: ReadonlyMap<string, Place>
  readonly events: ReadonlyMap<string, Event>
  readonly claims: ReadonlyMap<string, Claim>
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

/** Joins a dataset by id. */
export function makeWorld(dataset: Dataset): World {
  return {
    dataset,
    briefings: byId(dataset.briefings),
    actors: byId(dataset.actors),
    places: byId(dataset.places),
    events: byId(dataset.events),
    claims: byId(dataset.claims),
  }
}
