import { expect, test } from 'vitest'
import { shades } from '../../src/chart/shades.ts'

const axis = { start: 0, width: 8, daysPerCell: 1, cellsPerDay: 1 }
const shown = (...ranges: [number, number][]): string =>
  shades(
    axis,
    ranges.map(([min, max]) => [{ min, max }]),
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

test('days outside the axis do not count', () => {
  expect(shown([-50, 1], [6, Infinity], [9, 12])).toBe('░░    ░░')
  expect(shown([-Infinity, Infinity])).toBe('░░░░░░░░')
})

test('days between those of a set are not its own, and a set counts once in a cell', () => {
  const twoDays = [
    { min: 1, max: 1 },
    { min: 5, max: 5 },
  ]
  expect(shades(axis, [twoDays]).join('.')).toBe('.░....░..')
  const coarse = { start: 0, width: 2, daysPerCell: 8, cellsPerDay: 1 }
  expect(shades(coarse, [twoDays, [{ min: 8, max: 9 }]]).join('.')).toBe('░.░')
})
