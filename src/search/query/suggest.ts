import { distance } from 'fastest-levenshtein'
import type { Corpus } from '../index/corpus.ts'
import { SUGGESTION } from '../weights.ts'
import type { Plan } from './plan.ts'

/** Scripts whose vowel signs are left out where words are compared, so that no word of theirs can be shown. */
const LOST_MARKS = /[\u0590-\u08ff\u0900-\u0eff\u0f00-\u109f\u1780-\u17ff]/

/** The words of the corpus nearest to those of a query that found nothing, nearest first. */
export function nearestWords({ vocabulary }: Corpus, { units }: Plan): string[] {
  const near: { word: string; apart: number }[] = []
  for (const { word } of units.flatMap(({ terms }) => terms)) {
    for (let id = 1; id < vocabulary.size; id++) {
      const other = vocabulary.words[id] ?? ''
      const longer = Math.max(word.length, other.length)
      if (!vocabulary.isSaid(id) || LOST_MARKS.test(other)) continue
      if (Math.abs(word.length - other.length) > SUGGESTION.farthest * longer || other.length < 3) continue
      const apart = distance(word, other) / longer - (vocabulary.isNamed(id) ? SUGGESTION.named : 0)
      if (apart <= SUGGESTION.farthest && (near.length < SUGGESTION.most || apart < (near.at(-1)?.apart ?? 0))) {
        near.push({ word: other, apart })
        near.sort((a, b) => a.apart - b.apart)
        near.length = Math.min(near.length, SUGGESTION.most)
      }
    }
  }
  return near.map(({ word }) => word.normalize('NFC'))
}
