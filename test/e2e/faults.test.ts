import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { bundleProgram } from '../support/bundle-program.ts'
import { expectHarmless } from '../support/harmless.ts'
import { runInShell, type ShellRun } from '../support/run-in-shell.ts'

/** The program with a fault in some of its rooms; in what is told of each a briefing has put what a terminal obeys. */
const FAULTS = {
  'src/viewer/help-page.ts': String.raw`export const helpPage = () => { throw new Error('help \x1b]0;x\x07 is broken') }`,
  'src/viewer/go-to-match.ts': String.raw`export const stepMatch = () => { throw new Error('finding \x9b2J is broken') }`,
  'src/pages/problems-page.ts': String.raw`export const problemsPage = () => {
    Promise.reject(new Error('a promise \x1b[31m is broken'))
    return { title: '', lines: [], stops: [] }
  }`,
  'src/viewer/timeline-commands.ts': String.raw`export const markSelected = (_, state) => {
    setTimeout(() => { throw 'later \u202e it is broken' })
    return state
  }`,
  'src/shell/commands/keys.ts': String.raw`export const run = () => { throw new Error('keys \x1b[2J are broken') }`,
  'src/speech/search-talk.ts': "export const searchTalk = () => { throw new Error('talk is broken') }",
}

let program: string
let run: ShellRun | undefined

beforeAll(async () => {
  program = await bundleProgram('src/main.ts', FAULTS)
})

afterEach(() => run?.terminal.dispose())

test.each([
  ['while a screen is drawn', '?', 'help is broken'],
  ['while a key is answered', '\r/kim\rn', 'finding is broken'],
  ['in a promise that nobody waits for', '!', 'a promise is broken'],
  ['some time later', 'tm', 'later it is broken'],
])('a fault %s gives the terminal back, is told in words and ends with 70', async (_, keys, told) => {
  run = await runInShell(`KBRIEF_DATA=dist/briefings.json "${process.execPath}" "${program}"`, 'Kim–Putin summit')
  run.terminal.type(keys)
  const { exitCode, left } = await run.ended()
  expect(exitCode).toBe(70)
  const text = left.join(' ').replace(/\s+/g, ' ')
  expect(text).toContain(`kbrief: stopped by a fault of its own: ${told}`)
  expect(text).toContain('Please report this')
})

test.each([
  [['keys'], '', 'keys are broken'],
  [['--screen-reader'], 'search kim\nlist\n', 'talk is broken'],
])('a fault of kbrief %j is told in words and ends with 70', (argv, input, told) => {
  const env = { PATH: process.env.PATH, KBRIEF_DATA: resolve('dist/briefings.json') }
  const { status, stderr } = spawnSync(process.execPath, [program, ...argv], { input, env, encoding: 'utf8' })
  expect(stderr.replace(/ +/g, ' ')).toContain(`kbrief: stopped by a fault of its own: ${told}\n`)
  expectHarmless(stderr)
  expect(status).toBe(70)
})
