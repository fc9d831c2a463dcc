import { linksOf } from '../../model/chains.ts'
import type { Actor, Briefing, Claim, Event, Place } from '../../model/model.ts'
import { EVENT_TYPES, STATUSES } from '../../model/vocabulary.ts'
import type { World } from '../../model/world.ts'
import { pace } from '../../work.ts'
import type { Field } from '../query/field.ts'
import type { Kind } from '../query/kinds.ts'
import { STATUS_WORDS, TYPE_WORDS } from '../query/synonyms.ts'

/** A piece of a record's text, as it is displayed. */
export interface Text {
  readonly field: Field
  readonly text: string
}

/**
 * All that can be searched, numbered through: briefings, actors, events and claims, which can be hits, then what only
 * stands behind them: places, types, statuses and topics. Each range is from its own start to the next one's.
 */
export interface Records {
  readonly world: World
  readonly topics: readonly string[]
  /** The words of the vocabulary for types, then those that only this world's claims have. */
  readonly typeNames: readonly string[]
  readonly actors: number
  readonly events: number
  readonly claims: number
  readonly places: number
  readonly types: number
  readonly statuses: number
  readonly topicsFrom: number
  readonly count: number
  numberOf(kind: Kind | 'place', id: string): number | undefined
  /** The number of a type that some event or claim has. */
  numberOfType(type: string): number
}

/** Numbers the records of a world. Yields about every millisecond. */
export function* makeRecords(world: World): Generator<void, Records> {
  const { briefings, actors, events, claims, places } = world.dataset
  const topics = new Set<string>()
  for (const { topic } of briefings) {
    if (topic) topics.add(topic)
    if (pace()) yield
  }
  const types = new Map<string, number>(EVENT_TYPES.map((type, index) => [type, index]))
  for (const items of [events, claims]) {
    for (const { type } of items) {
      if (type !== undefined && !types.has(type)) types.set(type, types.size)
      if (pace()) yield
    }
  }
  const actorsFrom = briefings.length
  const eventsFrom = actorsFrom + actors.length
  const claimsFrom = eventsFrom + events.length
  const placesFrom = claimsFrom + claims.length
  const typesFrom = placesFrom + places.length
  const statuses = typesFrom + types.size
  const topicsFrom = statuses + STATUSES.length
  const byKind = {
    briefing: { from: 0, items: world.briefings },
    actor: { from: actorsFrom, items: world.actors },
    event: { from: eventsFrom, items: world.events },
    claim: { from: claimsFrom, items: world.claims },
    place: { from: placesFrom, items: world.places },
  }
  return {
    world,
    topics: [...topics],
    typeNames: [...types.keys()],
    actors: actorsFrom,
    events: eventsFrom,
    claims: claimsFrom,
    places: placesFrom,
    types: typesFrom,
    statuses,
    topicsFrom,
    count: topicsFrom + topics.size,
    numberOf(kind, id) {
      const { from, items } = byKind[kind]
      const place = items.placeOf(id)
      return place === undefined ? undefined : from + place
    },
    numberOfType: (type) => typesFrom + (types.get(type) ?? 0),
  }
}

/** A record that can be a hit. */
export type Found =
  | { readonly kind: 'briefing'; readonly record: Briefing }
  | { readonly kind: 'actor'; readonly record: Actor }
  | { readonly kind: 'event'; readonly record: Event }
  | { readonly kind: 'claim'; readonly record: Claim }

/** The record that has a number, if it can be a hit. */
export function recordAt(records: Records, number: number): Found | undefined {
  const { briefings, actors, events, claims } = records.world.dataset
  if (number < records.actors) return found('briefing', briefings[number])
  if (number < records.events) return found('actor', actors[number - records.actors])
  if (number < records.claims) return found('event', events[number - records.events])
  return found('claim', claims[number - records.claims])
}

const found = (kind: Kind, record: object | undefined): Found | undefined => record && ({ kind, record } as Found)

/** The texts of a record by its number, the most telling first. */
export function textsOf(records: Records, number: number): Text[] {
  const hit = recordAt(records, number)
  if (hit?.kind === 'briefing') return briefingTexts(hit.record)
  if (hit?.kind === 'actor') return actorTexts(hit.record)
  if (hit?.kind === 'event') return eventTexts(hit.record)
  if (hit?.kind === 'claim') return claimTexts(hit.record)
  return behindTexts(records, number)
}

function behindTexts(records: Records, number: number): Text[] {
  if (number < records.types) return placeTexts(records.world.dataset.places[number - records.places])
  if (number < records.statuses) return typeTexts(records.typeNames[number - records.types])
  if (number < records.topicsFrom) return statusTexts(STATUSES[number - records.statuses])
  return texts('title', records.topics[number - records.topicsFrom])
}

const briefingTexts = ({ title, bottomLine, sections, tags, source, topic }: Briefing): Text[] => [
  { field: 'title', text: title },
  ...texts('bottomLine', bottomLine),
  ...sections.flatMap(({ heading, blocks }) => [
    ...texts('prose', heading),
    ...blocks.flatMap((block) => ('text' in block ? texts('prose', block.text) : [])),
  ]),
  ...(tags ?? []).map((text): Text => ({ field: 'prose', text })),
  ...texts('prose', source.author),
  ...texts('prose', source.url),
  ...texts('prose', source.dateline),
  ...texts('topic', topic),
]

const actorTexts = ({ name, otherNames, roles, summary, country }: Actor): Text[] => [
  { field: 'title', text: name },
  ...otherNames.map(({ text, weak }): Text => ({ field: weak ? 'weakName' : 'otherName', text })),
  ...roles.map(({ title }): Text => ({ field: 'role', text: title })),
  ...texts('summary', summary),
  ...texts('prose', country),
]

const eventTexts = ({ id, title, record }: Event): Text[] => [
  { field: 'title', text: title },
  // Numbers in a key, of a date or a line, are no words for the event.
  ...texts('key', id.replace(/\d+/g, ' ').trim()),
  ...texts('record', record?.text),
]

/** The texts of a claim, its own words first. */
export const claimTexts = (claim: Claim): Text[] => [
  { field: 'text', text: claim.text },
  ...(claim.threads ?? []).map((thread): Text => ({ field: 'thread', text: thread })),
  ...linksOf(claim).flatMap(({ name, actor }) => (actor ? [] : texts('attribution', name))),
  ...Object.values(claim.notes ?? {}).map((note): Text => ({ field: 'prose', text: note })),
]

const placeTexts = (place: Place | undefined): Text[] =>
  place
    ? [
        { field: 'title', text: place.name },
        ...place.otherNames.map(({ text, weak }): Text => ({ field: weak ? 'weakName' : 'otherName', text })),
      ]
    : []

function typeTexts(type: string | undefined): Text[] {
  const known = EVENT_TYPES.find((word) => word === type)
  return [...texts('title', type), ...texts('otherName', known && TYPE_WORDS[known])]
}

const statusTexts = (status: (typeof STATUSES)[number] | undefined): Text[] =>
  status ? [{ field: 'title', text: status }, ...texts('otherName', STATUS_WORDS[status])] : []

const texts = (field: Field, text: string | undefined): Text[] => (text ? [{ field, text }] : [])
