import { expect, test } from 'vitest'
import { toDay } from '../../../src/dates/day.ts'
import { dateAt, daysOf } from '../../../src/search/text/date-in-words.ts'

test.each([
  ['24 april 2019', { day: 24, month: 4, year: 2019, length: 3 }],
  ['april 24 2019', { day: 24, month: 4, year: 2019, length: 3 }],
  ['24th apr', { day: 24, month: 4, length: 2 }],
  ['april 2019', { month: 4, year: 2019, length: 2 }],
  ['sept 2019', { month: 9, year: 2019, length: 2 }],
  ['august', { month: 8, length: 1 }],
  ['2019', { year: 2019, length: 1 }],
  ['2019 04 24', { day: 24, month: 4, year: 2019, length: 3 }],
  ['2019 04', { month: 4, year: 2019, length: 2 }],
  ['april summit', { month: 4, length: 1 }],
  ['17 04 2019', { day: 17, month: 4, year: 2019, length: 3 }],
  ['04 17 2019', { day: 17, month: 4, year: 2019, length: 3 }],
  ['5 5 2019', { day: 5, month: 5, year: 2019, length: 3 }],
  ['4 5 2019', { day: 4, month: 5, year: 2019, length: 3, either: true }],
])('%s is a date', (text, date) => {
  expect(dateAt(text.split(' '), 0)).toEqual(date)
})

test.each(['31 february 2019', '17 17 2019', '31 04 2019', '0 4 2019', '24', 'ma', 'kim', '1700', ''])(
  '%s begins with no date',
  (text) => {
    expect(dateAt(text.split(' '), 0)).toBeUndefined()
  },
)

test('a date without its year may be in any', () => {
  expect(daysOf({ length: 1, month: 2 }, { min: 2019, max: 2020 })).toEqual([
    { min: toDay('2019-02-01'), max: toDay('2019-02-28') },
    { min: toDay('2020-02-01'), max: toDay('2020-02-29') },
  ])
})

test('a date in numbers whose day may be the month means both', () => {
  expect(daysOf({ length: 3, day: 4, month: 5, year: 2019, either: true }, { min: 2019, max: 2019 })).toEqual([
    { min: toDay('2019-04-05'), max: toDay('2019-04-05') },
    { min: toDay('2019-05-04'), max: toDay('2019-05-04') },
  ])
})

test('29 February is only in leap years', () => {
  expect(daysOf({ length: 2, month: 2, day: 29 }, { min: 2018, max: 2021 })).toHaveLength(1)
})
