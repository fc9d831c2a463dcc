import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toIso } from '../../src/dates/day.ts'
import { allows, type Days, holds, intersection, meet, range, sameDays, says, united } from '../../src/dates/days.ts'
import { anyWhen, when } from './when-arbitrary.ts'

const iso = (set: Days) =>
  set.map(({ min, max }) => `${min === -Infinity ? '' : toIso(min)}..${max === Infinity ? '' : toIso(max)}`)

test.each([
  ['2019-04-24', ['2019-04-24..2019-04-24']],
  ['2019-04-24~', ['2019-04-24..2019-04-24']],
  ['2019-04', ['2019-04-01..2019-04-30']],
  ['2019-04-17/2019-04-18', ['2019-04-17..2019-04-18']],
  ['[2019-04-17,2019-04-25]', ['2019-04-17..2019-04-17', '2019-04-25..2019-04-25']],
  ['[2019-04-23,2019-04-24]', ['2019-04-23..2019-04-24']],
  ['[2019-03-12,2019-03-20..]', ['2019-03-12..2019-03-12', '2019-03-20..']],
  ['[2019,2019-04-17]', ['2019-01-01..2019-12-31']],
  ['[2019-04-26..]', ['2019-04-26..']],
  ['../2019-04-18', ['..2019-04-18']],
])('%s says %s', (text, expected) => {
  expect(iso(says(when(text)))).toEqual(expected)
})

test.each([
  ['2019-04-24', ['2019-04-24..2019-04-24']],
  ['2019-04-24~', ['2019-04-23..2019-04-25']],
  ['2019-04-24%', ['2019-04-23..2019-04-25']],
  ['2019-04-24?', ['2019-04-24..2019-04-24']],
  ['2019-04~', ['2019-03-17..2019-05-15']],
  ['2019-04-XX~', ['2019-03-17..2019-05-15']],
  ['2011~', ['2010-07-02..2012-07-01']],
  ['2020-07~/2021-07-27', ['2020-06-16..2021-07-27']],
  ['2020-07/2021-07-27~', ['2020-07-01..2021-07-28']],
  ['[2019-04-23~,2019-04-24]', ['2019-04-22..2019-04-24']],
  ['[2019-04-17~,2019-04-25]', ['2019-04-16..2019-04-18', '2019-04-25..2019-04-25']],
  ['[2019-04-26~..]', ['2019-04-25..']],
  ['../2019-04-26~', ['..2019-04-27']],
])('%s allows %s', (text, expected) => {
  expect(iso(allows(when(text)))).toEqual(expected)
})

test('a hostile dataset whose EDTF does not read falls back to its bounds', () => {
  const odd = { ...when('2019-04-24~'), edtf: 'soon, or late' }
  expect(allows(odd)).toEqual([range(odd)])
})

/** Sets of a few small days, and the days in them one by one. */
const anySet = fc
  .array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 6 })), { maxLength: 5 })
  .map((pairs) => united(pairs.map(([min, length]) => ({ min, max: min + length }))))
const each = (set: Days): number[] =>
  set.flatMap(({ min, max }) => Array.from({ length: max - min + 1 }, (_, at) => min + at))

test('property: sets are compared as their days are, one by one', () => {
  fc.assert(
    fc.property(anySet, anySet, (a, b) => {
      const [x, y] = [new Set(each(a)), new Set(each(b))]
      const shared = [...x].filter((day) => y.has(day))
      expect(each(intersection(a, b)).sort((one, other) => one - other)).toEqual(
        shared.sort((one, other) => one - other),
      )
      expect(meet(a, b)).toBe(shared.length > 0)
      expect(holds(a, b)).toBe([...y].every((day) => x.has(day)))
      expect(sameDays(a, b)).toBe(x.size === y.size && shared.length === x.size)
    }),
  )
})

test('property: ranges that are united keep their days, in order and apart', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 6 })), { maxLength: 6 }), (pairs) => {
      const ranges = pairs.map(([min, length]) => ({ min, max: min + length }))
      const set = united(ranges)
      expect(each(set)).toEqual([...new Set(each(ranges))].sort((a, b) => a - b))
      for (const [at, { min }] of set.entries()) expect(min).toBeGreaterThan((set[at - 1]?.max ?? -Infinity) + 1)
    }),
  )
})

test('property: room only widens, and only where it says about', () => {
  fc.assert(
    fc.property(anyWhen, (any) => {
      expect(holds(allows(any), says(any))).toBe(true)
      if (!any.approximate) expect(allows(any)).toEqual(says(any))
    }),
  )
})
