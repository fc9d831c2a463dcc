import type { How } from '../match/match.ts'
import type { Field } from '../query/field.ts'
import type { Plan } from '../query/plan.ts'
import type { UnitMatch } from './hit.ts'
import type { ScorePart } from './record-score.ts'

/** Why a record is a hit: which of its words answered to which of the query, and what its score is made of. */
export interface Explanation {
  readonly words: readonly ExplainedWord[]
  readonly parts: readonly ScorePart[]
}

/** A word of a record that answers to what was typed: in which field, how, and how surely from 0 to 1. */
export interface ExplainedWord {
  readonly typed: string
  readonly word: string
  readonly field: Field
  readonly how: How | 'date'
  readonly quality: number
}

/** Explains a hit by what its words were taken to mean and by the parts of its score, rounded to whole points. */
export function explainHit({ units }: Plan, meanings: readonly UnitMatch[], parts: readonly ScorePart[]): Explanation {
  const typedOf = (unit: number | 'all'): string =>
    (unit === 'all' ? units : units.slice(unit, unit + 1))
      .flatMap(({ terms }) => terms.map(({ word }) => word))
      .join(' ')
      .normalize('NFC')
  return {
    words: meanings.map(({ unit, word, match: { how, quality }, field }) => ({
      typed: typedOf(unit),
      // A date answers as a whole, by none of its words.
      ...(word === '' ? { word: typedOf(unit), how: 'date' as const } : { word: word.normalize('NFC'), how }),
      field,
      quality: Math.round(quality * 100) / 100,
    })),
    parts: parts.map(({ part, score }) => ({ part, score: Math.round(score) })),
  }
}

/** An explanation in lines: a line for each word, and one for the score. */
export function explanationLines({ words, parts }: Explanation, score: number): string[] {
  const made = parts
    .map(({ part, score }) => `${part} ${score}`)
    .join(' + ')
    .replaceAll('+ -', '- ')
  const lines = words.map(
    ({ typed, word, field, how, quality }) => `${typed} → ${word} (${how} ${quality.toFixed(2)}) in ${field}`,
  )
  return [...lines, `${Math.round(score * 1000)} = ${made.replace(/ \+ (\w+) -(\d)/g, ' - $1 $2')}`]
}
