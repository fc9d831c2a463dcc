import { runToEnd } from '../../work.ts'
import { correctedNames, correctedWords } from '../match/corrected-match.ts'
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

/** Looks up the actors or places that a text names, among the records from one number up to another. */
export function lookUp(corpus: Corpus, text: string, from: number, to: number): Lookup {
  const { names, vocabulary } = corpus
  const terms = wordsIn(text).map((word) => ({ word, required: true, complete: true }))
  if (terms.length === 0) return { found: new Set(), nearest: [] }
  const isOne = ({ owner }: IndexedName): boolean => owner >= from && owner < to
  const owners = (of: readonly IndexedName[]): Set<number> => new Set(of.filter(isOne).map(({ owner }) => owner))
  const saying = (matches: readonly { has(id: number): boolean }[]): IndexedName[] =>
    names.all.filter(({ words }) =>
      matches.every((match) => words.some((word) => match.has(vocabulary.idOf(word) ?? 0))),
    )

  const compact = terms.map(({ word }) => word).join('')
  const whole = nameMatches(corpus, compact)
  const same = owners([...whole].filter(([, { how }]) => how === 'exact').map(([name]) => name))
  if (same.size > 0) return { found: same, nearest: [] }
  const said = owners([...whole.keys(), ...saying(terms.map((term) => plainMatches(corpus, term).words))])
  if (said.size > 0) return { found: said, nearest: [] }
  const near = [
    ...correctedNames(corpus, compact).keys(),
    ...saying(
      terms.map(
        (term) =>
          new Map([...plainMatches(corpus, term).words, ...runToEnd(correctedWords(corpus, term, terms.length > 1))]),
      ),
    ),
  ]
  return { found: said, nearest: [...new Set(near.filter(isOne).map((name) => name.text))].slice(0, MOST_NEAREST) }
}
