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

/** Joins a dataset by id. Each join is made when it is first asked for: most of a large dataset is never looked at. */
export function makeWorld(dataset: Dataset): World {
  return new JoinedWorld(dataset)
}

class JoinedWorld implements World {
  readonly dataset: Dataset
  #briefings: ReadonlyMap<string, Briefing> | undefined
  #actors: ReadonlyMap<string, Actor> | undefined
  #places: ReadonlyMap<string, Place> | undefined
  #events: ReadonlyMap<string, Event> | undefined
  #claims: ReadonlyMap<string, Claim> | undefined

  constructor(dataset: Dataset) {
    this.dataset = dataset
  }

  get briefings(): ReadonlyMap<string, Briefing> {
    this.#briefings ??= byId(this.dataset.briefings)
    return this.#briefings
  }

  get actors(): ReadonlyMap<string, Actor> {
    this.#actors ??= byId(this.dataset.actors)
    return this.#actors
  }

  get places(): ReadonlyMap<string, Place> {
    this.#places ??= byId(this.dataset.places)
    return this.#places
  }

  get events(): ReadonlyMap<string, Event> {
    this.#events ??= byId(this.dataset.events)
    return this.#events
  }

  get claims(): ReadonlyMap<string, Claim> {
    this.#claims ??= byId(this.dataset.claims)
    return this.#claims
  }
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))
