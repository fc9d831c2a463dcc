import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { needs } from '../support/needs.ts'
import { runInShell, type ShellRun } from '../support/run-in-shell.ts'
import { type SpawnedTerminal, spawnTerminal } from '../support/spawn-terminal.ts'

const program = join(import.meta.dirname, '..', '..', 'dist', 'main.cjs')
const command = `"${process.execPath}" "${program}"`
/** What a terminal obeys: escape sequences, controls but line ends, and C1. */
const CONTROL = /[\0-\x09\x0b-\x1f\x7f-\x9f]/

let run: ShellRun | undefined
let terminal: SpawnedTerminal | undefined

afterEach(() => {
  run?.terminal.dispose()
  terminal?.dispose()
  run = undefined
  terminal = undefined
})

/** Runs the program with lines typed ahead on a pipe, and standard output on another. */
function piped(typed: string, args: readonly string[] = ['--screen-reader'], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input: typed,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  return { status, stdout, stderr }
}

test('lines from a pipe are answered, and what is printed reads as a conversation', () => {
  expect(piped('list\nquit\n')).toEqual({
    status: 0,
    stderr: '',
    stdout: [
      '5 briefings in 2 topics.',
      'Type list to hear them, help for what you can type, quit to leave.',
      'kbrief> list',
      '5 briefings in 2 topics.',
      'Topic Kim-Putin summit: 4 briefings.',
      '1. Kim prepares for a first meeting with Putin, day and city open. ABC News, 16 or 17 April 2019.',
      '2. Biegun goes to Moscow while Kim and Putin prepare to meet. ANI, 16 or 17 April 2019.',
      '3. Kim turns to Moscow after failing to win sanctions relief. Arab News, 17 or 18 April 2019.',
      '4. The Kremlin says Kim and Putin will meet before April is out. ZeroHedge, 22 or 23 April 2019.',
      'Topic Envoys in Seoul: 1 briefing.',
      '5. US and Russian envoys are in Seoul as the North shuns the hotlines. Korea Herald, 22 August 2021.',
      'End of the list. Type a number to open one.',
      'kbrief> quit',
      'Goodbye.',
      '',
    ].join('\n'),
  })
})

test('the end of the input is a leave as good as any', () => {
  expect(piped('')).toMatchObject({ status: 0, stderr: '' })
  expect(piped('where')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/This is where you began\.[\s\S]*> \n$/),
  })
})

test('what follows a leave is not answered', () => {
  expect(piped('quit\nlist\n').stdout).toMatch(/Goodbye\.\n$/)
})

test('after a leave it does not wait for a pipe to be closed', async () => {
  const child = spawn(process.execPath, [program, '--screen-reader'], { stdio: ['pipe', 'ignore', 'ignore'] })
  child.stdin.write('quit\n')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
})

test('KBRIEF_SCREEN_READER=1 asks for it too, and 0 does not', () => {
  expect(piped('quit\n', [], { KBRIEF_SCREEN_READER: '1' }).stdout).toContain('Goodbye.')
  expect(piped('quit\n', [], { KBRIEF_SCREEN_READER: '0' }).stdout).not.toContain('kbrief>')
})

test('--data and --as-of are respected', () => {
  const folder = join(import.meta.dirname, '..', '..', 'briefings')
  const { stdout } = piped('event kim-putin-summit\n', [
    '--screen-reader',
    '--data',
    folder,
    '--as-of',
    '18 April 2019',
  ])
  expect(stdout).toContain('As of 18 April 2019: 3 briefings in 1 topic.')
  expect(stdout).toContain('9 claims from 1 named origin, 3 unnamed; two reports conflict on the date.')
})

test('what cannot be read is told on standard error, before any conversation', () => {
  expect(piped('list\n', ['--screen-reader', '--data', 'nowhere'])).toMatchObject({ status: 2, stdout: '' })
  expect(piped('list\n', ['--screen-reader', '--as-of', 'soon'])).toMatchObject({ status: 2, stdout: '' })
})

test('nothing that is typed reaches the terminal as control', () => {
  const attack = 'search \x1b[31mred \x1b]0;title\x07 \x9b2J \u202eback\n\x1b[2J\nactor \x07\n'
  expect(piped(attack).stdout).not.toMatch(CONTROL)
})

test('a reader that has heard enough closes the pipe, which is no error', () => {
  needs('a POSIX shell')
  const { status, stderr, stdout } = spawnSync('sh', ['-c', `yes list | ${command} --screen-reader | head -1`], {
    encoding: 'utf8',
  })
  expect({ status, stderr, stdout }).toEqual({ status: 0, stderr: '', stdout: '5 briefings in 2 topics.\n' })
})

