import type { Host } from './process-hooks.ts'

/** Stopping and continuing the program at the shell's command. */
export interface Suspension {
  /** Gives the terminal back and stops, with every process of the same job; does nothing on Windows. */
  suspend(): void
  /** Does something during which another program has the terminal: a stop is for the whole job then, at once. */
  standAside(act: () => void): void
  /** Listens to the signals no more. */
  close(): void
}

/** After so long without having been stopped, in milliseconds, there is no shell that could continue us. */
const stopPatience = 100

/**
 * Suspends as the terminal's own Ctrl-Z would: SIGTSTP to the whole job, since the shell waits for npx and not for us.
 * Where no shell controls jobs the system drops that signal, and the program just goes on. `onContinue` also comes
 * after a stop that nobody announced (SIGSTOP), when another program may have changed the terminal.
 */
export function createSuspension(host: Host, onSuspend: () => void, onContinue: () => void): Suspension {
  let timer: NodeJS.Timeout | undefined
  let immediate: NodeJS.Immediate | undefined

  function suspend() {
    if (host.platform === 'win32' || timer) return
    onSuspend()
    host.off('SIGTSTP', suspend)
    // The clock runs on while we are stopped; a turn of the event loop later SIGCONT has been heard if it came.
    timer = setTimeout(() => {
      immediate = setImmediate(resume)
    }, stopPatience)
    host.kill(0, 'SIGTSTP')
  }

  function resume() {
    if (timer) host.on('SIGTSTP', suspend)
    forget()
    onContinue()
  }

  function forget() {
    clearTimeout(timer)
    clearImmediate(immediate)
    timer = undefined
  }

  host.on('SIGTSTP', suspend)
  host.on('SIGCONT', resume)
  return {
    suspend,
    standAside(act) {
      host.off('SIGTSTP', suspend)
      try {
        act()
      } finally {
        host.on('SIGTSTP', suspend)
      }
    },
    close() {
      forget()
      host.off('SIGTSTP', suspend)
      host.off('SIGCONT', resume)
    },
  }
}
