import type { Actor, Briefing, Claim, Dataset, Event, Place } from './model.ts'
import { toEnd } from './slices.ts'

/** A dataset with its joins made: what every view, page and command reads. Never changed; a new dataset is a new world. */
export interface World {
  readonly dataset: Dataset
  readonly briefings: ReadonlyMap<string, Briefing>
  readonly actors: ReadonlyMap<string, Actor>
  readonly places: ReadonlyMap<string, Place>
  readonly events: ReadonlyMap<string, Event>
  readonly claims: ReadonlyMap<string, Claim>
  /** Makes all joins ahead, in slices. */
  join(): Generator<void>
}

/** Joins a dataset by id. Each join is made when it is first asked for: most of a large dataset is never looked at. */
export function makeWorld(dataset: Dataset): World {
  return new JoinedWorld(dataset)
}

class JoinedWorld implements World {
  readonly dataset: Dataset
  readonly #briefings: Join<Briefing>
  readonly #actors: Join<Actor>
  readonly #places: Join<Place>
  readonly #events: Join<Event>
  readonly #claims: Join<Claim>

  constructor(dataset: Dataset) {
    this.dataset = dataset
    this.#briefings = new Join(dataset.briefings)
    this.#actors = new Join(dataset.actors)
    this.#places = new Join(dataset.places)
    this.#events = new Join(dataset.events)
    this.#claims = new Join(dataset.claims)
  }

  get briefings(): ReadonlyMap<string, Briefing> {
    return this.#briefings.made()
  }

  get actors(): ReadonlyMap<string, Actor> {
    return this.#actors.made()
  }

  get places(): ReadonlyMap<string, Place> {
    return this.#places.made()
  }

  get events(): ReadonlyMap<string, Event> {
    return this.#events.made()
  }

  get claims(): ReadonlyMap<string, Claim> {
    return this.#claims.made()
  }

  *join(): Generator<void> {
    for (const join of [this.#briefings, this.#actors, this.#places, this.#events, this.#claims]) yield* join.slices()
  }
}

/** Items put in between two yields: about a millisecond's work. */
const SLICE = 4000

/** Items by their ids. */
class Join<T extends { readonly id: string }> {
  readonly #items: readonly T[]
  #byId: ReadonlyMap<string, T> | undefined

  constructor(items: readonly T[]) {
    this.#items = items
  }

  made(): ReadonlyMap<string, T> {
    if (!this.#byId) toEnd(this.slices())
    return this.#byId ?? new Map()
  }

  *slices(): Generator<void> {
    if (this.#byId) return
    const byId = new Map<string, T>()
    for (const [at, item] of this.#items.entries()) {
      byId.set(item.id, item)
      if (at % SLICE === SLICE - 1) yield
    }
    this.#byId = byId
  }
}
