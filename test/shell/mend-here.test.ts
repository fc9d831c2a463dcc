import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { compile } from '../../src/read/compile.ts'
import { openPath } from '../../src/read/folder/open-path.ts'
import { makeMend } from '../../src/shell/mend-here.ts'
import { initialState } from '../../src/viewer/state.ts'
import { update } from '../../src/viewer/update.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

test('a correction is made in the file, and taken back while nobody else has changed it', async () => {
  const file = join(scratchFolder(), '2019-04-17-a.md')
  writeFileSync(file, '- 10 March: X\n')
  const { problems } = await openPath(file)
  const mend = makeMend()
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
