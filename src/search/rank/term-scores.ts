import { pace } from '../../work.ts'
import type { Corpus } from '../index/corpus.ts'
import type { IndexedName } from '../index/names.ts'
import { dayStrengths } from '../match/day-strengths.ts'
import type { Match, Pair } from '../match/match.ts'
import { FIELD_BITS, fieldNumber, weightOf, weightOfNumber } from '../query/field.ts'
import type { PlannedTerm, PlannedUnit } from '../query/plan.ts'
import { TERM_SCORE } from '../weights.ts'

/**
 * How strongly each record, by its number, answers to something: 0 not at all, 255 by the same word in its title.
 */
export type Strengths = Uint8Array

/** The strength of each record for each required unit of a plan, and how many records have any for it. */
export interface Evidence {
  readonly own: readonly Strengths[]
  readonly all: readonly Strengths[]
  readonly having: readonly number[]
}

const FIELD_MASK = 2 ** FIELD_BITS - 1
/** How surely an actor or a place is meant by a word of it: a weak name may be a capital, and a post another's. */
const MEANT_BY: number[] = []
MEANT_BY[fieldNumber('title')] = 1
MEANT_BY[fieldNumber('otherName')] = 1
MEANT_BY[fieldNumber('weakName')] = TERM_SCORE.byWeakName
MEANT_BY[fieldNumber('role')] = TERM_SCORE.byRole
const FULL = 255
/** A strength that an event has only by its record or its status is not its claims'. */
const LEAST_SHARED = FULL * weightOf('record')
const FROM_EVENT = weightOf('event')
const FROM_CLAIM = weightOf('claim')

/** How strongly each record answers to a unit by its own texts, names and date. Yields between words. */
export function* ownStrengths(corpus: Corpus, { terms, days }: PlannedUnit): Generator<undefined, Strengths> {
  let own: Strengths | undefined
  for (const term of terms) {
    const asWord = yield* termStrengths(corpus, term)
    if (own) lower(own, asWord)
    else own = asWord
  }
  own ??= new Uint8Array(corpus.records.count)
  if (!days) return own
  lift(own, dayStrengths(corpus, days))
  return own
}

/** The strengths of all records by themselves for a unit, and those that events and their claims lend each other. */
export function sharedStrengths(
  { eventOf, records, days: ofRecords }: Corpus,
  { days }: PlannedUnit,
  own: Strengths,
): Strengths {
  const all = own.slice()
  const firstDay = days && ofRecords().firstDay
  const fromClaim = days ? TERM_SCORE.datedByClaim : FROM_CLAIM
  for (let index = 0; index < eventOf.length; index++) {
    const event = eventOf[index] ?? -1
    if (event < 0) continue
    const claim = records.claims + index
    const ofEvent = own[event] ?? 0
    const ofClaim = own[claim] ?? 0
    if (ofClaim > 0) raise(all, event, ofClaim * fromClaim)
    // A claim with a date of its own is not about another one.
    const isDated = firstDay !== undefined && !Number.isNaN(firstDay[claim])
    if (ofEvent > LEAST_SHARED + 1 && !isDated) raise(all, claim, ofEvent * FROM_EVENT)
  }
  return all
}

/** Raises strengths to others where those are more. */
export function lift(strengths: Strengths, others: Strengths): void {
  for (let i = 0; i < strengths.length; i++) if ((others[i] ?? 0) > (strengths[i] ?? 0)) strengths[i] = others[i] ?? 0
}

function lower(strengths: Strengths, others: Strengths): void {
  for (let i = 0; i < strengths.length; i++) if ((others[i] ?? 0) < (strengths[i] ?? 0)) strengths[i] = others[i] ?? 0
}

/** How strongly each record answers to names that are meant as a whole. */
export function nameStrengths(corpus: Corpus, names: ReadonlyMap<IndexedName, Match>): Strengths {
  const own = new Uint8Array(corpus.records.count)
  const meant = new Uint8Array(corpus.records.count)
  addNames(own, meant, names)
  addLinked(corpus, own, meant)
  return own
}

function* termStrengths(corpus: Corpus, { matches }: PlannedTerm): Generator<undefined, Strengths> {
  const { records } = corpus
  const own = new Uint8Array(records.count)
  const meant = new Uint8Array(records.count)
  for (const [word, { quality }] of matches.words) {
    addWord(corpus, own, meant, word, quality)
    if (pace()) yield
  }
  for (const pair of matches.pairs) addPair(corpus, own, meant, pair)
  addNames(own, meant, matches.names)
  addLinked(corpus, own, meant)
  return own
}

/** Adds what a word answers for. */
function addWord({ postings }: Corpus, own: Strengths, meant: Strengths, word: number, quality: number): void {
  const end = postings.ends[word] ?? 0
  for (let at = postings.starts[word] ?? 0; at < end; at++) {
    const packed = postings.values[at] ?? 0
    const record = packed >>> FIELD_BITS
    const field = packed & FIELD_MASK
    raise(own, record, FULL * quality * weightOfNumber(field))
    raise(meant, record, FULL * quality * (MEANT_BY[field] ?? 0))
  }
}

function addNames(own: Strengths, meant: Strengths, names: ReadonlyMap<IndexedName, Match>): void {
  for (const [{ owner }, { quality }] of names) {
    raise(own, owner, FULL * quality)
    raise(meant, owner, FULL * quality)
  }
}

/** The actors and places of a record answer for it by their names. */
function addLinked({ links, records }: Corpus, own: Strengths, meant: Strengths): void {
  const add = (from: number, to: number): void => {
    for (let behind = from; behind < to; behind++) {
      const strength = meant[behind] ?? 0
      if (strength === 0) continue
      const end = links.ends[behind] ?? 0
      for (let at = links.starts[behind] ?? 0; at < end; at++) {
        const packed = links.values[at] ?? 0
        raise(own, packed >>> FIELD_BITS, strength * weightOfNumber(packed & FIELD_MASK))
      }
    }
  }
  add(records.actors, records.events)
  add(records.places, records.count)
}

function addPair(corpus: Corpus, own: Strengths, meant: Strengths, { first, second, quality }: Pair): void {
  const { postings } = corpus
  const end = postings.ends[first] ?? 0
  for (let at = postings.starts[first] ?? 0; at < end; at++) {
    const packed = postings.values[at] ?? 0
    const record = packed >>> FIELD_BITS
    if (!standTogether(corpus, record, first, second)) continue
    raise(own, record, FULL * quality * weightOfNumber(packed & FIELD_MASK))
    raise(meant, record, FULL * quality * (MEANT_BY[packed & FIELD_MASK] ?? 0))
  }
}

function standTogether({ text, textStarts }: Corpus, record: number, first: number, second: number): boolean {
  const end = (textStarts[record + 1] ?? 0) - 1
  for (let at = textStarts[record] ?? 0; at < end; at++)
    if (text.at(at) === first && text.at(at + 1) === second) return true
  return false
}

function raise(strengths: Strengths, at: number, strength: number): void {
  if (strength > (strengths[at] ?? 0)) strengths[at] = Math.ceil(strength)
}
