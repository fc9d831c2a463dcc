import { pace } from '../../work.ts'
import { correctedNames, correctedWords } from '../match/corrected-match.ts'
import type { Match } from '../match/match.ts'
import { nameMatches, plainMatches } from '../match/plain-match.ts'
import { wordsIn } from '../text/words-in.ts'
import type { Corpus } from './corpus.ts'
import type { IndexedName } from './names.ts'

/** The records of those whom a text names, and where it names nobody, the names nearest to it. */
export interface Lookup {
  readonly found: ReadonlySet<number>
  readonly nearest: readonly string[]
}

const MOST_NEAREST = 3

/**
 * Looks up the actors or places that a text names, among the records from one number up to another. As long work: where
 * nobody is so called, every word and every name is looked at several times.
 */
export function* lookUp(corpus: Corpus, text: string, from: number, to: number): Generator<undefined, Lookup> {
  const { names, vocabulary } = corpus
  const terms = wordsIn(text).map((word) => ({ word, required: true, complete: true }))
  if (terms.length === 0) return { found: new Set(), nearest: [] }
  const isOne = ({ owner }: IndexedName): boolean => owner >= from && owner < to
  const owners = (of: readonly IndexedName[]): Set<number> => new Set(of.filter(isOne).map(({ owner }) => owner))
  /** The names in which each of the words stands that one of the matches has. */
  function* saying(matches: readonly { has(id: number): boolean }[]): Generator<undefined, IndexedName[]> {
    const found: IndexedName[] = []
    for (const name of names.all) {
      if (pace()) yield
      if (matches.every((match) => name.words.some((word) => match.has(vocabulary.idOf(word) ?? 0)))) found.push(name)
    }
    return found
  }

  const compact = terms.map(({ word }) => word).join('')
  const whole = nameMatches(corpus, compact)
  const same = owners([...whole].filter(([, { how }]) => how === 'exact').map(([name]) => name))
  if (same.size > 0) return { found: same, nearest: [] }
  const plain: ReadonlyMap<number, Match>[] = []
  for (const term of terms) plain.push((yield* plainMatches(corpus, term)).words)
  const said = owners([...whole.keys(), ...(yield* saying(plain))])
  if (said.size > 0) return { found: said, nearest: [] }
  const loose: ReadonlyMap<number, Match>[] = []
  for (const [at, term] of terms.entries()) {
    loose.push(new Map([...(plain[at] ?? []), ...(yield* correctedWords(corpus, term, terms.length > 1))]))
  }
  yield
  const near = [...correctedNames(corpus, compact).keys(), ...(yield* saying(loose))]
  return { found: said, nearest: [...new Set(near.filter(isOne).map((name) => name.text))].slice(0, MOST_NEAREST) }
}
