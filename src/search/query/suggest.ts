import { distance } from 'fastest-levenshtein'
import type { Corpus } from '../index/corpus.ts'
import type { Plan } from './plan.ts'

const MOST = 3
/** How much of a word may be wrong, at most. */
const FARTHEST = 0.5

/** The words of the corpus nearest to those of a query that found nothing, nearest first. */
export function nearestWords({ vocabulary }: Corpus, { units }: Plan): string[] {
  const near: { word: string; apart: number }[] = []
  for (const { word } of units.flatMap(({ terms }) => terms)) {
    for (let id = 1; id < vocabulary.size; id++) {
      const other = vocabulary.words[id] ?? ''
      const longer = Math.max(word.length, other.length)
      if (Math.abs(word.length - other.length) > FARTHEST * longer || other.length < 3) continue
      const apart = distance(word, other) / longer - (vocabulary.isNamed(id) ? 0.1 : 0)
      if (apart <= FARTHEST && (near.length < MOST || apart < (near.at(-1)?.apart ?? 0))) {
        near.push({ word: other, apart })
        near.sort((a, b) => a.apart - b.apart)
        near.length = Math.min(near.length, MOST)
      }
    }
  }
  return near.map(({ word }) => word.normalize('NFC'))
}
