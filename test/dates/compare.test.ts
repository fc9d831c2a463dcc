import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  certainlyWithin,
  compareWhen,
  padded,
  possiblyWithin,
  type Range,
  range,
  relate,
} from '../../src/dates/compare.ts'
import { toDay, toIso } from '../../src/dates/day.ts'
import { anyWhen, when } from './when-arbitrary.ts'

const EVER: Range = { min: -Infinity, max: Infinity }
const days = (from: string, to: string): Range => ({ min: toDay(from), max: toDay(to) })
const isoRange = ({ min, max }: Range) => [min === -Infinity ? null : toIso(min), max === Infinity ? null : toIso(max)]

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

test.each([
  ['2019-04-24', '2019-04-24', '2019-04-24'],
  ['2019-04-24~', '2019-04-23', '2019-04-25'],
  ['2019-04-24%', '2019-04-23', '2019-04-25'],
  ['2019-04-24?', '2019-04-24', '2019-04-24'],
  ['2019-04~', '2019-03-17', '2019-05-15'],
  ['2019-04-XX~', '2019-03-17', '2019-05-15'],
  ['2011~', '2010-07-02', '2012-07-01'],
  ['2020-07~/2021-07-27', '2020-06-16', '2021-07-27'],
  ['2020-07/2021-07-27~', '2020-07-01', '2021-07-28'],
  ['[2019-04-23~,2019-04-24]', '2019-04-22', '2019-04-24'],
  ['[2019-04-26~..]', '2019-04-25', null],
  ['../2019-04-26~', null, '2019-04-27'],
])('%s has room from %s to %s', (text, min, max) => {
  expect(isoRange(padded(when(text)))).toEqual([min, max])
})

test('bounds as written take no notice of "about"', () => {
  expect(isoRange(range(when('2019-04-24~')))).toEqual(['2019-04-24', '2019-04-24'])
  expect(isoRange(range(when('[2019-04-26..]')))).toEqual(['2019-04-26', null])
})

test('a hostile dataset whose EDTF does not read falls back to its bounds', () => {
  const odd = { ...when('2019-04-24~'), edtf: 'soon' }
  expect(padded(odd)).toEqual(range(odd))
})

test.each([
  ['2019-04-24', '2019-04-24', 'equal'],
  ['2019-04-24', '[2019-04-22..2019-04-30]', 'contained'],
  ['[2019-04-22..2019-04-26]', '[2019-04-24..2019-04-30]', 'overlap'],
  ['[2019-04-22..2019-04-26]', '[2019-04-26..]', 'overlap'],
  ['2019-04-24', '[2019-04-26..]', 'disjoint'],
  ['2019-04-23', '2019-04-24', 'disjoint'],
  ['[..2019-04-24]', '[2019-04-24..]', 'overlap'],
  ['[2019-04-22..]', '[2019-04-24..]', 'contained'],
])('%s and %s are %s', (a, b, relation) => {
  expect(relate(range(when(a)), range(when(b)))).toBe(relation)
  expect(relate(range(when(b)), range(when(a)))).toBe(relation)
})

test.each([
  ['2019-04-24', true, true],
  ['2019-04-24~', true, true],
  ['2019-04-22~', false, true],
  ['2019-04-21~', false, true],
  ['2019-04-21', false, false],
  ['2019-04-24?', false, true],
  ['[2019-04-23,2019-04-24]', true, true],
  ['[2019-04-20..2019-04-24]', false, true],
  ['[2019-04-26..]', false, true],
  ['[2019-05-01..]', false, false],
  ['2019-04', false, true],
])('%s within 22 to 30 April: certainly %s, possibly %s', (text, certainly, possibly) => {
  const within = days('2019-04-22', '2019-04-30')
  expect(certainlyWithin(when(text), within)).toBe(certainly)
  expect(possiblyWithin(when(text), within)).toBe(possibly)
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

test('property: relations are symmetric, and a range equals itself', () => {
  fc.assert(
    fc.property(anyWhen, anyWhen, (a, b) => {
      expect(relate(range(a), range(b))).toBe(relate(range(b), range(a)))
      expect(relate(padded(a), padded(a))).toBe('equal')
    }),
  )
})

test('property: room only widens, and only where it says about', () => {
  fc.assert(
    fc.property(anyWhen, (any) => {
      expect(['equal', 'contained']).toContain(relate(range(any), padded(any)))
      if (!any.approximate) expect(padded(any)).toEqual(range(any))
    }),
  )
})

test('property: what is certain is possible, and everything is possible in all time', () => {
  fc.assert(
    fc.property(anyWhen, anyWhen, (any, other) => {
      const within = range(other)
      if (certainlyWithin(any, within)) expect(possiblyWithin(any, within)).toBe(true)
      expect(possiblyWithin(any, EVER)).toBe(true)
    }),
  )
})
