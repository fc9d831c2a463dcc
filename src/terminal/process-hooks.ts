import { constants } from 'node:os'

/** The part of the process that is used, so that tests need not end the real one. */
export interface Host extends Pick<NodeJS.EventEmitter, 'on' | 'off'> {
  readonly pid: number
  readonly platform: string
  readonly stderr: { write(text: string): unknown }
  exit(code: number): unknown
  kill(pid: number, signal: string): unknown
}

/** The ways in which the process ends without having been closed. */
export interface ProcessEvents {
  /** A signal asks the program to end, with this exit code: 128 and the signal's number. */
  readonly onEnd: (exitCode: number) => void
  /** An error that nobody caught, or a promise that nobody waited for. */
  readonly onFault: (error: unknown) => void
  /** The process ends, for whatever reason; only what is done at once is still done. */
  readonly onExit: () => void
}

/** The exit code when the terminal has gone away: that of SIGHUP, which says the same. */
export const hangUpExitCode = 129

/**
 * Signals that end a process that does not listen, where others send them. Left out are those after which it cannot go on
 * (SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV), SIGUSR1, by which Node begins its debugger, SIGPROF, with which its profiler
 * counts, and SIGPIPE, which Node ignores. Systems have some of them only.
 */
const ENDING = [
  'SIGHUP',
  'SIGINT',
  'SIGQUIT',
  'SIGTERM',
  'SIGUSR2',
  'SIGALRM',
  'SIGVTALRM',
  'SIGXCPU',
  'SIGXFSZ',
  'SIGTRAP',
  'SIGSYS',
  'SIGIO',
  'SIGPWR',
  'SIGSTKFLT',
] as const

/** A signal asks the program to end by its own number, which differs between systems. */
const endings = ENDING.flatMap((signal): [NodeJS.Signals, number][] => {
  const number = constants.signals[signal]
  return number === undefined ? [] : [[signal, 128 + number]]
})

/** Listens to all that may end the process; returns what stops listening. */
export function hookProcess(host: Host, events: ProcessEvents): () => void {
  const hooks: [string, (error: unknown) => void][] = [
    ...endings.map(([signal, code]): [string, () => void] => [signal, () => events.onEnd(code)]),
    ['uncaughtException', events.onFault],
    ['unhandledRejection', events.onFault],
    ['exit', events.onExit],
  ]
  for (const [event, listener] of hooks) host.on(event, listener)
  return () => {
    for (const [event, listener] of hooks) host.off(event, listener)
  }
}
