import type { When } from '../dates/when.ts'
import type { Scored } from './best.ts'
import { type Clue, cluesOf } from './clues.ts'
import type { Corpus } from './corpus.ts'
import type { Field } from './field.ts'
import type { Kind } from './kinds.ts'
import { type LetterRange, type Marked, markedIn, nameRanges, wholeLetters } from './letter-ranges.ts'
import type { Plan } from './plan.ts'
import { type Found, recordAt } from './records.ts'
import { whenOf } from './relations.ts'

/** Where a hit answers to the query: a field, its text as displayed, and the letters in it, in UTF-16 units. */
export interface FieldMatch {
  readonly field: Field
  readonly text: string
  readonly ranges: readonly LetterRange[]
}

/** A record that answers to a query. `score` is from 0 to 1; `matches` begin with its title where that answers. */
export interface Hit {
  readonly kind: Kind
  readonly id: string
  readonly title: string
  readonly score: number
  readonly when?: When | undefined
  readonly matches: readonly FieldMatch[]
}

/** What a unit of a plan, or the whole query, was taken to mean. */
export type Meaning = Pick<Marked, 'unit' | 'word' | 'match'>

/** Makes a hit of a record, which shows where every unit of the plan is answered. */
export function makeHit(corpus: Corpus, plan: Plan, { record, score }: Scored): Hit {
  const found = recordAt(corpus.records, record)
  if (!found) throw new RangeError(`no record ${record} can be a hit`)
  const when = whenOf(corpus.records, record)
  let matches: readonly FieldMatch[] | undefined
  return {
    kind: found.kind,
    id: found.record.id,
    title: titleOf(found),
    score: Math.round(score) / 1000,
    ...(when && { when }),
    // Most hits are never drawn, so that their letters need not be found.
    get matches() {
      matches ??= matchesIn(corpus, plan, record).matches
      return matches
    },
  }
}

/** What the units of a plan were taken to mean in a record. */
export const meaningsIn = (corpus: Corpus, plan: Plan, record: number): Meaning[] =>
  matchesIn(corpus, plan, record).meanings

const titleOf = ({ kind, record }: Found): string =>
  kind === 'actor' ? record.name : kind === 'claim' ? record.text : record.title

function matchesIn(corpus: Corpus, plan: Plan, record: number): { matches: FieldMatch[]; meanings: Meaning[] } {
  const open = new Set([...plan.units.keys()].filter((unit) => plan.units[unit]?.required))
  const shown = new Map<string, { readonly clue: Clue; readonly marked: readonly Marked[] }>()
  const meanings: Meaning[] = []
  // What answers surely is shown rather than what stands before it and answers less surely.
  for (const least of hasSure(plan) ? [SURELY, 0] : [0]) {
    for (const clue of cluesOf(corpus, record)) {
      if (open.size === 0) break
      const marked = read(corpus, plan, clue, record).filter(({ match }) => match.quality > least)
      const answered = marked.filter(({ unit }) => (unit === 'all' ? open.size > 0 : open.has(unit)))
      if (answered.length === 0 && (shown.size > 0 || marked.length === 0)) continue
      shown.set(`${clue.field} ${clue.text}`, { clue, marked })
      meanings.push(...answered)
      for (const { unit } of answered) if (unit === 'all') open.clear()
      for (const { unit } of answered) if (unit !== 'all') open.delete(unit)
    }
  }
  const matches = [...shown.values()].map(({ clue: { field, text }, marked }) => {
    return { field, text, ranges: rangesOf(text, marked) }
  })
  return { matches, meanings }
}

/** A word that answers better than this is the one meant. */
const SURELY = 0.9

const hasSure = ({ units, whole }: Plan): boolean =>
  [whole, ...units.flatMap(({ terms }) => terms.flatMap(({ matches }) => [matches.words, matches.names]))].some(
    (found) => [...found.values()].some(({ quality }) => quality > SURELY),
  )

/** The letters to mark: all of a text that answers without saying the words, as a synonym or a date does. */
function rangesOf(text: string, marked: readonly Marked[]): LetterRange[] {
  const ranges = marked.flatMap((mark) => mark.ranges)
  return ranges.length > 0 ? wholeLetters(text, ranges) : [[0, text.length]]
}

function read(corpus: Corpus, plan: Plan, clue: Clue, record: number): Marked[] {
  const marked = markedIn(plan, corpus.vocabulary, clue.text)
  const implied = clue.means
    ? markedIn(plan, corpus.vocabulary, clue.means).map((mark) => ({ ...mark, ranges: [] }))
    : []
  const dated = clue.field === 'when' ? datedUnits(corpus, plan, record) : []
  const named = NAMED.has(clue.field) ? namesMeant(plan, clue.text) : []
  return [...named, ...marked, ...implied, ...dated]
}

const NAMED: ReadonlySet<Field> = new Set(['title', 'otherName', 'weakName', 'actor', 'place', 'around', 'attribution'])

/** The words of the query that mean a whole name, as kimjongun, if not all of them do. */
function namesMeant({ units, whole }: Plan, text: string): Marked[] {
  const meant = (unit: Marked['unit'], names: Plan['whole']): Marked[] => {
    const match = [...names].find(([name]) => name.text === text)?.[1]
    return match ? [{ unit, match, word: text, ranges: nameRanges(text, match) }] : []
  }
  const all = meant('all', whole)
  if (all.length > 0) return all
  return units.flatMap(({ terms }, unit) => terms.flatMap(({ matches }) => meant(unit, matches.names)))
}

/** The units of a plan that are dates on which a record may be. */
function datedUnits({ firstDay, lastDay }: Corpus, { units }: Plan, record: number): Marked[] {
  const first = firstDay[record] ?? Number.NaN
  const last = lastDay[record] ?? Number.NaN
  return units.flatMap(({ days }, unit) =>
    days?.some(({ min, max }) => first <= max && last >= min)
      ? [{ unit, match: { how: 'exact', quality: 1 } as const, word: '', ranges: [] }]
      : [],
  )
}
