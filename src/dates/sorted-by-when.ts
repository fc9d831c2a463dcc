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
  const numbers = new Map<When | undefined, number>()
  const dateOf = new Uint32Array(things.length)
  for (let index = 0; index < things.length; index += 1) {
    const when = whenOf(things[index] as T)
    const number = numbers.get(when) ?? numbers.size
    if (number === numbers.size) numbers.set(when, number)
    dateOf[index] = number
  }
  const dates = [...numbers].sort(([a], [b]) => compareWhen(a, b))
  const ranks = new Uint32Array(dates.length)
  let rank = 0
  for (const [index, [when, number]] of dates.entries()) {
    if (index > 0 && compareWhen(dates[index - 1]?.[0], when) !== 0) rank += 1
    ranks[number] = rank
  }
  const rankOf = (index: number): number => ranks[dateOf[index] ?? 0] ?? 0
  const starts = new Uint32Array(rank + 2)
  for (let index = 0; index < things.length; index += 1) {
    const own = rankOf(index)
    starts[own + 1] = (starts[own + 1] ?? 0) + 1
  }
  for (let each = 1; each < starts.length; each += 1) starts[each] = (starts[each] ?? 0) + (starts[each - 1] ?? 0)
  const next = starts.slice()
  const sorted = new Array<T>(things.length)
  for (let index = 0; index < things.length; index += 1) {
    const own = rankOf(index)
    const at = next[own] ?? 0
    sorted[at] = things[index] as T
    next[own] = at + 1
  }
  if (among === undefined) return sorted
  for (let own = 0; own <= rank; own += 1) {
    const from = starts[own] ?? 0
    const same = sorted.slice(from, starts[own + 1]).sort(among)
    for (let index = 0; index < same.length; index += 1) sorted[from + index] = same[index] as T
  }
  return sorted
}
