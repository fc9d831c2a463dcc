import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { runShell } from '../support/kbrief.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

test
  .skipIf(!existsSync('/dev/full'))
  .each([
    'list',
    'timeline --json',
    'show envoys',
    'build briefings',
    'export html',
    'new title -o -',
    'schema',
    '--help',
  ])('kbrief %s > a full disk: one line says so, exit 2', async (argv) => {
  const { code, err } = await runShell(`$KBRIEF ${argv} > /dev/full`)
  expect([code, err]).toEqual([2, 'kbrief: this cannot be written: the disk is full\n'])
})

test('where nothing can be said either, the exit code tells', async () => {
  expect((await runShell('$KBRIEF nonsense 2> /dev/full')).code).toBe(2)
  expect((await runShell('$KBRIEF nonsense 2>&-')).code).toBe(2)
  expect((await runShell('$KBRIEF list >&-')).code).toBe(0)
})

/** A shell with a small disk of its own at `disk`, which is gone after it; false where the system allows none. */
const small = (line: string) =>
  `unshare -rm bash -c 'mount -t tmpfs -o size=48k none disk && ${line.replaceAll("'", `'"'"'`)}'`

function hasDisks(): boolean {
  const folder = scratchFolder()
  try {
    execFileSync('bash', ['-c', `mkdir disk; ${small('true')}`], { cwd: folder, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Runs a line with a small disk; skips the test where there can be none. */
async function onSmallDisk(line: string, skip: (note: string) => void) {
  if (!hasDisks()) skip('this system mounts no disk for a test (unshare -rm)')
  const cwd = scratchFolder()
  return runShell(`mkdir disk saved; ${small(`${line}; code=$?; cp -a disk/. saved/; exit $code`)}`, { cwd }).then(
    (ran) => ({ ...ran, saved: join(cwd, 'saved') }),
  )
}

test('a build on a full disk leaves what was there, and nothing half', async ({ skip }) => {
  const { code, err, saved } = await onSmallDisk(
    `echo before > disk/data.json; $KBRIEF build "${resolve('briefings')}" -o disk/data.json --force`,
    skip,
  )
  expect([code, err]).toEqual([2, 'kbrief: disk/data.json cannot be written: the disk is full\n'])
  expect(readdirSync(saved)).toEqual(['data.json'])
  expect(readFileSync(join(saved, 'data.json'), 'utf8')).toBe('before\n')
})

test('a folder that is exported to a full disk is not there at all', async ({ skip }) => {
  const { code, err, saved } = await onSmallDisk(
    'head -c 20000 /dev/zero > disk/filler; $KBRIEF export markdown -o disk/new/md',
    skip,
  )
  expect(code).toBe(2)
  expect(err).toMatch(/^kbrief: disk\/new\/md\/\S+ cannot be written: the disk is full\n$/)
  expect(readdirSync(saved)).toEqual(['filler'])
})

test('what is piped in and finds no room for a copy is told', async ({ skip }) => {
  const { code, err } = await onSmallDisk('seq 99999 > big; TMPDIR=disk $KBRIEF list - < big', skip)
  expect([code, err]).toEqual([
    2,
    'kbrief: standard input cannot be read: no copy of it can be written: the disk is full\n',
  ])
})

test('a disk that cannot be written to is told', async ({ skip }) => {
  const { code, err } = await onSmallDisk(
    `mount -o remount,ro disk; $KBRIEF build "${resolve('briefings')}" -o disk/data.json`,
    skip,
  )
  expect([code, err]).toEqual([2, 'kbrief: disk/data.json cannot be written: nothing can be written on that disk\n'])
})

test('so is a limit on the size of files', async () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'data.json'), 'before')
  const line = `trap "" XFSZ; ulimit -f 16; $KBRIEF build "${resolve('briefings')}" -o data.json --force`
  const { code, err } = await runShell(line, { cwd: folder })
  expect([code, err]).toEqual([2, 'kbrief: data.json cannot be written: files may not be so large there\n'])
  expect(readdirSync(folder)).toEqual(['data.json'])
  expect(readFileSync(join(folder, 'data.json'), 'utf8')).toBe('before')
})
