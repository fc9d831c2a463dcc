import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { withSize } from '../../src/viewer/update.ts'
import { keyBytes } from '../support/key-bytes.ts'
import { opened as fresh, library, press } from '../support/reader.ts'
import { runInShell, type ShellRun } from '../support/run-in-shell.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { type SpawnOptions, spawnTerminal } from '../support/spawn-terminal.ts'
import { PROGRAM, shows } from '../support/viewer.ts'

let run: ShellRun | undefined
afterEach(() => run?.terminal.dispose())

/** The viewer in a terminal that has been used before, when it shows a text, and the id of its process. */
async function opened(
  path = '',
  shown = 'Kim–Putin summit',
  options: SpawnOptions = {},
): Promise<ShellRun & { pid: () => number }> {
  const file = join(scratchFolder(), 'pid')
  const command = `sh -c 'echo $$ > "${file}"; exec "${process.execPath}" "${join(process.cwd(), PROGRAM)}" ${path}'`
  run = await runInShell(command, shown, options)
  const pid = (): number => {
    expect(existsSync(file)).toBe(true)
    return Number(readFileSync(file, 'utf8'))
  }
  return { ...run, pid }
}

test.each([
  ['q', 'q'],
  ['q from deep inside', 'j\reqqq'],
  ['Ctrl-C', '\x03'],
  ['Ctrl-C in a search', 'skim\x03'],
  ['Ctrl-C while something is asked', 't/kim\x03'],
  ['Ctrl-C in a choice', 'tf\x03'],
])('%s leaves: exit 0, the terminal as it was, nothing on it', async (_, keys) => {
  const { terminal, ended } = await opened()
  terminal.type(keys)
  expect(await ended()).toEqual({ exitCode: 0, left: ['exit=0'] })
})

test.each<[NodeJS.Signals, number]>([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGQUIT', 131],
  ...(['SIGUSR2', 'SIGALRM', 'SIGXCPU'] as const).map((signal): [NodeJS.Signals, number] => [
    signal,
    128 + constants.signals[signal],
  ]),
])('%s leaves: exit %i, the terminal as it was, nothing on it', async (signal, exitCode) => {
  const { terminal, pid, ended } = await opened()
  terminal.type('tjjj')
  await terminal.waitForText('4/50')
  process.kill(pid(), signal)
  expect(await ended()).toEqual({ exitCode, left: [`exit=${exitCode}`] })
})

test.each([
  ['Ctrl-C', 0],
  ['SIGTERM', 143],
])('%s leaves while a large folder is read, which is read no further', async (by, exitCode) => {
  const folder = scratchFolder()
  const cache = scratchFolder()
  const items = '- 2031-03-04: [[Ada Berg]] may meet [[Jon Lind]] @[[Port Elm]] (per Coast Agency, citing officials)\n'
  for (let at = 0; at < 1500; at += 1) writeFileSync(join(folder, `note-${at}.md`), `# Note\n\n${items.repeat(40)}`)
  const { terminal, pid, ended } = await opened(folder, 'of 1,500 files …', { env: { XDG_CACHE_HOME: cache } })
  if (by === 'Ctrl-C') terminal.type('\x03')
  else process.kill(pid(), by)
  expect(await ended()).toEqual({ exitCode, left: [`exit=${exitCode}`] })
  // What was read whole would be kept.
  expect(readdirSync(cache)).toEqual([])
})

test('keys that are typed after q do nothing to the shell that comes back', async () => {
  const { terminal, ended } = await opened()
  terminal.type(`jq${keyBytes.escape}`)
  expect((await ended()).exitCode).toBe(0)
})

test('Ctrl-C right after the start leaves too', async () => {
  const { terminal, ended } = await opened()
  terminal.type('\x03\x03')
  expect((await ended()).exitCode).toBe(0)
})

test('Ctrl-Z gives the terminal to the shell, and fg takes it back as it was, in a window of another size', async () => {
  const terminal = spawnTerminal('bash', ['--norc', '--noprofile', '-i'])
  onTestFinished(() => terminal.dispose())
  await terminal.waitForText('prompt>')
  const before = terminal.snapshot()
  terminal.type(`"${process.execPath}" ${PROGRAM}\r`)
  let state = fresh({ columns: 80, rows: 24 })
  await shows(terminal, state)
  terminal.type('tjj\x1a')
  await terminal.waitForText(/Stopped[\s\S]*^prompt>$/m)
  expect(terminal.snapshot()).toMatchObject({ modes: before.modes, discipline: before.discipline })
  terminal.resize(100, 30)
  terminal.type('fg\r')
  state = withSize(library, press(state, 'tjj'), { columns: 100, rows: 30 })
  await shows(terminal, state)
  terminal.type('k')
  await shows(terminal, press(state, 'k'))
  terminal.type('q')
  await terminal.waitForText(/fg[\s\S]*^prompt>$/m)
  expect(terminal.snapshot()).toMatchObject({ modes: before.modes, discipline: before.discipline })
})

test('where Node has no WebAssembly, all is drawn as elsewhere', async () => {
  const terminal = spawnTerminal(process.execPath, ['--jitless', PROGRAM])
  onTestFinished(() => terminal.dispose())
  const state = fresh({ columns: 80, rows: 24 })
  await shows(terminal, state)
  terminal.type('tjj')
  await shows(terminal, press(state, 'tjj'))
  terminal.type('q')
  expect(await terminal.exit()).toEqual({ code: 0, signal: 0 })
})
