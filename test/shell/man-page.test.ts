import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/shell/command-table.ts'
import { manual } from '../../src/shell/man-page.ts'
import { COMMON } from '../../src/shell/options.ts'
import { ENVIRONMENT, EXIT_CODES, FILES } from '../../src/shell/reference.ts'
import { roffOf } from '../../src/shell/roff.ts'
import { BINDINGS } from '../../src/viewer/bindings.ts'
import { keySign } from '../../src/viewer/key-sign.ts'
import { askShell, TODAY } from '../support/ask-shell.ts'

/** What a reader of roff sees of a line, by groff_char(7) and man(7). */
const read = (line: string): string =>
  line
    .replace(/\\f[BRIP]/g, '')
    .replace(/\\\[u([0-9A-F]{4,6})\]/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\\((rs|dq|aq|ga|ha|ti)/g, (_, name: string) => LETTERS[name] ?? '')
    .replace(/\\-/g, '-')
    .replace(/\\&/g, '')
const LETTERS: Readonly<Record<string, string>> = { rs: '\\', dq: '"', aq: "'", ga: '`', ha: '^', ti: '~' }

test('into a pipe the manual is printed as roff, in ASCII, with its name and version, and the same on any day', async () => {
  const { code, out, err } = await askShell(['man'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.split('\n')[0]).toBe('.TH KBRIEF 1 "" "kbrief 0.0.0-test"')
  expect(out).toMatch(/^[\n -~]+$/)
  expect(out).not.toContain(TODAY)
  const headings = out.split('\n').flatMap((line) => /^\.SH "(.*)"$/.exec(line)?.[1] ?? [])
  expect(headings).toEqual([
    ...['NAME', 'SYNOPSIS', 'DESCRIPTION', 'COMMANDS', 'OPTIONS', 'KEYS', 'ENVIRONMENT', 'FILES', 'EXIT STATUS'],
  ])
})

test('it tells of every command, option, key, variable, file and exit code', async () => {
  const page = (await askShell(['man'])).out.split('\n').map(read).join(' ').replace(/\s+/g, ' ')
  const said = [
    ...COMMANDS.flatMap(({ name, args, help }) => `${name} ${args} `.replace(/ +/, ' ') + help),
    ...[...COMMON, ...COMMANDS.flatMap(({ options }) => options)].map(({ help }) => help),
    ...BINDINGS.map(({ keys, help }) => `${keys.map(keySign).join(' ')} ${help}`),
    ...[...ENVIRONMENT, ...FILES, ...EXIT_CODES].map((entry) => entry.join(' ')),
  ]
  for (const words of said) expect(page).toContain(words.trim())
})

test('in a terminal without a program for manuals it is text of that width', async () => {
  const { out } = await askShell(['man'], { TERM: 'dumb' }, { columns: 60 })
  expect(out).toMatch(/^NAME\n {4}kbrief - a terminal reader for briefings\n\nSYNOPSIS/)
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
  for (const { name } of COMMON) expect(out).toContain(`--${name}`)
})

test('what roff would take for its own is escaped, and long lines are broken', () => {
  const text = `.dot 'first \\back "quoted" ^~\` a--b co-op ${'word '.repeat(30)}. End.`
  const lines = roffOf('x', '1', [{ title: 'A "B"', text: [text], entries: [["'term", '.TP'] as const] }])
    .split('\n')
    .slice(1)
  expect(lines[0]).toBe('.SH "A \\(dqB\\(dq"')
  const requests = lines.filter((line) => /^[.']/.test(line))
  expect(requests).toEqual(['.SH "A \\(dqB\\(dq"', '.TP'])
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80)
  const shown = lines.map(read).join(' ')
  expect(shown).toContain('.dot \'first \\back "quoted" ^~` a--b co-op word')
  expect(shown).toContain("'term .TP")
})

test('sections of the same option in two senses stay apart', () => {
  const entries = manual(COMMANDS).find(({ title }) => title === 'Options of some commands')?.entries ?? []
  const explains = entries.filter(([name]) => name === '--explain').map(([, help]) => help)
  expect(explains.map((help) => /\((.*)\)$/.exec(help)?.[1])).toEqual(['event', 'search'])
})
