import type { Field } from '../query/field.ts'
import type { SearchResult } from '../search.ts'
import { TIES } from '../weights.ts'
import type { Hit } from './hit.ts'

const NAMES: ReadonlySet<string> = new Set<Field>(['title', 'otherName', 'weakName', 'key'])

/** One syllable of Hangul is a family name, whether a given name is written close to it (김정은) or apart (성 김). */
const FAMILY_NAME = /^\p{Script=Hangul}$/u

/**
 * The hits that a typed name may mean, each as likely as the others; none where nothing is called so. What is said of an
 * actor is no name of theirs. An event or a briefing has no name but its words, so it may answer with any of them, but
 * not with a word that was only guessed at, nor with a figure.
 */
export function namedHits(typed: string, { hits, corrected, leftOut }: SearchResult): readonly Hit[] {
  const name = typed.trim().normalize('NFC')
  const isGuess = corrected.length > 0 || leftOut.length > 0 || /^\d{1,3}$/.test(name)
  const named = hits.filter((hit) => (hit.kind !== 'actor' && !isGuess) || answersByName(hit))
  return FAMILY_NAME.test(name) ? named : asLikely(named)
}

const answersByName = ({ matches }: Hit): boolean => matches.some(({ field }) => NAMES.has(field))

/** Of ranked hits of a name the best, and those that are as likely meant. */
function asLikely<T extends Pick<Hit, 'score'>>(hits: readonly T[]): readonly T[] {
  const best = hits[0]?.score ?? 0
  return hits.filter(({ score }) => best - score <= (best >= TIES.whole ? 0 : TIES.close))
}
