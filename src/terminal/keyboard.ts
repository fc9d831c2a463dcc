import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'

/** Where keys come from: the process's own input, or the terminal itself when something is piped in. */
export interface Keyboard {
  /** Turns raw mode on, even if it was lost unnoticed, or off. Does nothing when the terminal is gone. */
  setRaw(on: boolean): void
  /** Stops reading and lets the process end. Raw mode is turned off by setRaw, not here. */
  close(): void
}

/** The events of a keyboard. */
export interface KeyboardEvents {
  readonly onBytes: (bytes: Uint8Array) => void
  /** The terminal hung up. */
  readonly onGone: () => void
}

/** The part of process.stdin that is used. */
export type KeyboardInput = Pick<ReadStream, 'on' | 'off' | 'pause' | 'resume' | 'isTTY' | 'setRawMode'>

/** Opens the keyboard and begins to read; undefined when there is no terminal to read from. */
export function openKeyboard(stdin: KeyboardInput, { onBytes, onGone }: KeyboardEvents): Keyboard | undefined {
  const own = stdin.isTTY ? undefined : openTerminalDevice()
  const input = stdin.isTTY ? stdin : own
  if (!input) return undefined
  let interrupted = false

  function onError(error: NodeJS.ErrnoException) {
    if (error.code === 'EINTR') interrupted = true
    else onGone()
  }

  // A signal, such as the one that brings the program back from the background, interrupts the call: it is made again.
  function setRawMode(on: boolean) {
    for (let attempt = 0; attempt < 5; attempt++) {
      interrupted = false
      input?.setRawMode(on)
      if (!interrupted) return
    }
  }

  input.on('data', onBytes)
  input.on('end', onGone)
  input.on('error', onError)
  input.resume()

  return {
    setRaw(on) {
      // Node does nothing when it believes that the mode is on, so it is turned off first.
      if (on) setRawMode(false)
      setRawMode(on)
    },
    close() {
      input.off('data', onBytes)
      input.off('end', onGone)
      input.off('error', onError)
      input.pause()
      own?.destroy()
    },
  }
}

function openTerminalDevice(): ReadStream | undefined {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'))
  } catch {
    return undefined
  }
}
