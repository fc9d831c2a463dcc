import type { Actor, ActorKind } from '../dataset/model.ts'
import { ACTOR_KINDS } from '../dataset/schema.ts'
import type { World } from '../dataset/world.ts'
import { counted } from '../text/counted.ts'
import { pad, truncate } from '../text/fit.ts'
import type { Line } from '../text/line.ts'
import { span } from '../text/styled.ts'
import { groupedList } from './grouped-list.ts'
import type { List } from './page.ts'

const HEADERS: Readonly<Record<ActorKind, string>> = {
  person: 'People',
  state: 'States',
  agency: 'Agencies',
  organization: 'Organizations',
  media: 'Media',
  company: 'Companies',
}

/** How much of an actor there is: events they are named in, claims that name or quote them. */
export interface Tally {
  readonly events: number
  readonly claims: number
}

/** Counts events and claims of every actor in one pass over the dataset. A claim counts once, named or quoted. */
export function tallies(world: World): ReadonlyMap<string, Tally> {
  const events = new Map<string, number>()
  const claims = new Map<string, number>()
  const count = (into: Map<string, number>, ids: Iterable<string>): void => {
    for (const id of ids) into.set(id, (into.get(id) ?? 0) + 1)
  }
  for (const event of world.dataset.events) count(events, event.actors)
  for (const claim of world.dataset.claims) {
    count(claims, new Set([...claim.actors, ...claim.attribution.flatMap((link) => link.actor ?? [])]))
  }
  return new Map(
    world.dataset.actors.map(({ id }) => [id, { events: events.get(id) ?? 0, claims: claims.get(id) ?? 0 }]),
  )
}

/** All actors, grouped by kind, those with the most claims first. */
export function actorList(world: World, width: number): List {
  const tally = tallies(world)
  const claims = (actor: Actor): number => tally.get(actor.id)?.claims ?? 0
  const groups = ACTOR_KINDS.map((kind) => ({
    header: HEADERS[kind],
    items: world.dataset.actors
      .filter((actor) => actor.kind === kind)
      .sort((a, b) => claims(b) - claims(a) || (a.name < b.name ? -1 : 1)),
  })).filter(({ items }) => items.length > 0)
  return groupedList(groups, {
    target: (actor) => ({ kind: 'actor', id: actor.id }),
    lines: (actor) => [actorRow(actor, tally.get(actor.id), width)],
    header: (header) => [span(truncate(header, width), 'heading')],
    rows: true,
  })
}

/** Name, country and counts on one line, the counts in columns of their own. */
function actorRow(actor: Actor, tally: Tally | undefined, width: number): Line {
  const wide = width >= 52
  const events = wide ? counted(tally?.events ?? 0, 'event').padStart(12) : ''
  const claims = counted(tally?.claims ?? 0, 'claim').padStart(wide ? 13 : 11)
  const country = pad(actor.country ?? '', 3)
  const name = pad(actor.name, Math.max(1, width - events.length - claims.length - 5))
  return [span(name), span('  '), span(country, 'dim'), span(`${events}${claims}`, 'dim')]
}
