/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 up to 1. */
  next(): number
  /** A whole number from 0 up to `end`. */
  below(end: number): number
  /** Any of some things, each as often. */
  any<T>(from: readonly T[]): T
  /** One of some things, the first far more often than the last, as names come up in reports. */
  common<T>(from: readonly T[]): T
  /** One of some things, the first some times more often than the last. */
  early<T>(from: readonly T[]): T
  /** True in so many cases of one. */
  chance(share: number): boolean
}

/** A source of random numbers (mulberry32). */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  const at = <T>(from: readonly T[], index: number): T => {
    if (from.length === 0) throw new RangeError('nothing to choose from')
    return from[Math.min(index, from.length - 1)] as T
  }
  return {
    next,
    below,
    any: (from) => at(from, below(from.length)),
    // Zipf's law: the share of the first n of N is about log n / log N.
    common: (from) => at(from, Math.floor(from.length ** next()) - 1),
    early: (from) => at(from, Math.floor(from.length * next() ** 2)),
    chance: (share) => next() < share,
  }
}
