import { TIES } from '../weights.ts'
import type { Hit } from './hit.ts'

/** Of ranked hits of a name the best, and those that are as likely meant. */
export function asLikely<T extends Pick<Hit, 'score'>>(hits: readonly T[]): readonly T[] {
  const best = hits[0]?.score ?? 0
  return hits.filter(({ score }) => best - score <= (best >= TIES.whole ? 0 : TIES.close))
}
