import { distance } from 'fastest-levenshtein'
import { pushTo } from '../../text/push-to.ts'
import { pace, runToEnd } from '../../work.ts'
import type { Numbers } from '../index/numbers.ts'
import { SOUND } from '../weights.ts'
import { latin, sounds } from './phonetic-key.ts'

/** So many words are heard at the first question; more are prepared. */
const FEW = 2000

/** Words by how they sound. */
export interface Sounding {
  /** The words that share a sound of so many letters at least with a word. */
  like(word: string, least: number): readonly number[]
  /** The words that sound like a word but for one slip, with 1, or for none, with 0. */
  nearly(word: string): ReadonlyMap<number, number>
  /** Works out in slices of a millisecond what the first question would else wait for. */
  prepare(): Generator<void>
}

/** Makes the words with these numbers ready to be asked for by sound. Words added before the first question count too. */
export function makeSounding(words: readonly string[], numbers: Numbers): Sounding {
  let heard = 0
  /** By each sound its words. */
  const bySound = new Map<string, number[]>()
  /** By the letters that begin or end sounds these sounds. */
  const byEdge = new Map<string, string[]>()

  function* hear(): Generator<void> {
    while (heard < numbers.length) {
      const number = numbers.at(heard++) ?? 0
      for (const key of sounds(words[number] ?? '')) {
        if (!bySound.has(key)) for (const edge of edgesOf(key)) pushTo(byEdge, edge, key)
        pushTo(bySound, key, number)
      }
      if (pace()) yield
    }
  }

  function* prepare(): Generator<void> {
    if (numbers.length > FEW) yield* hear()
  }

  const like = (word: string, least: number): readonly number[] => {
    const keys = sounds(word).filter((key) => key.length >= least)
    if (keys.length > 0) runToEnd(hear())
    return [...new Set(keys.flatMap((key) => bySound.get(key) ?? []))]
  }

  const nearly = (word: string): ReadonlyMap<number, number> => {
    const found = new Map<number, number>()
    const keys = sounds(word).filter((key) => key.length >= SOUND.shortestSlip)
    if (keys.length > 0) runToEnd(hear())
    for (const key of keys) {
      // One slip leaves the beginning or the end as it is.
      for (const other of edgesOf(key).flatMap((edge) => byEdge.get(edge) ?? [])) {
        if (Math.abs(other.length - key.length) > 1) continue
        const slips = distance(key, other)
        if (slips > 1) continue
        for (const id of bySound.get(other) ?? [])
          if (isSpelledLike(word, words[id] ?? '')) found.set(id, Math.min(slips, found.get(id) ?? 1))
      }
    }
    return found
  }

  return { like, nearly, prepare }
}

/** Whether the letters are mostly the same too: a sound leaves too little of a word for a slip to go by it alone. */
const isSpelledLike = (word: string, other: string): boolean =>
  distance(latin(word), latin(other)) <= Math.floor(word.length / SOUND.slipsIn)

/** The first and the last letters of a sound, with its mark. */
const edgesOf = (key: string): string[] => [`^${key.slice(0, 4)}`, `${key.charAt(0)}${key.slice(-2)}$`]
