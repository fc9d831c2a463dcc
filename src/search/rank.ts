import { makeBest, type Scored } from './best.ts'
import type { Corpus } from './corpus.ts'
import type { Plan } from './plan.ts'
import { recordScorer } from './record-score.ts'
import { type Evidence, nameStrengths, ownStrengths, type Strengths, sharedStrengths } from './strengths.ts'

/** Which records a query lets pass, by their numbers: the phrases they hold, then what filters leave. */
export interface Gates {
  readonly matches: (record: number) => boolean
  readonly passes: (record: number) => boolean
}

/** The best records, how many answer, how many more are only kept back by filters, and how many units they lack. */
export interface Ranking {
  readonly hits: readonly Scored[]
  readonly total: number
  readonly hidden: number
  readonly missing: number
}

/** Records looked at between two yields: about a millisecond's work. */
const SLICE = 4096

/**
 * Ranks all records that answer to every required unit of a plan; where there are none and `mayMiss`, those that answer
 * to most, and to half at least. Yields every millisecond or so.
 */
export function* rank(
  corpus: Corpus,
  plan: Plan,
  gates: Gates,
  limit: number,
  mayMiss: boolean,
): Generator<void, Ranking> {
  const evidence = yield* gather(corpus, plan)
  const { counts, most } = yield* count(corpus, evidence)
  const units = evidence.all.length
  const need = mayMiss && most > 0 && most >= units / 2 ? most : units
  const missing = units - need
  const scorer = recordScorer(corpus, plan, evidence, missing)
  const best = makeBest(limit)
  const passing: number[] = []
  let hidden = 0
  for (let record = 0; record < corpus.records.places; record++) {
    if (record % SLICE === 0) yield
    if ((counts[record] ?? 0) < need || !gates.matches(record)) continue
    if (gates.passes(record)) passing.push(record)
    else hidden += 1
    if (record >= corpus.records.claims) scorer.note(record)
  }
  for (const [index, record] of passing.entries()) {
    if (index % SLICE === 0) yield
    best.show(record, scorer.score(record))
  }
  return { hits: best.kept, total: passing.length, hidden, missing }
}

function* gather(corpus: Corpus, { units, whole }: Plan): Generator<void, Evidence> {
  const meant = whole.size > 0 ? nameStrengths(corpus, whole) : undefined
  const own: Strengths[] = []
  const all: Strengths[] = []
  for (const unit of units) {
    if (!unit.required) continue
    const strengths = ownStrengths(corpus, unit)
    if (meant) for (let i = 0; i < meant.length; i++) strengths[i] = Math.max(strengths[i] ?? 0, meant[i] ?? 0)
    own.push(strengths)
    yield
    all.push(sharedStrengths(corpus, strengths))
    yield
  }
  return { own, all }
}

/** How many units each record answers to, and the most that any does. */
function* count({ records }: Corpus, { all }: Evidence): Generator<void, { counts: Uint8Array; most: number }> {
  const counts = new Uint8Array(records.places)
  for (const strengths of all) {
    for (let i = 0; i < counts.length; i++) if ((strengths[i] ?? 0) > 0) counts[i] = (counts[i] ?? 0) + 1
    yield
  }
  return { counts, most: counts.reduce((max, of) => Math.max(max, of), 0) }
}
