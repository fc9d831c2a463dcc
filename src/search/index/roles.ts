import type { Plan, PlannedUnit } from '../query/plan.ts'
import { isLittle } from '../query/query.ts'
import { wordsIn } from '../text/words-in.ts'
import { SHORTEST_OF_ROLE } from '../weights.ts'
import type { Corpus } from './corpus.ts'
import { recordAt } from './records.ts'

/** The strength of an actor's posts for a plan. Posts are read only when they are asked about. */
export interface Roles {
  /** Whether some post holds a unit. */
  holds(unit: PlannedUnit): boolean
  /** How much of a post that holds all required units they say, from 0 for none to 1 for a whole one. */
  said(): number
}

/** The posts of the actor with a number. */
export function roleReader({ records, vocabulary }: Corpus, { units }: Plan, actor: number): Roles {
  let known: number[][] | undefined
  const roles = (): number[][] => {
    const found = recordAt(records, actor)
    const titles = found?.kind === 'actor' ? found.record.roles.map(({ title }) => wordsIn(title)) : []
    known ??= titles.map((words) => words.filter((word) => !isLittle(word)).map((word) => vocabulary.idOf(word) ?? 0))
    return known
  }
  const means = ({ terms }: PlannedUnit, id: number): boolean =>
    terms.some(({ word, matches }) => {
      const how = matches.words.get(id)?.how
      return (
        how === 'exact' ||
        how === 'spelling' ||
        how === 'sound' ||
        (how === 'prefix' && word.length >= SHORTEST_OF_ROLE)
      )
    })
  const required = units.filter((unit) => unit.required)
  const saidOf = (role: readonly number[]): number =>
    required.every((unit) => role.some((id) => means(unit, id)))
      ? role.filter((id) => required.some((unit) => means(unit, id))).length / role.length
      : 0
  return {
    holds: (unit) => roles().some((role) => role.some((id) => means(unit, id))),
    said: () => roles().reduce((most, role) => Math.max(most, saidOf(role)), 0),
  }
}
