import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingsOf } from '../../src/agreement/readings.ts'
import { toDay } from '../../src/dates/day.ts'
import { allows, says } from '../../src/dates/days.ts'
import type { When } from '../../src/dates/when.ts'
import { words } from '../../src/dates/words.ts'
import { runs } from '../support/runs.ts'
import { when } from '../support/world-builder.ts'

const readings = (...dates: string[]) => readingsOf(dates.map((edtf, at) => ({ claim: String(at), when: when(edtf) })))
const dated = (...dates: string[]): string[] => readings(...dates).map((reading) => words(reading.when))

test.each<[string, string[], string[]]>([
  ['what all say', ['2019-04-24', '2019-04-24'], ['24 April 2019']],
  ['what ranges share', ['[2019-04-20..2019-04-24]', '[2019-04-23..2019-04-30]'], ['23 or 24 April 2019']],
  ['what open ends leave', ['[2019-04-20..]', '[..2019-04-24]'], ['between 20 and 24 April 2019']],
  ['an end that nobody closes stays open', ['[2019-04-20..]', '[2019-04-24..]'], ['24 April 2019 or later']],
  ['a month as a month', ['2019-04', '2019'], ['April 2019']],
  ['about a month as about a month', ['2019-04~', '2019'], ['about April 2019']],
  ['a part of a month by its own word', ['[2019-02-21..2019-02-28]', '2019-02', '2019'], ['late February 2019']],
  ['about a day in its month', ['2019-04-24~', '2019-04'], ['about 24 April 2019']],
  ['a day in the room of about', ['2019-04-24~', '2019-04-25'], ['25 April 2019']],
  ['a day that is possible makes the date possible', ['2019-04-24?', '2019-04'], ['possibly 24 April 2019']],
  ['a day of what lasted is a part of it', ['2019-04-17/2019-04-20', '2019-04-18'], ['17 to 20 April 2019']],
  [
    'so is a range that reaches beyond it',
    ['2019-04-17/2019-04-20', '[2019-04-19..2019-04-25]'],
    ['17 to 20 April 2019'],
  ],
  ['what two spans share', ['2019-04-17/2019-04-20', '2019-04-18/2019-04-25'], ['18 to 20 April 2019']],
  ['what began and is not over', ['2021-08-10/..', '2021-08-12'], ['since 10 August 2021']],
  [
    'two approximate days that differ, as they are said',
    ['2019-04-24~', '2019-04-25~'],
    ['about 24 or about 25 April 2019'],
  ],
  [
    'the same beside a month, which says no more',
    ['2019-04-24~', '[2019-04-26~..]', '2019-04'],
    ['about 24, or from about 26 April 2019'],
  ],
  [
    'approximate days that each stand with two others',
    ['2019-04-24~', '2019-04-26~', '2019-04-28~'],
    ['about 24 April 2019', 'about 28 April 2019'],
  ],
])('a date has %s', (_, dates, expected) => {
  expect(dated(...dates)).toEqual(expected)
  expect(dated(...dates.toReversed())).toEqual(expected)
})

test('the claims of a reading stand in their order, and one may be in several', () => {
  expect(readings('2019-04-24', '2019-04', '2019-04-26').map(({ claims }) => claims)).toEqual([
    ['0', '1'],
    ['1', '2'],
  ])
})

test('no claim, no reading', () => {
  expect(readingsOf([])).toEqual([])
})

test('thousands of dates that all differ have a reading each', () => {
  const days = Array.from({ length: 4000 }, (_, at) => `${1000 + at}-04-17`)
  expect(readings(...days)).toHaveLength(4000)
})

/** Dates of one April: days, about days, ranges, open ends, lists and spans. */
const day = fc.integer({ min: 4, max: 26 })
const text = (at: number): string => `2019-04-${String(at).padStart(2, '0')}`
const anyDate = fc
  .record({
    from: day,
    length: fc.integer({ min: 1, max: 8 }),
    other: day,
    form: fc.nat({ max: 8 }),
    about: fc.boolean(),
  })
  .map(({ from, length, other, form, about }) => {
    const start = `${text(from)}${about ? '~' : ''}`
    const end = text(Math.min(from + length, 28))
    if (form === 0) return text(from)
    if (form === 1) return `${text(from)}~`
    if (form === 2) return `[${start}..]`
    if (form === 3) return `[..${start}]`
    if (form === 4) return `[${start}..${end}]`
    if (form === 5) return `${start}/${end}`
    if (form === 6) return '2019-04'
    return from === other ? text(from) : `[${[start, text(other)].sort().join(',')}]`
  })
const anyDates = fc.array(anyDate, { minLength: 1, maxLength: 7 })

