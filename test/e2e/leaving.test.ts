import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { keyBytes } from '../support/key-bytes.ts'
import { runInShell, type ShellRun } from '../support/run-in-shell.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { PROGRAM } from '../support/viewer.ts'

vi.setConfig({ testTimeout: 30_000 })

let run: ShellRun | undefined
afterEach(() => run?.terminal.dispose())

/** The viewer in a terminal that has been used before, and the id of its process. */
async function opened(): Promise<ShellRun & { pid: () => number }> {
  const file = join(scratchFolder(), 'pid')
  const command = `sh -c 'echo $$ > "${file}"; exec "${process.execPath}" "${join(process.cwd(), PROGRAM)}"'`
  run = await runInShell(command, 'Kim–Putin summit')
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

test.each([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGQUIT', 131],
])('%s leaves: exit %i, the terminal as it was, nothing on it', async (signal, exitCode) => {
  const { terminal, pid, ended } = await opened()
  terminal.type('tjjj')
  await terminal.waitForText('4/46')
  process.kill(pid(), signal)
  expect(await ended()).toEqual({ exitCode, left: [`exit=${exitCode}`] })
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
