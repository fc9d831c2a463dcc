import { expect, test } from 'vitest'
import { shades } from '../../src/chart/shades.ts'

const axis = { start: 0, width: 8, daysPerCell: 1, cellsPerDay: 1 }
const all = { min: 0, max: 7 }
const shown = (...ranges: [number, number][]): string =>
  shades(
    axis,
    ranges.map(([min, max]) => ({ min, max })),
    all,
  )
    .map((sign) => sign || ' ')
    .join('')

test('one range is light, however alone it is', () => {
  expect(shown([2, 4])).toBe('  ░░░   ')
})

test('two ranges are denser where both allow a day, but never dark', () => {
  expect(shown([0, 3], [2, 5])).toBe('░░▒▒░░  ')
})

test('dark is more than two thirds of three or more', () => {
  expect(shown([0, 5], [1, 5], [2, 6])).toBe('░▒▓▓▓▓░ ')
  expect(shown([0, 7], [0, 7], [5, 5])).toBe('▒▒▒▒▒▓▒▒')
})

test('days outside the axis or the given days do not count', () => {
  expect(shown([-50, 1], [6, Infinity], [9, 12])).toBe('░░    ░░')
  expect(shades(axis, [{ min: -Infinity, max: Infinity }], { min: 3, max: 4 }).join('.')).toBe('...░.░...')
})
