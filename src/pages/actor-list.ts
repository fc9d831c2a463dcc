import type { Actor } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { pad, truncate } from '../text/fit.ts'
import type { Line } from '../text/line.ts'
import { span } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { type ActorRow, actorRow } from '../views/actor-view.ts'
import { actorsByKind, KIND_HEADINGS } from '../views/lists.ts'
import { countCell } from './count-cell.ts'
import { groupedList } from './grouped-list.ts'
import type { ListPage } from './page.ts'

/** Which actors are listed, and how. */
export interface ActorListOptions {
  /** Those with the fewest claims first. */
  readonly turned?: boolean
  /** The actors that are shown, where not all are. */
  readonly only?: ReadonlySet<Actor> | undefined
}

/** All actors, grouped by kind, those with the most claims first. */
export function actorList(world: World, width: number, { turned = false, only }: ActorListOptions = {}): ListPage {
  const groups = actorsByKind(world)
    .map(({ kind, actors }) => {
      const shown = only ? actors.filter((actor) => only.has(actor)) : actors
      return { header: KIND_HEADINGS[kind ?? 'unknown'], items: turned ? shown.toReversed() : shown }
    })
    .filter(({ items }) => items.length > 0)
  const country = groups.some(({ items }) => items.some((actor) => actor.country !== undefined)) ? COUNTRY : 0
  return groupedList(groups, {
    target: (actor) => ({ kind: 'actor', id: actor.id }),
    lines: (actor) => [rowOf(actorRow(world, actor), width, country)],
    header: (header) => [span(truncate(header, width), 'heading')],
    height: () => 1,
  })
}

/** The column of countries, with the space before it; where none is known there is none. */
const COUNTRY = 5

/** Name, ≠ where reports differ on a post, country and counts on one line, the counts in columns of their own. */
function rowOf(actor: ActorRow, width: number, column: number): Line {
  const wide = width >= 52
  const events = wide ? countCell(actor.events, 'event') : ''
  const claims = counted(actor.claims, 'claim').padStart(wide ? 13 : 11)
  const country = column > 0 ? pad(`  ${actor.country ?? ''}`, column) : ''
  const room = Math.max(1, width - events.length - claims.length - column)
  const sign = actor.differingPosts > 0 ? ' ≠' : ''
  const name = truncate(actor.name, Math.max(1, room - cells(sign)))
  const rest = ' '.repeat(Math.max(0, room - cells(name) - cells(sign)))
  return [span(name), span(sign, 'conflict'), span(rest), span(country, 'dim'), span(`${events}${claims}`, 'dim')]
}
