import { execFileSync } from 'node:child_process'
import { StringDecoder } from 'node:string_decoder'
import { type IPty, spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { type KeyName, keyBytes } from './key-bytes.ts'
import { needs } from './needs.ts'

/** What a test may choose about the terminal; 80×24 and a bare environment when it does not. */
export interface SpawnOptions {
  readonly columns?: number
  readonly rows?: number
  readonly cwd?: string
  /** Added to PATH, HOME, TERM, a UTF-8 locale and the prompt "prompt> "; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** The modes of the emulator that a program may leave behind. */
export interface Modes {
  readonly alternateScreen: boolean
  readonly cursorVisible: boolean
  readonly bracketedPaste: boolean
  readonly lineWrap: boolean
  readonly applicationCursor: boolean
  readonly mouse: string
  readonly focusReports: boolean
  readonly synchronized: boolean
}

/** The look of one cell. */
export interface CellStyle {
  readonly text: string
  readonly width: number
  readonly bold: boolean
  readonly dim: boolean
  readonly inverse: boolean
  readonly underline: boolean
  /** The palette's colour, or -1 for the terminal's own. */
  readonly foreground: number
  readonly background: number
}

/** All that a program must leave as it found it: modes, scrollback and screen of the normal buffer, line discipline. */
export interface Snapshot {
  readonly modes: Modes
  readonly lines: readonly string[]
  readonly discipline: string
}

/** How a program ended. */
export interface Exit {
  readonly code: number
  readonly signal: number
}

/** What waitForText looks for on the screen, whose lines are joined by line breaks. */
export type Wanted = string | RegExp | ((screen: string) => boolean)

/** A program in a real pseudo-terminal, drawn by a real emulator. */
export interface SpawnedTerminal {
  readonly pid: number
  /** Sends text as it is, in one write. Bytes as a Buffer. */
  type(text: string | Uint8Array): void
  /** Sends keys by name, each in a write of its own. */
  press(...keys: KeyName[]): void
  resize(columns: number, rows: number): void
  /** Waits for the screen to show something; fails with the whole screen. Returns the screen. */
  waitForText(wanted: Wanted, timeout?: number): Promise<string>
  /** Waits for anything at all, looked at again whenever the emulator has taken bytes. */
  waitFor(what: string, check: () => boolean, timeout?: number): Promise<void>
  /** The visible lines, without spaces at their ends. */
  screen(): string[]
  /** Scrollback and screen of the normal buffer, whichever is shown, without blank lines at the end. */
  normalLines(): string[]
  cell(row: number, column: number): CellStyle
  cursor(): { row: number; column: number }
  /** All that the program has written so far. */
  rawBytes(): string
  modes(): Modes
  /** Whether the line discipline is in raw mode: keys come at once and are not echoed. */
  isRaw(): boolean
  snapshot(): Snapshot
  exit(): Promise<Exit>
  /** Takes the terminal away from the program, as closing its window does. */
  hangUp(): void
  /** Ends the program if it still runs, and the emulator. */
  dispose(): void
}

/** Longer than any machine is busy with something else; what is lost is lost after it, too. */
const patience = 120_000

/** Starts a program in a terminal of its own. Keys are to be sent only after something of it has been waited for. */
export function spawnTerminal(command: string, args: readonly string[], options: SpawnOptions = {}): SpawnedTerminal {
  needs('a POSIX terminal')
  const { columns = 80, rows = 24 } = options
  const emulator = new xterm.Terminal({ cols: columns, rows, scrollback: 5000, allowProposedApi: true })
  const env = environment(options.env)
  const pty: IPty = spawn(command, [...args], {
    // It goes before TERM in the environment.
    name: env.TERM ?? '',
    cols: columns,
    rows,
    cwd: options.cwd ?? process.cwd(),
    env,
    encoding: null,
  })
  const checks = new Set<() => void>()
  const look = () => {
    for (const check of checks) check()
  }
  let raw = Buffer.alloc(0)
  const decoder = new StringDecoder()
  let cursorVisible = true
  let ended: Exit | undefined

  // With no encoding the chunks are buffers, whatever the type says.
  pty.onData((chunk) => {
    const bytes = Buffer.from(chunk as unknown as Uint8Array)
    raw = Buffer.concat([raw, bytes])
    // Given bytes, the emulator loses a character such as … that is cut after its second byte, which is 0x80.
    emulator.write(decoder.write(bytes), look)
  })
  emulator.onData((reply) => {
    if (!ended) pty.write(reply)
  })
  for (const final of ['h', 'l'])
    emulator.parser.registerCsiHandler({ prefix: '?', final }, (parameters) => {
      if (parameters.includes(25)) cursorVisible = final === 'h'
      return false
    })
  const exited = new Promise<Exit>((resolve) => {
    pty.onExit(({ exitCode, signal }) => {
      const exit = { code: exitCode, signal: signal ?? 0 }
      ended = exit
      emulator.write('', () => {
        look()
        resolve(exit)
      })
    })
  })

  const lines = (buffer: typeof emulator.buffer.active, from: number, to: number) =>
    Array.from(
      { length: to - from },
      (_, index) =>
        buffer
          .getLine(from + index)
          // In a window made narrower a line keeps what is now beyond its edge.
          ?.translateToString(false, 0, emulator.cols)
          .trimEnd() ?? '',
    )
  const screen = () => {
    const buffer = emulator.buffer.active
    return lines(buffer, buffer.baseY, buffer.baseY + emulator.rows)
  }
  const describe = () =>
    [
      `${emulator.cols}×${emulator.rows}, ${ended ? `ended with ${JSON.stringify(ended)}` : 'running'}`,
      ...screen(),
    ].join('\n| ')

  function waitFor(what: string, check: () => boolean, timeout = patience): Promise<void> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer)
        checks.delete(attempt)
        settle()
      }
      const attempt = () => {
        // Within a synchronized update a terminal shows nothing yet.
        if (!emulator.modes.synchronizedOutputMode && check()) finish(resolve)
        else if (ended) finish(() => reject(new Error(`The program ended before ${what}:\n${describe()}`)))
      }
      const timer = setTimeout(() => {
        finish(() => reject(new Error(`Waited ${timeout} ms in vain for ${what}:\n${describe()}`)))
      }, timeout)
      checks.add(attempt)
      attempt()
    })
  }

  const terminal: SpawnedTerminal = {
    pid: pty.pid,
    type: (text) => pty.write(text as string),
    press(...keys) {
      for (const key of keys) pty.write(keyBytes[key])
    },
    resize(nextColumns, nextRows) {
      emulator.resize(nextColumns, nextRows)
      pty.resize(nextColumns, nextRows)
    },
    async waitForText(wanted, timeout) {
      await waitFor(`the screen to show ${wanted}`, () => shows(screen().join('\n'), wanted), timeout)
      return screen().join('\n')
    },
    waitFor,
    screen,
    normalLines() {
      const all = lines(emulator.buffer.normal, 0, emulator.buffer.normal.length)
      return all.slice(0, all.findLastIndex((line) => line !== '') + 1)
    },
    cell: (row, column) => cellStyle(emulator, row, column),
    cursor: () => ({ row: emulator.buffer.active.cursorY, column: emulator.buffer.active.cursorX }),
    rawBytes: () => raw.toString('utf8'),
    modes: () => modesOf(emulator, cursorVisible),
    isRaw: () => / -icanon\b/.test(discipline(pty, '-a')),
    snapshot: () => ({ modes: terminal.modes(), lines: terminal.normalLines(), discipline: discipline(pty, '-g') }),
    exit: () => exited,
    hangUp: () => (pty as unknown as { destroy(): void }).destroy(),
    dispose() {
      if (!ended) pty.kill('SIGKILL')
      emulator.dispose()
    },
  }
  return terminal
}

