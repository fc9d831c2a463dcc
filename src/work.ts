/**
 * Long work is a generator that yields wherever `pace()` says so. It is run to its end at once, or in turns between
 * which the keys that have come are read and drawn.
 */

/** About so long long work goes on between two yields, in milliseconds. */
const PIECE = 1

/** So long it keeps the screen waiting before keys are looked for, in milliseconds: with its last piece less than a frame. */
const TURN = 3

/** So many rounds of the event loop a key takes from its bytes to its frame: read, put together, taken in, drawn. */
const ROUNDS = 4

let yielded = 0

/** Whether long work is run to its end at once. Then it looks at no clock, which takes Node a millisecond to load. */
let isHurried = false

/** Whether long work is to yield now, as it has not for a millisecond: `if (pace()) yield`. */
export function pace(): boolean {
  if (isHurried) return false
  const now = performance.now()
  const since = now - yielded
  // A clock that stands before that is another one.
  if (since >= 0 && since < PIECE) return false
  yielded = now
  return true
}

/**
 * Runs a loop from 0 to `length` in chunks of about a millisecond, of which `run` goes through one. For loops so tight
 * that the clock would take longer than what they do; within a generator they would run several times slower, too.
 */
export function* inChunks(length: number, run: (from: number, to: number) => void): Generator<undefined> {
  if (isHurried) return void (length > 0 && run(0, length))
  let size = 64
  for (let from = 0; from < length; ) {
    const started = performance.now()
    const to = Math.min(from + size, length)
    run(from, to)
    from = to
    const took = performance.now() - started
    if (took < PIECE / 2) size *= 2
    else if (took > PIECE) size = Math.max(1, Math.floor(size / 2))
    if (pace()) yield
  }
}

/** Makes something of each item, as long work. */
export function* mapBetweenKeys<T, U>(items: readonly T[], make: (item: T) => U): Generator<undefined, U[]> {
  const all: U[] = []
  for (const item of items) {
    if (pace()) yield
    all.push(make(item))
  }
  return all
}

/** Runs long work to its end at once, where nobody waits for a screen. */
export function runToEnd<T>(work: Generator<unknown, T>): T {
  const before = isHurried
  isHurried = true
  try {
    let piece = work.next()
    while (!piece.done) piece = work.next()
    return piece.value
  } finally {
    isHurried = before
  }
}

/** What long work makes, once: at once when it is first asked for, or ahead in pieces. */
export interface Later<T> {
  (): T
  prepare(): Generator<undefined, T>
}

/** Long work for whoever asks for what it makes, which is kept. */
export function later<T>(work: Generator<undefined, T>): Later<T> {
  let made: { readonly is: T } | undefined
  function* prepare(): Generator<undefined, T> {
    made ??= { is: yield* work }
    return made.is
  }
  return Object.assign(() => (made ? made.is : runToEnd(prepare())), { prepare })
}

/**
 * Runs long work in turns of a few milliseconds, between which every key that has come gets to the screen. `between` is
 * given what the work yielded last, before each pause; where it returns false the work is left and there is no result.
 */
export function runBetweenKeys<Y, T>(work: Generator<Y, T>, between?: (latest: Y) => void): Promise<T>
export function runBetweenKeys<Y, T>(work: Generator<Y, T>, between: (latest: Y) => boolean): Promise<T | undefined>
export async function runBetweenKeys<Y, T>(
  work: Generator<Y, T>,
  between?: (latest: Y) => unknown,
): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + TURN
    let piece = work.next()
    while (!piece.done && performance.now() < until) piece = work.next()
    if (piece.done) return piece.value
    if (between?.(piece.value) === false) return undefined
    await afterKeys()
  }
}

/** Resolves as soon as every key that has come is on the screen. */
export const afterKeys = (): Promise<void> => new Promise((resolve) => afterRounds(ROUNDS, resolve))

function afterRounds(rounds: number, then: () => void): void {
  setImmediate(rounds > 1 ? () => afterRounds(rounds - 1, then) : then)
}
