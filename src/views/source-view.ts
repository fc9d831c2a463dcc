import { type Closeness, closeness } from '../agreement/closeness.ts'
import { reportsOf } from '../agreement/reports.ts'
import { compareEvents } from '../history/order.ts'
import { type SourceShare, sourceIndex } from '../history/source-index.ts'
import { linksOf } from '../model/chains.ts'
import type { Actor, Briefing, Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { type BriefingRow, briefingRow } from './briefing-row.ts'

/** A source in a list: an outlet or an origin, a body together with whoever speaks for it. */
export interface SourceRow {
  readonly id: string
  readonly name: string
  /** Its other names where it is cited, such as a spokesperson's. */
  readonly also: readonly string[]
  /** Whether it is named, or only described: `South Korean media`. */
  readonly named: boolean
  /** How many reports it is the outlet of. */
  readonly reports: number
  /** How many claims go back to it, and how many of others it passes on. */
  readonly said: number
  readonly relayed: number
  /** The actors that it is, by id. */
  readonly actors: readonly string[]
}

/** Another source, with the number of claims for which one cites the other. */
export interface Citing {
  readonly source: string
  readonly name: string
  readonly claims: number
}

/** How datings compare with the record, as plain counts: no score of whoever gave them. */
export type DatingCounts = Readonly<Record<Closeness['record'], number>>

/** A source as a whole; events and claims by id. */
export interface SourceView extends SourceRow {
  readonly briefings: readonly BriefingRow[]
  readonly cites: readonly Citing[]
  readonly citedBy: readonly Citing[]
  /** Events of which no report tells but through it, in the order of the timeline. */
  readonly only: readonly string[]
  /** Its own datings of events whose record has a day, and those of others that it passes on. */
  readonly datings: DatingsView
  readonly relayedDatings: DatingsView
  readonly claims: readonly string[]
  readonly relays: readonly string[]
}

/** Some datings beside the record, the closest first, and how many there are of each kind. */
export interface DatingsView {
  readonly counts: DatingCounts
  readonly each: readonly Closeness[]
}

/** All sources, as long work: those with the most claims, said or passed on, first, then by name. */
export function* sourceRows(world: World): Generator<undefined, readonly SourceRow[]> {
  const index = yield* sourceIndex.prepare(world)
  return [...index.values()]
    .map(rowOf)
    .sort((a, b) => b.said + b.relayed - a.said - a.relayed || (a.name < b.name ? -1 : 1))
}

const rowOf = ({ key, name, also, actors, named, briefings, said, relayed }: SourceShare): SourceRow => ({
  id: key,
  name,
  also: [...also],
  named,
  reports: briefings.length,
  said: said.length,
  relayed: relayed.length,
  actors: [...actors],
})

/** Makes the view of a whole source by its id, as long work; undefined where there is none. */
export function* sourceView(world: World, id: string): Generator<undefined, SourceView | undefined> {
  const index = yield* sourceIndex.prepare(world)
  const share = index.get(id)
  if (!share) return undefined
  const { briefings, said, relayed, cites, citedBy, only } = share
  return {
    ...rowOf(share),
    briefings: briefings.map((briefing) => briefingRow(world, briefing)),
    cites: citings(index, cites),
    citedBy: citings(index, citedBy),
    only: only.toSorted(compareEvents).map((event) => event.id),
    datings: datingsOf(world, said),
    relayedDatings: datingsOf(world, relayed),
    claims: said.map((claim) => claim.id),
    relays: relayed.map((claim) => claim.id),
  }
}

/** The outlet of a briefing as a source: its id and name; undefined where it has none. */
export function outletSource(world: World, { source }: Briefing): { id: string; name: string } | undefined {
  const outlet = world.actors.get(source.outlet ?? '')
  return outlet && { id: sourceId(world, outlet), name: outlet.name }
}

/** The id of the source that an actor is: one that publishes a report, or speaks in one of some claims; else undefined. */
export function actorSource(world: World, actor: Actor, claims: readonly string[]): string | undefined {
  const said = claims.flatMap((id) => world.claims.get(id) ?? [])
  const speaks = said.some((claim) => linksOf(claim).some((link) => link.actor === actor.id))
  const publishes = (): boolean => world.dataset.briefings.some(({ source }) => source.outlet === actor.id)
  return speaks || publishes() ? sourceId(world, actor) : undefined
}

const sourceId = (world: World, { id, name }: Actor): string => reportsOf(world).sources.key({ name, actor: id })

const citings = (index: ReadonlyMap<string, SourceShare>, counts: ReadonlyMap<string, number>): Citing[] =>
  [...counts]
    .flatMap(([source, claims]) => {
      const name = index.get(source)?.name
      return name === undefined ? [] : [{ source, name, claims }]
    })
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1))

/** The claims that give a date to an event whose record has one, each beside it. */
function datingsOf(world: World, claims: readonly Claim[]): DatingsView {
  const wanted = new Set(claims.map(({ id }) => id))
  const events = new Set(claims.flatMap(({ event, when }) => (event !== undefined && when ? event : [])))
  const each = [...events]
    .flatMap((id) => world.events.get(id) ?? [])
    .flatMap((event) => closeness(world, event))
    .filter(({ claim }) => wanted.has(claim))
    .sort((a, b) => a.daysOff.min - b.daysOff.min)
  const counts = { exact: 0, inside: 0, partly: 0, early: 0, late: 0 }
  for (const { record } of each) counts[record]++
  return { counts, each }
}
