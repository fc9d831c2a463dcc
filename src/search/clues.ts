import { EVENT_TYPES, STATUSES } from '../dataset/schema.ts'
import { words } from '../dates/words.ts'
import type { Corpus } from './corpus.ts'
import { type Field, isName } from './field.ts'
import { placesAround } from './links.ts'
import { type Found, recordAt, type Text, textsOf } from './records.ts'
import { whenOf } from './relations.ts'

/** A text that may show why a record is a hit. `means` holds words that it answers to without saying them. */
export interface Clue extends Text {
  readonly means?: string | undefined
}

/** Claims of an event that are looked through for words its own texts do not hold. */
const MOST_CLAIMS = 50

/** All texts that may show why a record is a hit, one by one, those that pages show best first. */
export function* cluesOf(corpus: Corpus, record: number): Generator<Clue> {
  const { records } = corpus
  const found = recordAt(records, record)
  if (!found) return
  const own = textsOf(records, record)
  yield* own.filter(({ field }) => field !== 'key')
  yield* behind(corpus, found)
  const when = whenOf(records, record)
  if (when) yield { field: 'when', text: words(when) }
  yield* shared(corpus, found)
  yield* kindsOfIt(corpus, found)
  // No page shows the key of an event.
  yield* own.filter(({ field }) => field === 'key')
}

/** The names of whom and what stands behind a record. */
function* behind({ records }: Corpus, found: Found): Generator<Clue> {
  if (found.kind === 'briefing')
    yield* names(records.numberOf('actor', found.record.source.outlet ?? ''), 'attribution')
  if (found.kind !== 'event' && found.kind !== 'claim') return
  for (const id of found.record.actors) yield* names(records.numberOf('actor', id), 'actor')
  for (const [index, id] of placesAround(records, found.record.place).entries()) {
    yield* names(records.numberOf('place', id), index === 0 ? 'place' : 'around')
  }
  if (found.kind === 'claim') {
    for (const { actor } of found.record.attribution)
      yield* names(records.numberOf('actor', actor ?? ''), 'attribution')
  }

  function* names(of: number | undefined, field: Field): Generator<Clue> {
    if (of === undefined) return
    for (const each of textsOf(records, of)) if (isName(each.field)) yield { field, text: each.text }
  }
}

/** What an event's claims say, and what a claim's event is called. */
function* shared({ records }: Corpus, found: Found): Generator<Clue> {
  const { events, claims } = records.world
  if (found.kind === 'event') {
    for (const id of found.record.claims.slice(0, MOST_CLAIMS)) {
      const claim = claims.get(id)
      if (claim) yield { field: 'claim', text: claim.text }
    }
  }
  const event = found.kind === 'claim' ? events.get(found.record.event ?? '') : undefined
  if (event) yield { field: 'event', text: event.title, means: event.id }
}

/** Type, status and topic, which answer to more words than their own. */
function* kindsOfIt({ records }: Corpus, found: Found): Generator<Clue> {
  if (found.kind !== 'event' && found.kind !== 'claim') return
  const { type, status } = found.record
  const clue = (field: Field, of: number): Clue[] => {
    const [title, ...others] = textsOf(records, of)
    return title ? [{ field, text: title.text, means: others.map(({ text }) => text).join(' ') }] : []
  }
  if (type) yield* clue('type', records.types + EVENT_TYPES.indexOf(type))
  yield* clue('status', records.statuses + STATUSES.indexOf(status))
  const topic = found.kind === 'claim' ? records.world.briefings.get(found.record.briefing)?.topic : undefined
  if (topic) yield { field: 'topic', text: topic }
}
