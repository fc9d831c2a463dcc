import fc from 'fast-check'
import { expect, test } from 'vitest'
import { range } from '../../src/dates/compare.ts'
import { whenOf } from '../../src/dates/edtf.ts'
import { hull } from '../../src/dates/hull.ts'
import { anyWhen, when } from './when-arbitrary.ts'

const hullOf = (...texts: string[]) => hull(texts.map((text) => when(text)))?.edtf

test('of nothing there is none', () => {
  expect(hull([])).toBeUndefined()
})

test('of one date it is that date, wording and all', () => {
  const by = when('[2019-04-22..2019-04-30]', 'by 30 April 2019')
  expect(hull([by])).toBe(by)
})

test.each(['2019-04-24~', '2019-04-17/2019-04-18', '2019-04-XX', '2021-08-10/..'])(
  'dates that agree stay: %s',
  (text) => {
    expect(hull([when(text), when(text)])).toEqual(when(text))
  },
)

test('a wording stays only where all have it', () => {
  const by = when('[2019-04-22..2019-04-30]', 'by 30 April 2019')
  expect(hull([by, by])).toEqual(by)
  expect(hull([by, when('[2019-04-22..2019-04-30]')])).toEqual(when('[2019-04-22..2019-04-30]'))
})

test('the summit: six datings from 22 to 30 April', () => {
  expect(
    hullOf(
      '2019-04-24~',
      '[2019-04-22..2019-04-30]',
      '[2019-04-23,2019-04-24]',
      '[2019-04-26..]',
      '[2019-04-22..2019-04-26]',
      '2019-04-24',
    ),
  ).toBe('[2019-04-22..2019-04-30]')
})

test.each([
  ['two days', ['2019-04-24', '2019-04-23'], '[2019-04-23..2019-04-24]'],
  ['two spans are no longer one span', ['2019-04-17/2019-04-18', '2019-04-18/2019-04-19'], '[2019-04-17..2019-04-19]'],
  ['a day within its month', ['2019-04', '2019-04-15'], '2019-04'],
  ['a month is not cut to its first day', ['2019-04', '2019-05-03'], '[2019-04..2019-05-03]'],
  ['nor to its last', ['2019-04', '2019-04-30'], '2019-04'],
  ['a year', ['2011', '2011-05', '2011-12-31'], '2011'],
  ['a day of a month', ['2019-04-XX', '2019-05-03'], '[2019-04..2019-05-03]'],
  ['a day of the twenties', ['2019-04-2X', '2019-04-25'], '[2019-04-20..2019-04-29]'],
  ['before 1970', ['1953-07-2X', '1953-07-27'], '[1953-07-20..1953-07-29]'],
  ['about the first', ['2019-04-24~', '2019-04-26'], '[2019-04-24~..2019-04-26]'],
  ['a firm day and about that day', ['2019-04-24~', '2019-04-24'], '2019-04-24'],
  ['two open ends', ['[2019-04-27..]', '[2019-04-26..]'], '[2019-04-26..]'],
  ['an open end that another closes', ['[2019-04-26..]', '2019-04-24'], '[2019-04-24..2019-04-26]'],
  ['open ends apart', ['[..2019-04-24]', '[2019-04-26..]'], '[2019-04-24..2019-04-26]'],
  ['open starts', ['[..2021-07-27]', '../2021-08-10'], '[..2021-08-10]'],
])('%s', (_, texts, expected) => {
  expect(hullOf(...texts)).toBe(expected)
})

const several = fc.array(anyWhen, { minLength: 1, maxLength: 6 })

test('property: the order of the dates makes no difference', () => {
  fc.assert(
    fc.property(
      several.chain((whens) => fc.tuple(fc.constant(whens), fc.shuffledSubarray(whens, { minLength: whens.length }))),
      ([whens, shuffled]) => {
        expect(hull(shuffled)).toEqual(hull(whens))
      },
    ),
  )
})

test('property: it is a date of the profile, and holds every bound that any date gives', () => {
  fc.assert(
    fc.property(several, (whens) => {
      const whole = hull(whens)
      expect(whole).toBeDefined()
      if (!whole) return
      expect(whenOf(whole.edtf)).toEqual(whole)
      for (const bound of whens
        .map(range)
        .flatMap(({ min, max }) => [min, max])
        .filter(Number.isFinite)) {
        expect(bound).toBeGreaterThanOrEqual(range(whole).min)
        expect(bound).toBeLessThanOrEqual(range(whole).max)
      }
    }),
  )
})

test('property: a side is open only when every date leaves it open', () => {
  fc.assert(
    fc.property(several, (whens) => {
      const whole = hull(whens)
      expect(whole?.min === null).toBe(whens.every(({ min }) => min === null))
      expect(whole?.max === null).toBe(whens.every(({ max }) => max === null))
    }),
  )
})
