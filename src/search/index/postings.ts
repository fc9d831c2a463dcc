/** Many lists of whole numbers in one piece of memory: list `i` is `values[starts[i]]` up to `values[ends[i]]`. */
export interface Lists {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly values: Uint32Array
}

/** Gives every pair (a list, a value), in the same order each time, and yields about every millisecond. */
export type Pairs = (give: (list: number, value: number) => void) => Generator<void>

/**
 * Sorts pairs into lists. They are asked for twice, to be counted and to be put in place, so that nobody has to keep
 * them. Values keep their order; one that repeats the one before it in its list is left out.
 */
export function* listsOf(count: number, pairs: Pairs): Generator<void, Lists> {
  const starts = new Uint32Array(count + 1)
  yield* pairs((list) => {
    starts[list + 1] = (starts[list + 1] ?? 0) + 1
  })
  for (let list = 0; list < count; list++) starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0)
  const ends = starts.slice(0, count)
  const values = new Uint32Array(starts[count] ?? 0)
  yield* pairs((list, value) => {
    const end = ends[list] ?? 0
    if (end > (starts[list] ?? 0) && values[end - 1] === value) return
    values[end] = value
    ends[list] = end + 1
  })
  return { starts, ends, values }
}
