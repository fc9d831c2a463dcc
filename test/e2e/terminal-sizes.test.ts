import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { bundleProgram } from '../support/bundle-program.ts'
import { runInShell, type ShellRun } from '../support/run-in-shell.ts'
import { type SpawnedTerminal, spawnTerminal } from '../support/spawn-terminal.ts'

let program: string
let terminal: SpawnedTerminal | undefined
let run: ShellRun | undefined

beforeAll(async () => {
  program = await bundleProgram('test/support/key-echo.tsx')
})

afterEach(() => {
  terminal?.dispose()
  run?.terminal.dispose()
})

/** What the test program shows at a size, from its first row to its last. */
const frame = (columns: number, rows: number, ...keys: string[]) => {
  const top = [`ready ${columns}x${rows}`, `keys ${keys.length}`, ...keys]
  return [...top, ...Array(rows - top.length - 1).fill(''), 'bottom']
}

const shown = (from: SpawnedTerminal) => from.screen().map((line) => line.replace(/ pid \d+$/, ''))

test('the frame fills the screen at every size it takes', async () => {
  terminal = spawnTerminal(process.execPath, [program], { columns: 50, rows: 10 })
  await terminal.waitForText('ready')
  terminal.type('j')
  await terminal.waitForText('keys 1')
  for (const [columns, rows] of [
    [120, 40],
    [30, 8],
    [100, 30],
    [100, 5],
    [31, 30],
  ] as const) {
    terminal.resize(columns, rows)
    await terminal.waitForText(`ready ${columns}x${rows}`)
    await terminal.waitForText(/bottom *$/)
    expect(shown(terminal)).toEqual(frame(columns, rows, 'j'))
  }
  expect(terminal.rawBytes()).not.toMatch(/\x1b\[[23]J/)
})

test('after a storm of 200 sizes the screen is right and the terminal comes back', async () => {
  const shell = await runInShell(`"${process.execPath}" "${program}"`, 'ready', { columns: 80, rows: 24 })
  run = shell
  for (let step = 1; step <= 200; step++) {
    shell.terminal.resize(20 + ((step * 37) % 100), 5 + ((step * 13) % 40))
    if (step % 50 === 0) shell.terminal.type('j')
    await nextTurn()
  }
  shell.terminal.resize(80, 24)
  const rows = frame(80, 24, 'j', 'j', 'j', 'j')
  await shell.terminal.waitFor(`the whole frame`, () => shown(shell.terminal).join() === rows.join())
  shell.terminal.type('q')
  await shell.terminal.waitForText('exit=0')
  expect(shell.terminal.modes().alternateScreen).toBe(false)
})

test('in a single cell it neither fails nor scrolls, and it grows again', async () => {
  terminal = spawnTerminal(process.execPath, [program], { columns: 1, rows: 1 })
  await terminal.waitForText(/\S/)
  terminal.type('jk')
  terminal.resize(40, 10)
  await terminal.waitForText('keys 2')
  expect(shown(terminal)).toEqual(frame(40, 10, 'j', 'k'))
  terminal.resize(1, 1)
  terminal.type('q')
  expect(await terminal.exit()).toEqual({ code: 0, signal: 0 })
})
