import { expect, test } from 'vitest'
import { applySgr, plain, sgrBetween } from '../../src/painter/sgr.ts'

const after = (...sequences: string[]) => sequences.reduce(applySgr, plain)

test('equal looks are equal styles, in whatever order they were set', () => {
  expect(after('1', '36')).toBe('1;36')
  expect(after('36;1')).toBe('1;36')
  expect(after('31', '36', '22', '1')).toBe('1;36')
})

test('what is unset is gone', () => {
  expect(after('1;2;7;36', '22', '27', '39')).toBe(plain)
  expect(after('1;36', '0')).toBe(plain)
  expect(after('1;36', '')).toBe(plain)
  expect(after('1', '0;4')).toBe('4')
})

test('colours of every kind take one place each', () => {
  expect(after('38;5;200', '48;2;1;2;3')).toBe('38;5;200;48;2;1;2;3')
  expect(after('38;5;200', '92')).toBe('92')
  expect(after('38:2::1:2:3', '41', '104')).toBe('38:2::1:2:3;104')
})

test('a change of style is as short as it can safely be', () => {
  expect(sgrBetween('1;36', '1;36')).toBe('')
  expect(sgrBetween(plain, '7')).toBe('\x1b[7m')
  expect(sgrBetween('7', plain)).toBe('\x1b[m')
  expect(sgrBetween('1', '7')).toBe('\x1b[0;7m')
})
