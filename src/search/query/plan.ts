import type { Range } from '../../dates/edtf.ts'
import { isEnglish } from '../english/english-words.ts'
import type { Corpus } from '../index/corpus.ts'
import type { IndexedName } from '../index/names.ts'
import { correctedNames, correctedWords } from '../match/corrected-match.ts'
import { type How, type Match, mergeMatches, NO_MATCHES, type TermMatches } from '../match/match.ts'
import { nameMatches, pairedMatches, plainMatches } from '../match/plain-match.ts'
import { type DateInWords, daysOf } from '../text/date-in-words.ts'
import { namesWithLetters, wordsWithLetters } from '../text/letters-match.ts'
import { CORRECTION, PLAIN, TYPO } from '../weights.ts'
import type { Query, QueryUnit, Term } from './query.ts'

/** A word of the query with what answers to it. */
export interface PlannedTerm extends Term {
  readonly matches: TermMatches
}

/** A unit of the query with what answers to it: words, or days besides the words that say them. */
export interface PlannedUnit {
  readonly terms: readonly PlannedTerm[]
  readonly days?: readonly Range[] | undefined
  readonly required: boolean
}

/** The plan of a search: every required unit, or else a name that all the words together mean. */
export interface Plan {
  readonly units: readonly PlannedUnit[]
  readonly whole: ReadonlyMap<IndexedName, Match>
  /** All words of the query without anything between them. */
  readonly compact: string
  /** The days that filters ask for. What lies in them comes first. */
  readonly within: Range | undefined
}

/** The plan of a query as it is typed. */
export function* plainPlan(corpus: Corpus, query: Query, within: Range | undefined): Generator<undefined, Plan> {
  const compact = query.units
    .flatMap(termsOf)
    .map(({ word }) => word)
    .join('')
  const units: PlannedUnit[] = []
  for (const unit of query.units) units.push(yield* planUnit(corpus, unit, isOneWord(query)))
  return {
    units: joined(corpus, units),
    whole: isOneWord(query) ? new Map() : nameMatches(corpus, compact),
    compact,
    within,
  }
}

/**
 * The plan of a query whose words may be slips: each keeps what answers to it as typed, and gets what it was
 * probably meant to be and what has its letters in order.
 */
export function* loosePlan(corpus: Corpus, plan: Plan): Generator<undefined, Plan> {
  const units: PlannedUnit[] = []
  for (const unit of plan.units) {
    const supported = plan.units.some((other) => other !== unit && other.required && isSaid(other))
    const terms: PlannedTerm[] = []
    for (const term of unit.terms) {
      // An English word was meant as it is typed, unless the rest of the query is found and asks for another.
      const isLoose = unit.required && !unit.days && (supported || !isEnglish(term.word))
      const known = supported || plan.units.length < 2 ? term : withoutBegun(term)
      terms.push(isLoose ? { ...term, matches: yield* looseMatches(corpus, known, supported) } : known)
    }
    units.push({ ...unit, terms })
  }
  const names = isEnglish(plan.compact)
    ? plan.whole
    : mergeMatches({ ...NO_MATCHES, names: plan.whole }, looseNames(corpus, plan.compact)).names
  return { ...plan, units, whole: names }
}

/**
 * Whether something else may have been meant than what the words of a plan are: some word that is typed out only begins
 * words of the data or sounds like one, or all of them are nearly a name.
 */
export const isDoubtful = (corpus: Corpus, { units, compact }: Plan): boolean =>
  units.some(({ terms, days, required }) => !days && required && terms.every(isOnlyBegun)) ||
  (units.length > 1 && correctedNames(corpus, compact).size > 0)

const isOnlyBegun = ({ complete, word, matches }: PlannedTerm): boolean =>
  word.length > 3 &&
  matches.names.size === 0 &&
  matches.pairs.length === 0 &&
  [...matches.words.values()].every(({ how }) => (how === 'prefix' && complete) || how === 'sound')

function* planUnit(corpus: Corpus, unit: QueryUnit, alone: boolean): Generator<undefined, PlannedUnit> {
  const terms: PlannedTerm[] = []
  for (const term of termsOf(unit)) terms.push({ ...term, matches: yield* plainMatches(corpus, term, alone) })
  if (unit.kind === 'word') return { terms, required: unit.term.required }
  return { terms, required: true, days: daysOf(unit.date, yearsOf(corpus, unit.date)) }
}

