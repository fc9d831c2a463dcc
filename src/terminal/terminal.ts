import type { WriteStream } from 'node:tty'
import type { FrameSize } from '../painter/diff-frame.ts'
import { createInkStdout } from '../painter/ink-stdout.ts'
import { type CursorPosition, createPresenter } from '../painter/presenter.ts'
import type { Input } from '../viewer/input.ts'
import { closeDeadTerminal } from './dead-terminal.ts'
import { faultExitCode, faultReport } from './fault-report.ts'
import { createKeyStream } from './key-stream.ts'
import { type KeyboardInput, openKeyboard } from './keyboard.ts'
import { screenModes } from './modes.ts'
import { type Host, hangUpExitCode, hookProcess } from './process-hooks.ts'
import { createSuspension } from './suspension.ts'
import { terminalSize } from './terminal-size.ts'

/** The terminal in the hands of the viewer. */
export interface Terminal {
  /** Hands on keys, pastes and the mouse as they come, those first that came before anybody listened. To be called once. */
  onInput(listener: (input: Input) => void): void
  /** The stream for Ink's render as `stdout`, with `debug: true`. */
  readonly inkStdout: NodeJS.WriteStream
  /** The size now, in cells, never less than 1×1. */
  size(): FrameSize
  /** Calls back with each new size, before Ink lays out its tree again; returns what stops it. */
  onResize(listener: (size: FrameSize) => void): () => void
  /** Places the hardware cursor, or hides it with null. */
  setCursor(position: CursorPosition | null): void
  /** Paints lines at once, before Ink is loaded. The same lines from Ink then cost no byte. */
  paint(lines: readonly string[]): void
  /** Gives the terminal back and stops the program, as Ctrl-Z does; all is as it was when it is continued. */
  suspend(): void
  /** Gives the terminal back while something else has it, such as an editor; all is as it was afterwards. */
  outside(act: () => void): void
  /** Writes bytes between two frames, such as those that set the clipboard. They draw nothing. */
  send(bytes: string): void
  /** Resolves when nothing that the terminal was asked is unanswered, or has been for a while: what comes later is typed. */
  settled(): Promise<void>
  /** Gives the terminal back, for good. Does nothing the second time. */
  close(): void
  /** Gives the terminal back, tells what went wrong and ends the process with exit code 70. */
  fail(error: unknown): void
}

/** The part of process.stdout that is used. */
export type TerminalOutput = Pick<WriteStream, 'on' | 'off' | 'write' | 'isTTY' | 'columns' | 'rows'>

/** The signals of Ctrl-C and Ctrl-\\. */
const FROM_KEYBOARD: ReadonlySet<number> = new Set([130, 131])

/** The key that suspends the program, and is never handed on. */
const SUSPEND = 'ctrl-z'

/** The streams and the process that a terminal is opened on. */
export interface TerminalOptions {
  readonly stdin: KeyboardInput
  readonly stdout: TerminalOutput
  readonly env: NodeJS.ProcessEnv
  /** Whether the terminal is to report the wheel and clicks. */
  readonly mouse: boolean
  /** The process, unless a test stands in for it. */
  readonly host?: Host
  /** Called when the terminal has hung up, right before the process ends. */
  readonly onHangUp?: () => void
}

/**
 * Takes the terminal over: alternate screen, raw mode, keys, frames. Whatever ends the program gives it back as it was:
 * close, a signal (exit code 128 and its number), a fault (70), a hang-up (129), the end of the process. Undefined when
 * there is none: standard output is no terminal, or neither standard input nor /dev/tty is.
 */
