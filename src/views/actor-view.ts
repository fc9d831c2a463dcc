import { postsThatDiffer } from '../agreement/posts.ts'
import type { When } from '../dates/when.ts'
import { activity } from '../history/activity.ts'
import { sortDay } from '../history/order.ts'
import { tallies } from '../history/tallies.ts'
import type { Actor, ActorKind, ActorRole, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { chainNames, chainText } from './names.ts'

/** An actor in a list: how many events name them, how many claims name or quote them, on how many posts reports differ. */
export interface ActorRow {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind | null
  readonly country: string | null
  readonly otherNames: readonly string[]
  readonly summary: string | null
  readonly events: number
  readonly claims: number
  readonly differingPosts: number
}

/** A post as reports give it: once, with each chain that gives it, nearest first: `ANI ‹ Yonhap`. */
export interface RoleView {
  readonly title: string
  readonly when: When | null
  readonly per: readonly string[]
  /** Whether another report gives another post for the same time. */
  readonly conflict: boolean
}

/**
 * An actor as a whole; events, claims and other actors by id, events in the order of the timeline. Of the events in
 * which they act, `did` have happened by some report, `ahead` are announced, expected, possible or opinion, `denied` are
 * denied.
 */
export interface ActorView extends ActorRow {
  readonly roles: readonly RoleView[]
  readonly did: readonly string[]
  readonly ahead: readonly string[]
  readonly denied: readonly string[]
  /** Other events that name them. */
  readonly involved: readonly string[]
  readonly said: readonly string[]
  readonly saidOf: readonly string[]
  readonly withWhom: readonly { readonly actor: string; readonly events: number }[]
  /** The ISO days on which the first and the last event that happened stand. */
  readonly active: { readonly from: string; readonly to: string } | null
  /** Events that name them and on which claims conflict. */
  readonly conflicts: readonly string[]
  /** Where reports give them different posts for the same time, in a sentence each. */
  readonly posts: readonly string[]
}

/** Makes the view of an actor for a list. */
export function actorRow(world: World, actor: Actor): ActorRow {
  const tally = tallies(world).get(actor.id)
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind ?? null,
    country: actor.country ?? null,
    otherNames: actor.otherNames.map(({ text }) => text),
    summary: actor.summary ?? null,
    events: tally?.events ?? 0,
    claims: tally?.claims ?? 0,
    differingPosts: postsThatDiffer(world, actor).length,
  }
}

/** Makes the view of a whole actor. Each part is gathered when it is asked for: a pane shows but the first. */
export function actorView(world: World, actor: Actor): ActorView {
  const found = activity(world, actor.id)
  const happened = ({ status }: Event): boolean => status === 'happened'
  return {
    ...actorRow(world, actor),
    roles: rolesOf(world, actor.roles, new Set(found.posts.flatMap(({ roles }) => roles.flat()))),
    get did() {
      return idsOf(found.did.filter(happened))
    },
    get ahead() {
      return idsOf(found.did.filter(({ status }) => status !== 'happened' && status !== 'denied'))
    },
    get denied() {
      return idsOf(found.did.filter(({ status }) => status === 'denied'))
    },
    get involved() {
      return idsOf(found.involved)
    },
    get said() {
      return idsOf(found.said)
    },
    get saidOf() {
      return idsOf(found.saidOf)
    },
    get withWhom() {
      return found.withWhom
    },
    get active() {
      return stretchOf(found.did.filter(happened))
    },
    get conflicts() {
      return idsOf(found.conflicts)
    },
    posts: found.posts.map(({ text }) => text),
  }
}

/** From the day on which the first of some events in order stands to that of the last. */
function stretchOf(events: readonly Event[]): ActorView['active'] {
  const days = events.flatMap(({ when, implied }) => sortDay(when ?? implied) ?? [])
  const [from, to] = [days[0], days.at(-1)]
  return from && to ? { from, to } : null
}

/** The statuses of events that nobody says have happened, in words: `announced, expected or possible`. */
export function aheadWords(world: World, ids: readonly string[]): string {
  const statuses = new Set(ids.map((id) => world.events.get(id)?.status))
  return (['announced', 'expected', 'possible', 'opinion'] as const)
    .filter((status) => statuses.has(status))
    .join(', ')
    .replace(/, (?=\w+$)/, ' or ')
}

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)

/** Each post once, whatever its capitals, with every report that gives it. */
function rolesOf(world: World, roles: readonly ActorRole[], conflicting: ReadonlySet<ActorRole>): RoleView[] {
  const groups = new Map<string, ActorRole[]>()
  for (const role of roles) {
    const key = `${role.when?.edtf ?? ''} ${role.title.toLowerCase()}`
    groups.set(key, [...(groups.get(key) ?? []), role])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    return {
      title: first.title,
      when: first.when ?? null,
      per: [...new Set(group.flatMap(({ per }) => (per ? chainText(chainNames(world, per)) : [])))],
      conflict: group.some((role) => conflicting.has(role)),
    }
  })
}
