import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { openPath } from '../../src/read/folder/open-path.ts'
import { makeMend } from '../../src/shell/mend-here.ts'
import type { Library } from '../../src/viewer/library.ts'
import { initialState } from '../../src/viewer/state.ts'
import { update } from '../../src/viewer/update.ts'
import { compile } from '../support/compile.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

test('a correction is made in the file, and taken back while nobody else has changed it', async () => {
  const file = join(scratchFolder(), '2019-04-17-a.md')
  writeFileSync(file, '- 10 March: X\n')
  const { problems } = await openPath(file)
  const mend = makeMend(file)
  expect(mend(problems)).toBe('1 correction made; z takes back')
  expect(readFileSync(file, 'utf8')).toBe('- 10 March 2019: X\n')
  expect(mend('take back')).toBe('The last correction is taken back')
  expect(readFileSync(file, 'utf8')).toBe('- 10 March: X\n')
  expect(mend('take back')).toBe('There is no correction to take back')
  mend(problems)
  writeFileSync(file, 'mine')
  expect(mend('take back')).toContain('has changed since, and is left as it is')
  expect(readFileSync(file, 'utf8')).toBe('mine')
})

test('on the page of problems f asks for the one under the cursor to be mended, F for all with one answer', () => {
  const { dataset, problems } = compile([
    { name: '2019-04-17-a.md', text: '- 04/05/2019: A\n- 10 March: B\n- X @London\n' },
  ])
  const library = { world: makeWorld(dataset), problems }
  const press = (...keys: string[]) =>
    keys.reduce((state, key) => update(library, state, { key }), initialState({ columns: 80, rows: 24 }))
  const fixable = problems.filter(({ fix }) => fix !== undefined)
  expect(press('!', 'f').notice).toContain('more than one answer')
  expect(press('!', 'j', 'f').mending).toEqual([problems.filter(({ severity }) => severity === 'error')[1]])
  expect(press('!', 'F').mending).toEqual(fixable)
  expect(press('!', 'z').mending).toBe('take back')
})

/** Two reports of one meeting, as they are typed without keys. */
const A = '# A\n\n- 2019-04-25: [[Kim Jong Un]] meets [[Vladimir Putin]] @[[Vladivostok]] #meet\n  for a day (per AP)\n'
const B = '# B\n\n- 2019-04-25: [[Vladimir Putin]] receives [[Kim Jong Un]] @[[Vladivostok]] #meet\n'

test('on the page of problems f joins claims likely about one event by a key in both files, and z takes it back', async () => {
  const folder = scratchFolder()
  const [a, b] = ['2019-04-17-a.md', '2019-04-18-b.md'].map((name) => join(folder, name)) as [string, string]
  writeFileSync(a, A)
  writeFileSync(b, B)
  const open = async (): Promise<Library> => {
    const { dataset, problems } = await openPath(folder)
    return { world: makeWorld(dataset), problems, typed: true }
  }
  const library = await open()
  const start = initialState({ columns: 80, rows: 24 })
  const asked = ['!', 'f'].reduce((state, key) => update(library, state, { key }), start).mending
  const mend = makeMend(folder)
  expect(asked && mend(asked)).toBe('^kim-jong-un-meets-vladimir typed into 2 files; z takes back')
  expect(readFileSync(a, 'utf8')).toBe(A.replace('day (per', 'day ^kim-jong-un-meets-vladimir (per'))
  expect(readFileSync(b, 'utf8')).toBe(B.replace('#meet\n', '#meet ^kim-jong-un-meets-vladimir\n'))
  const joined = await open()
  expect(joined.world.dataset.events).toHaveLength(1)
  expect(update(joined, update(joined, start, { key: '!' }), { key: 'f' }).mending).toBeUndefined()
  mend('take back')
  expect([readFileSync(a, 'utf8'), readFileSync(b, 'utf8')]).toEqual([A, B])
})

test('S takes a claim out of an event that was joined wrongly, by a key of its own in its file', async () => {
  const folder = scratchFolder()
  const text =
    '- 2019-04-25: [[Ada Berg]] speaks\n  in Oslo ^talks (per AP)\n- 2020-01-01: [[Jon Lind]] sings ^talks\n- X ^other\n'
  const file = join(folder, '2019-04-17-a.md')
  writeFileSync(file, text)
  const { dataset, problems } = await openPath(folder)
  const library: Library = { world: makeWorld(dataset), problems, typed: true }
  const open = update(library, initialState({ columns: 80, rows: 24 }), { key: 'enter' })
  const mend = makeMend(folder)
  const { mending } = update(library, open, { key: 'S' })
  expect(mending && mend(mending)).toBe('^ada-berg-speaks-in-oslo typed into 1 file; z takes back')
  expect(readFileSync(file, 'utf8')).toBe(text.replace('^talks (per', '^ada-berg-speaks-in-oslo (per'))
  mend('take back')
  expect(readFileSync(file, 'utf8')).toBe(text)
  const last = update(library, update(library, open, { key: 'G' }), { key: 'S' })
  expect(last.notice).toBe('No other claim is joined with this one')
})
