import { inConflict } from '../agreement/agree.ts'
import { originKey } from '../agreement/origin.ts'
import { type PostDifference, postsThatDiffer } from '../agreement/posts.ts'
import type { Claim, Event } from '../dataset/model.ts'
import type { World } from '../dataset/world.ts'
import { actingIn, actorsOf } from './acting.ts'
import { inOrder, seat } from './order.ts'

/** What a world tells of one actor. */
export interface Activity {
  /** Events in which they act, in the order of the timeline. */
  readonly did: readonly Event[]
  /** Claims that go back to them. */
  readonly said: readonly Claim[]
  /** Claims of others that name them without telling of an event in which they act. */
  readonly saidOf: readonly Claim[]
  /** Other actors by the number of events in which both act, most first, then by name. */
  readonly withWhom: readonly { readonly actor: string; readonly events: number }[]
  /** The ISO days on which the first and the last of these events stand. */
  readonly active: { readonly from: string; readonly to: string } | undefined
  /** Events that name them and in which claims conflict, in the order of the timeline. */
  readonly conflicts: readonly Event[]
  /** Reports that give them different posts for the same time. */
  readonly posts: readonly PostDifference[]
}

/** Gathers what an actor did, said, and had said of them, with whom, and where reports disagree about them. */
export function activity(world: World, actorId: string): Activity {
  const actor = world.actors.get(actorId)
  const { naming, quoting } = claimsAbout(world, actorId)
  const acts = (claim: Claim): boolean => {
    const event = claim.event === undefined ? undefined : world.events.get(claim.event)
    return event !== undefined && actingIn(claim, event).includes(actorId)
  }
  const did = eventsOf(world, naming.filter(acts))
  return {
    did,
    said: quoting,
    saidOf: naming.filter((claim) => originKey(claim) !== actorId && !acts(claim)),
    withWhom: company(world, did, actorId),
    active: span(did),
    conflicts: eventsOf(world, naming).filter((event) => inConflict(world, event)),
    posts: actor ? postsThatDiffer(world, actor) : [],
  }
}

interface ClaimsAbout {
  readonly naming: Claim[]
  readonly quoting: Claim[]
}

/** Claims by the actors they name and go back to, made once for a world: a scan for each actor would take too long. */
const indexes = new WeakMap<World, ReadonlyMap<string, ClaimsAbout>>()

function claimsAbout(world: World, actorId: string): ClaimsAbout {
  const index = indexes.get(world) ?? indexClaims(world)
  indexes.set(world, index)
  return index.get(actorId) ?? { naming: [], quoting: [] }
}

function indexClaims({ dataset }: World): ReadonlyMap<string, ClaimsAbout> {
  const index = new Map<string, ClaimsAbout>(dataset.actors.map(({ id }) => [id, { naming: [], quoting: [] }]))
  for (const claim of dataset.claims) {
    for (const id of new Set(claim.actors)) index.get(id)?.naming.push(claim)
    index.get(originKey(claim))?.quoting.push(claim)
  }
  return index
}

function eventsOf(world: World, claims: readonly Claim[]): readonly Event[] {
  const ids = new Set(claims.flatMap(({ event }) => event ?? []))
  return inOrder([...ids].flatMap((id) => world.events.get(id) ?? []))
}

function company(world: World, events: readonly Event[], actorId: string): Activity['withWhom'] {
  const counts = new Map<string, number>()
  for (const event of events) {
    for (const id of actorsOf(world, event)) if (id !== actorId) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const name = (id: string): string => world.actors.get(id)?.name ?? id
  return [...counts]
    .map(([actor, shared]) => ({ actor, events: shared }))
    .sort((a, b) => b.events - a.events || (name(a.actor) < name(b.actor) ? -1 : 1))
}

function span(events: readonly Event[]): Activity['active'] {
  const days = events.flatMap(({ when }) => seat(when) ?? [])
  const [from, to] = [days[0], days.at(-1)]
  return from && to ? { from, to } : undefined
}
