import { expect, test } from 'vitest'
import { Numbers } from '../../../src/search/index/numbers.ts'

test.each([0, 1, 255, 256, 257, 65_535, 65_536, 65_537, 200_000])('of %i numbers each is where it was put', (count) => {
  const expected = Array.from({ length: count }, (_, at) => (at * 2_654_435_761) % 2 ** 32)
  const numbers = new Numbers()
  for (const value of expected) numbers.push(value)
  expect(numbers.length).toBe(count)
  expect(expected.every((value, at) => numbers.at(at) === value)).toBe(true)
  expect(numbers.at(count)).toBeUndefined()
})
