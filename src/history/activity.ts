import { inConflict } from '../agreement/agree.ts'
import { voicesOf } from '../agreement/origins.ts'
import { type PostDifference, postsThatDiffer } from '../agreement/posts.ts'
import { reportsOf } from '../agreement/reports.ts'
import { remember, rememberWork } from '../model/memo.ts'
import type { Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pace } from '../work.ts'
import { doersOf, doersOfEvent, partiesOf } from './acting.ts'
import { eventsInOrder, placing, sortDay } from './order.ts'

/** The part of one actor in a world. */
export interface Activity {
  /**
   * Events of which a claim begins with them, or that their author says they did, in the order of the timeline; statements
   * are told by what they said.
   */
  readonly did: readonly Event[]
  /** Other events that name them, in the order of the timeline. */
  readonly involved: readonly Event[]
  /** Claims that go back to them, and those that tell of a statement of theirs. */
  readonly said: readonly Claim[]
  /** Opinions of others that name them, and what others say of them that is about no event. */
  readonly saidOf: readonly Claim[]
  /** Other actors by the number of events in which both have a part, most first, then by name. */
  readonly withWhom: readonly { readonly actor: string; readonly events: number }[]
  /** The ISO days on which the first and the last of these events stand. */
  readonly active: { readonly from: string; readonly to: string } | undefined
  /** Events that name them and in which claims conflict, in the order of the timeline. */
  readonly conflicts: readonly Event[]
  /** Reports that give them different posts for the same time. */
  readonly posts: readonly PostDifference[]
}

/**
 * The deeds and words of an actor, words on them, with whom, and where reports disagree about them. Kept for the last
 * hundred actors: a reader goes to and fro between a list and its pages.
 */
export const activity = remember(gather, { keyOf: (actorId) => actorId, most: 100 })

function gather(world: World, actorId: string): Activity {
  const actor = world.actors.get(actorId)
  const { did, involved, said, saidOf } = actorIndex(world).get(actorId) ?? newShare()
  return {
    did,
    involved,
    said,
    saidOf,
    get withWhom() {
      return relations(world, actorId).withWhom
    },
    get active() {
      return span(did)
    },
    get conflicts() {
      return relations(world, actorId).conflicts
    },
    posts: actor ? postsThatDiffer(world, actor) : [],
  }
}

/** An actor's part in the events and claims of a world, each list in its order. */
interface Share {
  /** All that name them. */
  readonly events: Event[]
  readonly did: Event[]
  readonly involved: Event[]
  readonly said: Claim[]
  readonly saidOf: Claim[]
}

const newShare = (): Share => ({ events: [], did: [], involved: [], said: [], saidOf: [] })

/** The share of each actor, made once for a world: a scan for each actor would take too long. */
export const actorIndex = rememberWork(indexActors)

function* indexActors(world: World): Generator<undefined, ReadonlyMap<string, Share>> {
  const { dataset } = world
  const reports = reportsOf(world)
  const index = new Map(dataset.actors.map(({ id }) => [id, newShare()]))
  for (const event of yield* eventsInOrder.prepare(world)) {
    if (pace()) yield
    const doers = doersOfEvent(world, event)
    for (const id of event.actors) {
      const share = index.get(id)
      share?.events.push(event)
      if (!doers.has(id)) share?.involved.push(event)
      // Words are told as the claims have them, under what was said.
      else if (event.type !== 'statement' || event.by) share?.did.push(event)
    }
  }
  for (const claim of dataset.claims) {
    if (pace()) yield
    const event = claim.event === undefined ? undefined : world.events.get(claim.event)
    const sayers = new Set(voicesOf(reports, claim).flatMap(({ origin }) => origin.actor ?? []))
    const ofOthers = claim.status === 'opinion' || event === undefined
    const stating = (claim.type ?? event?.type) === 'statement' ? doersOf(world, claim) : []
    for (const id of new Set(claim.actors)) {
      if (!sayers.has(id) && ofOthers) index.get(id)?.saidOf.push(claim)
      if (stating.includes(id)) sayers.add(id)
    }
    for (const id of sayers) index.get(id)?.said.push(claim)
  }
  return index
}

/** With whom an actor has a part in events, and those in which claims conflict: of ten thousand events, long work. */
export const relations = rememberWork(relate, { keyOf: (actorId) => actorId, most: 100 })

function* relate(world: World, actorId: string): Generator<undefined, Pick<Activity, 'withWhom' | 'conflicts'>> {
  const counts = new Map<string, number>()
  const conflicts: Event[] = []
  for (const event of actorIndex(world).get(actorId)?.events ?? []) {
    if (pace()) yield
    if (inConflict(world, event)) conflicts.push(event)
    const parties = partiesOf(world, event)
    if (!parties.has(actorId)) continue
    for (const id of parties) if (id !== actorId) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const name = (id: string): string => world.actors.get(id)?.name ?? id
  const withWhom = [...counts]
    .map(([actor, shared]) => ({ actor, events: shared }))
    .sort((a, b) => b.events - a.events || (name(a.actor) < name(b.actor) ? -1 : 1))
  return { withWhom, conflicts }
}

function span(events: readonly Event[]): Activity['active'] {
  const days = events.flatMap((event) => sortDay(placing(event)) ?? [])
  const [from, to] = [days[0], days.at(-1)]
  return from && to ? { from, to } : undefined
}
