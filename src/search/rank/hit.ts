import { shortEventDate } from '../../agreement/event-date.ts'
import { type Days, meet } from '../../dates/days.ts'
import type { When } from '../../dates/when.ts'
import { shortWords } from '../../dates/words.ts'
import type { Claim } from '../../model/model.ts'
import type { Corpus } from '../index/corpus.ts'
import { dateOfRecord } from '../index/record-metadata.ts'
import { type Found, recordAt } from '../index/records.ts'
import type { Match } from '../match/match.ts'
import { wholeNameMarker } from '../match/whole-names.ts'
import type { Field } from '../query/field.ts'
import type { Kind } from '../query/kinds.ts'
import type { Plan, PlannedUnit } from '../query/plan.ts'
import { type LetterRange, type Marked, marker, wholeLetters } from '../text/letter-ranges.ts'
import { SNIPPET } from '../weights.ts'
import type { Explanation } from './explain.ts'
import { type Clue, cluesOf } from './snippet-sources.ts'
import type { Listed } from './under-events.ts'

/** Where a hit answers to the query: a field, its text as displayed, and the letters in it, in UTF-16 units. */
export interface FieldMatch {
  readonly field: Field
  readonly text: string
  readonly ranges: readonly LetterRange[]
}

/** A record that answers to a query. `score` is higher for a better answer; `matches` begin with its title where that answers. */
export interface Hit {
  readonly kind: Kind
  readonly id: string
  readonly title: string
  readonly score: number
  readonly when?: When | undefined
  /** The outlet of the report that a briefing or a claim accounts for, by name; of an event where all its claims have one. */
  readonly outlet?: string | undefined
  /** The id of the event that a claim stands under. */
  readonly under?: string | undefined
  /** How many claims of an event answer, of which the best three stand under it. */
  readonly claims?: number | undefined
  /** Its date for a column. */
  readonly date?: string | undefined
  readonly matches: readonly FieldMatch[]
  /** Why it is a hit, where that was asked for. */
  readonly why?: Explanation | undefined
}

/** The meaning of a unit of a plan, or of the whole query. */
export interface UnitMatch extends Pick<Marked, 'unit' | 'word' | 'match'> {
  /** The field of the record in which it was found, and its text. */
  readonly field: Field
  readonly text: string
}

/** Makes hits of the records that a plan found. */
export interface HitMaker {
  hit(listed: Listed): Hit
  /** The meanings of the units of the plan in a record. */
  meanings(record: number): readonly UnitMatch[]
}

