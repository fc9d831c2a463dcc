import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NumberLists } from '../../../src/search/index/number-lists.ts'

test.each([0, 1e6])('each list has what was added to it, in order: made for %i', (count) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('', 'a', 'b', '__proto__', 'constructor'), fc.nat())), (added) => {
      const lists = new NumberLists(count)
      for (const [key, value] of added) lists.add(key, value)
      for (const asked of ['', 'a', 'b', '__proto__', 'constructor', 'none']) {
        const expected = added.filter(([key]) => key === asked).map(([, value]) => value)
        expect(lists.get(asked)).toEqual(expected)
        expect(lists.has(asked)).toBe(expected.length > 0)
      }
    }),
  )
})
