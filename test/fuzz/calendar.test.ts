import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, isDay, toDay, toIso, weekday } from '../../src/dates/day.ts'
import { allows, says } from '../../src/dates/days.ts'
import { whenOf } from '../../src/dates/parse-edtf.ts'
import { edtf } from '../dates/edtf-arbitrary.ts'
import { when } from '../dates/when-arbitrary.ts'
import { runs } from '../support/runs.ts'

const DAY = 86_400_000
const FIRST = 0
const LAST = 9999

/** The milliseconds of a day in the calendar of JavaScript; undefined where there is no such day. */
function timeOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined
}

/** Every day of a date, by trying each that a calendar may have: the mask, the month or the year fits it. */
function daysOfDate(text: string): number[] {
  const [year = '', month, day] = text.replace(/[~?%]/g, '').split('-')
  const months = month === undefined ? Array.from({ length: 12 }, (_, at) => at + 1) : [Number(month)]
  const found: number[] = []
  for (const each of months) {
    for (let at = 1; at <= 31; at++) {
      const time = timeOf(Number(year), each, at)
      const written = String(at).padStart(2, '0')
      const fits = day === undefined || [...day].every((sign, place) => sign === 'X' || sign === written[place])
      if (time !== undefined && fits) found.push(time / DAY)
    }
  }
  return found
}

const earliest = (text: string): number => Math.min(...daysOfDate(text))
const latest = (text: string): number => Math.max(...daysOfDate(text))

/** The ranges of days that EDTF of the house profile means, each from its first to its last. */
function rangesOf(text: string): [number, number][] {
  const ends = (start: string, end: string): [number, number] => [
    start === '' || start === '..' ? -Infinity : earliest(start),
    end === '' || end === '..' ? Infinity : latest(end),
  ]
  if (text.includes('/')) {
    const [start = '', end = ''] = text.split('/')
    return [ends(start, end)]
  }
  if (!text.startsWith('[')) return [ends(text, text)]
  return text
    .slice(1, -1)
    .split(',')
    .map((part) => {
      const [start = '', end = start] = part.split('..')
      return ends(start, end)
    })
}

const isoOf = (day: number): string | null =>
  Number.isFinite(day) ? new Date(day * DAY).toISOString().replace(/T.*/, '') : null

test('the bounds of any date are those of plain calendar arithmetic', () => {
  fc.assert(
    fc.property(edtf, (text) => {
      const ranges = rangesOf(text)
      const min = isoOf(Math.min(...ranges.map(([first]) => first)))
      const max = isoOf(Math.max(...ranges.map(([, last]) => last)))
      expect(whenOf(text)).toMatchObject({ min, max })
    }),
    runs(100),
  )
})

test('a day is in a date if plain calendar arithmetic has it, and what about a date allows is no further off than it says', () => {
  const has = (days: readonly { min: number; max: number }[], day: number): boolean =>
    days.some(({ min, max }) => min <= day && day <= max)
  fc.assert(
    fc.property(edtf, fc.integer({ min: -3, max: 3 }), (text, off) => {
      const date = when(text)
      const ranges = rangesOf(text)
      for (const end of ranges.flat().filter(Number.isFinite)) {
        const inside = ranges.some(([first, last]) => first <= end + off && end + off <= last)
        expect([text, end + off, has(says(date), end + off)]).toEqual([text, end + off, inside])
        if (inside) expect(has(allows(date), end + off)).toBe(true)
      }
    }),
    runs(100),
  )
})

const year = fc.integer({ min: FIRST, max: LAST })

test('days, their numbers and their days of the week are those of the calendar', () => {
  fc.assert(
    fc.property(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (y, month, day) => {
      const text = [String(y).padStart(4, '0'), ...[month, day].map((each) => String(each).padStart(2, '0'))].join('-')
      const time = timeOf(y, month, day)
      expect(isDay(text)).toBe(time !== undefined)
      if (time === undefined) return
      expect(toDay(text)).toBe(time / DAY)
      expect(toIso(time / DAY)).toBe(text)
      expect(weekday(time / DAY)).toBe((new Date(time).getUTCDay() + 6) % 7)
    }),
    runs(100),
  )
})

test('days later and earlier are those of the calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: toDay('0001-01-01'), max: toDay('9998-12-31') }),
      fc.integer({ min: -300, max: 300 }),
      (day, by) => {
        expect(addDays(toIso(day), by)).toBe(isoOf(day + by))
      },
    ),
    runs(100),
  )
})
