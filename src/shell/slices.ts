import { afterKeys } from '../viewer/after-keys.ts'

/** How long a slice of work may keep the screen waiting, in milliseconds: less than a frame. */
const TURN = 3

/** Lets the keys that have come get to the screen. */
export const pause = (): Promise<void> => new Promise((resolve) => afterKeys(resolve))

/** Runs work that yields often in turns, between which the screen is drawn; `stopped` is asked after each. */
export async function inTurns<T>(work: Generator<unknown, T>, stopped: () => boolean): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + TURN
    do {
      const slice = work.next()
      if (slice.done) return slice.value
    } while (performance.now() < until)
    await pause()
    if (stopped()) return undefined
  }
}
