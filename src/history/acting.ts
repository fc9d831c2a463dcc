import type { Claim, Event, EventType } from '../model/model.ts'
import type { World } from '../model/world.ts'

/** Types of event in which one side does something to or about the others, so that only the first-named acts. */
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
 * The actors who act in an event by one claim's account, by id: the first-named for what has one side, else all that
 * are named. An opinion tells of nobody's acts.
 */
export function actingIn(claim: Claim, event: Event): readonly string[] {
  if (claim.status === 'opinion') return []
  const type = claim.type ?? event.type
  return type !== undefined && ONE_SIDED.has(type) ? claim.actors.slice(0, 1) : claim.actors
}

/** The actors who act in an event by any of its claims, by id. */
export function actorsOf(world: World, event: Event): ReadonlySet<string> {
  return new Set(
    event.claims.flatMap((id) => {
      const claim = world.claims.get(id)
      return claim ? actingIn(claim, event) : []
    }),
  )
}

/** Whether an actor acts in an event by any of its claims. */
export function actsIn(world: World, event: Event, actor: string): boolean {
  return event.claims.some((id) => {
    const claim = world.claims.get(id)
    return claim !== undefined && actingIn(claim, event).includes(actor)
  })
}
