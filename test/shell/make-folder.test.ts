import { existsSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../src/shell/make-folder.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

test('the folders that are missing are made, and the first of them is told', () => {
  const folder = scratchFolder()
  expect(makeFolder(join(folder, 'a', 'b', 'c'), 0o700)).toBe(join(folder, 'a'))
  expect(statSync(join(folder, 'a', 'b', 'c')).mode & 0o777).toBe(0o700)
  expect(makeFolder(join(folder, 'a', 'b', 'd'))).toBe(join(folder, 'a', 'b', 'd'))
  expect(makeFolder(join(folder, 'a', 'b'))).toBeUndefined()
})

test('what stands in its place is an error of the system', () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'file'), '')
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link'))
  expect(() => makeFolder(join(folder, 'file'))).toThrow('EEXIST')
  expect(() => makeFolder(join(folder, 'file', 'a'))).toThrow(/EEXIST|ENOTDIR/)
  expect(() => makeFolder(join(folder, 'link'))).toThrow('EEXIST')
})

// There mkdir says that the folder above is missing, which it is not.
test.runIf(existsSync('/proc/self'))('where nothing can be made, it ends', () => {
  expect(() => makeFolder('/proc/kbrief/a')).toThrow()
})
