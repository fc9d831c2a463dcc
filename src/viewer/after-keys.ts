/** So many rounds of the event loop a key takes from its bytes to its frame: read, put together, taken in, drawn. */
const ROUNDS = 4

/** Does work as soon as every key that has come is on the screen, so that none waits for more than one piece of it. */
export function afterKeys(work: () => void, rounds = ROUNDS): void {
  setImmediate(rounds > 1 ? () => afterKeys(work, rounds - 1) : work)
}
