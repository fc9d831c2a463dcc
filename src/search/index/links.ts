import { linksOf } from '../../model/chains.ts'
import type { Claim, Event } from '../../model/model.ts'
import { placesAround } from '../../model/places-around.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import { pace } from '../../work.ts'
import { FIELD_BITS, type Field, fieldNumber } from '../query/field.ts'
import type { Pairs } from './postings.ts'
import { type Records, recordAt } from './records.ts'

/** Which records each actor, place, type, status or topic stands in, as pairs (it, the record and field packed). */
export const linkPairs = (records: Records): Pairs =>
  function* (give) {
    for (let number = 0; number < records.count; number++) {
      giveLinks(records, number, give)
      if (pace()) yield
    }
  }

function giveLinks(records: Records, number: number, give: Parameters<Pairs>[0]): void {
  const link = (behind: number | undefined, field: Field): void => {
    if (behind !== undefined) give(behind, ((number << FIELD_BITS) | fieldNumber(field)) >>> 0)
  }
  const actor = (id: string | undefined, field: Field): void => {
    if (id !== undefined) link(records.numberOf('actor', id), field)
  }
  const topic = (name: string | undefined): void => {
    if (name) link(records.topicsFrom + records.topics.indexOf(name), 'topic')
  }
  const found = recordAt(records, number)
  if (found?.kind === 'briefing') {
    actor(found.record.source.outlet, 'attribution')
    topic(found.record.topic)
  } else if (found?.kind === 'event' || found?.kind === 'claim') {
    const { actors, type, status } = found.record
    for (const id of actors) actor(id, 'actor')
    for (const [id, field] of placesBehind(records, found.record)) link(records.numberOf('place', id), field)
    if (type) link(records.numberOfType(type), 'type')
    link(records.statuses + STATUSES.indexOf(status), 'status')
    if (found.kind === 'claim') {
      for (const { actor: id } of linksOf(found.record)) actor(id, 'attribution')
      topic(records.world.briefings.get(found.record.briefing)?.topic)
    }
  }
}

/** The places that a claim or an event names, each once, and those around them. */
export function placesBehind(records: Records, record: Claim | Event): ReadonlyMap<string, 'place' | 'around'> {
  const behind = new Map<string, 'place' | 'around'>()
  const places = ('places' in record && record.places) || [record.place]
  for (const place of places) {
    for (const [index, id] of withPlacesAround(records, place).entries()) {
      if (index === 0) behind.set(id, 'place')
      else if (!behind.has(id)) behind.set(id, 'around')
    }
  }
  return behind
}

/** A place and the places around it, nearest first. */
export const withPlacesAround = ({ world }: Records, id: string | undefined): string[] =>
  id === undefined ? [] : [id, ...placesAround(id, (place) => world.places.get(place)?.within)]
