import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWhen } from '../../src/dates/compare.ts'
import { anyWhen, when } from './when-arbitrary.ts'

test('in order of time: earliest day, then latest; open starts by their end, open ends after closed ones, undated last', () => {
  const sorted = [
    '2011',
    '[..2019-04-15]',
    '2019-04-16',
    '[2019-04-16..2019-04-17]',
    '[2019-04-16..]',
    '2019-04-17/2019-04-18',
    '2019-05',
  ]
  const shuffled = [4, 2, 6, 0, 5, 3, 1].map((index) => when(sorted[index] ?? ''))
  expect([undefined, ...shuffled].toSorted(compareWhen).map((found) => found?.edtf)).toEqual([...sorted, undefined])
  expect([when('2011'), undefined].map((found) => compareWhen(undefined, found))).toEqual([1, 0])
})

test('property: the order is a total preorder', () => {
  const either = fc.option(anyWhen, { nil: undefined })
  fc.assert(
    fc.property(either, either, either, (a, b, c) => {
      expect(Math.sign(compareWhen(a, b)) + Math.sign(compareWhen(b, a))).toBe(0)
      if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0) expect(compareWhen(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})
