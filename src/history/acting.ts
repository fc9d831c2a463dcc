import { type KnownName, leadingActors } from '../model/leading-actors.ts'
import type { Actor, Claim, Event, EventType } from '../model/model.ts'
import type { World } from '../model/world.ts'

/** Types of event in which one side does something to or about the others, so that these have no part in it. */
const ONE_SIDED: ReadonlySet<string> = new Set<EventType>([
  'statement',
  'accuse',
  'demand',
  'threat',
  'refuse',
  'sanction',
  'test',
  'hotline',
])

/**
 * The actors whose deed a claim tells, by id: those it begins with, as “The [[United States]] and [[South Korea]] begin …”
 * does. Whoever else it names is involved in it. An opinion tells of nobody's deeds.
 */
export function doersOf(world: World, claim: Claim): readonly string[] {
  if (claim.status === 'opinion' || claim.actors.length === 0) return []
  if (claim.by) return claim.by
  return leadingActors(
    claim.text,
    claim.actors.flatMap((id) => namesOf(world.actors.get(id))),
  )
}

/** The actors who did an event, by id: whom its author names, or those with whom a claim on it begins. */
export function doersOfEvent(world: World, event: Event): ReadonlySet<string> {
  if (event.by) return new Set(event.by)
  return new Set(
    event.claims.flatMap((id) => {
      const claim = world.claims.get(id)
      return claim ? doersOf(world, claim).filter((actor) => claim.actors.includes(actor)) : []
    }),
  )
}

/** The actors who have a part in an event by any of its claims: its doers, and all it names where no one side acts. */
export function partiesOf(world: World, event: Event): ReadonlySet<string> {
  return new Set([
    ...(event.by ?? []),
    ...event.claims.flatMap((id) => {
      const claim = world.claims.get(id)
      if (!claim || claim.status === 'opinion') return []
      const type = claim.type ?? event.type
      return type !== undefined && ONE_SIDED.has(type) ? doersOf(world, claim) : claim.actors
    }),
  ])
}

const namesOf = (actor: Actor | undefined): KnownName[] =>
  actor ? [actor.name, ...actor.otherNames.map(({ text }) => text)].map((name) => ({ id: actor.id, name })) : []
