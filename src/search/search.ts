import { runToEnd } from '../work.ts'
import type { Corpus } from './index/corpus.ts'
import type { QueryProblem } from './query/filter-names.ts'
import { keptKind, type ReadyFilters, readyFilters } from './query/filters.ts'
import type { Kind } from './query/kinds.ts'
import { isDoubtful, loosePlan, mayLack, type Plan, plainPlan } from './query/plan.ts'
import { parseQuery, type Query } from './query/query.ts'
import { makeGates } from './query/record-filter.ts'
import { nearestWords } from './query/suggest.ts'
import { explainHit } from './rank/explain.ts'
import { type Hit, hitMaker, type UnitMatch } from './rank/hit.ts'
import { type Ranking, rank } from './rank/rank.ts'
import { listUnderEvents } from './rank/under-events.ts'
import { writtenWords } from './text/words-in.ts'
import { SEARCH } from './weights.ts'

/** `kinds` are the kinds of hits wanted, all unless told; `limit` is how many hits to give at most, 50 unless told. */
export interface SearchOptions {
  readonly kinds?: readonly Kind[] | undefined
  readonly limit?: number | undefined
  /** Whether each hit is to say why it is one. */
  readonly explain?: boolean | undefined
}

/** A word that is not in the data and the one that was searched for instead. */
export interface Correction {
  readonly from: string
  readonly to: string
}

/** The result of a search. */
export interface SearchResult {
  /** Best first, as many as asked for; claims right under their event where it comes before them. */
  readonly hits: readonly Hit[]
  /** How many there are in all, and how many of them the list stands for: its hits and the claims that are only counted. */
  readonly total: number
  readonly listed: number
  /** How many more answer to its words but are kept back, and by what, in words: "only claims", "nothing with hanoi". */
  readonly hidden: number
  readonly hiddenBy: readonly string[]
  readonly corrected: readonly Correction[]
  /** Words that the best hits do not have: no record has all words. */
  readonly leftOut: readonly string[]
  /** The problems of the query; the rest of it was searched for. */
  readonly problems: readonly QueryProblem[]
  /** Where nothing was found: the words nearest to those of the query. */
  readonly suggestions: readonly string[]
}

/** Searches a corpus for what somebody typed: ranked hits of all kinds. Any text is a query. */
export const search = (corpus: Corpus, text: string, options: SearchOptions = {}): SearchResult =>
  runToEnd(searchSlices(corpus, text, options))

/**
 * The same search in slices of a millisecond or a few, so that a screen can be drawn in between. It yields what it has
 * found so far, or undefined where that is nothing new, and returns the result. It can be left at any time.
 */
export function* searchSlices(
  corpus: Corpus,
  text: string,
  { kinds, limit = SEARCH.limit, explain: explained = false }: SearchOptions = {},
): Generator<SearchResult | undefined, SearchResult> {
  const query = parseQuery(text)
  const filters = yield* readyFilters(corpus, query.filters)
  const problems = [...filters.problems, ...tooLong(query)]
  if (query.units.length === 0 && filters.claims.length === 0 && !filters.kinds) return { ...NOTHING, problems }
  const gates = yield* makeGates(corpus, query, filters, kinds)
  const hiddenBy = keptBack(query, filters, kinds)
  const result = (plan: Plan, ranking: Ranking): SearchResult => ({
    ...resultOf(corpus, plan, ranking, explained, text),
    // Without words everything else answers.
    hidden: query.units.length > 0 ? ranking.hidden : 0,
    hiddenBy: query.units.length > 0 && ranking.hidden > 0 ? hiddenBy : [],
    problems,
  })

  let plan = yield* plainPlan(corpus, query, filters.days)
  yield
  let ranking = yield* rank(corpus, plan, gates, limit, false)
  if (needsLooser(corpus, plan, ranking)) {
    if (ranking.total > 0) yield result(plan, ranking)
    plan = yield* loosePlan(corpus, plan)
    ranking = yield* rank(corpus, plan, gates, limit, mayLack(corpus, plan))
  }
  return result(plan, ranking)
}

/** The effect of filters, exclusions and kinds, in words. */
const keptBack = ({ without }: Query, { words }: ReadyFilters, kinds: readonly Kind[] = []): string[] => [
  ...words,
  ...without.map((phrase) => `nothing with ${phrase.words.join(' ')}`),
  ...kinds.map(keptKind),
]

const NOTHING = { hits: [], total: 0, listed: 0, hidden: 0, hiddenBy: [], corrected: [], leftOut: [], suggestions: [] }

/** Whether a plain search leaves room for doubt that it found what was meant. */
function needsLooser(corpus: Corpus, plan: Plan, { hits, total, hidden }: Ranking): boolean {
  if (plan.units.length === 0) return false
  if (total + hidden === 0) return true
  return (hits[0]?.score ?? 0) < SEARCH.surelyMeant && isDoubtful(corpus, plan)
}

function resultOf(
  corpus: Corpus,
  plan: Plan,
  { hits, total, hidden, missing, parts }: Ranking,
  explained: boolean,
  typed: string,
): Omit<SearchResult, 'problems' | 'hidden' | 'hiddenBy'> {
  const maker = hitMaker(corpus, plan)
  const meanings = hits[0] ? maker.meanings(hits[0].record) : []
  return {
    hits: listUnderEvents(corpus, hits).map((listed) => {
      const hit = maker.hit(listed)
      if (!explained) return hit
      const why = explainHit(plan, maker.meanings(listed.record), parts(listed.record, listed.score))
      return { ...hit, matches: hit.matches, why }
    }),
    total,
    listed: hits.length,
    corrected: correctionsIn(plan, meanings, typed),
    leftOut: missing > 0 && hits.length > 0 ? unanswered(plan, meanings, typed) : [],
    suggestions: total + hidden === 0 ? nearestWords(corpus, plan) : [],
  }
}

function correctionsIn(plan: Plan, meanings: readonly UnitMatch[], typed: string): Correction[] {
  const isCorrected = ({ match, unit }: UnitMatch): boolean =>
    match.how === 'corrected' && !meanings.some((other) => other.unit === unit && other.match.how !== 'corrected')
  const corrected = meanings.filter(isCorrected)
  // The meanings of single words say more than that of all of them.
  const single = corrected.filter(({ unit }) => unit !== 'all')
  const said = (single.length > 0 ? single : corrected).map(({ unit, word, text }) => ({
    from: written(typed, wordsOf(plan, unit)),
    to: written(text, [word]),
  }))
  return said.filter(({ from }, index) => said.findIndex((other) => other.from === from) === index)
}

function unanswered(plan: Plan, meanings: readonly UnitMatch[], typed: string): string[] {
  const answered = new Set(meanings.map(({ unit }) => unit))
  if (answered.has('all')) return []
  return plan.units.flatMap(({ required }, unit) =>
    required && !answered.has(unit) ? [written(typed, wordsOf(plan, unit))] : [],
  )
}

/** Folded words as a text has them. */
function written(text: string, words: readonly string[]): string {
  const known = writtenWords(text)
  return words.map((word) => known.get(word) ?? word.normalize('NFC')).join(' ')
}

const wordsOf = ({ units }: Plan, unit: number | 'all'): string[] =>
  (unit === 'all' ? units : units.slice(unit, unit + 1)).flatMap(({ terms }) => terms.map(({ word }) => word))

const tooLong = ({ dropped }: Query): QueryProblem[] =>
  dropped > 0 ? [{ message: `The last ${dropped} words were left out`, hint: 'Type the words that tell it apart' }] : []
