import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayNumber, daysInMonth, isDay, toDay, toIso, weekday } from '../../src/dates/day.ts'

const FIRST = dayNumber(0, 1, 1)
const LAST = dayNumber(9999, 12, 31)
const anyDay = fc.integer({ min: FIRST, max: LAST })

test('the first day of 1970 is day 0', () => {
  expect(toDay('1970-01-01')).toBe(0)
  expect(toDay('1970-01-02')).toBe(1)
  expect(toDay('1969-12-31')).toBe(-1)
  expect(toDay('2019-04-17')).toBe(18_003)
})

test.each([
  '2019-02-29',
  '1900-02-29',
  '2019-04-31',
  '2019-00-10',
  '2019-13-01',
  '2019-04-00',
  '2019-4-17',
  '2019-04-17 ',
  '20190417',
  '2019-04',
  '2019-04-1x',
  '-019-04-17',
  '',
])('%j is no day', (text) => {
  expect(isDay(text)).toBe(false)
  expect(toDay(text)).toBeNaN()
})

test.each(['2020-02-29', '2000-02-29', '0000-02-29', '0000-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true)
  expect(toIso(toDay(text))).toBe(text)
})

test('days in the month', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2019, month))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ])
  expect(daysInMonth(2020, 2)).toBe(29)
  expect(daysInMonth(2019, 0)).toBe(0)
  expect(daysInMonth(2019, 13)).toBe(0)
})

test('weeks start on Monday', () => {
  expect(weekday(toDay('2019-04-15'))).toBe(0)
  expect(weekday(toDay('2019-04-21'))).toBe(6)
  expect(weekday(toDay('1969-12-29'))).toBe(0)
})

test('days are added across months, years and leap days', () => {
  expect(addDays('2019-02-28', 45)).toBe('2019-04-14')
  expect(addDays('2020-03-01', -1)).toBe('2020-02-29')
})

test('a day beyond the calendar is its last or first day, never another text', () => {
  expect(toIso(LAST + 1)).toBe('9999-12-31')
  expect(toIso(Infinity)).toBe('9999-12-31')
  expect(toIso(FIRST - 1)).toBe('0000-01-01')
})

test('property: days agree with the calendar of the platform', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const oracle = new Date(day * 86_400_000)
      expect(toIso(day)).toBe(oracle.toISOString().slice(0, 10))
      expect(toDay(toIso(day))).toBe(day)
      expect(weekday(day)).toBe((oracle.getUTCDay() + 6) % 7)
    }),
  )
})

test('property: any text is a day or NaN', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isDay(text) === (toIso(toDay(text)) === text)))
})
