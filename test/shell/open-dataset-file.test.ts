import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatasetFile } from '../../src/shell/open-dataset-file.ts'
import { serialise } from '../../src/storage/serialise.ts'
import { askShell } from '../support/ask-shell.ts'
import { needs } from '../support/needs.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { shipped } from '../support/shipped-briefings.ts'

const json = serialise(shipped.dataset)
const MEGABYTE = 1024 * 1024

/** Why a file cannot be opened, without its name. */
function refused(make: (file: string) => void): string {
  const file = join(scratchFolder(), 'a.json')
  make(file)
  try {
    openDatasetFile(file)
  } catch (error) {
    return String(error).split('a.json cannot be opened: ')[1] ?? String(error)
  }
  return 'it was opened'
}

/** A file of so many bytes, with a hole where they should be. */
const sparse = (file: string, text: string, size: number) => {
  writeFileSync(file, text)
  truncateSync(file, size)
}

test.each<[string, (file: string) => void, string]>([
  ['nothing', () => {}, 'it is not there'],
  ['a folder', (file) => mkdirSync(file), 'it is a folder'],
  ['a link to itself', (file) => symlinkSync('a.json', file), 'its links lead in a circle'],
  [
    'an endless device',
    (file) => needs('devices') ?? symlinkSync('/dev/zero', file),
    'this is no regular file and is not read',
  ],
  ['an empty file', (file) => writeFileSync(file, ''), 'this file is empty: a dataset is made with “kbrief build”'],
  ['a picture', (file) => writeFileSync(file, '\u0089PNG\0\0'), 'this is a binary file, not text, and is not read'],
  ['200 MB of nothing', (file) => sparse(file, '', 200 * MEGABYTE), 'this file is larger than 128 MB and not laid out'],
  [
    'a line of 200 MB',
    (file) => sparse(file, '{"schema":1', 200 * MEGABYTE),
    'this file is larger than 128 MB and not',
  ],
  ['a file of 2 GB', (file) => sparse(file, json, 2048 * MEGABYTE), 'this file is larger than 512 MB and is not read'],
])('%s is told and not read', (_, make, why) => {
  expect(refused(make)).toContain(why)
})

test.skipIf(process.platform === 'win32')('a pipe that nobody writes to is not waited for', () => {
  expect(refused((file) => execFileSync('mkfifo', [file]))).toBe('this is no regular file and is not read')
})

test('a file that was cut at the end of a line is not taken for the whole', () => {
  const lines = json.trimEnd().split('\n')
  for (let kept = 1; kept < lines.length; kept += 3) {
    const cut = lines.slice(0, kept).join('\n')
    expect(refused((file) => writeFileSync(file, cut))).toBe('this JSON ends too early: the file is not whole')
  }
})

test('as other programs save it, it is the same', () => {
  const pretty = JSON.stringify(JSON.parse(json), undefined, 2)
  for (const text of [
    `\uFEFF${json}`,
    json.replaceAll('\n', '\r\n'),
    pretty,
    Buffer.from(`\uFEFF${json}`, 'utf16le'),
  ]) {
    const file = join(scratchFolder(), 'a.json')
    writeFileSync(file, text)
    expect(openDatasetFile(file).world.dataset).toEqual(shipped.dataset)
  }
})

test('what is too large for one command is too large for all', async () => {
  const folder = scratchFolder()
  const file = join(folder, 'a.json')
  // Laid out otherwise than we write it, a dataset is held whole.
  sparse(file, JSON.stringify(shipped.dataset, null, 2), 129 * MEGABYTE)
  const commands = [
    ['list', '--data', file],
    ['event', 'kim-putin-summit', '--data', file],
    ['search', 'kim', '--data', file],
    ['export', 'csv', '--data', file, '-o', join(folder, 'a.csv')],
    ['check', file],
    ['build', file, '-o', join(folder, 'b.json')],
    [file],
  ]
  for (const typed of commands) {
    expect(await askShell(typed)).toEqual({
      code: 2,
      out: '',
      err: `kbrief: ${file} cannot be opened: this file is larger than 128 MB and not laid out as “kbrief build” writes it\n`,
    })
  }
})
