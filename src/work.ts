/** Runs work that yields between its slices to its end at once, where nobody waits for a screen. */
export function toEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const slice = work.next()
    if (slice.done) return slice.value
  }
}