/** A maker of hits that show where every unit of a plan is answered. */
export function hitMaker(corpus: Corpus, plan: Plan): HitMaker {
  const marks: Marks = { words: marker(plan, corpus.vocabulary), names: wholeNameMarker(plan) }
  const rounds = roundsOf(plan)

  const look = (record: number): { shown: ReadonlyMap<string, Shown>; meanings: UnitMatch[] } => {
    const open = new Set(rounds.at(-1)?.units)
    const shown = new Map<string, Shown>()
    const meanings: UnitMatch[] = []
    const texts = readAgain(corpus, record, (clue) => read(plan, clue, marks))
    for (const { least, units } of rounds) {
      const isOver = (): boolean => !units.some((unit) => open.has(unit))
      for (const text of isOver() ? [] : texts()) {
        const marked = text.marked.filter(({ match }) => match.quality > least)
        const answered = marked.filter(({ unit }) => unit === 'all' || open.has(unit))
        if (answered.length === 0 && (shown.size > 0 || marked.length === 0)) continue
        shown.set(`${text.clue.field} ${text.clue.text}`, { clue: text.clue, marked })
        meanings.push(...answered.map((mark) => ({ ...mark, field: text.clue.field, text: text.clue.text })))
        if (answered.some(({ unit }) => unit === 'all')) return { shown, meanings }
        for (const { unit } of answered) if (unit !== 'all') open.delete(unit)
        if (isOver()) break
      }
    }
    return { shown, meanings }
  }

  return {
    hit({ record, score, under, claims }) {
      const found = recordAt(corpus.records, record)
      if (!found) throw new RangeError(`no record ${record} can be a hit`)
      const when = dateOfRecord(corpus.records, record)
      const outlet = outletOf(corpus, found)
      const above = under === undefined ? undefined : recordAt(corpus.records, under)
      let matches: readonly FieldMatch[] | undefined
      return {
        kind: found.kind,
        id: found.record.id,
        title: titleOf(found),
        score: Math.round(score) / 1000,
        ...(when && { when, date: dateFor(found, when) }),
        ...(outlet !== undefined && { outlet }),
        ...(above && { under: above.record.id }),
        ...(claims > 0 && { claims }),
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

function dateFor(found: Found, when: When): string {
  return (found.kind === 'event' ? shortEventDate(found.record) : undefined) ?? shortWords(when)
}

interface Shown {
  readonly clue: Clue
  readonly marked: readonly Marked[]
}

const titleOf = ({ kind, record }: Found): string =>
  kind === 'actor' ? record.name : kind === 'claim' ? record.text : record.title

function outletOf({ records: { world } }: Corpus, { kind, record }: Found): string | undefined {
  const ofClaim = (claim: Claim | undefined): string | undefined =>
    world.briefings.get(claim?.briefing ?? '')?.source.outlet
  if (kind === 'actor') return undefined
  if (kind === 'event') {
    const first = ofClaim(world.claims.get(record.claims[0] ?? ''))
    const isOne = record.claims.every((id) => ofClaim(world.claims.get(id)) === first)
    return isOne ? world.actors.get(first ?? '')?.name : undefined
  }
  return world.actors.get((kind === 'briefing' ? record.source.outlet : ofClaim(record)) ?? '')?.name
}

/** A look through the texts of a record for answers to units of the plan that are better than `least`. */
interface Round {
  readonly least: number
  readonly units: readonly number[]
}

/**
 * Exact matches go before earlier fuzzy ones: so first what can be answered
 * surely is looked for, and then the rest. A name that surely means the whole query may be in any text, and a date that
 * is typed by itself is better shown by its letters than as a whole.
 */
function roundsOf({ units, whole }: Plan): Round[] {
  const required = [...units.keys()].filter((unit) => units[unit]?.required)
  const rest = { least: 0, units: required }
  if (hasSure(whole)) return [{ least: SNIPPET.surely, units: required }, rest]
  if (!units.some(isSure)) return [rest]
  const sure = required.filter((unit) => units[unit]?.days || isSure(units[unit]))
  return [{ least: SNIPPET.surely, units: sure }, rest]
}

const isSure = (unit: PlannedUnit | undefined): boolean =>
  unit?.terms.some(({ matches: { words, names } }) => hasSure(words) || hasSure(names)) ?? false

const hasSure = (found: ReadonlyMap<unknown, Match>): boolean =>
  [...found.values()].some(({ quality }) => quality > SNIPPET.surely)

/** The texts of a record with what they answer to, as often as they are asked for, each read once and only when it is. */
function readAgain(corpus: Corpus, record: number, marksOf: (clue: Clue) => readonly Marked[]): () => Generator<Shown> {
  const clues = cluesOf(corpus, record)
  const known: Shown[] = []
  return function* () {
    yield* known
    for (let next = clues.next(); !next.done; next = clues.next()) {
      const text = { clue: next.value, marked: marksOf(next.value) }
      known.push(text)
      yield text
    }
  }
}

/** The letters to mark are all of a text that answers without saying the words, as a synonym or a date does. */
function fieldMatch({ clue: { field, text }, marked }: Shown): FieldMatch {
  const ranges = marked.flatMap((mark) => mark.ranges)
  return { field, text, ranges: ranges.length > 0 ? wholeLetters(text, ranges) : [[0, text.length]] }
}

/** The meanings that a text answers to: by its words, and as a whole name. */
interface Marks {
  readonly words: (text: string) => readonly Marked[]
  readonly names: (text: string) => readonly Marked[]
}

function read(plan: Plan, { field, text, means = [], days }: Clue, marks: Marks): Marked[] {
  const implied = means.flatMap((meant) => [...marks.names(meant), ...marks.words(meant)])
  const dated = days ? datedUnits(plan, days) : []
  const named = NAMED.has(field) ? marks.names(text) : []
  return [...named, ...marks.words(text), ...implied.map((mark) => ({ ...mark, ranges: [] })), ...dated]
}

const NAMED: ReadonlySet<Field> = new Set(['title', 'otherName', 'weakName', 'actor', 'place', 'around', 'attribution'])

/** The units of a plan that are dates on which something of a date may be. */
function datedUnits({ units }: Plan, about: Days): Marked[] {
  return units.flatMap(({ days }, unit) =>
    days && meet(about, days) ? [{ unit, match: { how: 'exact', quality: 1 } as const, word: '', ranges: [] }] : [],
  )
}
