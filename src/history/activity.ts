import { inConflict } from '../agreement/agree.ts'
import { voicesOf } from '../agreement/origins.ts'
import { type PostDifference, postsThatDiffer } from '../agreement/posts.ts'
import { reportsOf } from '../agreement/reports.ts'
import { remember, rememberWork } from '../model/memo.ts'
import type { Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pace } from '../work.ts'
import { did, doersOf, partiesOf } from './acting.ts'
import { inOrder, placing, sortDay } from './order.ts'

/** What a world tells of one actor. */
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
 * Gathers what an actor did, said, and had said of them, with whom, and where reports disagree about them. Kept for the
 * last hundred actors: a reader goes to and fro between a list and its pages.
 */
export const activity = remember(gather, { keyOf: (actorId) => actorId, most: 100 })

/** Each part is gathered when it is first asked for: of an actor of ten thousand events a pane shows but the first. */
function gather(world: World, actorId: string): Activity {
  const actor = world.actors.get(actorId)
  const { events, naming, quoting } = about(world, actorId)
  const eventOf = (claim: Claim): Event | undefined =>
    claim.event === undefined ? undefined : world.events.get(claim.event)
  const states = (claim: Claim): boolean =>
    (claim.type ?? eventOf(claim)?.type) === 'statement' && doersOf(world, claim).includes(actorId)
  const split = once(() => {
    const [own, others]: [Event[], Event[]] = [[], []]
    for (const event of events) {
      if (!did(world, event, actorId)) others.push(event)
      // Words are told as the claims have them, under what was said.
      else if (event.type !== 'statement' || event.by) own.push(event)
    }
    return { did: inOrder(own), involved: inOrder(others) }
  })
  const quoted = new Set(quoting)
  const said = once(() => {
    const stated = naming.filter((claim) => !quoted.has(claim) && states(claim))
    if (stated.length === 0) return quoting
    const all = new Set([...quoting, ...stated])
    return world.dataset.claims.filter((claim) => all.has(claim))
  })
  const saidOf = once(() =>
    naming.filter((claim) => !quoted.has(claim) && (claim.status === 'opinion' || eventOf(claim) === undefined)),
  )
  const withWhom = once(() => company(world, events, actorId))
  const conflicts = once(() => inOrder(events.filter((event) => inConflict(world, event))))
  return {
    get did() {
      return split().did
    },
    get involved() {
      return split().involved
    },
    get said() {
      return said()
    },
    get saidOf() {
      return saidOf()
    },
    get withWhom() {
      return withWhom()
    },
    get active() {
      return span(split().did)
    },
    get conflicts() {
      return conflicts()
    },
    posts: actor ? postsThatDiffer(world, actor) : [],
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What has to do with one actor. */
interface About {
  /** Events that name them, in the order of the dataset. */
  readonly events: Event[]
  /** Claims that name them. */
  readonly naming: Claim[]
  /** Claims that go back to them. */
  readonly quoting: Claim[]
}

/** What has to do with each actor, made once for a world: a scan for each actor would take too long. */
export const actorIndex = rememberWork(indexActors)

const about = (world: World, actorId: string): About =>
  actorIndex(world).get(actorId) ?? { events: [], naming: [], quoting: [] }

function* indexActors(world: World): Generator<undefined, ReadonlyMap<string, About>> {
  const { dataset } = world
  const reports = reportsOf(world)
  const index = new Map<string, About>(dataset.actors.map(({ id }) => [id, { events: [], naming: [], quoting: [] }]))
  for (const event of dataset.events) {
    for (const id of event.actors) index.get(id)?.events.push(event)
    if (pace()) yield
  }
  for (const claim of dataset.claims) {
    for (const id of new Set(claim.actors)) index.get(id)?.naming.push(claim)
    const origins = voicesOf(reports, claim).map(({ origin }) => origin.actor)
    for (const id of new Set(origins)) if (id !== undefined) index.get(id)?.quoting.push(claim)
    if (pace()) yield
  }
  return index
}

function company(world: World, events: readonly Event[], actorId: string): Activity['withWhom'] {
  const counts = new Map<string, number>()
  for (const event of events) {
    const parties = partiesOf(world, event)
    if (!parties.has(actorId)) continue
    for (const id of parties) if (id !== actorId) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const name = (id: string): string => world.actors.get(id)?.name ?? id
  return [...counts]
    .map(([actor, shared]) => ({ actor, events: shared }))
    .sort((a, b) => b.events - a.events || (name(a.actor) < name(b.actor) ? -1 : 1))
}

function span(events: readonly Event[]): Activity['active'] {
  const days = events.flatMap((event) => sortDay(placing(event)) ?? [])
  const [from, to] = [days[0], days.at(-1)]
  return from && to ? { from, to } : undefined
}
