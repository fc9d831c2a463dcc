import { type Tally, tallies } from '../history/tallies.ts'
import type { Actor, ActorKind } from '../model/model.ts'
import { ACTOR_KINDS } from '../model/vocabulary.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { pad, truncate } from '../text/fit.ts'
import type { Line } from '../text/line.ts'
import { span } from '../text/styled.ts'
import { groupedList } from './grouped-list.ts'
import type { List } from './page.ts'

const HEADERS: Readonly<Record<ActorKind | 'unknown', string>> = {
  person: 'People',
  state: 'States',
  agency: 'Agencies',
  organization: 'Organizations',
  media: 'Media',
  company: 'Companies',
  unknown: 'Of no known kind',
}

/** All actors, grouped by kind, those of no known one last, those with the most claims first. */
export function actorList(world: World, width: number): List {
  const tally = tallies(world)
  const claims = (actor: Actor): number => tally.get(actor.id)?.claims ?? 0
  const groups = [...ACTOR_KINDS, 'unknown' as const]
    .map((kind) => ({
      header: HEADERS[kind],
      items: world.dataset.actors
        .filter((actor) => (actor.kind ?? 'unknown') === kind)
        .sort((a, b) => claims(b) - claims(a) || (a.name < b.name ? -1 : 1)),
    }))
    .filter(({ items }) => items.length > 0)
  return groupedList(groups, {
    target: (actor) => ({ kind: 'actor', id: actor.id }),
    lines: (actor) => [actorRow(actor, tally.get(actor.id), width)],
    header: (header) => [span(truncate(header, width), 'heading')],
    height: () => 1,
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
