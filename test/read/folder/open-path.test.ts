import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { OpenError } from '../../../src/read/folder/open-error.ts'
import { opener, openPath } from '../../../src/read/folder/open-path.ts'
import { serialise } from '../../../src/storage/serialise.ts'
import { needs } from '../../support/needs.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'
import { slowClock } from '../../support/slow-clock.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kbrief-open-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const put = (name: string, text: string | Uint8Array): string => {
  const file = path.join(root, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}
const titles = async (given: string) => (await openPath(given)).dataset.briefings.map(({ title }) => title)
const told = async (given: string) => {
  const { problems } = await openPath(given)
  return problems.map(({ file, severity, message }) => [path.relative(root, file), severity, message])
}
const refusal = async (given: string) => openPath(given).then(String, (error: unknown) => error)

test('a folder opens with the folders in it, and leaves out what is not ours', async () => {
  put('a.md', '# A\n\n- [[Kim]]')
  put('sub/b.markdown', '# B')
  put('sub/c.csv', 'date,title\n2019,C')
  put('actors.yaml', 'Kim: {kind: state}')
  put('.hidden/d.md', '# D')
  put('node_modules/x/e.md', '# E')
  put('f.txt', '# F')
  expect(await titles(root)).toEqual(['A', 'B', 'C'])
  expect((await openPath(root)).dataset.actors[0]?.kind).toBe('state')
})

test('one Markdown file, one table, one dataset', async () => {
  const file = put('a.md', '# A\n\n- 2019: x')
  const { dataset } = await openPath(file)
  expect(dataset.briefings.map(({ title }) => title)).toEqual(['A'])
  expect(await titles(put('t.csv', 'title\nx'))).toEqual(['T'])
  expect((await openPath(put('d.json', serialise(dataset)))).dataset).toEqual(dataset)
})

test('the same folder gives the same bytes wherever it is', async () => {
  put('one/index.md', '# A\n\n- x')
  put('one/sub/index.md', '# B\n\n- y')
  put('two/index.md', '# A\n\n- x')
  put('two/sub/index.md', '# B\n\n- y')
  const bytes = async (name: string) => serialise((await openPath(path.join(root, name))).dataset)
  expect(await bytes('one')).toBe(await bytes('two'))
})

test('problems name files by the path that was given', async () => {
  put('sub/a.md', '- tomorrow: x')
  const [problem] = (await openPath(root)).problems
  expect(problem).toMatchObject({ file: path.join(root, 'sub/a.md'), line: 1, column: 3 })
})

test('what cannot be read is told, and the rest opens', async () => {
  put('good.md', '# Good')
  put('binary.md', new Uint8Array([0x23, 0, 1, 2]))
  put('latin.md', new Uint8Array([0x23, 0x20, 0xe9, 0x0a]))
  put('utf16.md', new Uint8Array([0xff, 0xfe, 0x23, 0, 0x20, 0, 0x55, 0]))
  mkdirSync(path.join(root, 'folder.md'))
  symlinkSync(path.join(root, 'gone'), path.join(root, 'dangling.md'))
  symlinkSync('loop.md', path.join(root, 'loop.md'))
  symlinkSync(root, path.join(root, 'again'))
  symlinkSync(path.resolve('package.json'), path.join(root, 'outside.md'))
  symlinkSync('good.md', path.join(root, 'inside.md'))
  expect(await told(root)).toEqual([
    ['binary.md', 'error', 'this is a binary file, not text, and is not read'],
    ['dangling.md', 'error', 'this file cannot be read: it is not there'],
    [
      'latin.md',
      'warning',
      'this file is not in UTF-8: it is read as windows-1252; save it as UTF-8 if letters are wrong',
    ],
    ['loop.md', 'error', 'this file cannot be read: its links lead in a circle'],
    ['outside.md', 'error', 'this is a link out of the folder and is not followed'],
  ])
  expect(await titles(root)).toEqual(['Good', 'é', 'U'])
})