export function openTerminal(options: TerminalOptions): Terminal | undefined {
  const { stdin, stdout, env, mouse, host = process, onHangUp = closeDeadTerminal } = options
  if (!stdout.isTTY) return undefined
  const keyboard = openKeyboard(stdin, { onBytes: (bytes) => keys.push(bytes), onGone: hangUp })
  if (!keyboard) return undefined

  const size = () => terminalSize(stdout, env)
  const sizeListeners = new Set<(size: FrameSize) => void>()
  const modes = screenModes(env, mouse)
  const presenter = createPresenter((bytes) => stdout.write(bytes), size())
  const inkOut = createInkStdout(size, presenter.show)
  const keys = createKeyStream(onInputs, escapePatience(env), presenter.answered)
  const suspension = createSuspension(host, giveBack, takeAgain)
  const unhook = hookProcess(host, { onEnd: end, onFault: fail, onExit: giveBack })
  let listener: ((input: Input) => void) | undefined
  const waiting: Input[] = []
  let told = size()
  let open = true
  let held = false
  let gone = false
  let away = false

  function take() {
    held = true
    keyboard?.setRaw(true)
    stdout.write(modes.enter(size()))
    presenter.start()
  }

  function giveBack() {
    if (!held) return
    held = false
    presenter.stop()
    if (gone) return
    stdout.write(modes.leave(size()))
    keyboard?.setRaw(false)
  }

  function takeAgain() {
    presenter.stop()
    take()
    // Nobody tells a stopped program that the window has changed: this makes Node look.
    host.kill(host.pid, 'SIGWINCH')
  }

  function onInputs(inputs: readonly Input[]) {
    for (const input of inputs) {
      if (!open) return
      // A program that died may have left the mouse on for us.
      if ('mouse' in input && !mouse) continue
      if ('key' in input && input.key === SUSPEND) presenter.settle(suspension.suspend)
      else if (listener) listener(input)
      else waiting.push(input)
    }
  }

  // Also after a signal that brought no new size: the window was another in between, and may have lost some rows.
  function resized() {
    const before = told
    told = size()
    presenter.resize(told)
    if (told.columns === before.columns && told.rows === before.rows) return
    for (const hear of sizeListeners) hear(told)
    inkOut.resized()
  }

  function close() {
    if (!open) return
    open = false
    giveBack()
    suspension.close()
    unhook()
    keys.close()
    keyboard?.close()
    host.off('SIGWINCH', resized)
    stdout.off('resize', resized)
    stdout.off('drain', presenter.drained)
    stdout.off('error', hangUp)
  }

  function end(exitCode: number) {
    if (away && FROM_KEYBOARD.has(exitCode)) return
    // What the terminal has still to answer would come to the shell, as if it had been typed there.
    presenter.settle(() => {
      close()
      host.exit(exitCode)
    })
  }

  function hangUp() {
    gone = true
    onHangUp()
    host.exit(hangUpExitCode)
  }

  function fail(error: unknown) {
    close()
    host.stderr.write(faultReport(error))
    host.exit(faultExitCode)
  }

  host.on('SIGWINCH', resized)
  stdout.on('resize', resized)
  stdout.on('drain', presenter.drained)
  stdout.on('error', hangUp)
  take()

  return {
    inkStdout: inkOut.stream,
    size,
    onInput(hear) {
      listener = hear
      for (const input of waiting.splice(0)) hear(input)
    },
    onResize(hear) {
      sizeListeners.add(hear)
      return () => sizeListeners.delete(hear)
    },
    setCursor: presenter.setCursor,
    paint(lines) {
      presenter.show(lines)
      presenter.flush()
    },
    suspend: suspension.suspend,
    send(bytes) {
      if (held) stdout.write(bytes)
    },
    outside(act) {
      presenter.settle(() => {
        if (!open) return
        giveBack()
        away = true
        try {
          suspension.standAside(act)
        } finally {
          takeAgain()
          // A Ctrl-C that was meant for the other program comes to us now, when signals are looked for next.
          setImmediate(() =>
            setImmediate(() => {
              away = false
            }),
          )
        }
      })
    },
    settled: () => new Promise((resolve) => presenter.settle(resolve)),
    close,
    fail,
  }
}

/** How long a lone ESC may be the beginning of a sequence, in milliseconds; a network tears sequences apart. */
function escapePatience(env: NodeJS.ProcessEnv): number {
  return env.SSH_CONNECTION || env.SSH_TTY ? 100 : 25
}
