import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
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

/** The text of a built file and of all that it imports before it runs. */
function loadedWith(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return ''
  seen.add(file)
  const text = readFileSync(join('dist', file), 'utf8')
  const imports = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, each = '']) => each)
  return text + imports.map((each) => loadedWith(each, seen)).join('')
}

test('no shell command loads React, Ink or a parser', () => {
  const loaded = loadedWith('main.js')
  expect(loaded).toContain('There is no command or path')
  expect(loaded).not.toMatch(/react\.(element|transitional)|yoga|micromark/i)
})