test.skipIf(process.getuid?.() === 0)('a file without permission is told', async () => {
  needs('permissions')
  chmodSync(put('a.md', '# A'), 0)
  expect(await told(root)).toEqual([['a.md', 'error', 'this file cannot be read: you have no permission to read it']])
})

test.each([
  ['gone', undefined, 'gone cannot be opened: it is not there'],
  [
    'a.pdf',
    '%PDF',
    'a.pdf is none of the files that can be opened: a folder, .md, .csv, .tsv, .json, .jsonl, .yaml, .xlsx, .parquet, .ics, .xml (RSS, Atom)',
  ],
  ['a.json', '{"schema":1', 'a.json cannot be opened: this JSON ends too early: the file is not whole'],
  [
    'a.json',
    '{"schema":99}',
    'a.json cannot be opened: this dataset has schema 99, newer than the 1 known here: update kbrief',
  ],
  ['binary.md', '\0', 'binary.md cannot be opened: this is a binary file, not text, and is not read'],
])('what cannot be opened at all says why: %s', async (name, text, message) => {
  const file = path.join(root, name)
  if (text !== undefined) put(name, text)
  const error = await refusal(file)
  expect(error).toBeInstanceOf(OpenError)
  expect(error).toHaveProperty('message', `${root}/${message}`)
})

test('an empty folder says what to put in it', async () => {
  expect(await refusal(root)).toHaveProperty(
    'message',
    expect.stringContaining('holds no briefings: put a Markdown file'),
  )
})

test('an open folder shows what has changed since, and counts as it goes', async () => {
  put('a.md', '# A')
  put('b.md', '# B')
  const open = opener(root)
  const counts = new Set<string>()
  const restore = slowClock()
  await open((done, total) => void counts.add(`${done} of ${total}`))
  restore()
  expect([...counts].slice(-2)).toEqual(['1 of 2', '2 of 2'])
  put('b.md', '# B\n\n- tomorrow: x')
  rmSync(path.join(root, 'a.md'))
  const { dataset, problems, places } = await open()
  expect(places).toEqual(new Map([['briefing b', { file: path.join(root, 'b.md'), line: 1 }]]))
  expect(dataset.briefings.map(({ title }) => title)).toEqual(['B'])
  expect(problems).toHaveLength(1)
  expect(await open()).toEqual({ dataset, problems, tables: [], places })
})

test('a long table is compiled in slices, between which a screen can be drawn, to the same dataset', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `2019-04-${(at % 20) + 10},Event ${at},Kim,Seoul`)
  const file = put('table.csv', ['date,title,actor,place', ...rows].join('\n'))
  const pauses: string[] = []
  const joining = new Set<number | undefined>()
  const restore = slowClock()
  const inSlices = await opener(file)((done, _, count) => {
    pauses.push(done === 0 ? 'reading' : 'joining')
    if (done > 0) joining.add(count)
  })
  restore()
  expect(joining).toEqual(new Set([3000]))
  expect(pauses.filter((pause) => pause === 'reading').length).toBeGreaterThan(5)
  expect(pauses.filter((pause) => pause === 'joining').length).toBeGreaterThan(10)
  expect(inSlices).toEqual(await openPath(file))
})

test('names of files are cleaned before they are shown', async () => {
  put('a\u001b[31m.md', '- tomorrow: x')
  const { problems } = await openPath(root)
  expect(problems[0]?.file).toBe(path.join(root, 'a.md'))
})

test('files about a project are no briefings unless they are named, nor is what .kbriefignore lists', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kbrief-ignored-'))
  const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  for (const name of ['README.md', 'LICENSE.md', 'CHANGELOG.md', 'a.md', 'b.md', 'c.draft.md']) {
    put(name, `# ${name}\n\n- x\n`)
  }
  const titles = async (at = folder) => (await openPath(at)).dataset.briefings.map(({ title }) => title)
  expect(await titles()).toEqual(['a.md', 'b.md', 'c.draft.md'])
  put('.kbriefignore', '# not these\n*.draft.md\nb.md\n!README.md\n')
  expect(await titles()).toEqual(['a.md', 'README.md'])
  expect(await titles(path.join(folder, 'CHANGELOG.md'))).toEqual(['CHANGELOG.md'])
  rmSync(folder, { recursive: true })
})