const termsOf = (unit: QueryUnit): readonly Term[] => (unit.kind === 'word' ? [unit.term] : unit.terms)
const isOneWord = ({ units }: Query): boolean => units.flatMap(termsOf).length < 2

/** Neighbours that are one word in the data answer to it together: rail cars, Yong Byon. */
function joined(corpus: Corpus, units: readonly PlannedUnit[]): PlannedUnit[] {
  const isWord = (unit: PlannedUnit | undefined): unit is PlannedUnit => unit !== undefined && !unit.days
  const together = (a: PlannedUnit | undefined, b: PlannedUnit | undefined): TermMatches => {
    const id = isWord(a) && isWord(b) ? corpus.vocabulary.idOf(`${wordOf(a)}${wordOf(b)}`) : undefined
    return id === undefined
      ? NO_MATCHES
      : { ...NO_MATCHES, words: new Map([[id, { how: 'spelling', quality: PLAIN.joined }]]) }
  }
  return units.map((unit, index) => {
    const both = mergeMatches(together(units[index - 1], unit), together(unit, units[index + 1]))
    if (both.words.size === 0) return unit
    return { ...unit, terms: unit.terms.map((term) => ({ ...term, matches: mergeMatches(term.matches, both) })) }
  })
}

const wordOf = ({ terms }: PlannedUnit): string => terms[0]?.word ?? ''

/**
 * Whether the data has some word of a plan, or surely a name that was meant, so that others may be lacking. A guess at
 * one of two words answers neither.
 */
export const mayLack = (corpus: Corpus, { units }: Plan): boolean =>
  units.some((unit) => unit.required && (isSaid(unit) || unit.terms.every((term) => isNearlyNamed(corpus, term))))

const isNearlyNamed = ({ vocabulary }: Corpus, { word, matches }: PlannedTerm): boolean =>
  word.length >= TYPO.medium &&
  [...matches.words].some(([id, { quality }]) => quality >= CORRECTION.sure && vocabulary.isNamed(id))

/** Whether the data says what was typed: as a date, or by the same words or names. */
const isSaid = ({ terms, days }: PlannedUnit): boolean =>
  days !== undefined ||
  terms.every(({ matches: { words, names, pairs } }) => pairs.length > 0 || hasSame(words) || hasSame(names))

const hasSame = (found: ReadonlyMap<unknown, Match>): boolean => [...found.values()].some(({ how }) => SAME.has(how))

const SAME: ReadonlySet<How> = new Set(['exact', 'spelling', 'initials', 'inside'])

/**
 * A word of several that only begins alike or sounds alike is no answer where no other is found: St Lucia is not
 * Stephen.
 */
function withoutBegun(term: PlannedTerm): PlannedTerm {
  if (!term.complete) return term
  const words = new Map([...term.matches.words].filter(([, { how }]) => how !== 'prefix' && how !== 'sound'))
  return { ...term, matches: { ...term.matches, words } }
}

function* looseMatches(corpus: Corpus, term: PlannedTerm, supported: boolean): Generator<undefined, TermMatches> {
  const corrected = { ...NO_MATCHES, words: yield* correctedWords(corpus, term, supported) }
  const inOrder = { ...NO_MATCHES, words: wordsWithLetters(corpus, term, supported) }
  yield
  const paired = { ...NO_MATCHES, words: pairedMatches(corpus, term.word) }
  yield
  const names = looseNames(corpus, term.word)
  yield
  return [corrected, inOrder, paired, names].reduce(mergeMatches, term.matches)
}

const looseNames = (corpus: Corpus, letters: string): TermMatches =>
  mergeMatches(
    { ...NO_MATCHES, names: correctedNames(corpus, letters) },
    { ...NO_MATCHES, names: namesWithLetters(corpus, letters) },
  )

/** The years that a date without one may be in: all that the corpus has dates in. */
function yearsOf(corpus: Corpus, { year }: DateInWords): Range {
  if (year !== undefined) return { min: year, max: year }
  const { firstDay, lastDay } = corpus.days()
  let min = Infinity
  let max = -Infinity
  for (const day of firstDay) if (day < min && day > -Infinity) min = day
  for (const day of lastDay) if (day > max && day < Infinity) max = day
  if (min > max) return { min: 0, max: -1 }
  return { min: 1970 + Math.floor(min / 365.2425), max: 1970 + Math.floor(max / 365.2425) }
}
