import { padded, relate } from '../dates/compare.ts'
import type { When } from '../dates/when.ts'
import type { Scored } from './best.ts'
import { type Clue, cluesOf } from './clues.ts'
import type { Corpus } from './corpus.ts'
import type { Field } from './field.ts'
import type { Kind } from './kinds.ts'
import { type LetterRange, type Marked, marker, nameRanges, wholeLetters } from './letter-ranges.ts'
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

/** Makes hits of the records that a plan found. */
export interface HitMaker {
  hit(scored: Scored): Hit
  /** What the units of the plan were taken to mean in a record. */
  meanings(record: number): readonly Meaning[]
}

/** A maker of hits that show where every unit of a plan is answered. */
export function hitMaker(corpus: Corpus, plan: Plan): HitMaker {
  const marksIn = marker(plan, corpus.vocabulary)
  const required = [...plan.units.keys()].filter((unit) => plan.units[unit]?.required)
  // What answers surely is shown rather than what stands before it and answers less surely.
  const rounds = hasSure(plan) ? [SURELY, 0] : [0]

  const look = (record: number): { shown: ReadonlyMap<string, Shown>; meanings: Meaning[] } => {
    const open = new Set(required)
    const shown = new Map<string, Shown>()
    const meanings: Meaning[] = []
    for (const least of rounds) {
      for (const clue of open.size > 0 ? cluesOf(corpus, record) : []) {
        const marked = read(plan, clue, marksIn).filter(({ match }) => match.quality > least)
        const answered = marked.filter(({ unit }) => unit === 'all' || open.has(unit))
        if (answered.length === 0 && (shown.size > 0 || marked.length === 0)) continue
        shown.set(`${clue.field} ${clue.text}`, { clue, marked })
        meanings.push(...answered)
        for (const { unit } of answered) if (unit !== 'all') open.delete(unit)
        if (open.size === 0 || answered.some(({ unit }) => unit === 'all')) return { shown, meanings }
      }
    }
    return { shown, meanings }
  }

  return {
    hit({ record, score }) {
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
          matches ??= [...look(record).shown.values()].map(fieldMatch)
          return matches
        },
      }
    },
    meanings: (record) => look(record).meanings,
  }
}

interface Shown {
  readonly clue: Clue
  readonly marked: readonly Marked[]
}

const titleOf = ({ kind, record }: Found): string =>
  kind === 'actor' ? record.name : kind === 'claim' ? record.text : record.title

/** A word that answers better than this is the one meant. */
const SURELY = 0.9

const hasSure = ({ units, whole }: Plan): boolean =>
  [whole, ...units.flatMap(({ terms }) => terms.flatMap(({ matches }) => [matches.words, matches.names]))].some(
    (found) => [...found.values()].some(({ quality }) => quality > SURELY),
  )

/** The letters to mark are all of a text that answers without saying the words, as a synonym or a date does. */
function fieldMatch({ clue: { field, text }, marked }: Shown): FieldMatch {
  const ranges = marked.flatMap((mark) => mark.ranges)
  return { field, text, ranges: ranges.length > 0 ? wholeLetters(text, ranges) : [[0, text.length]] }
}

function read(plan: Plan, clue: Clue, marksIn: (text: string) => readonly Marked[]): Marked[] {
  const means = clue.means ?? []
  const implied = means.flatMap((text) => [...namesMeant(plan, text), ...marksIn(text)])
  const dated = clue.when ? datedUnits(plan, clue.when) : []
  const named = NAMED.has(clue.field) ? namesMeant(plan, clue.text) : []
  return [...named, ...marksIn(clue.text), ...implied.map((mark) => ({ ...mark, ranges: [] })), ...dated]
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

/** The units of a plan that are dates on which something of a date may be. */
function datedUnits({ units }: Plan, when: When): Marked[] {
  const about = padded(when)
  return units.flatMap(({ days }, unit) =>
    days?.some((asked) => relate(asked, about) !== 'disjoint')
      ? [{ unit, match: { how: 'exact', quality: 1 } as const, word: '', ranges: [] }]
      : [],
  )
}
