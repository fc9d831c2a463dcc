import { inConflict } from '../agreement/agree.ts'
import { originKeys } from '../agreement/origin.ts'
import { type PostDifference, postsThatDiffer } from '../agreement/posts.ts'
import type { Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pace, runToEnd } from '../work.ts'
import { actingIn, actorsOf, actsIn } from './acting.ts'
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

/** What was gathered last, by actor: a reader goes to and fro between a list and its pages. */
const gathered = new WeakMap<World, Map<string, Activity>>()
const KEPT = 100

/** Gathers what an actor did, said, and had said of them, with whom, and where reports disagree about them. */
export function activity(world: World, actorId: string): Activity {
  const kept = gathered.get(world) ?? new Map<string, Activity>()
  gathered.set(world, kept)
  const known = kept.get(actorId)
  if (known) return known
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '')
  const found = gather(world, actorId)
  kept.set(actorId, found)
  return found
}

/** Each part is gathered when it is first asked for: of an actor of ten thousand events a pane shows but the first. */
function gather(world: World, actorId: string): Activity {
  const actor = world.actors.get(actorId)
  const { events, naming, quoting } = about(world, actorId)
  const acts = (claim: Claim): boolean => {
    const event = claim.event === undefined ? undefined : world.events.get(claim.event)
    return event !== undefined && actingIn(claim, event).includes(actorId)
  }
  const did = once(() => inOrder(events.filter((event) => actsIn(world, event, actorId))))
  const saidOf = once(() => naming.filter((claim) => !originKeys(claim).includes(actorId) && !acts(claim)))
  const withWhom = once(() => company(world, did(), actorId))
  const conflicts = once(() => inOrder(events.filter((event) => inConflict(world, event))))
  return {
    get did() {
      return did()
    },
    said: quoting,
    get saidOf() {
      return saidOf()
    },
    get withWhom() {
      return withWhom()
    },
    get active() {
      return span(did())
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

/** Made once for a world: a scan for each actor would take too long. */
const indexes = new WeakMap<World, ReadonlyMap<string, About>>()

/** Makes ready, in slices, what is gathered from. */
export function* activitySlices(world: World): Generator<undefined> {
  if (!indexes.has(world)) indexes.set(world, yield* indexed(world))
}

function about(world: World, actorId: string): About {
  runToEnd(activitySlices(world))
  return indexes.get(world)?.get(actorId) ?? { events: [], naming: [], quoting: [] }
}

function* indexed({ dataset }: World): Generator<undefined, ReadonlyMap<string, About>> {
  const index = new Map<string, About>(dataset.actors.map(({ id }) => [id, { events: [], naming: [], quoting: [] }]))
  for (const event of dataset.events) {
    for (const id of event.actors) index.get(id)?.events.push(event)
    if (pace()) yield
  }
  for (const claim of dataset.claims) {
    for (const id of new Set(claim.actors)) index.get(id)?.naming.push(claim)
    for (const key of new Set(originKeys(claim))) index.get(key)?.quoting.push(claim)
    if (pace()) yield
  }
  return index
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
