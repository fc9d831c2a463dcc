import { go, prepare } from 'fuzzysort'
import type { Corpus } from '../index/corpus.ts'
import type { IndexedName } from '../index/names.ts'
import { lettersOf } from '../index/vocabulary.ts'
import { keepBetter, type Match } from '../match/match.ts'
import type { Term } from '../query/query.ts'
import { SHORTHAND } from '../weights.ts'

/**
 * The words that a word is short for, from the same first letter: vldvstk for Vladivostok. `supported` says that other
 * words of the query are found as they are typed; then dept is short for department too, and pont for point. By itself
 * a few letters with a vowel among them are another word.
 */
export function wordsWithLetters({ vocabulary }: Corpus, { word }: Term, supported: boolean): Map<number, Match> {
  if (word.length < SHORTHAND.shortest) return new Map()
  if (!supported && word.length < SHORTHAND.withVowels && VOWEL_INSIDE.test(word)) return new Map()
  const mask = lettersOf(word)
  const fits = (id: number): boolean => (vocabulary.letters(id) & mask) === mask
  const ids = vocabulary.startingWith(word.charAt(0)).filter(fits)
  const targets = ids.map((id) => ({ item: id, text: vocabulary.words[id] ?? '' }))
  const found = inOrder(
    word,
    targets.filter(({ text }) => word.length >= SHORTHAND.begun || text.endsWith(word.slice(-1))),
  )
  for (const { item, text } of supported ? targets : []) {
    if (isAbbreviation(word, text)) keepBetter(found, item, { how: 'letters', quality: SHORTHAND.abbreviated })
  }
  return found
}

const VOWEL_INSIDE = /.[aeiouy]/

/** The proper names of several words that have the letters in order, some of each word: kjun for Kim Jong Un. */
export function namesWithLetters({ names }: Corpus, letters: string): Map<IndexedName, Match> {
  if (letters.length < SHORTHAND.shortest) return new Map()
  const mask = lettersOf(letters)
  const fits = ({ compact, words, proper }: IndexedName): boolean =>
    proper && words.length > 1 && (lettersOf(compact) & mask) === mask && words[0]?.charAt(0) === letters.charAt(0)
  const found = inOrder(
    letters,
    names.all.filter(fits).map((name) => ({ item: name, text: name.words.join(' ') })),
    spaceless,
  )
  return new Map(
    [...found].filter(
      ([{ compact, words }, { letters: places = [] }]) =>
        (places.at(-1) ?? 0) >= compact.length - (words.at(-1)?.length ?? 0),
    ),
  )
}

function inOrder<T>(
  letters: string,
  targets: readonly { readonly item: T; readonly text: string }[],
  place: (text: string, at: number) => number = (_, at) => at,
): Map<T, Match> {
  const prepared = targets.map(({ item, text }) => ({ item, target: prepare(text) }))
  const results = go(letters, prepared, { key: 'target', limit: SHORTHAND.most, threshold: SHORTHAND.threshold })
  return new Map(
    results
      .filter(({ target, indexes }) => isShorthand(target, indexes))
      .map(({ obj, score, target, indexes }) => [
        obj.item,
        {
          how: 'letters',
          quality: SHORTHAND.quality + SHORTHAND.byScore * score,
          letters: indexes.map((at) => place(target, at)),
        },
      ]),
  )
}

/** The rest of a word before the next one is begun; little words between them need not be. */
const REST = /^\S* (?:(?:and|for|of|the|on|in) )*$/

/**
 * Whether letters stand for a text as people shorten it: only vowels are left out, or the rest of a word before the
 * next one is begun. Without this, the letters of any short word stand in order in some long one.
 */
function isShorthand(text: string, places: readonly number[]): boolean {
  return places.every((place, index) => {
    const left = text.slice(index === 0 ? 0 : (places[index - 1] ?? 0) + 1, place)
    return /^[aeiouy]*$/.test(left) || REST.test(left)
  })
}

/** Whether a word is the beginning of another with its last letter: dept, govt. */
const isAbbreviation = (word: string, whole: string): boolean =>
  word.length > SHORTHAND.shortest && whole.startsWith(word.slice(0, -1)) && whole.endsWith(word.slice(-1))

const spaceless = (text: string, at: number): number => text.slice(0, at).replaceAll(' ', '').length
