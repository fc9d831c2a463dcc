import type { Hit } from './hit.ts'

/** From this score on a whole name was typed; below it, names whose scores are as close as this are as likely meant. */
const WHOLE = 0.98
const CLOSE = 0.03

/** Of ranked hits of a name the best, and those that are as likely meant. */
export function asLikely<T extends Pick<Hit, 'score'>>(hits: readonly T[]): readonly T[] {
  const best = hits[0]?.score ?? 0
  return hits.filter(({ score }) => best - score <= (best >= WHOLE ? 0 : CLOSE))
}
