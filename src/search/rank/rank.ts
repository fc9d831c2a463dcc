import { inChunks } from '../../work.ts'
import type { Corpus } from '../index/corpus.ts'
import type { Plan } from '../query/plan.ts'
import { CANDIDATES } from '../weights.ts'
import { type RecordScorer, recordScorer } from './record-score.ts'
import { type Evidence, lift, nameStrengths, ownStrengths, type Strengths, sharedStrengths } from './term-scores.ts'
import { type Best, makeBest, type Scored } from './top-k.ts'

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
  /** The parts of the score of a hit. */
  readonly parts: RecordScorer['parts']
}

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
): Generator<undefined, Ranking> {
  const { evidence, counts, most: mostUnits } = yield* gather(corpus, plan)
  const units = evidence.all.length
  const need = mayMiss && mostUnits > 0 && mostUnits >= units / 2 ? mostUnits : units
  const missing = units - need
  const scorer = yield* recordScorer(corpus, plan, evidence, missing)
  const passing: number[] = []
  let hidden = 0
  yield* inChunks(counts.length, (from, to) => {
    hidden += collect(corpus, passing, counts, need, gates, from, to)
  })
  const scores = new Float32Array(passing.length)
  const scored: Passing = { passing, scores, scorer }
  yield* inChunks(passing.length, (from, to) => addPlain(scored, from, to))
  const looked = contenders(scores, units)
  yield* inChunks(looked.length, (from, to) => addFits(scored, looked, from, to))
  const best = makeBest(limit)
  yield* inChunks(passing.length, (from, to) => noteAll(scored, from, to))
  yield* inChunks(passing.length, (from, to) => showAll(scored, best, from, to))
  return { hits: best.kept, total: passing.length, hidden, missing, parts: scorer.parts }
}

function collect(
  { records, saidBy }: Corpus,
  passing: number[],
  counts: Uint8Array,
  need: number,
  gates: Gates,
  from: number,
  to: number,
): number {
  const answers = (record: number): boolean => (counts[record] ?? 0) >= need && gates.matches(record)
  let hidden = 0
  for (let record = from; record < to; record++) {
    if (!answers(record)) continue
    // A claim that says no more than its event, as most rows of a table do, is no second hit.
    const event = record < records.claims ? -1 : (saidBy[record - records.claims] ?? -1)
    if (event >= 0 && answers(event) && gates.passes(event)) continue
    if (gates.passes(record)) passing.push(record)
    else hidden += 1
  }
  return hidden
}

/** The records that pass, each with its score so far, and what scores them. */
interface Passing {
  readonly passing: readonly number[]
  readonly scores: Float32Array
  readonly scorer: RecordScorer
}

function addPlain({ passing, scores, scorer }: Passing, from: number, to: number): void {
  for (let index = from; index < to; index++) scores[index] = scorer.plain(passing[index] ?? 0)
}

function addFits({ passing, scores, scorer }: Passing, looked: readonly number[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const index = looked[at] ?? 0
    scores[index] = (scores[index] ?? 0) + scorer.fit(passing[index] ?? 0)
  }
}

function noteAll({ passing, scores, scorer }: Passing, from: number, to: number): void {
  for (let index = from; index < to; index++) scorer.note(passing[index] ?? 0, scores[index] ?? 0)
}

function showAll({ passing, scores, scorer }: Passing, best: Best, from: number, to: number): void {
  for (let index = from; index < to; index++) {
    const record = passing[index] ?? 0
    best.show(record, scorer.final(record, scores[index] ?? 0))
  }
}

/** The evidence for each required unit, how many units each record answers to, and the most that any does. */
function* gather(
  corpus: Corpus,
  { units, whole }: Plan,
): Generator<undefined, { evidence: Evidence; counts: Uint8Array; most: number }> {
  const meant = whole.size > 0 ? nameStrengths(corpus, whole) : undefined
  const counts = new Uint8Array(corpus.records.places)
  const own: Strengths[] = []
  const all: Strengths[] = []
  const having: number[] = []
  for (const unit of units) {
    if (!unit.required) continue
    const strengths = yield* ownStrengths(corpus, unit)
    if (meant) lift(strengths, meant)
    own.push(strengths)
    yield
    const shared = sharedStrengths(corpus, unit, strengths)
    all.push(shared)
    having.push(countIn(counts, shared))
    yield
  }
  return { evidence: { own, all, having }, counts, most: most(counts) }
}

/** Counts one more for each record that has anything, and how many these are. */
function countIn(counts: Uint8Array, strengths: Strengths): number {
  let having = 0
  for (let i = 0; i < counts.length; i++) {
    if (strengths[i] === 0) continue
    having += 1
    counts[i] = (counts[i] ?? 0) + 1
  }
  return having
}

function most(counts: Uint8Array): number {
  let max = 0
  for (let i = 0; i < counts.length; i++) if ((counts[i] ?? 0) > max) max = counts[i] ?? 0
  return max
}

const HIGHEST = 1024

/**
 * The places of the best of some scores from 0 to 1000, in order: all of them where they are few, else those that may
 * still come out first. Of equals the first are taken.
 */
function contenders(scores: Float32Array, units: number): number[] {
  const most = units > 1 ? CANDIDATES.units : CANDIDATES.oneUnit
  const counts = new Uint32Array(HIGHEST)
  for (let at = 0; at < scores.length; at++) {
    const score = Math.floor(scores[at] ?? 0)
    counts[score] = (counts[score] ?? 0) + 1
  }
  let least = HIGHEST - 1
  let above = 0
  while (least > 0 && above + (counts[least] ?? 0) <= most) above += counts[least--] ?? 0
  let room = most - above
  const places: number[] = []
  for (let at = 0; at < scores.length; at++) {
    const score = Math.floor(scores[at] ?? 0)
    if (score > least || (score === least && room-- > 0)) places.push(at)
  }
  return places
}
