import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elapsed, elapsedWords, elapsedYears } from '../../src/history/elapsed.ts'
import { anyEdtf } from '../support/dated-events.ts'
import { when } from '../support/world-builder.ts'

const between = (from: string, to: string) => elapsed(when(from), when(to))

test.each([
  ['2019-02-28', '2019-04-12', '43 days after', '+43 d'],
  ['2019-02-28', '2019-03-01', '1 day after', '+1 d'],
  ['2019-04-12', '2019-02-28', '43 days before', '-43 d'],
  ['2019-04-12', '2019-04-12', 'the same day', '0 d'],
  ['2019-02-28', '[2019-04-10..2019-04-18]', '41 to 49 days after', '+41…+49 d'],
  ['2019-02-27/2019-02-28', '2019-04-25', '56 or 57 days after', '+56…+57 d'],
  ['[2019-04-10..2019-04-18]', '2019-02-28', '41 to 49 days before', '-49…-41 d'],
  ['2019-04-12', '[2019-04-12..2019-04-15]', 'up to 3 days after', '0…+3 d'],
  ['2019-04-15', '[2019-04-12..2019-04-15]', 'up to 3 days before', '-3…0 d'],
  ['2019-04-12', '[2019-04-09..2019-04-17]', '3 days before to 5 days after', '-3…+5 d'],
  ['2019-04-12', '[2019-04-20..]', 'at least 8 days after', '+8… d'],
  ['2019-04-12', '[..2019-04-04]', 'at least 8 days before', '…-8 d'],
  ['2019-04-12', '[2019-04-12..]', 'the same day or after', '0… d'],
  ['2019-04-12', '[2019-04-10..]', '2 days before to any time after', '-2… d'],
  ['2019-02-28', '2019-04-24~', 'about 55 days after', '~+55 d'],
])('from %s to %s: %s', (from, to, words, short) => {
  const found = between(from, to) ?? expect.fail('nothing to say')
  expect(elapsedWords(found)).toBe(words)
  expect(elapsedWords(found, true)).toBe(short)
})

test.each([
  ['2011', '2021-08-10', '+9…+11 y'],
  ['2021-08-10', '2011', '-11…-9 y'],
  ['2019-04-12', '2019-04-15', '0…+1 y'],
  ['2011', '2021-08-10/..', '+9… y'],
  ['2011~', '[..2021-08-10]', '~…+11 y'],
])('from %s to %s in whole years: %s', (from, to, years) => {
  expect(elapsedYears(between(from, to) ?? expect.fail('nothing to say'))).toBe(years)
})

test('between two dates that are open towards each other nothing can be said', () => {
  expect(between('2021-08-10/..', '[2019-04-26..]')).toBeUndefined()
})

test('property: there and back are the same days', () => {
  fc.assert(
    fc.property(anyEdtf, anyEdtf, (one, other) => {
      const [there, back] = [between(one, other), between(other, one)]
      expect(there && [there.min, there.max]).toEqual(back && [0 - back.max, 0 - back.min])
    }),
  )
})

test('property: the words are never without a number, or the same day', () => {
  fc.assert(
    fc.property(anyEdtf, anyEdtf, (one, other) => {
      const found = between(one, other)
      if (!found) return
      expect(elapsedWords(found)).toMatch(/\d+ days?|the same day/)
      expect(elapsedWords(found)).not.toMatch(/Infinity|NaN|-|\b1 days|undefined/)
      expect(elapsedWords(found, true)).toMatch(/^[~+\-…\d]+ d$/)
    }),
  )
})
