import { pushTo } from '../../text/push-to.ts'
import { firstIndex } from '../../text/sorted-search.ts'
import { makeSounding, type Sounding } from '../phonetics/phonetic-index.ts'
import { isCyrillic } from '../phonetics/russian-sound.ts'
import { SOUND } from '../weights.ts'
import { Numbers } from './numbers.ts'

/** The distinct words of a corpus, all added before the first question. Word 0 is none: it marks where one text ends and the next begins. */
export interface Vocabulary {
  readonly words: readonly string[]
  readonly size: number
  /** The number of a word, or undefined. */
  idOf(word: string): number | undefined
  /** The number of a word, new where it has none. What it is marked as it stays. */
  add(word: string, use: WordUse): number
  /** Whether the word stands in a name or is written like one. */
  isNamed(id: number): boolean
  /** Whether the word is only met as a name of its own, as those of persons and places are. */
  isProper(id: number): boolean
  /** Whether a record says the word; a synonym of a type is only understood. */
  isSaid(id: number): boolean
  /** The words that begin with a prefix, in order. */
  startingWith(prefix: string): readonly number[]
  /** The words of proper names, and those in Cyrillic, by how they sound. */
  readonly sounding: Sounding
  /** One bit for each letter the word has: what lacks a letter cannot hold it. */
  letters(id: number): number
}

/** How a word is used where it is met: in a synonym, in a text, written like a name, or as a word of a proper name. */
export type WordUse = 'synonym' | 'text' | 'name' | 'proper'

const USES: Readonly<Record<WordUse, number>> = { synonym: 0, text: 1, name: 2, proper: 4 }

/** An empty vocabulary, which words are added to. */
export function makeVocabulary(): Vocabulary {
  const words: string[] = ['']
  const ids = new Map<string, number>()
  const heard = new Numbers()
  /** For each word the uses it was met in, one bit each. */
  const uses = [0]
  // Parts that only some queries need wait for the first of them.
  const masks: number[] = []
  const byFirst = new Map<string, number[]>()
  const sorted = new Set<string>()
  let bucketed = 1

  const add = (word: string, use: WordUse): number => {
    let id = ids.get(word)
    if (id === undefined) {
      id = words.push(word) - 1
      ids.set(word, id)
      uses.push(0)
    }
    const known = uses[id] ?? 0
    // What is written in Cyrillic is asked for in Latin letters too, by its sound.
    if (
      use === 'proper' ? (known & USES.proper) === 0 : known === 0 && word.length >= SOUND.cyrillic && isCyrillic(word)
    )
      heard.push(id)
    uses[id] = known | USES[use]
    return id
  }

  const bucket = (first: string): number[] => {
    for (; bucketed < words.length; bucketed++) pushTo(byFirst, words[bucketed]?.charAt(0) ?? '', bucketed)
    const all = byFirst.get(first) ?? []
    if (!sorted.has(first)) {
      all.sort((a, b) => order(words[a] ?? '', words[b] ?? ''))
      sorted.add(first)
    }
    return all
  }

  const startingWith = (prefix: string): readonly number[] => {
    const all = bucket(prefix.charAt(0))
    if (prefix.length <= 1) return all
    const from = firstIndex(0, all.length, (at) => (words[all[at] ?? 0] ?? '') >= prefix)
    let to = from
    while (to < all.length && words[all[to] ?? 0]?.startsWith(prefix)) to += 1
    return all.slice(from, to)
  }

  const letters = (id: number): number => {
    while (masks.length <= id) masks.push(lettersOf(words[masks.length] ?? ''))
    return masks[id] ?? 0
  }

  return {
    words,
    get size() {
      return words.length
    },
    idOf: (word) => ids.get(word),
    add,
    isNamed: (id) => ((uses[id] ?? 0) & (USES.name | USES.proper)) > 0,
    isProper: (id) => ((uses[id] ?? 0) & (USES.proper | USES.text)) === USES.proper,
    isSaid: (id) => (uses[id] ?? 0) > 0,
    startingWith,
    sounding: makeSounding(words, heard),
    letters,
  }
}

/** One bit for each letter of a to z in the word, one for digits, and one for any other script. */
export function lettersOf(word: string): number {
  let mask = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    mask |= 1 << (code >= 97 && code <= 122 ? code - 97 : code < 128 ? 26 : 27 + (code % 4))
  }
  return mask
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
