import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFolder } from '../../src/shell/write-folder.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

const FILES = ['a.md', 'b.md', 'c.md'].map((name) => ({ name, text: `new ${name}` }))
const listed = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')])

test('a new folder is there whole, and so are the folders above it', async () => {
  const above = scratchFolder()
  await writeFolder(join(above, 'x', 'y'), FILES)
  expect(readdirSync(join(above, 'x'))).toEqual(['y'])
  expect(listed(join(above, 'x', 'y'))).toEqual(FILES.map(({ name, text }) => [name, text]))
})

test('into a folder that is there, beside what is there', async () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'a.md'), 'old')
  writeFileSync(join(folder, 'z.md'), 'other')
  await writeFolder(folder, FILES)
  expect(readdirSync(folder).toSorted()).toEqual(['a.md', 'b.md', 'c.md', 'z.md'])
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new a.md')
})

test('where one file cannot be written there is none of them, and no folder that was made for them', async () => {
  const above = scratchFolder()
  const files = [...FILES, { name: `${'d'.repeat(300)}.md`, text: '' }]
  await expect(writeFolder(join(above, 'x', 'y'), files)).rejects.toThrow('its name is too long')
  expect(readdirSync(above)).toEqual([])
})

test('where one cannot be put in its place, all are as they were', async () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'a.md'), 'old')
  mkdirSync(join(folder, 'c.md.before'))
  mkdirSync(join(folder, 'c.md', 'inner'), { recursive: true })
  // A folder is moved out of the way like a file, but not over one that is not empty.
  const files = [...FILES, { name: 'c.md.before', text: '' }]
  await expect(writeFolder(folder, files)).rejects.toThrow('cannot be written')
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['a.md', 'c.md', 'c.md.before', 'c.md/inner'])
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old')
})