function shows(screen: string, wanted: Wanted): boolean {
  if (typeof wanted === 'string') return screen.includes(wanted)
  return typeof wanted === 'function' ? wanted(screen) : wanted.test(screen)
}

function environment(added: SpawnOptions['env'] = {}): Record<string, string> {
  const base = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    PS1: 'prompt> ',
    // Tests are independent, and keep nothing in the home of whoever runs them.
    KBRIEF_STATE: 'off',
  }
  const all = Object.entries({ ...base, ...added })
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

function modesOf(emulator: InstanceType<typeof xterm.Terminal>, cursorVisible: boolean): Modes {
  const { modes, buffer } = emulator
  return {
    alternateScreen: buffer.active.type === 'alternate',
    cursorVisible,
    bracketedPaste: modes.bracketedPasteMode,
    lineWrap: modes.wraparoundMode,
    applicationCursor: modes.applicationCursorKeysMode,
    mouse: modes.mouseTrackingMode,
    focusReports: modes.sendFocusMode,
    synchronized: modes.synchronizedOutputMode,
  }
}

function cellStyle(emulator: InstanceType<typeof xterm.Terminal>, row: number, column: number): CellStyle {
  const buffer = emulator.buffer.active
  const cell = buffer.getLine(buffer.baseY + row)?.getCell(column)
  if (!cell) throw new Error(`No cell at row ${row}, column ${column} of ${emulator.cols}×${emulator.rows}`)
  return {
    text: cell.getChars(),
    width: cell.getWidth(),
    bold: cell.isBold() !== 0,
    dim: cell.isDim() !== 0,
    inverse: cell.isInverse() !== 0,
    underline: cell.isUnderline() !== 0,
    foreground: cell.isFgDefault() ? -1 : cell.getFgColor(),
    background: cell.isBgDefault() ? -1 : cell.getBgColor(),
  }
}

/** The settings of the terminal's line discipline, as stty prints them; it takes the device in another way on macOS. */
function discipline(pty: IPty, format: string): string {
  const device = (pty as unknown as { ptsName: string }).ptsName
  return execFileSync('stty', [process.platform === 'darwin' ? '-f' : '-F', device, format], { encoding: 'utf8' })
}
