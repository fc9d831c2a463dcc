import type { Numbers } from './numbers.ts'

/** Many lists of whole numbers in one piece of memory: list `i` is `values[starts[i]]` up to `values[ends[i]]`. */
export interface Lists {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly values: Uint32Array
}

/** Pairs handled between two yields: about a millisecond's work. */
const SLICE = 100_000

/**
 * Sorts pairs (a list, a value) into lists; the values are asked for one after the other. They keep their order, and a
 * value that repeats the one before it in its list is left out.
 */
export function* listsOf(count: number, lists: Numbers, values: Pick<Numbers, 'at'>): Generator<void, Lists> {
  const starts = new Uint32Array(count + 1)
  for (let i = 0; i < lists.length; i++) {
    const list = lists.at(i) ?? 0
    starts[list + 1] = (starts[list + 1] ?? 0) + 1
    if (i % SLICE === SLICE - 1) yield
  }
  for (let list = 0; list < count; list++) starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0)
  const ends = starts.slice(0, count)
  const sorted = new Uint32Array(lists.length)
  for (let i = 0; i < lists.length; i++) {
    const list = lists.at(i) ?? 0
    const value = values.at(i) ?? 0
    const end = ends[list] ?? 0
    if (end === starts[list] || sorted[end - 1] !== value) {
      sorted[end] = value
      ends[list] = end + 1
    }
    if (i % SLICE === SLICE - 1) yield
  }
  return { starts, ends, values: sorted }
}
