import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFile, writeNewFile } from '../../src/shell/write-file.ts'
import { needs } from '../support/needs.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

const isRoot = process.getuid?.() === 0
const content = (file: string): string => readFileSync(file, 'utf8')

test('a file is written, and nothing else is left in its folder', () => {
  const folder = scratchFolder()
  writeFile(join(folder, 'a.csv'), 'one')
  writeFile(join(folder, 'a.csv'), 'two')
  expect(content(join(folder, 'a.csv'))).toBe('two')
  expect(readdirSync(folder)).toEqual(['a.csv'])
})

test('what a link leads to is written, and keeps its permissions', () => {
  needs('permissions')
  const folder = scratchFolder()
  const file = join(folder, 'real')
  writeFileSync(file, 'one')
  chmodSync(file, 0o600)
  symlinkSync(file, join(folder, 'link'))
  writeFile(join(folder, 'link'), 'two')
  expect(content(file)).toBe('two')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder).toSorted()).toEqual(['link', 'real'])
})

test('a new file is never written over another', () => {
  const file = join(scratchFolder(), 'a.md')
  writeNewFile(file, 'one')
  expect(() => writeNewFile(file, 'two')).toThrow('is already there, and is left as it is')
  expect(content(file)).toBe('one')
})

test('why a file cannot be written is said in words', () => {
  const folder = scratchFolder()
  mkdirSync(join(folder, 'inner'))
  expect(() => writeFile(join(folder, 'inner'), '')).toThrow('inner is a folder: type the name of a file in it')
  expect(() => writeFile(join(folder, 'none', 'a'), '')).toThrow('cannot be written: its folder is not there')
  expect(() => writeNewFile(join(folder, 'none', 'a'), '')).toThrow('cannot be written: its folder is not there')
  expect(() => writeFile(join(folder, 'a'.repeat(300)), '')).toThrow('cannot be written: its name is too long')
  expect(readdirSync(folder)).toEqual(['inner'])
})

test.skipIf(process.platform !== 'linux')('a full disk is said, and a device is written to, not replaced', () => {
  expect(() => writeFile('/dev/full', 'text')).toThrow('/dev/full cannot be written: the disk is full')
  expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
})

test.skipIf(isRoot)('a folder that nobody may write into is said', () => {
  needs('permissions')
  const folder = scratchFolder()
  chmodSync(folder, 0o500)
  expect(() => writeFile(join(folder, 'a'), '')).toThrow('you have no permission to write there')
})
