/** The first index from `low` on and below `high` at which something holds that, once it does, holds for all after it; else `high`. */
export function firstIndex(low: number, high: number, holds: (at: number) => boolean): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/** The index of the last of some numbers, which grow, that is not greater than `value`; 0 where all are. */
export const lastNotAfter = (numbers: readonly number[], value: number): number =>
  Math.max(0, firstIndex(0, numbers.length, (at) => (numbers[at] ?? 0) > value) - 1)
