import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Axis, daysOfAxis } from '../../src/chart/axis.ts'
import { axisFor, axisOver } from '../../src/chart/zoom.ts'
import { toDay, toIso } from '../../src/dates/day.ts'
import { allows, hullOf } from '../../src/dates/days.ts'
import { anyEdtf } from '../support/dated-events.ts'
import { when } from '../support/world-builder.ts'

const shown = (axis: Axis | undefined): string => {
  if (!axis) return 'nothing'
  const { min, max } = daysOfAxis(axis)
  return `${toIso(min)} to ${toIso(max)}`
}

const axisOf = (dates: string[], width: number, focus?: string): Axis | undefined =>
  axisFor(dates.map(when), width, focus === undefined ? undefined : when(focus))

test('a few days get three cells each, with room on both sides', () => {
  expect(axisOf(['2019-04-22', '[2019-04-22..2019-04-30]'], 36)).toMatchObject({ cellsPerDay: 3, daysPerCell: 1 })
  expect(shown(axisOf(['2019-04-22', '[2019-04-22..2019-04-30]'], 36))).toBe('2019-04-21 to 2019-05-02')
})

test('the days of a month begin with its first', () => {
  expect(shown(axisOf(['2019-04-03', '2019-04-29'], 36))).toBe('2019-04-01 to 2019-05-06')
})

test('one date far away does not flatten the others', () => {
  const april = ['2019-04-12', '2019-04-15', '2019-04-17', '[2019-04-22..2019-04-30]']
  expect(axisOf([...april, '2011'], 36)).toEqual(axisOf(april, 36))
})

test('the row in focus is on the axis, but where the others would be flattened for it', () => {
  const april = ['2019-04-12', '2019-04-15', '2019-04-17', '[2019-04-22..2019-04-30]']
  expect(shown(axisOf([...april, '2021-08-22'], 36, '2021-08-22'))).toBe('2021-08-01 to 2021-09-05')
  expect(shown(axisOf([...april, '2019-01-20'], 36, '2019-01-20'))).toBe('2019-01-17 to 2019-05-04')
  expect(axisOf([...april, '2011'], 36, '2011')).toEqual(axisOf(april, 36))
})

test('what is spread evenly is shown whole', () => {
  const years = ['2011', '2012', '2013', '2014', '2015']
  expect(shown(axisOf(years, 36))).toBe('2011-01-01 to 2017-04-22')
})

test('open ends ask for no room, and what has no date for no axis', () => {
  expect(shown(axisOf(['[2019-04-26..]', '[..2019-04-28]'], 36))).toBe('2019-04-22 to 2019-05-03')
  expect(axisFor([undefined], 36)).toBeUndefined()
  expect(axisFor([], 36)).toBeUndefined()
  expect(axisOf(['2019-04-26'], 0)).toBeUndefined()
})

const anyDates = fc.array(anyEdtf, { minLength: 1, maxLength: 40 })
const anyWidth = fc.integer({ min: 1, max: 120 })

test('property: an axis over days has them all on it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.nat({ max: 60_000 }), anyWidth, (min, days, width) => {
      const seen = daysOfAxis(axisOver({ min, max: min + days }, width))
      expect(seen.min).toBeLessThanOrEqual(min)
      expect(seen.max).toBeGreaterThanOrEqual(min + days)
    }),
  )
})

test('property: the focus is on the axis or the axis is as without it, and at least one row is on it', () => {
  fc.assert(
    fc.property(anyDates, anyWidth, (dates, width) => {
      const whole = (axis: Axis | undefined, date: string): boolean => {
        const seen = axis && daysOfAxis(axis)
        const { min, max } = hullOf(allows(when(date)))
        const ends = [min, max].filter(Number.isFinite)
        return seen !== undefined && ends.every((day) => seen.min <= day && day <= seen.max)
      }
      for (const date of dates) {
        const focused = axisOf(dates, width, date)
        if (!whole(focused, date)) expect(focused).toEqual(axisOf(dates, width))
      }
      expect(dates.some((date) => whole(axisOf(dates, width), date))).toBe(true)
    }),
  )
})

test('property: the axis does not depend on the order of the rows', () => {
  fc.assert(
    fc.property(anyDates, anyWidth, (dates, width) => {
      expect(axisOf(dates.toReversed(), width)).toEqual(axisOf(dates, width))
    }),
  )
})

test('a hundred thousand rows, which a shell prints as one list, have an axis as soon as a screen of them', () => {
  const years = Array.from({ length: 500 }, (_, at) => when(String(1500 + at)))
  const rows = Array.from({ length: 200 }, () => years).flat()
  expect(axisFor(rows, 36)).toEqual(axisFor(years, 36))
})

test('the first day there is has an axis too', () => {
  expect(axisOver({ min: toDay('0000-01-01'), max: toDay('9999-12-31') }, 40).daysPerCell).toBe(98_304)
})
