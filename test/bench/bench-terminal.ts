import { type IPty, spawn } from '@lydell/node-pty'

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** What a key brought about: the time until its frame was there, until nothing more came, and the bytes written. */
export interface Answer {
  readonly ms: number
  readonly settled: number
  readonly bytes: number
}

/** A program in a pseudo-terminal that nobody draws, so that nothing but the program takes time. */
export interface BenchTerminal {
  readonly pid: number
  /** Milliseconds from the start until a whole frame was there that shows `text`. */
  shows(text: string): Promise<number>
  /** Milliseconds from the start until the program ended. */
  ended(): Promise<number>
  /** Presses a key once the screen is quiet, or at once, and waits until it is quiet again, or `until` has it. */
  press(key: string, options?: PressOptions): Promise<Answer>
  /** Sends a key and waits for nothing. */
  type(key: string): void
  /** Resolves when nothing has been written for so many milliseconds. */
  quiet(ms: number): Promise<void>
  kill(): Promise<void>
}

export interface PressOptions {
  readonly atOnce?: boolean
  readonly until?: () => Promise<void>
  /** How long a frame is waited for, in milliseconds. */
  readonly patience?: number
}

/** What is measured runs with this and no more: settings such as extra certificates make any start slower. */
export const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  TERM: 'xterm-256color',
  LANG: 'C.UTF-8',
  // Each run begins as the first does.
  KBRIEF_STATE: 'off',
}

/** What begins and ends a frame: a synchronized update. Where only the cursor moves there is none. */
const FRAME_BEGIN = '\x1b[?2026h'
const FRAME_END = '\x1b[?2026l'
const CURSOR_SHOWN = '\x1b[?25h'

const isFrame = (written: string): boolean =>
  written.includes(FRAME_END) || (written.endsWith(CURSOR_SHOWN) && !written.includes(FRAME_BEGIN))

/** So long after the last byte of an answer no more of it is expected: three frames. */
const QUIET = 50

/** So long anything is waited for, in milliseconds. */
export const PATIENCE = 20_000

/** What still runs; it ends with this process, also with one that fails. */
const running = new Set<IPty>()
process.on('exit', () => {
  for (const pty of running) pty.kill('SIGKILL')
})

/** Starts a program in a pseudo-terminal of its own. */
export function startInTerminal(command: string, args: readonly string[], { columns, rows }: Size): BenchTerminal {
  const started = performance.now()
  const pty: IPty = spawn(command, [...args], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    env: ENVIRONMENT,
    encoding: null,
  })
  let written = ''
  let lastByte = started
  const listeners = new Set<() => void>()
  // With no encoding the chunks are buffers, whatever the type says. What is looked for is ASCII.
  pty.onData((chunk) => {
    lastByte = performance.now()
    written += Buffer.from(chunk as unknown as Uint8Array).toString('latin1')
    for (const listener of listeners) listener()
  })
  running.add(pty)
  const end = new Promise<number>((resolve) => {
    pty.onExit(() => {
      running.delete(pty)
      resolve(performance.now() - started)
    })
  })

  function when(what: string, check: () => boolean, patience = PATIENCE): Promise<number> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        listeners.delete(attempt)
        reject(new Error(`waited in vain for ${what}; written: ${JSON.stringify(written.slice(-2000))}`))
      }, patience)
      function attempt() {
        if (!check()) return
        listeners.delete(attempt)
        clearTimeout(timer)
        resolve(performance.now())
      }
      listeners.add(attempt)
      attempt()
    })
  }

  async function quiet(ms: number): Promise<void> {
    for (;;) {
      const left = lastByte + ms - performance.now()
      if (left <= 0) return
      await new Promise((resolve) => setTimeout(resolve, left))
    }
  }

  return {
    pid: pty.pid,
    async shows(text) {
      const shown = (): boolean => written.includes(text) && written.includes(FRAME_END, written.indexOf(text))
      return (await when(`"${text}"`, shown)) - started
    },
    ended: () => end,
    async press(key, { atOnce = false, until = () => quiet(QUIET), patience = PATIENCE } = {}) {
      if (!atOnce) await quiet(QUIET)
      written = ''
      const pressed = performance.now()
      pty.write(key)
      const answered = await when(`a frame after ${JSON.stringify(key)}`, () => isFrame(written), patience)
      await until()
      return { ms: answered - pressed, settled: lastByte - pressed, bytes: written.length }
    },
    type: (key) => pty.write(key),
    quiet,
    async kill() {
      pty.kill('SIGKILL')
      await end
    },
  }
}
