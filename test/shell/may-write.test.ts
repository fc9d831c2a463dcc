import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXPORTERS } from '../../src/write/exporters.ts'
import { askShell } from '../support/ask-shell.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

const NOTE = '# Note\n\n- 2031-03-04: [[Ada Berg]] may leave #possible (per Coast Agency)\n'
const TABLE = 'date,title\n2031-03-04,A ferry sails\n'

/** A folder `in` with a briefing, a table and what says how it is read, and beside it other names of the briefing. */
function inputs() {
  const folder = realpathSync(scratchFolder())
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in', '2031-03-04-note.md'), NOTE)
  writeFileSync(join(folder, 'in', 'trips.csv'), TABLE)
  writeFileSync(join(folder, 'in', 'tables.yaml'), 'trips.csv:\n  columns: {}\n')
  linkSync(join(folder, 'in', '2031-03-04-note.md'), join(folder, 'hard.md'))
  symlinkSync(join(folder, 'in', '2031-03-04-note.md'), join(folder, 'soft.md'))
  symlinkSync(join(folder, 'in'), join(folder, 'linked'))
  writeFileSync(join(folder, 'in', '.kbriefignore'), 'drafts/\n')
  linkSync(join(folder, 'in', '.kbriefignore'), join(folder, 'ignored'))
  return folder
}

const writers = (data: string, out: string): string[][] => [
  ['build', data, '-o', out],
  ...EXPORTERS.map(({ name }) => ['export', name, '--data', data, '-o', out]),
]

/** The texts of all files below a folder. */
const everything = (folder: string): unknown =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [[entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]] : [],
  )

test.each([
  ['in', 'in/2031-03-04-note.md'],
  ['in', 'in/trips.csv'],
  ['in', 'linked/2031-03-04-note.md'],
  ['linked', 'in/2031-03-04-note.md'],
  ['in', 'hard.md'],
  ['in', 'soft.md'],
  ['in/2031-03-04-note.md', 'in/2031-03-04-note.md'],
  ['in/2031-03-04-note.md', 'hard.md'],
  ['soft.md', 'in/2031-03-04-note.md'],
  ['in/trips.csv', 'in/tables.yaml'],
  ['in', 'in/.kbriefignore'],
  ['in', 'ignored'],
])('what is read from %s is never written over as %s', async (data, out) => {
  const folder = inputs()
  const before = everything(folder)
  for (const argv of writers(join(folder, data), join(folder, out))) {
    const { code, err } = await askShell([...argv, '--force'])
    // A calendar may have nothing to say, and several briefings are no one file.
    expect([argv[1], code]).not.toEqual([argv[1], 0])
    expect(err).toMatch(/is what is read|read with it|nothing to export|as many files/)
    if (!/ics|markdown/.test(argv[1] ?? '')) expect(err).toContain('is what is read')
  }
  expect(everything(folder)).toEqual(before)
})

test('an empty name is told to be missing', async () => {
  const folder = inputs()
  const report = join(folder, 'report.txt')
  writeFileSync(report, 'SKERRY, March 4, 2031 (Coast Agency) - The ferry board meets on Friday, officials said.\n')
  const before = everything(folder)
  for (const argv of [...writers(join(folder, 'in'), ''), ['draft', report, '-o', '']]) {
    const { code, err } = await askShell(argv)
    expect([argv, code]).toEqual([argv, 2])
    expect(err).toContain('kbrief: -o has no name behind it: type -o FILE\n')
  }
  expect(everything(folder)).toEqual(before)
})

test('a report is not written over by its draft', async () => {
  const report = join(scratchFolder(), 'report.txt')
  writeFileSync(report, 'SKERRY, March 4, 2031 (Coast Agency) - The ferry board meets on Friday, officials said.\n')
  const before = readFileSync(report, 'utf8')
  const { code, err } = await askShell(['draft', report, '-o', report, '--force'])
  expect([code, err]).toEqual([2, `kbrief: ${report} is what is read, and is left as it is: type another name\n`])
  expect(readFileSync(report, 'utf8')).toBe(before)
})

test('what a draft takes its names from is not written over by it, and an earlier draft is', async () => {
  const folder = inputs()
  const data = join(folder, 'in')
  const report = join(folder, 'report.txt')
  writeFileSync(report, 'SKERRY, March 4, 2031 (Coast Agency) - The ferry board meets on Friday, officials said.\n')
  writeFileSync(join(data, 'actors.yaml'), 'Ferry Board:\n  kind: organization\n')
  linkSync(join(data, 'actors.yaml'), join(folder, 'other-name'))
  const before = everything(folder)
  for (const [from, out] of [
    [data, join(data, 'actors.yaml')],
    [data, join(data, 'tables.yaml')],
    [data, join(folder, 'other-name')],
    [join(data, 'trips.csv'), join(data, 'trips.csv')],
  ] as const) {
    const { code, err } = await askShell(['draft', report, '--data', from, '-o', out, '--force'])
    expect([code, err]).toEqual([2, `kbrief: ${out} is what is read, and is left as it is: type another name\n`])
  }
  expect(everything(folder)).toEqual(before)
  const draft = ['draft', report, '--data', data, '-o', join(data, 'draft.md'), '--force']
  expect([(await askShell(draft)).code, (await askShell(draft)).code]).toEqual([0, 0])
})

