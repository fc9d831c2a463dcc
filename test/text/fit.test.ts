import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pad, padStart, spaces, truncate } from '../../src/text/fit.ts'
import { cells, fitting } from '../../src/text/width.ts'
import { hardText } from './hostile-arbitrary.ts'

const anyWidth = fc.oneof(fc.integer({ min: -3, max: 40 }), fc.integer())

test.each([
  ['Vladivostok', 11, 'Vladivostok'],
  ['Vladivostok', 10, 'Vladivost…'],
  ['Vladivostok', 1, '…'],
  ['Vladivostok', 0, ''],
  ['Vladivostok', -1, ''],
  ['Kim Jong Un', 5, 'Kim…'],
  ['북한 외무성', 11, '북한 외무성'],
  ['북한 외무성', 8, '북한 외…'],
  ['북한 외무성', 7, '북한…'],
  ['북한', 2, '…'],
  ['북한', 3, '북…'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ['', 0, ''],
])('%j in %i cells is %j', (text, width, expected) => {
  expect(truncate(text, width)).toBe(expected)
})

test('columns', () => {
  expect(pad('ANI', 5)).toBe('ANI  ')
  expect(padStart('ANI', 5)).toBe('  ANI')
  expect(pad('북한 외무성', 7)).toBe('북한…  ')
  expect(padStart('Vladivostok', 5)).toBe('Vlad…')
  expect(pad('', 3)).toBe('   ')
  expect([pad('x', 0), padStart('x', -1)]).toEqual(['', ''])
})

test('a width that no terminal has does not exhaust memory', () => {
  expect(pad('x', Number.MAX_SAFE_INTEGER)).toHaveLength(10_001)
  expect(spaces(-5)).toBe('')
})

test('property: never wider than asked; cut only when it must be, with an ellipsis', () => {
  fc.assert(
    fc.property(hardText, anyWidth, (text, width) => {
      const fitted = truncate(text, width)
      expect(cells(fitted)).toBeLessThanOrEqual(Math.max(width, 0))
      if (cells(text) <= width && width > 0) expect(fitted).toBe(text)
      else if (width > 0) expect(fitted).toBe(`${fitting(text, width - 1).trimEnd()}…`)
    }),
  )
})

test('property: columns are exactly as wide as asked', () => {
  fc.assert(
    fc.property(hardText, fc.integer({ min: -3, max: 200 }), (text, width) => {
      expect(cells(pad(text, width))).toBe(Math.max(width, 0))
      expect(cells(padStart(text, width))).toBe(Math.max(width, 0))
    }),
  )
})
