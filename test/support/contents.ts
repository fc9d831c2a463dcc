import { chainsOf } from '../../src/model/chains.ts'
import type { Claim, Dataset, Event, Link } from '../../src/model/model.ts'
import { makeWorld, type World } from '../../src/model/world.ts'

/** The name of an actor or a place, whose id may be another in the dataset that it is compared with. */
const actorName = (world: World, id: string): string => world.actors.get(id)?.name ?? `no actor ${id}`

const placeNames = (world: World, id: string | undefined): string[] => {
  const found = id === undefined ? undefined : world.places.get(id)
  return found ? [found.name, ...placeNames(world, found.within)] : []
}

const linkOf = (world: World, { actor, name }: Link) => (actor === undefined ? [name] : actorName(world, actor))

/** The form in which notes are compared. */
export type NotesOf = (notes: Readonly<Record<string, string>>) => unknown

/** Notes as Markdown keeps them: as footnotes, with their name before them where it is another one. */
export const asFootnotes: NotesOf = (notes) =>
  Object.entries(notes)
    .map(([name, text]) => (/^note( \d+)?$/.test(name) ? text : `${name}: ${text}`))
    .toSorted()

/** All that a claim says, by names and not by ids, which a reader gives anew. */
export function claimContents(world: World, each: Claim, notesOf: NotesOf = (notes) => notes) {
  const event = each.event === undefined ? undefined : world.events.get(each.event)
  return {
    text: each.text,
    when: [each.when?.edtf, each.when?.text],
    actors: each.actors.map((id) => actorName(world, id)),
    place: placeNames(world, each.place),
    type: each.type,
    status: each.status,
    chains: chainsOf(each).map((chain) => chain.map((link) => linkOf(world, link))),
    retracted: each.retracted,
    threads: each.threads,
    links: each.links?.map(({ url, text }) => JSON.stringify([url, text])).toSorted(),
    notes: each.notes && notesOf(each.notes),
    event: event && eventContents(world, event),
  }
}

function eventContents(world: World, event: Event) {
  const isKeyed = event.claims.some((id) => id !== event.id) || Boolean(event.record ?? event.fixed)
  return {
    key: isKeyed ? event.id : undefined,
    title: event.title,
    when: event.when?.edtf,
    fixed: event.fixed,
    record: event.record && { ...event.record, place: placeNames(world, event.record.place) },
    claims: event.claims.length,
  }
}

/** The claims of a dataset and what is said of their briefings, as a table can hold them, in an order of their own. */
export function tableContents(dataset: Dataset) {
  const world = makeWorld(dataset)
  const briefings = dataset.briefings.map(({ id, title, date, topic, retracted, corrects, source }) => [
    id,
    title,
    date,
    topic,
    retracted,
    corrects,
    source.outlet && actorName(world, source.outlet),
    source.url,
  ])
  const claims = dataset.claims.map((each) => ({ briefing: each.briefing, ...claimContents(world, each) }))
  return { claims: claims.sort(byText), briefings: briefings.sort() }
}

/** All that a dataset says, by names and not by ids. */
export function allContents(dataset: Dataset, notesOf?: NotesOf) {
  const world = makeWorld(dataset)
  const claims = new Map(dataset.claims.map((each) => [each.id, each]))
  return {
    briefings: [...dataset.briefings]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ source, sections, ...briefing }) => ({
        ...briefing,
        source: { ...source, outlet: source.outlet && actorName(world, source.outlet) },
        sections: sections.map(({ heading, blocks }) => ({
          heading,
          blocks: blocks.map((block) => {
            const claim = 'claim' in block ? claims.get(block.claim) : undefined
            return claim ? claimContents(world, claim, notesOf) : block
          }),
        })),
      })),
    actors: dataset.actors
      .map(({ id: _, speaksFor, roles, ...actor }) => ({
        ...actor,
        speaksFor: speaksFor?.map((id) => actorName(world, id)),
        roles: roles.map(({ per, ...role }) => ({ ...role, per: per?.map((link) => linkOf(world, link)) })),
      }))
      .sort(byText),
    places: dataset.places
      .map(({ id, name, otherNames }) => ({ name, otherNames, within: placeNames(world, id).slice(1) }))
      .sort(byText),
    by: dataset.events.map((event) => [event.title, event.by?.map((id) => actorName(world, id))]).sort(byText),
    claimsBy: dataset.claims.map(({ text, by }) => [text, by?.map((id) => actorName(world, id))]).sort(byText),
  }
}

function byText(a: object, b: object): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)]
  return x < y ? -1 : x > y ? 1 : 0
}
