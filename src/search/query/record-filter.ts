import { linksOf } from '../../model/chains.ts'
import { pace } from '../../work.ts'
import type { Corpus } from '../index/corpus.ts'
import { plainMatches } from '../match/plain-match.ts'
import type { Gates } from '../rank/rank.ts'
import { ownStrengths } from '../rank/term-scores.ts'
import type { ReadyFilters } from './filters.ts'
import type { Kind } from './kinds.ts'
import { phraseTest } from './phrases.ts'
import type { Query, QuotedPhrase } from './query.ts'

/**
 * The filter of records. A claim passes by itself; an event, a briefing or an actor passes when one of its claims does,
 * so that one rule serves all filters. Made as long work.
 */
export function* makeGates(
  corpus: Corpus,
  query: Query,
  filters: ReadyFilters,
  kinds: readonly Kind[] | undefined,
): Generator<undefined, Gates> {
  const phrases: ((record: number) => boolean)[] = []
  for (const phrase of query.phrases) phrases.push(yield* phraseTest(corpus, phrase))
  const allowed = filters.claims.length > 0 ? yield* allowedBy(corpus, filters) : undefined
  const excluded: ((record: number) => boolean)[] = []
  for (const phrase of query.without) excluded.push(yield* excluder(corpus, phrase))
  const ranges = [kinds && new Set(kinds), filters.kinds].flatMap((set) => (set ? [set] : []))
  return {
    matches: phrases.length === 0 ? always : (record) => phrases.every((test) => test(record)),
    passes:
      ranges.length + excluded.length === 0 && !allowed
        ? always
        : (record) =>
            ranges.every((set) => set.has(kindAt(corpus, record))) &&
            (!allowed || allowed[record] === 1) &&
            !excluded.some((test) => test(record)),
  }
}

const always = (): boolean => true

function kindAt({ records }: Corpus, record: number): Kind {
  if (record < records.actors) return 'briefing'
  return record < records.events ? 'actor' : record < records.claims ? 'event' : 'claim'
}

function* allowedBy(corpus: Corpus, { claims: tests, events }: ReadyFilters): Generator<undefined, Uint8Array> {
  const { records, eventOf, briefingOf } = corpus
  const allowed = new Uint8Array(records.places)
  const allow = (record: number | undefined): void => {
    if (record !== undefined && record >= 0) allowed[record] = 1
  }
  for (const [index, claim] of records.world.dataset.claims.entries()) {
    if (pace()) yield
    if (!tests.every((test) => test(index))) continue
    allow(records.claims + index)
    const event = eventOf[index] ?? -1
    if (events.every((test) => test(event))) allow(event)
    allow(briefingOf[index])
    for (const id of claim.actors) allow(records.numberOf('actor', id))
    for (const { actor } of linksOf(claim)) if (actor) allow(records.numberOf('actor', actor))
  }
  return allowed
}

function* excluder(corpus: Corpus, phrase: QuotedPhrase): Generator<undefined, (record: number) => boolean> {
  const [word, ...more] = phrase.words
  if (word === undefined || more.length > 0) return yield* phraseTest(corpus, phrase)
  const term = { word, required: true, complete: true }
  const { words, names } = yield* plainMatches(corpus, term)
  const same = new Map([...words].filter(([, { how }]) => how === 'exact' || how === 'spelling'))
  const exactNames = new Map([...names].filter(([, { how }]) => how === 'exact'))
  const matches = { words: same, names: exactNames, pairs: [] }
  const strengths = yield* ownStrengths(corpus, { required: true, terms: [{ ...term, matches }] })
  return (record) => (strengths[record] ?? 0) > 0
}
