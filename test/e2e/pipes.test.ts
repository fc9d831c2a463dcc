import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { needs } from '../support/needs.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { shipped } from '../support/shipped-briefings.ts'
import { PROGRAM } from '../support/viewer.ts'

const env = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8' }

/** Runs the built program without a terminal. */
function kbrief(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], { encoding: 'utf8', env })
  return { code: status, out: stdout, err: stderr }
}

/** Runs a line of shell in which `kbrief` is the built program; gives what it wrote to either output. */
function shell(line: string) {
  needs('a POSIX shell')
  const script = `set -o pipefail; kbrief() { "${process.execPath}" "${PROGRAM}" "$@"; }; ${line}`
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8', env })
  return { code: status, out: stdout, err: stderr }
}

test('without a terminal it prints the list', () => {
  const { code, out, err } = kbrief()
  expect({ code, err }).toEqual({ code: 0, err: '' })
  for (const { title } of shipped.dataset.briefings) expect(out).toContain(title)
  expect(out).not.toContain('\x1b')
  expect(kbrief('list')).toEqual({ code, out, err })
})

test.each([
  'list',
  'actors',
  'timeline',
  'search kim',
  'show envoys',
  'event kim-putin-summit',
  'timeline --json',
  'keys',
])('kbrief %s | head -1 is quiet', (argv) => {
  const { out, err } = shell(`kbrief ${argv} | head -1`)
  expect(out.trimEnd().split('\n')).toHaveLength(1)
  expect(err).toBe('')
})

test('a pipe that is closed at once is no error', () => {
  const { code, err } = shell('kbrief timeline --json | true')
  expect(err).toBe('')
  expect([0, 141]).toContain(code)
})

test('a reader that leaves takes neither the exit code nor the work of a command with them', () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'wrong.md'), '---\ntitle: A\n---\n- 2019-04-99: No such day.\n')
  writeFileSync(join(folder, 'warning.md'), '---\ntitle: B\ntitel: C\n---\n- 2019-04-25: They meet.\n')
  const [wrong, warning, made] = ['wrong.md', 'warning.md', 'made.json'].map((name) => join(folder, name))
  expect(kbrief('check', wrong ?? '').code).toBe(1)
  expect(shell(`kbrief check ${wrong} | true`).code).toBe(1)
  const built = shell(`kbrief build ${warning} -o ${made} 2>&1 | true`)
  expect(built.code).toBe(0)
  expect(JSON.parse(readFileSync(made ?? '', 'utf8')).briefings).toHaveLength(1)
  expect(kbrief('build', warning ?? '', '-o', made ?? '').err).not.toBe('')
})

test('nothing is lost in a slow pipe', () => {
  const { out } = shell('kbrief timeline --json | (sleep 0; cat)')
  expect(JSON.parse(out)).toHaveLength(shipped.dataset.events.length)
})

test.each([
  [['search', 'biegun'], 0],
  [['search', 'qqqqzzzz'], 1],
  [['serach'], 2],
  [['check', 'briefings'], 0],
  [['--version'], 0],
  [['list', '--data', 'nowhere'], 2],
])('kbrief %j ends with %i', (argv, code) => {
  expect(kbrief(...argv).code).toBe(code)
})

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(kbrief('--version').out).toBe(`${version}\n`)
})

test('what it was built with is what was compiled', () => {
  expect(JSON.parse(kbrief('timeline', '--json').out).map(({ id }: { id: string }) => id)).toEqual(
    shipped.dataset.events.map(({ id }) => id),
  )
})
