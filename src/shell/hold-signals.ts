/** Signals that ask the program to end. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does something that must not be left half done: a signal that would end the program meanwhile ends it afterwards, when
 * what there is to say of it is said. `isAsked` tells whether one has come, for whoever can stop and clean up; it is seen
 * after each wait for `turn`.
 */
export async function holdSignals<T>(act: (isAsked: () => boolean) => Promise<T> | T): Promise<T> {
  let asked: NodeJS.Signals | undefined
  const hold = (signal: NodeJS.Signals): void => {
    asked = signal
  }
  for (const signal of ENDINGS) process.on(signal, hold)
  try {
    return await act(() => asked !== undefined)
  } finally {
    await turn()
    for (const signal of ENDINGS) process.off(signal, hold)
    const signal = asked
    if (signal !== undefined) setImmediate(() => process.kill(process.pid, signal))
  }
}

/** Lets signals in that have come. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
