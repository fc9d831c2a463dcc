import { unsignedDateWords } from '../../agreement/event-date.ts'
import { possibleDays } from '../../agreement/possible-days.ts'
import { allows, type Days } from '../../dates/days.ts'
import type { When } from '../../dates/when.ts'
import { words } from '../../dates/words.ts'
import { linksOf } from '../../model/chains.ts'
import type { Claim, Event } from '../../model/model.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import type { World } from '../../model/world.ts'
import type { Corpus } from '../index/corpus.ts'
import { placesBehind } from '../index/links.ts'
import { dateOfRecord } from '../index/record-metadata.ts'
import { claimTexts, type Found, type Records, recordAt, type Text, textsOf } from '../index/records.ts'
import { type Field, isName } from '../query/field.ts'
import { SNIPPET } from '../weights.ts'

/** A text that may show why a record is a hit. `means` are texts that it answers to without saying them. */
export interface Clue extends Text {
  readonly means?: readonly string[] | undefined
  /** The days on which it may have been by the date that the text says. */
  readonly days?: Days | undefined
}

/** All texts that may show why a record is a hit, one by one, those that pages show best first. */
export function* cluesOf(corpus: Corpus, record: number): Generator<Clue> {
  const { records } = corpus
  const found = recordAt(records, record)
  if (!found) return
  const own = textsOf(records, record)
  yield* own.filter(({ field }) => field !== 'key')
  yield* behind(corpus, found)
  yield* found.kind === 'event' ? eventDateClue(corpus, found.record) : dateClue(dateOfRecord(records, record))
  yield* shared(corpus, found)
  yield* kindsOfIt(corpus, found)
  yield* ofClaims(corpus, found)
  // No page shows the key of an event.
  yield* own.filter(({ field }) => field === 'key')
}

/** The names of whom and what stands behind a record. */
function* behind({ records }: Corpus, found: Found): Generator<Clue> {
  if (found.kind === 'briefing')
    yield* names(records.numberOf('actor', found.record.source.outlet ?? ''), 'attribution')
  if (found.kind !== 'event' && found.kind !== 'claim') return
  for (const id of found.record.actors) yield* names(records.numberOf('actor', id), 'actor')
  for (const [id, field] of placesBehind(records, found.record)) yield* names(records.numberOf('place', id), field)
  if (found.kind === 'claim') {
    for (const { actor } of linksOf(found.record)) yield* names(records.numberOf('actor', actor ?? ''), 'attribution')
  }

  function* names(of: number | undefined, field: Field): Generator<Clue> {
    const [name, ...others] = namesOf(records, of)
    if (name === undefined || of === undefined) return
    yield { field, text: name }
    for (const text of others) yield { field, text }
    const roles = textsOf(records, of).filter((text) => text.field === 'role')
    if (roles.length > 0) yield { field, text: name, means: roles.map(({ text }) => text) }
  }
}

/** The texts of an event's claims, and the title of a claim's event. */
function* shared(corpus: Corpus, found: Found): Generator<Clue> {
  const { events, claims } = corpus.records.world
  for (const claim of claimsOf(found, claims)) yield { field: 'claim', text: claim.text }
  const event = found.kind === 'claim' ? events.get(found.record.event ?? '') : undefined
  if (event) yield* eventDateClue(corpus, event)
  if (event) yield { field: 'event', text: event.title, means: [event.id, ...behindEvent(corpus.records, event)] }
}

/** Further texts of an event's claims: who says so and through whom, their places and their dates. */
function* ofClaims(corpus: Corpus, event: Found): Generator<Clue> {
  for (const record of claimsOf(event, corpus.records.world.claims)) {
    const claim: Found = { kind: 'claim', record }
    yield* claimTexts(record).slice(1)
    yield* behind(corpus, claim)
    yield* dateClue(record.when)
    yield* kindsOfIt(corpus, claim)
  }
}

const dateClue = (when: When | undefined): Clue[] =>
  when ? [{ field: 'when', text: words(when), days: allows(when) }] : []

function eventDateClue({ records }: Corpus, event: Event): Clue[] {
  const text = event.when && unsignedDateWords(event)
  return text === undefined ? [] : [{ field: 'when', text, days: possibleDays(records.world, event) }]
}

const claimsOf = (found: Found, claims: World['claims']): Claim[] =>
  found.kind === 'event' ? found.record.claims.slice(0, SNIPPET.mostClaims).flatMap((id) => claims.get(id) ?? []) : []

/** The names of the actors and the place of an event, which its claims need not name. */
function behindEvent(
  records: Records,
  { actors, place, places = place === undefined ? [] : [place], type }: Event,
): string[] {
  const actorNames = actors.flatMap((id) => namesOf(records, records.numberOf('actor', id), true))
  const placeNames = places.flatMap((id) => namesOf(records, records.numberOf('place', id)))
  const typeNames = type ? namesOf(records, records.numberOfType(type)) : []
  return [...actorNames, ...placeNames, ...typeNames]
}

const namesOf = (records: Records, number: number | undefined, withRoles = false): string[] =>
  (number === undefined ? [] : textsOf(records, number)).flatMap(({ field, text }) =>
    isName(field) || (withRoles && field === 'role') ? [text] : [],
  )

/** Type, status and topic, which answer to more words than their own. */
function* kindsOfIt({ records }: Corpus, found: Found): Generator<Clue> {
  if (found.kind !== 'event' && found.kind !== 'claim') return
  const { type, status } = found.record
  const clue = (field: Field, of: number): Clue[] => {
    const [title, ...others] = textsOf(records, of)
    return title ? [{ field, text: title.text, means: others.map(({ text }) => text) }] : []
  }
  if (type) yield* clue('type', records.numberOfType(type))
  yield* clue('status', records.statuses + STATUSES.indexOf(status))
  const topic = found.kind === 'claim' ? records.world.briefings.get(found.record.briefing)?.topic : undefined
  if (topic) yield { field: 'topic', text: topic }
}
