import { go } from 'fuzzysort'

/** Something short to choose by what it says, such as a command with its key. */
export interface FuzzyChoice {
  readonly label: string
  readonly detail: string
}

/** A choice that answers what is typed, with the places in its label that do, in UTF-16 units. */
export interface FuzzyFound<T> {
  readonly choice: T
  readonly places: readonly number[]
}

/** Scores of fuzzysort: from the first on, words stand together; down to the second, their letters are in order at least. */
const THRESHOLDS = [0.5, 0.25] as const

/** The choices that have the words typed, the best first; only where there is none, those that have their letters in order. */
export function fuzzyChoices<T extends FuzzyChoice>(all: readonly T[], typed: string): readonly FuzzyFound<T>[] {
  for (const threshold of THRESHOLDS) {
    const results = go(typed, all, { keys: ['label', 'detail'], limit: all.length, threshold })
    if (results.length > 0) {
      return results.map((result) => ({ choice: result.obj, places: result[0]?.indexes ?? [] }))
    }
  }
  return []
}