/** What the rules of gitignore(5) leave out of these files. */
test.each([
  ['# a\n\n', ''],
  ['a.md', 'a.md sub/a.md'],
  ['/a.md', 'a.md'],
  ['A.md', ''],
  ['sub/a.md', 'sub/a.md'],
  ['sub', 'sub/a.md sub/in/c.md'],
  ['sub/', 'sub/a.md sub/in/c.md'],
  ['in/', 'sub/in/c.md'],
  ['sub/in', 'sub/in/c.md'],
  ['a.md/', ''],
  ['sub/*\n!sub/in/', 'sub/a.md'],
  ['sub/\n!sub/in/c.md', 'sub/a.md sub/in/c.md'],
  ['**/c.md', 'sub/in/c.md'],
  ['sub/**/c.md', 'sub/in/c.md'],
  ['sub/**', 'sub/a.md sub/in/c.md'],
  ['*.md\n!p1.md', '#h.md !n.md a.md pq.md sp ace.md sub/a.md sub/in/c.md'],
  ['p?.md', 'p1.md pq.md'],
  ['p[0-9].md', 'p1.md'],
  ['p[!0-9].md', 'pq.md'],
  ['\\#h.md', '#h.md'],
  ['#h.md', ''],
  ['\\!n.md', '!n.md'],
  ['sp ace.md  ', 'sp ace.md'],
  ['\uFEFFa.md\r\nsub/\r\n', 'a.md sub/a.md sub/in/c.md'],
])('.kbriefignore has the rules of .gitignore: %j', async (rules, left) => {
  const names = ['#h.md', '!n.md', 'a.md', 'p1.md', 'pq.md', 'sp ace.md', 'sub/a.md', 'sub/in/c.md']
  for (const name of names) put(name, `# ${name}\n\n- x\n`)
  put('.kbriefignore', rules)
  const read = await titles(root)
  expect(names.filter((name) => !read.includes(name)).join(' ')).toBe(left)
})

test('links are followed where they stay in the folder, and no file is read twice, also by links in a circle', async () => {
  const root = scratchFolder()
  const outside = scratchFolder()
  writeFileSync(path.join(outside, 'far.md'), '- Far\n')
  for (const folder of ['notes', '.store', path.join('notes', 'deep')]) mkdirSync(path.join(root, folder))
  writeFileSync(path.join(root, 'notes', 'a.md'), '- A\n')
  writeFileSync(path.join(root, '.store', 'b.md'), '- B\n')
  symlinkSync('../..', path.join(root, 'notes', 'deep', 'up'))
  symlinkSync('notes', path.join(root, 'all'))
  symlinkSync('.store', path.join(root, 'stored'))
  symlinkSync('.store', path.join(root, 'stored-too'))
  symlinkSync('notes/a.md', path.join(root, 'first.md'))
  symlinkSync('.store/b.md', path.join(root, 'second.md'))
  symlinkSync(outside, path.join(root, 'out'))
  const { dataset, problems } = await openPath(root)
  expect(dataset.briefings.map(({ id }) => id)).toEqual(['notes-a', 'stored-b'])
  expect(problems.map(({ file, message }) => `${path.relative(root, file)}: ${message}`)).toEqual([
    'out: this is a link out of the folder and is not followed',
  ])
})

test('a text of another ending is named as it is called, in its problems and where it can be edited', async () => {
  const file = put('note.txt', '# A note\n\n- 31 June 2019: never\n')
  const { problems, places } = await openPath(file)
  expect(problems.map((problem) => problem.file)).toEqual([file])
  expect([...(places?.values() ?? [])]).toEqual([{ file, line: 1 }])
})
