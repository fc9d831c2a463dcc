import { compareWhen } from './compare.ts'
import type { When } from './when.ts'

/**
 * Things in the order of their dates, in a new list; those of equal dates in the order they had, or as `among` compares
 * them. Many of a large table share one date, so that the dates are sorted and the things are only counted.
 */
export function sortedByWhen<T>(
  things: readonly T[],
  whenOf: (thing: T) => When | undefined,
  among?: (a: T, b: T) => number,
): T[] {
  const ranks = new Map<When | undefined, number>()
  for (const thing of things) ranks.set(whenOf(thing), 0)
  const dates = [...ranks.keys()].sort(compareWhen)
  let rank = 0
  for (const [index, date] of dates.entries()) {
    if (index > 0 && compareWhen(dates[index - 1], date) !== 0) rank += 1
    ranks.set(date, rank)
  }
  const starts = new Uint32Array(rank + 2)
  const rankOf = (thing: T): number => ranks.get(whenOf(thing)) ?? 0
  for (const thing of things) starts[rankOf(thing) + 1] = (starts[rankOf(thing) + 1] ?? 0) + 1
  for (let each = 1; each < starts.length; each += 1) starts[each] = (starts[each] ?? 0) + (starts[each - 1] ?? 0)
  const next = starts.slice()
  const sorted = new Array<T>(things.length)
  for (const thing of things) {
    const own = rankOf(thing)
    sorted[next[own] ?? 0] = thing
    next[own] = (next[own] ?? 0) + 1
  }
  if (among === undefined) return sorted
  return Array.from({ length: rank + 1 }, (_, own) => sorted.slice(starts[own], starts[own + 1]).sort(among)).flat()
}
