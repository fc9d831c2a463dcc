import { expect, test } from 'vitest'
import { oneOf } from '../../src/text/counted.ts'

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('a choice of %j is %j', (words, said) => {
  expect(oneOf(words)).toBe(said)
})
