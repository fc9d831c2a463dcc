import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/shell/command-table.ts'
import type { ViewerRequest } from '../../src/shell/run.ts'
import { askShell } from '../support/ask-shell.ts'

const withOptions = (KBRIEF_OPTIONS: string, ...argv: string[]) => askShell(argv, { KBRIEF_OPTIONS })

test('options of the variable count as if they were typed', async () => {
  expect(await withOptions("--as-of '16 April 2019' --json", 'list')).toEqual(
    await askShell(['list', '--as-of', '16 April 2019', '--json']),
  )
  expect(await withOptions(' ', 'list')).toEqual(await askShell(['list']))
})

test('what is typed wins', async () => {
  expect(await withOptions('--limit 1', 'search', 'kim', '--limit', '3')).toEqual(
    await askShell(['search', 'kim', '--limit', '3']),
  )
})

test('a command takes what it knows of them, and leaves what another knows', async () => {
  expect(await withOptions('--limit 1 --conflicts', 'list')).toEqual(await askShell(['list']))
  expect(await withOptions('--limit 1 --conflicts', 'timeline')).toEqual(await askShell(['timeline', '--conflicts']))
})

test('the viewer takes them too', async () => {
  const requests: ViewerRequest[] = []
  const view = async (request: ViewerRequest) => requests.push(request) > 0
  await askShell([], { KBRIEF_OPTIONS: '--no-mouse --as-of 2019-04-17 --ascii --limit 3' }, { view })
  expect(requests).toMatchObject([{ mouse: false, asOf: '2019-04-17', theme: { ascii: true } }])
})

test.each([
  ['--asci', /^kbrief: KBRIEF_OPTIONS: Unknown option '--asci'\. Did you mean --ascii\?/],
  ['--color', /^kbrief: KBRIEF_OPTIONS: .*--color/],
  ['--color purple', /^kbrief: KBRIEF_OPTIONS: --color takes auto, always, never, not "purple"\.\n$/],
  ["--as-of '17 April", /^kbrief: KBRIEF_OPTIONS: a quote is not closed in: --as-of '17 April\n$/],
  ['--as-of someday', /^kbrief: KBRIEF_OPTIONS: --as-of: /],
  ['folder', /^kbrief: KBRIEF_OPTIONS: "folder" is no option/],
  ['--data folder', /^kbrief: KBRIEF_OPTIONS: --data cannot be in it: KBRIEF_DATA names what to read\.\n$/],
  ['-o file', /^kbrief: KBRIEF_OPTIONS: --out cannot be in it/],
  ['--fix', /^kbrief: KBRIEF_OPTIONS: --fix cannot be in it/],
  ['--help', /^kbrief: KBRIEF_OPTIONS: --help cannot be in it/],
])('of %j it is said what is wrong, and in which variable', async (variable, said) => {
  const { code, out, err } = await withOptions(variable, 'list')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(said)
})

test('the variable is not blamed for what was typed', async () => {
  expect((await withOptions('--limit 3', 'search', 'kim', '--limit', 'x')).err).toMatch(/^kbrief: --limit takes/)
})

test('help and the version are there whatever it holds', async () => {
  for (const argv of [['--help'], ['list', '--help'], ['--version']]) {
    expect(await withOptions('--wrong', ...argv)).toEqual(await askShell(argv))
  }
})

test('every option may be in it that says how to show or what to show', async () => {
  const names = COMMANDS.flatMap(({ options }) => options).filter(({ value, choices }) => !value && !choices)
  for (const { name } of names) {
    const { err } = await withOptions(`--${name}`, 'keys')
    expect([name, err]).toEqual([name, ['fix', 'dry-run', 'force'].includes(name) ? expect.stringContaining(name) : ''])
  }
})
