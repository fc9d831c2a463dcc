import { distance } from 'fastest-levenshtein'
import { sounds } from './sound.ts'

/** Length of a sound, with its mark, from which one slip does not make another name of it. */
const SHORTEST_SLIP = 6

/** So many names are heard at the first question; more are prepared, so many in a millisecond. */
const FEW = 2000
const AT_ONCE = 100

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
  /** The named words that share a sound with a word. */
  soundingLike(word: string): readonly number[]
  /** The named words that sound like a word but for one slip, with 1, or for none, with 0. */
  soundingNearly(word: string): ReadonlyMap<number, number>
  /** Works out in slices of a millisecond what the first question about sounds would else wait for. */
  prepare(): Generator<void>
  /** One bit for each letter the word has: what lacks a letter cannot hold it. */
  letters(id: number): number
}

export function makeVocabulary(): Vocabulary {
  const words: string[] = ['']
  const ids = new Map<string, number>()
  const named = new Set<number>()
  // What only some questions need waits for the first of them.
  const masks: number[] = []
  const byFirst = new Map<string, number[]>()
  const sorted = new Set<string>()
  const bySound = new Map<string, number[]>()
  let bucketed = 1
  const byEdge = new Map<string, string[]>()
  const unheard = named.values()

  const add = (word: string, isNamed: boolean): number => {
    let id = ids.get(word)
    if (id === undefined) {
      id = words.length
      ids.set(word, id)
      words.push(word)
    }
    if (isNamed) named.add(id)
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
    const from = lowerBound(all, words, prefix)
    let to = from
    while (to < all.length && words[all[to] ?? 0]?.startsWith(prefix)) to += 1
    return all.slice(from, to)
  }

  const soundNames = (most: number): boolean => {
    for (let count = 0; count < most; count++) {
      const { done, value } = unheard.next()
      if (done) return true
      for (const key of sounds(words[value] ?? '')) {
        if (!bySound.has(key)) for (const edge of edgesOf(key)) push(byEdge, edge, key)
        push(bySound, key, value)
      }
    }
    return false
  }

  const idsBySound = (): ReadonlyMap<string, readonly number[]> => {
    soundNames(Infinity)
    return bySound
  }

  function* prepare(): Generator<void> {
    if (named.size > FEW) while (!soundNames(AT_ONCE)) yield
  }

  const soundingLike = (word: string): readonly number[] => {
    const keys = sounds(word)
    return keys.length === 0 ? [] : [...new Set(keys.flatMap((key) => idsBySound().get(key) ?? []))]
  }

  const soundingNearly = (word: string): ReadonlyMap<number, number> => {
    const found = new Map<number, number>()
    const keys = sounds(word).filter((key) => key.length >= SHORTEST_SLIP)
    if (keys.length > 0) idsBySound()
    for (const key of keys) {
      // One slip leaves the beginning or the end as it is.
      for (const other of edgesOf(key).flatMap((edge) => byEdge.get(edge) ?? [])) {
        if (Math.abs(other.length - key.length) > 1) continue
        const slips = distance(key, other)
        if (slips > 1) continue
        for (const id of bySound.get(other) ?? []) found.set(id, Math.min(slips, found.get(id) ?? 1))
      }
    }
    return found
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
    isNamed: (id) => named.has(id),
    startingWith,
    soundingLike,
    soundingNearly,
    prepare,
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

/** The first and the last letters of a sound, with its mark. */
const edgesOf = (key: string): string[] => [`^${key.slice(0, 4)}`, `${key.charAt(0)}${key.slice(-2)}$`]

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function lowerBound(bucket: readonly number[], words: readonly string[], prefix: string): number {
  let low = 0
  let high = bucket.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[bucket[middle] ?? 0] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  return low
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
