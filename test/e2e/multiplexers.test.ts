import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { withSize } from '../../src/viewer/update.ts'
import { library, opened, press } from '../support/reader.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { spawnTerminal } from '../support/spawn-terminal.ts'
import { PROGRAM, shows } from '../support/viewer.ts'

/** A program in whose window a shell runs, with a server and settings of its own. */
interface Multiplexer {
  readonly command: string
  readonly version: string
  readonly settings: string
  readonly start: (folder: string) => string[]
  readonly send: (folder: string, ...command: string[]) => string[]
  /** Writes scrollback and screen of the window to a file. */
  readonly capture: (file: string) => string[]
  readonly quit: string
}

const TMUX: Multiplexer = {
  command: 'tmux',
  version: '-V',
  settings: 'set -g status off\n',
  start: (folder) => ['-S', join(folder, 'socket'), '-f', join(folder, 'settings'), 'new-session', 'sh'],
  send: (folder, ...command) => ['-S', join(folder, 'socket'), ...command],
  capture: (file) => ['run-shell', `tmux capture-pane -p -S - > '${file}.part' && mv '${file}.part' '${file}'`],
  quit: 'kill-server',
}

const SCREEN: Multiplexer = {
  command: 'screen',
  version: '-v',
  settings: 'startup_message off\n',
  start: (folder) => ['-c', join(folder, 'settings'), '-S', 'kbrief', 'sh'],
  send: (_, ...command) => ['-S', 'kbrief', '-X', ...command],
  capture: (file) => ['hardcopy', '-h', file],
  quit: 'quit',
}

function isInstalled({ command, version }: Multiplexer): boolean {
  try {
    execFileSync(command, [version], { stdio: 'ignore' })
    return true
  } catch (error) {
    // Some say their version and end with 1.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT'
  }
}

const size = { columns: 80, rows: 24 }

test.for<[string, Multiplexer]>([
  ['tmux', TMUX],
  ['GNU screen', SCREEN],
  ['GNU screen with an alternate screen', { ...SCREEN, settings: `${SCREEN.settings}altscreen on\n` }],
])(
  'inside %s keys arrive, frames are whole, and all that was there is there afterwards',
  async ([, program], { skip }) => {
    if (!isInstalled(program)) skip(`there is no ${program.command} here`)
    const folder = scratchFolder()
    writeFileSync(join(folder, 'settings'), program.settings)
    chmodSync(folder, 0o700)
    const env = { SCREENDIR: folder, KBRIEF: `"${process.execPath}" "${join(process.cwd(), PROGRAM)}"` }
    const tell = (...command: string[]) =>
      execFileSync(program.command, program.send(folder, ...command), { env: { ...process.env, ...env } })
    const lines = async (): Promise<string[]> => {
      const file = join(folder, 'lines')
      rmSync(file, { force: true })
      tell(...program.capture(file))
      return vi.waitFor(() => {
        const all = readFileSync(file, 'utf8').split('\n')
        expect(all.length).toBeGreaterThan(40)
        return all.map((line) => line.trimEnd()).filter((line) => line !== '')
      }, 10_000)
    }

    const terminal = spawnTerminal(program.command, program.start(folder), { ...size, env })
    onTestFinished(() => terminal.dispose())
    await terminal.waitForText(/[$#>] *$/m)
    onTestFinished(() => void tell(program.quit))
    terminal.type('i=0; while [ $i -lt 40 ]; do i=$((i+1)); echo "earlier $i"; done\r')
    await terminal.waitForText(/earlier 40\n.*[$#>]$/m)
    const before = await lines()

    terminal.type('eval "$KBRIEF"; echo "exit=$?"\r')
    await shows(terminal, opened(size))
    terminal.type('jj')
    await shows(terminal, press(opened(size), 'jj'))
    terminal.type('skim')
    await shows(terminal, press(opened(size), 'jjskim'))
    // Where there is no other screen, a window that grows takes in what was scrolled away: that is not undone.
    const wider = { columns: 110, rows: size.rows }
    terminal.resize(wider.columns, wider.rows)
    await shows(terminal, withSize(library, press(opened(size), 'jjskim'), wider))
    terminal.type('\x03')
    await terminal.waitForText('exit=0')
    expect(terminal.modes()).toMatchObject({ cursorVisible: true, bracketedPaste: false, mouse: 'none' })
    const after = await lines()
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1))
    expect(after.slice(before.length)).toEqual(['exit=0', expect.stringMatching(/[$#>]$/)])
  },
)
