import { originName } from '../agreement/origin.ts'
import type { When } from '../dates/when.ts'
import { words } from '../dates/words.ts'
import { chainsOf } from '../model/chains.ts'
import type { Claim, Event, Link } from '../model/model.ts'
import { placesAround } from '../model/places-around.ts'
import type { World } from '../model/world.ts'
import { type ExportColumn, listCell, noteColumn } from '../read/table/export-columns.ts'

/** Columns that only engines need; `parquet.ts` writes them. */
type EngineColumn = 'event' | 'counts' | 'allows'

/** The content of a cell, empty where there is none. */
export type TableCell = string | null | undefined

/** The inputs of a column: a claim, its event and its briefing in their world. */
type Write = (claim: Claim, world: World, event: Event | undefined) => TableCell

/** The content of each column; `read/table/export-columns.ts` says how it is read again. */
const CELLS: Readonly<Record<Exclude<ExportColumn, EngineColumn>, Write>> = {
  date: ({ when }) => when?.edtf,
  'in words': ({ when }) => when && words(when),
  earliest: ({ when }) => when?.min,
  latest: ({ when }) => when?.max,
  text: ({ text }) => text,
  actors: ({ actors }, world) => listCell(actors.map((id) => world.actors.get(id)?.name ?? id)),
  place: ({ place }, world) => placeOf(place, world),
  country: ({ place }, world) => namesAround(place, world).at(-1),
  type: ({ type }) => type,
  status: ({ status }) => status,
  source: (claim, world) =>
    chainsOf(claim)
      .map((chain) => chain.map((link) => linkText(link, world)).join(', citing '))
      .join('; '),
  origin: (claim, world) => originName(world, claim),
  about: (_, __, event) => event?.title,
  'event key': (claim, _, event) => keyOf(claim, event),
  briefing: ({ briefing }) => briefing,
  'briefing date': ({ briefing }, world) => world.briefings.get(briefing)?.date,
  topic: ({ briefing }, world) => world.briefings.get(briefing)?.topic,
  url: ({ briefing, links }, world) => links?.[0]?.url ?? world.briefings.get(briefing)?.source.url,
  'date words': ({ when }) => when?.text,
  within: ({ place }, world) => listCell(namesAround(place, world)),
  chains: (claim, world) => JSON.stringify(chainsOf(claim).map((chain) => chain.map((link) => linkOf(link, world)))),
  retracted: ({ retracted }) => retracted && 'yes',
  threads: ({ threads = [] }) => listCell(threads),
  links: ({ links }) => links && JSON.stringify(links),
  'event date': (_, __, event) => (event?.fixed ? dateCell(event.when) : undefined),
  record: (_, __, event) => event?.record?.text,
  'record date': (_, __, event) => dateCell(event?.record?.when),
  'record place': (_, world, event) => placeOf(event?.record?.place, world),
  'record source': (_, __, event) => event?.record?.source,
  'record url': (_, __, event) => event?.record?.url,
  'briefing title': ({ briefing }, world) => world.briefings.get(briefing)?.title,
  outlet: ({ briefing }, world) => {
    const outlet = world.briefings.get(briefing)?.source.outlet
    return outlet === undefined ? undefined : (world.actors.get(outlet)?.name ?? outlet)
  },
  'briefing url': ({ briefing }, world) => world.briefings.get(briefing)?.source.url,
  'briefing retracted': ({ briefing }, world) => world.briefings.get(briefing)?.retracted,
  'briefing corrects': ({ briefing }, world) => world.briefings.get(briefing)?.corrects,
  'claim id': ({ id }) => id,
}

/** Claims as a table: the names of its columns, and the cells of a claim in their order. */
export interface ClaimTable {
  readonly columns: readonly string[]
  cells(claim: Claim): TableCell[]
}

/** Claims as one flat table, from which kbrief reads them again whole; their notes are columns behind its own. */
export function claimTable(world: World, claims: readonly Claim[]): ClaimTable {
  const own = Object.keys(CELLS) as (keyof typeof CELLS)[]
  const notes = [...new Set(claims.flatMap(({ notes: each = {} }) => Object.keys(each)))]
  return {
    columns: [...own, ...notes.map(noteColumn)],
    cells(claim) {
      const event = claim.event === undefined ? undefined : world.events.get(claim.event)
      return [
        ...own.map((column) => CELLS[column](claim, world, event)),
        ...notes.map((name) => (claim.notes && Object.hasOwn(claim.notes, name) ? claim.notes[name] : undefined)),
      ]
    },
  }
}

/** An event of its own needs no key, unless its author says more of it. */
function keyOf(claim: Claim, event: Event | undefined): TableCell {
  if (claim.event === undefined) return undefined
  return claim.event === claim.id && !event?.fixed && !event?.record ? undefined : claim.event
}

/** A date as EDTF, with the words of its author in brackets behind it. */
const dateCell = (when: When | undefined): TableCell =>
  when && (when.text === undefined ? when.edtf : `${when.edtf} (${when.text})`)

const placeOf = (id: string | undefined, { places }: World): TableCell =>
  id === undefined ? undefined : places.get(id)?.name

/** The names of the places around a place, nearest first. */
const namesAround = (id: string | undefined, { places }: World): string[] =>
  id === undefined ? [] : placesAround(id, (at) => places.get(at)?.within).map((at) => places.get(at)?.name ?? at)

/** A link as an author types it: in brackets where it would else be taken for an unnamed source. */
function linkText(link: Link, world: World): string {
  const shown = nameOf(link, world)
  return link.actor !== undefined && /^\p{Ll}/u.test(shown) ? `[[${shown}]]` : shown
}

/** A link for programs: the name of an actor, or the words for a source without one. */
const linkOf = (link: Link, world: World): string | { readonly unnamed: string } =>
  link.actor === undefined ? { unnamed: link.name } : nameOf(link, world)

const nameOf = ({ name, actor }: Link, world: World): string =>
  (actor === undefined ? undefined : world.actors.get(actor)?.name) ?? name