test.skipIf(!existsSync('/dev/full'))('on a full disk one line says so, exit 2', () => {
  const { status, stderr } = spawnSync('sh', ['-c', `echo list | ${command} --screen-reader > /dev/full`], {
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'kbrief: this cannot be written: the disk is full\n' })
})

test('20,000 lines are answered one by one, in little memory', () => {
  needs('a POSIX shell')
  const small = `"${process.execPath}" --max-old-space-size=48 "${program}"`
  const script = `yes list | head -20000 | ${small} --screen-reader | grep -c '^kbrief> list$'`
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['20000\n', ''])
})

test('commands for those who listen have neither signs nor colour', () => {
  const { stdout } = piped('', ['timeline', '--screen-reader'])
  expect(stdout).not.toMatch(/[^\x0a\x20-\x7e]/)
})

/** What readline needs to edit one line: to its start, clear to the end, to a column. */
const EDITING = /\x1b\[\d*G|\x1b\[0J|\x1b\[[CD]/g

test('in a terminal a line can be edited and recalled, and nothing but that line is ever written again', async () => {
  run = await runInShell(`${command} --screen-reader`, 'kbrief>')
  const { terminal, ended } = run
  terminal.type('lisst')
  terminal.press('backspace', 'backspace')
  terminal.type('t\r')
  await terminal.waitForText(/End of the list.*\nkbrief>$/m)
  terminal.press('up')
  await terminal.waitForText(/kbrief> list$/m)
  terminal.press('ctrlU')
  terminal.type('quit\r')
  const { exitCode, left } = await ended()
  expect(exitCode).toBe(0)
  expect(left.slice(0, 4)).toEqual([
    '5 briefings in 2 topics.',
    'Type list to hear them, help for what you can type, quit to leave.',
    'kbrief> list',
    '5 briefings in 2 topics.',
  ])
  expect(left.at(-2)).toBe('Goodbye.')
  expect(terminal.rawBytes().replace(EDITING, '').replaceAll('\r', '')).not.toMatch(CONTROL)
})

test.each([
  ['Ctrl-C', '\x03'],
  ['Ctrl-D', '\x04'],
])('%s leaves at once', async (_, key) => {
  run = await runInShell(`${command} --screen-reader`, 'kbrief>')
  run.terminal.type(key)
  const { exitCode, left } = await run.ended()
  expect(exitCode).toBe(0)
  expect(left.slice(-2)).toEqual(['kbrief>', 'exit=0'])
})

test('SIGTERM leaves the terminal as it was', async () => {
  run = await runInShell(`sh -c 'echo pid $$; exec ${command} --screen-reader'`, 'kbrief>')
  process.kill(run.programPid(), 'SIGTERM')
  expect((await run.ended()).exitCode).toBe(143)
})

test('a dumb terminal gets a conversation without being asked, and not one escape sequence', async () => {
  run = await runInShell(`TERM=dumb ${command}`, 'kbrief>')
  run.terminal.type('search vladivostok\r')
  await run.terminal.waitForText('Type next for')
  run.terminal.press('ctrlD')
  expect((await run.ended()).exitCode).toBe(0)
  expect(run.terminal.rawBytes().replaceAll('\r', '')).not.toMatch(CONTROL)
})

test('Ctrl-Z gives the terminal to the shell and fg goes on', async () => {
  terminal = spawnTerminal('bash', ['--norc', '--noprofile', '-i'])
  await terminal.waitForText('prompt>')
  const before = terminal.snapshot()
  terminal.type(`${command} --screen-reader\r`)
  await terminal.waitForText(/kbrief>$/m)
  terminal.press('ctrlZ')
  await terminal.waitForText(/Stopped[\s\S]*^prompt>$/m)
  expect(terminal.snapshot()).toMatchObject({ modes: before.modes, discipline: before.discipline })
  terminal.type('fg\r')
  await terminal.waitForText(/fg\n[\s\S]*kbrief>$/m)
  terminal.type('where\r')
  await terminal.waitForText('This is where you began.')
  terminal.type('q\r')
  await terminal.waitForText(/Goodbye\.\nprompt>$/m)
})

test('when the terminal goes away the program ends, and quietly', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'kbrief-test-')), 'exit')
  const shell = `trap "" HUP; ${command} --screen-reader 2>"${file}.err"; echo "$?" > "${file}"`
  terminal = spawnTerminal('sh', ['-c', shell])
  await terminal.waitForText('kbrief>')
  terminal.hangUp()
  await vi.waitFor(() => expect(existsSync(file) && readFileSync(file, 'utf8')).toBe('129\n'), { timeout: 10_000 })
  expect(readFileSync(`${file}.err`, 'utf8')).toBe('')
})
