/** Claims that are made between two yields: some milliseconds of work. */
export const SLICE = 500

/**
 * Runs work to its end with a pause at each of its yields, in which a screen can be drawn and a key be read; without any
 * where `pause` gives nothing to wait for.
 */
export async function withPauses<T>(
  work: Generator<void, T>,
  pause: () => void | Promise<void> | undefined,
): Promise<T> {
  for (;;) {
    const slice = work.next()
    if (slice.done) return slice.value
    const pausing = pause()
    if (pausing) await pausing
  }
}
