import type { IndexedName } from '../index/names.ts'

/**
 * How a word of the data answers to a word of the query: it is the same; another form or spelling of it; sounds like
 * it; begins with it or holds it further in; is meant by its initials; has its letters in order; or is what was probably meant.
 */
export type How = 'exact' | 'spelling' | 'sound' | 'initials' | 'prefix' | 'inside' | 'letters' | 'corrected'

/** `quality` is from 0 to 1. `letters` are the letters of the word that match, all where it is absent. */
export interface Match {
  readonly how: How
  readonly quality: number
  readonly letters?: readonly number[] | undefined
}

/** Two words of the data that the query writes as one. They must stand side by side. */
export interface Pair extends Match {
  readonly first: number
  readonly second: number
}

/** Everything in the corpus that answers to one word of a query. */
export interface TermMatches {
  readonly words: ReadonlyMap<number, Match>
  /** Names that answer as a whole, as kimjongun or KJU. */
  readonly names: ReadonlyMap<IndexedName, Match>
  readonly pairs: readonly Pair[]
}

/** The matches of a word that nothing answers. */
export const NO_MATCHES: TermMatches = { words: new Map(), names: new Map(), pairs: [] }

/** Both, the better where a word or name answers in two ways. */
export function mergeMatches(a: TermMatches, b: TermMatches): TermMatches {
  return { words: better(a.words, b.words), names: better(a.names, b.names), pairs: [...a.pairs, ...b.pairs] }
}

function better<K>(a: ReadonlyMap<K, Match>, b: ReadonlyMap<K, Match>): Map<K, Match> {
  const merged = new Map(a)
  for (const [key, match] of b) keepBetter(merged, key, match)
  return merged
}

/** Adds a match unless a better one is there for its key. */
export function keepBetter<K>(matches: Map<K, Match>, key: K, match: Match): void {
  const known = matches.get(key)
  if (!known || known.quality < match.quality) matches.set(key, match)
}
