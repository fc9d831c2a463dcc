import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstIndex, lastNotAfter } from '../../src/text/sorted-search.ts'

const sorted = fc.array(fc.integer({ min: 0, max: 50 })).map((numbers) => numbers.toSorted((a, b) => a - b))

test('the first index at which something holds is the one that a look at each finds', () => {
  fc.assert(
    fc.property(sorted, fc.integer({ min: -1, max: 51 }), fc.nat(10), (numbers, value, low) => {
      const from = Math.min(low, numbers.length)
      const expected = numbers.findIndex((number, at) => at >= from && number >= value)
      expect(firstIndex(from, numbers.length, (at) => (numbers[at] ?? 0) >= value)).toBe(
        expected < 0 ? numbers.length : expected,
      )
    }),
  )
})

test('the last number that is not greater is the one that a look at each finds, and the first where all are', () => {
  fc.assert(
    fc.property(sorted, fc.integer({ min: -1, max: 51 }), (numbers, value) => {
      expect(lastNotAfter(numbers, value)).toBe(
        Math.max(
          0,
          numbers.findLastIndex((number) => number <= value),
        ),
      )
    }),
  )
})
