import { foldText } from './fold.ts'
import { nearestWord } from './nearest-word.ts'

/** The things that a typed name may mean. */
export interface NamesLike<T> {
  /** Those that have the very name, whatever its case and accents. */
  readonly same: readonly T[]
  /** Those of which a name has a word that begins with each that was typed, or, where there are none, holds each. */
  readonly like: readonly T[]
  /** The name that is a slip away, where one is. */
  readonly near: string | undefined
}

/** Finds what a typed name may mean; without `same`, what is `like` it. */
export function namesLike<T>(
  things: readonly T[],
  typed: string,
  namesOf: (thing: T) => readonly string[],
): NamesLike<T> {
  const wanted = foldText(typed)
  const words = wanted.split(/[\s-]+/)
  const having = (fits: (name: string) => boolean): T[] =>
    things.filter((thing) => namesOf(thing).some((name) => fits(foldText(name))))
  const begun = having((name) => words.every((word) => name.split(/[\s-]+/).some((part) => part.startsWith(word))))
  return {
    same: having((name) => name === wanted),
    like: begun.length > 0 ? begun : having((name) => words.every((word) => name.includes(word))),
    near: nearestWord(typed, things.flatMap(namesOf)),
  }
}
