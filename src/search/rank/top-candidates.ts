import { CANDIDATES } from '../weights.ts'

const HIGHEST = 1024

/**
 * The places of the best of some scores from 0 to 1000, in order: all of them where they are few, else those that may
 * still come out first. Of equals the first are taken.
 */
export function contenders(scores: Float32Array, units: number): number[] {
  const most = units > 1 ? CANDIDATES.most.units : CANDIDATES.most.oneUnit
  const counts = new Uint32Array(HIGHEST)
  for (let at = 0; at < scores.length; at++) {
    const score = Math.floor(scores[at] ?? 0)
    counts[score] = (counts[score] ?? 0) + 1
  }
  let least = HIGHEST - 1
  let above = 0
  while (least > 0 && above + (counts[least] ?? 0) <= most) above += counts[least--] ?? 0
  let room = most - above
  const places: number[] = []
  for (let at = 0; at < scores.length; at++) {
    const score = Math.floor(scores[at] ?? 0)
    if (score > least || (score === least && room-- > 0)) places.push(at)
  }
  return places
}
