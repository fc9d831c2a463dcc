import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { FileDraft } from '../../src/read/file-draft.ts'
import { openPath } from '../../src/read/folder/open-path.ts'
import { openCached } from '../../src/shell/compile-cache.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

let folder = ''
let cache = ''
let compiled = 0
/** The drafts that the last compilation was given. */
let found: readonly FileDraft[] = []

beforeEach(() => {
  folder = scratchFolder()
  cache = join(scratchFolder(), 'kbrief')
  compiled = 0
  found = []
  writeFileSync(join(folder, 'a.csv'), 'date,title\n2031-03-04,Board approves\n')
})

/** Opens the folder, as if compiling it took long and its files were written long ago. */
async function open(program = 'one') {
  const place = { folder: cache, program, worth: -1, tick: Number.NEGATIVE_INFINITY }
  return openCached(folder, {}, place, async (earlier) => {
    compiled += 1
    return openPath(folder, { earlier: earlier && { ...earlier, read: () => (found = earlier.read()) } })
  })
}

const titles = async (program?: string) => (await open(program)).world.dataset.events.map(({ title }) => title)

test('what was compiled is used as long as every file is as it was', async () => {
  const first = await open()
  const second = await open()
  expect(compiled).toBe(1)
  expect(second.world.dataset).toEqual(first.world.dataset)
  expect([second.problems, second.tables]).toEqual([first.problems, first.tables])
})

test('a file that is written, added or taken away is read', async () => {
  await open()
  appendFileSync(join(folder, 'a.csv'), '2031-03-05,Strike\n')
  expect(await titles()).toEqual(['Board approves', 'Strike'])
  mkdirSync(join(folder, 'more'))
  writeFileSync(join(folder, 'more', 'b.csv'), 'date,title\n2031-03-06,Talks\n')
  expect(await titles()).toEqual(['Board approves', 'Strike', 'Talks'])
  expect(compiled).toBe(3)
})

test('what is left out by .kbriefignore is found anew when that is written, changed or taken away', async () => {
  writeFileSync(join(folder, 'b.csv'), 'date,title\n2031-03-06,Talks\n')
  expect(await titles()).toEqual(['Board approves', 'Talks'])
  writeFileSync(join(folder, '.kbriefignore'), 'a.csv\n')
  expect(await titles()).toEqual(['Talks'])
  writeFileSync(join(folder, '.kbriefignore'), 'b.csv # no comment\nb.csv\n')
  expect(await titles()).toEqual(['Board approves'])
  rmSync(join(folder, '.kbriefignore'))
  expect(await titles()).toEqual(['Board approves', 'Talks'])
})

test('another program compiles anew, and so does one whose cache was cut short', async () => {
  await open()
  await open('two')
  expect(compiled).toBe(2)
  for (const name of readdirSync(cache))
    writeFileSync(join(cache, name), readFileSync(join(cache, name)).subarray(0, 40))
  expect(await titles()).toEqual(['Board approves'])
  expect(compiled).toBe(3)
})

test('nothing is kept without a place for it, and nobody else can read what is', async () => {
  await openCached(folder, {}, undefined, () => openPath(folder))
  expect(existsSync(cache)).toBe(false)
  await open()
  for (const name of readdirSync(cache)) expect(statSync(join(cache, name)).mode & 0o077).toBe(0)
})

test('where the cache cannot be a folder, files are read', async () => {
  writeFileSync(cache, 'a file in its place')
  expect(await titles()).toEqual(['Board approves'])
  expect(await titles()).toEqual(['Board approves'])
  expect(compiled).toBe(2)
})

test('a file of the same size and time of change with another text is read', async () => {
  const file = join(folder, 'a.csv')
  await open()
  const { atime, mtime } = statSync(file)
  writeFileSync(file, 'date,title\n2031-03-04,Board approved\n')
  utimesSync(file, atime, mtime)
  expect(await titles()).toEqual(['Board approved'])
})

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text)

test('where one file changed, the drafts of the others are used, and give what all files give', async () => {
  put(
    'a.md',
    '\uFEFF# A\n\n- 2031-03-04: [[Ada]] met. @ Oslo :: meet (per Wire < [[Ada]]) ^talks\n- 2031-13-41: wrong\n',
  )
  put(
    'b.md',
    '---\npublished: 2031-03-05\nodd: x\n---\n# B\n\n> [!note]\n\n- tomorrow: [[Ada]] leaves. ~planned ^talks\n',
  )
  put('actors.yaml', '- name: Ada\n  kind: person\n  also: [Ada Berg]\n')
  put('events.yaml', 'talks:\n  title: Talks in Oslo\n')
  await open()
  put('c.md', '# C\n\n- 2031-03-07: [[Ada Berg]] returned. ^talks\n')
  const { world, ...rest } = await open()
  expect(found.map(({ file }) => file.name).sort()).toEqual(['a.md', 'actors.yaml', 'b.md', 'events.yaml'])
  const { dataset, ...anew } = await openPath(folder)
  expect(world.dataset).toEqual(dataset)
  expect({ ...rest, typed: undefined }).toEqual({ ...anew, typed: undefined })
  expect(rest.problems.length).toBeGreaterThan(1)
})

test('a draft that is not as it was kept is not used, nor one of a text that has changed', async () => {
  put('a.md', '# A\n\n- 2031-03-04: x\n')
  await open()
  const [kept = ''] = readdirSync(cache).filter((name) => name.endsWith('.drafts'))
  const bytes = readFileSync(join(cache, kept))
  const at = bytes.lastIndexOf('2031-03-04')
  writeFileSync(
    join(cache, kept),
    Buffer.concat([bytes.subarray(0, at), Buffer.from('2031-03-09'), bytes.subarray(at + 10)]),
  )
  put('b.md', '# B\n')
  await open()
  expect(found).toEqual([])
  put('a.md', '# A\n\n- 2031-03-05: x\n')
  const { world } = await open()
  expect(found).toHaveLength(2)
  expect(world.dataset.claims.map(({ when }) => when?.edtf)).toContain('2031-03-05')
})
