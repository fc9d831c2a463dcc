import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { bundleProgram } from '../support/bundle-program.ts'
import { runInShell, type ShellRun } from '../support/run-in-shell.ts'
import { type SpawnedTerminal, spawnTerminal } from '../support/spawn-terminal.ts'

let command: string
let run: ShellRun | undefined
let terminal: SpawnedTerminal | undefined

beforeAll(async () => {
  command = `"${process.execPath}" "${await bundleProgram('test/support/key-echo.tsx')}"`
})

afterEach(() => {
  run?.terminal.dispose()
  terminal?.dispose()
})

async function start(): Promise<ShellRun> {
  run = await runInShell(command, 'ready')
  run.terminal.type('jC')
  await run.terminal.waitForText('keys 2')
  return run
}

test('closing gives the terminal back', async () => {
  const { terminal, ended } = await start()
  terminal.type('q')
  expect(await ended()).toEqual({ exitCode: 0, left: ['exit=0'] })
})

test('so does the end of the process, wherever it comes from', async () => {
  const { terminal, ended } = await start()
  terminal.type('E')
  expect(await ended()).toEqual({ exitCode: 3, left: ['exit=3'] })
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGQUIT', 131],
])('%s ends the program with %i', async (signal, exitCode) => {
  const { programPid, ended } = await start()
  process.kill(programPid(), signal)
  expect((await ended()).exitCode).toBe(exitCode)
})

test('an error while drawing is told after the terminal is back', async () => {
  const { terminal, ended } = await start()
  terminal.type('T')
  const { exitCode, left } = await ended()
  expect(exitCode).toBe(70)
  expect(left.join('\n')).toContain('stopped by a fault of its own: a part broke')
})

test('so is a promise that was rejected', async () => {
  const { terminal, ended } = await start()
  terminal.type('R')
  const { exitCode, left } = await ended()
  expect(exitCode).toBe(70)
  expect(left.join('\n')).toContain('stopped by a fault of its own: a promise broke')
})

test('Ctrl-Z gives the terminal to the shell and fg takes it back', async () => {
  terminal = spawnTerminal('bash', ['--norc', '--noprofile', '-i'])
  await terminal.waitForText('prompt>')
  const before = terminal.snapshot()
  terminal.type(`${command}\r`)
  await terminal.waitForText('ready')
  terminal.type('jj')
  await terminal.waitForText('keys 2')
  terminal.press('ctrlZ')
  await terminal.waitForText(/Stopped[\s\S]*^prompt>$/m)
  const stopped = terminal.snapshot()
  expect(stopped.modes).toEqual({ ...before.modes })
  expect(stopped.discipline).toBe(before.discipline)
  terminal.resize(60, 20)
  terminal.type('fg\r')
  await terminal.waitForText('ready 60x20')
  terminal.type('k')
  await terminal.waitForText('keys 3')
  expect(terminal.isRaw()).toBe(true)
  expect(terminal.screen()[19]).toBe('bottom')
  terminal.type('q')
  await terminal.waitForText(/fg[\s\S]*^prompt>$/m)
  expect(terminal.snapshot()).toMatchObject({ modes: before.modes, discipline: before.discipline })
})

test('where no shell could continue it, Ctrl-Z does no harm', async () => {
  const { terminal, ended } = await start()
  terminal.type('\x1aj')
  await terminal.waitForText('keys 3')
  terminal.type('q')
  expect((await ended()).exitCode).toBe(0)
})

test('after a stop that nobody announced the screen and raw mode come back', async () => {
  terminal = spawnTerminal('bash', ['--norc', '--noprofile', '-i'])
  await terminal.waitForText('prompt>')
  terminal.type(`${command}\r`)
  await terminal.waitForText('ready')
  const pid = Number(/pid (\d+)/.exec(terminal.screen().join('\n'))?.[1])
  process.kill(pid, 'SIGSTOP')
  await terminal.waitForText('Stopped')
  terminal.type('fg\r')
  await terminal.waitForText((screen) => screen.startsWith('ready') && !screen.includes('Stopped'))
  terminal.type('jq')
  await terminal.waitForText(/prompt>$/m)
  expect(terminal.modes().alternateScreen).toBe(false)
})

test('when the terminal goes away the program ends, and quietly', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'kbrief-test-')), 'exit')
  const shell = `trap "" HUP; ${command} 2>"${file}.err"; echo "$?" > "${file}"`
  terminal = spawnTerminal('sh', ['-c', shell])
  await terminal.waitForText('ready')
  terminal.hangUp()
  await vi.waitFor(() => expect(existsSync(file) && readFileSync(file, 'utf8')).toBe('129\n'), { timeout: 10_000 })
  expect(readFileSync(`${file}.err`, 'utf8')).toBe('')
})
