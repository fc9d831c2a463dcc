import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typoCost } from '../../../src/search/match/typo-cost.ts'

test('a word as it is costs nothing', () => {
  expect(typoCost('biegun', 'biegun')).toBe(0)
})

test.each([
  ['bieggun', 'biegun', 'a letter doubled'],
  ['titov', 'tittov', 'a doubled letter missing'],
  ['beigun', 'biegun', 'two letters that changed places'],
  ['biekun', 'biegun', 'a letter of a like sound'],
  ['biagun', 'biegun', 'another vowel'],
])('%s for %s costs less than one slip: %s', (typed, meant) => {
  expect(typoCost(typed, meant)).toBeGreaterThan(0)
  expect(typoCost(typed, meant)).toBeLessThan(1)
})

test.each([
  ['bixgun', 'biegun'],
  ['bieun', 'biegun'],
  ['biexgun', 'biegun'],
])('%s for %s is one slip', (typed, meant) => {
  expect(typoCost(typed, meant)).toBe(1)
})

test('a wrong first letter costs more than another', () => {
  expect(typoCost('xiegun', 'biegun')).toBeGreaterThan(typoCost('biexun', 'biegun'))
})

test('the cost is never negative, and nothing only for the same word', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdekg'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, (typed, meant) => {
      const cost = typoCost(typed, meant)
      expect(cost === 0).toBe(typed === meant)
      expect(cost).toBeGreaterThanOrEqual(0)
    }),
  )
})
