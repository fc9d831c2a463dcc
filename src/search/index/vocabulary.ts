import { firstIndex } from '../../text/sorted-search.ts'
import { makeSounding, type Sounding } from '../phonetics/phonetic-index.ts'
import { Numbers } from './numbers.ts'

/** The distinct words of a corpus, all added before the first question. Word 0 is none: it marks where one text ends and the next begins. */
export interface Vocabulary {
  readonly words: readonly string[]
  readonly size: number
  /** The number of a word, or undefined. */
  idOf(word: string): number | undefined
  /** The number of a word, new where it has none; `named` when it stands in a name or is written like one. */
  add(word: string, named: boolean): number
  isNamed(id: number): boolean
  /** The words that begin with a prefix, in order. */
  startingWith(prefix: string): readonly number[]
  /** The named words by how they sound. */
  readonly sounding: Sounding
  /** One bit for each letter the word has: what lacks a letter cannot hold it. */
  letters(id: number): number
}

export function makeVocabulary(): Vocabulary {
  const words: string[] = ['']
  const ids = new Map<string, number>()
  const named = new Numbers()
  const isNamed = [false]
  // What only some questions need waits for the first of them.
  const masks: number[] = []
  const byFirst = new Map<string, number[]>()
  const sorted = new Set<string>()
  let bucketed = 1

  const add = (word: string, asName: boolean): number => {
    let id = ids.get(word)
    if (id === undefined) {
      id = words.push(word) - 1
      ids.set(word, id)
      isNamed.push(false)
    }
    if (asName && !isNamed[id]) {
      isNamed[id] = true
      named.push(id)
    }
    return id
  }

  const bucket = (first: string): number[] => {
    for (; bucketed < words.length; bucketed++) push(byFirst, words[bucketed]?.charAt(0) ?? '', bucketed)
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
    isNamed: (id) => isNamed[id] === true,
    startingWith,
    sounding: makeSounding(words, named),
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

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
