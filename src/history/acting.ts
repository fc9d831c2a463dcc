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

/** Whether an actor did an event: its author says so, or a claim on it begins with them. */
export function did(world: World, event: Event, actor: string): boolean {
  if (event.by) return event.by.includes(actor)
  return event.claims.some((id) => {
    const claim = world.claims.get(id)
    return claim?.actors.includes(actor) === true && doersOf(world, claim).includes(actor)
  })
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
