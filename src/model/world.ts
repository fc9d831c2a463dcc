import { ById } from './by-id.ts'
import type { Memo } from './memo.ts'
import type { Actor, Briefing, Claim, Dataset, Event, Place } from './model.ts'

/** A dataset with its joins made: what every view, page and command reads. Never changed; a new dataset is a new world. */
export interface World {
  readonly dataset: Dataset
  readonly briefings: ById<Briefing>
  readonly actors: ById<Actor>
  readonly places: ById<Place>
  readonly events: ById<Event>
  readonly claims: ById<Claim>
  /** Answers worked out from it, see `memo.ts`. */
  readonly memo: Memo
  /** Makes all joins ahead, as long work. */
  join(): Generator<undefined>
}

/** Joins a dataset by id. Each join is made when it is first asked for: most of a large dataset is never looked at. */
export function makeWorld(dataset: Dataset): World {
  const briefings = new ById(dataset.briefings)
  const actors = new ById(dataset.actors)
  const places = new ById(dataset.places)
  const events = new ById(dataset.events)
  const claims = new ById(dataset.claims)
  return {
    dataset,
    briefings,
    actors,
    places,
    events,
    claims,
    memo: new Map(),
    *join() {
      for (const join of [briefings, actors, places, events, claims]) yield* join.prepare()
    },
  }
}
