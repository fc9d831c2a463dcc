import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPath } from '../../src/read/folder/open-path.ts'
import { writeTablesFile } from '../../src/shell/write-tables-file.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

test('what is said of a table is written beside it, kept with what is said of others, and read', async () => {
  const folder = scratchFolder()
  const file = join(folder, 'weeks.csv')
  writeFileSync(file, 'eow,about\n03/04/2031,Board approves\n')
  writeFileSync(join(folder, 'tables.yaml'), '# ours\nother.csv:\n  sheet: One # the first\n')
  const told = writeTablesFile({ file, columns: { eow: 'date', about: 'text' }, order: 'dmy', sheet: undefined })
  expect(told).toEqual({ written: true, notice: expect.stringContaining('weeks.csv is read so from now on') })
  expect(readFileSync(join(folder, 'tables.yaml'), 'utf8')).toMatch(/^# ours\nother.csv:\n {2}sheet: One # the first\n/)
  const { dataset } = await openPath(file)
  expect(dataset.claims.map(({ when, text }) => [when?.edtf, text])).toEqual([['2031-04-03', 'Board approves']])
})

test('the sheet of a table stays as it was told when its columns are told anew', () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'tables.yaml'), 'a.xlsx:\n  sheet: Two\n  date-order: dmy\n  columns:\n    date: day\n')
  writeTablesFile({ file: join(folder, 'a.xlsx'), columns: { eow: 'date' }, order: 'mdy', sheet: undefined })
  expect(readFileSync(join(folder, 'tables.yaml'), 'utf8')).toBe(
    'a.xlsx:\n  sheet: Two\n  date-order: mdy\n  columns:\n    date: eow\n',
  )
})

test('a tables.yaml that is no YAML is left as it is', () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'tables.yaml'), 'a: [')
  const told = { file: join(folder, 'a.csv'), columns: {}, order: undefined, sheet: undefined }
  expect(writeTablesFile(told)).toEqual({ written: false, notice: expect.stringContaining('cannot be changed') })
  expect(readFileSync(join(folder, 'tables.yaml'), 'utf8')).toBe('a: [')
})

test('a column that is to be none of these stays a note, and a sheet that was told stays told', async () => {
  const folder = scratchFolder()
  const file = join(folder, 'days.csv')
  writeFileSync(file, 'date,title,place\n2031-03-04,Board approves,Port Elm\n')
  writeFileSync(join(folder, 'tables.yaml'), 'days.csv:\n  sheet: One\n')
  writeTablesFile({ file, columns: { date: 'date', place: 'note' }, order: undefined, sheet: undefined })
  const { dataset } = await openPath(file)
  expect(dataset.claims).toMatchObject([{ notes: { place: 'Port Elm' } }])
  expect(dataset.places).toEqual([])
  expect(readFileSync(join(folder, 'tables.yaml'), 'utf8')).toContain('sheet: One')
})

test('a tables.yaml of more than 100,000 characters is not read and not written, and both are told', async () => {
  const folder = scratchFolder()
  const file = join(folder, 'a.csv')
  writeFileSync(file, 'date,text\n2031-03-04,Board approves\n')
  const beside = join(folder, 'tables.yaml')
  const told = { file, columns: { date: 'date' }, order: undefined, sheet: undefined }
  const sized = (length: number): string => '# ours\n'.padEnd(length - 1, '#').concat('\n')
  for (const [length, why] of [
    [100_001, 'it has more than 100000 characters'],
    [99_990, 'it would have more than 100000 characters: put some of the tables into a folder of their own'],
  ] as const) {
    writeFileSync(beside, sized(length))
    expect(writeTablesFile(told)).toEqual({ written: false, notice: expect.stringContaining(why) })
    expect(readFileSync(beside, 'utf8')).toBe(sized(length))
    const said = (await openPath(folder)).problems.filter((problem) => problem.file.endsWith('tables.yaml'))
    expect(said.map(({ message }) => message)).toEqual(
      length > 100_000
        ? [expect.stringMatching(/^this YAML has more than 100000 characters and is not read: put some/)]
        : [],
    )
  }
})