const [FIRST, LAST] = [toDay('2019-03-01'), toDay('2019-05-31')]
const all = Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at)
const has = (set: ReturnType<typeof says>, at: number): boolean => set.some(({ min, max }) => min <= at && at <= max)
const daysSaid = (date: When): number[] => all.filter((at) => has(says(date), at))

/** The largest sets of claims that a day is allowed by, found by looking at every day. */
function largestByDays(dates: readonly string[]): string[] {
  const spans = dates.map(when).filter(({ precision }) => precision === 'span')
  // Whoever tells of a day of what lasted tells of a part of it, beside which there is room for any other.
  const isPart = (date: When, at: number): boolean =>
    date.precision !== 'span' &&
    spans.some((span) => has(allows(span), at) && daysSaid(date).some((own) => has(says(span), own)))
  const fits = (date: When, at: number): boolean => has(allows(date), at) || isPart(date, at)
  const sets = all.map((at) => dates.flatMap((edtf, claim) => (fits(when(edtf), at) ? [claim] : [])))
  const distinct = [...new Map(sets.map((set) => [set.join(), set])).values()].filter((set) => set.length > 0)
  return distinct
    .filter(
      (set) => !distinct.some((other) => other.length > set.length && set.every((claim) => other.includes(claim))),
    )
    .map((set) => set.join())
    .sort()
}

test('property: the readings are those that a look at every day finds', () => {
  fc.assert(
    fc.property(anyDates, (dates) => {
      expect(
        readings(...dates)
          .map(({ claims }) => claims.join())
          .sort(),
      ).toEqual(largestByDays(dates))
    }),
    runs(100),
  )
})

test.each([
  ['its first and its last day', ['2024-06-02/2024-06-06', '2024-06-02', '2024-06-06'], ['2024-06-02/2024-06-06']],
  ['two days of it', ['2024-06-02/2024-06-06', '2024-06-03', '2024-06-05'], ['2024-06-02/2024-06-06']],
  [
    'one of two days, and another',
    ['2024-06-02/2024-06-06', '[2024-06-05,2024-06-09]', '2024-06-02'],
    ['2024-06-02/2024-06-06'],
  ],
  ['its end, and two days before it', ['../2024-06-06', '2024-06-03', '2024-06-05'], ['../2024-06-06']],
  [
    'a day of it, and one after it',
    ['2024-06-02/2024-06-06', '2024-06-03', '2024-06-08'],
    ['2024-06-02/2024-06-06', '2024-06-08'],
  ],
])('claims on what lasted and on %s', (_, dates, whens) => {
  expect(readings(...dates).map(({ when: date }) => date.edtf)).toEqual(whens)
  expect(readings(...dates.toReversed()).map(({ when: date }) => date.edtf)).toEqual(whens)
})

test('property: the days of a reading are what all its exact claims say, but for what approximate ones narrow', () => {
  fc.assert(
    fc.property(anyDates, (dates) => {
      const found = readings(...dates)
      for (const { when: date, claims } of found) {
        const own = claims.map((claim) => when(dates[Number(claim)] ?? ''))
        if (own.some(({ precision }) => precision === 'span')) continue
        const exact = own.filter(({ approximate }) => !approximate)
        const common = all.filter((at) => exact.every((each) => has(says(each), at)))
        const single = (each: When): boolean =>
          found.filter((reading) => reading.claims.some((claim) => dates[Number(claim)] === each.edtf)).length === 1
        const narrowing = own.filter(
          (each) => each.approximate && single(each) && !common.every((at) => has(allows(each), at)),
        )
        const left = common.filter((at) => narrowing.every((each) => has(says(each), at)))
        if (exact.length > 0 && left.length > 0) expect(daysSaid(date)).toEqual(left)
      }
    }),
    runs(100),
  )
})

test('property: no day is in a date that none of its claims allows', () => {
  fc.assert(
    fc.property(anyDates, (dates) => {
      for (const { when: date, claims } of readings(...dates)) {
        for (const at of daysSaid(date)) {
          expect(claims.some((claim) => has(allows(when(dates[Number(claim)] ?? '')), at))).toBe(true)
        }
      }
    }),
  )
})

test('property: neither readings nor their days depend on the order of the claims', () => {
  fc.assert(
    fc.property(anyDates, (dates) => {
      const each = (found: ReturnType<typeof readings>, total: number, turned: boolean) =>
        found.map((reading) => [
          reading.when.edtf,
          ...reading.claims.map((claim) => (turned ? total - 1 - Number(claim) : Number(claim))).sort((a, b) => a - b),
        ])
      expect(each(readings(...dates.toReversed()), dates.length, true)).toEqual(
        each(readings(...dates), dates.length, false),
      )
    }),
  )
})