test('links that lead in a circle or nowhere, and files in the place of folders, are told by their names', async () => {
  const folder = inputs()
  const path = (name: string): string => join(folder, name)
  symlinkSync(path('circle'), path('circle'))
  symlinkSync(path('nowhere'), path('dangling'))
  writeFileSync(path('file'), '')
  const before = readdirSync(folder)
  const folders: [string, string][] = [
    [path('circle'), `${path('circle')} cannot be written: its links lead in a circle`],
    [path('circle/a'), `${path('circle/a')} cannot be written: its links lead in a circle`],
    [path('dangling'), `${path('dangling')} is a link that leads nowhere: type another name`],
    [path('dangling/a/b'), `${path('dangling')} is no folder: type another path`],
  ]
  for (const [out, why] of folders) {
    const { code, err } = await askShell(['export', 'markdown', '--data', path('in'), '-o', out])
    expect([code, err]).toEqual([2, `kbrief: ${why}\n`])
  }
  for (const argv of [...writers(path('in'), path('circle')), ['new', 'T', '-o', path('circle')]]) {
    const { code, err } = await askShell(argv)
    // A calendar has nothing to say here.
    if (argv[1] !== 'ics') expect([code, err]).toEqual([2, expect.stringContaining('its links lead in a circle')])
  }
  expect(readdirSync(folder)).toEqual(before)
})

test('nothing is put among what is read, where it would be read the next time', async () => {
  const folder = inputs()
  const before = everything(folder)
  const data = join(folder, 'in')
  for (const out of ['in/all.json', 'in/sub/all.csv', 'linked/all.ics', 'in/md']) {
    const format = out.endsWith('md') ? ['export', 'markdown', '--data', data] : ['build', data]
    const { code, err } = await askShell([...format, '-o', join(folder, out), '--force'])
    expect([out, code]).toEqual([out, 2])
    expect(err).toContain('be read with it the next time: type a path outside of it')
  }
  expect(everything(folder)).toEqual(before)
  // What is not read there may lie there.
  writeFileSync(join(data, '.kbriefignore'), 'out/\n')
  mkdirSync(join(data, 'out'))
  for (const out of ['in/.all.json', 'in/page.data', 'in/out/all.json'])
    expect((await askShell(['build', data, '-o', join(folder, out)])).code).toBe(0)
})

test.each([
  'build',
  'export csv',
  'export ics',
  'export timelinejs',
  'export parquet',
  'export markdown',
  'new T',
  'draft',
])('%s: what somebody else made is written over only when told', async (command) => {
  const folder = inputs()
  const report = join(folder, 'report.txt')
  writeFileSync(report, 'SKERRY, March 4, 2031 (Coast Agency) - The ferry board meets on Friday, officials said.\n')
  const file = join(folder, 'mine.md')
  writeFileSync(file, 'my own words')
  const [name = '', argument] = command.split(' ')
  const data = join(folder, 'in', '2031-03-04-note.md')
  const more = { build: [data], export: ['--data', data], new: [], draft: [report] }[name] ?? []
  const argv = [name, ...(argument ? [argument] : []), ...more, '-o', file]
  const refused = await askShell(argv)
  expect([refused.code, refused.err]).toEqual([
    2,
    `kbrief: ${file} is already there, and is left as it is: --force writes over it\n`,
  ])
  expect(readFileSync(file, 'utf8')).toBe('my own words')
  expect((await askShell([...argv, '--force'])).code).toBe(0)
  expect(readFileSync(file, 'utf8')).not.toBe('my own words')
})

test('what kbrief made for programs is replaced, and what it made for people to go on with is not', async () => {
  const folder = inputs()
  const data = join(folder, 'in', '2031-03-04-note.md')
  for (const [index, argv] of writers(data, '').entries()) {
    const again = [...argv.slice(0, -1), join(folder, `out${index}`)]
    expect((await askShell(again)).code).toBe(0)
    expect((await askShell(again)).code).toBe(argv[1] === 'markdown' ? 2 : 0)
  }
  writeFileSync(join(folder, 'empty.csv'), '')
  expect((await askShell(['export', 'csv', '-o', join(folder, 'empty.csv')])).code).toBe(0)
})

test('a table that another program saved is no longer what kbrief made', async () => {
  const file = join(scratchFolder(), 'out.csv')
  await askShell(['export', 'csv', '-o', file])
  const made = readFileSync(file, 'utf8')
  for (const saved of [made.replaceAll('\r\n', '\n'), made.replaceAll('"', ''), `${'\uFEFF'}${made}`]) {
    writeFileSync(file, saved)
    expect((await askShell(['export', 'csv', '-o', file])).code).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe(saved)
  }
})

test('a link that leads nowhere is no place to write to, and nothing is written beside it', async () => {
  const folder = inputs()
  const out = join(folder, 'out')
  mkdirSync(out)
  symlinkSync(join(folder, 'nowhere'), join(out, 'trips.md'))
  const { code, err } = await askShell(['export', 'markdown', '--data', join(folder, 'in'), '-o', out])
  expect([code, err.split('\n').length]).toEqual([2, 2])
  expect(err).toContain('trips.md is a link that leads nowhere')
  expect(readdirSync(out)).toEqual(['trips.md'])
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
})
