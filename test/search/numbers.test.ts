import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Numbers } from '../../src/search/numbers.ts'

test.each([0, 1, 4095, 4096, 4097, 20_000])(
  'of %i numbers each is where it was put, and all come in order',
  (count) => {
    const expected = Array.from({ length: count }, (_, at) => (at * 2_654_435_761) % 2 ** 32)
    const numbers = new Numbers()
    for (const value of expected) numbers.push(value)
    expect(numbers.length).toBe(count)
    expect(expected.every((value, at) => numbers.at(at) === value)).toBe(true)
    expect(numbers.at(count)).toBeUndefined()
    expect([...numbers.take()]).toEqual(expected)
    expect(numbers.length).toBe(0)
    expect(numbers.at(0)).toBeUndefined()
  },
)

test('after all were taken it grows anew', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.array(fc.nat()), (first, second) => {
      const numbers = new Numbers()
      for (const value of first) numbers.push(value)
      expect([...numbers.take()]).toEqual(first)
      for (const value of second) numbers.push(value)
      expect([...numbers.take()]).toEqual(second)
    }),
  )
})
