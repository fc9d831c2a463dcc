import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tickLine, ticksOf } from '../../src/chart/ticks.ts'
import { axisOver } from '../../src/chart/zoom.ts'
import { toDay } from '../../src/dates/day.ts'

const line = (from: string, to: string, width: number): string =>
  tickLine(axisOver({ min: toDay(from), max: toDay(to) }, width))

test.each([
  ['a week: every day', '2019-04-22', '2019-04-30', 36, '21 22 23 24 25 26 27 28 29 30 May 2 '],
  ['a month: every fifth day', '2019-04-01', '2019-04-30', 36, 'Apr 5    10   15   20   25    May 5 '],
  ['two months: every tenth', '2019-02-26', '2019-04-30', 36, '   Mar  10   20    Apr 10   20   30 '],
  ['a year: quarters', '2019-01-01', '2019-12-31', 36, '2019   Apr     Jul    Oct     2020  '],
  [
    'a year with room: months',
    '2019-01-01',
    '2019-12-31',
    72,
    '2019 Feb Mar   Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec  2020  Feb   ',
  ],
  ['years', '2011-01-01', '2021-08-26', 36, '2010          2015          2020    '],
  [
    'a century and more',
    '1866-01-01',
    '2025-01-01',
    60,
    '1860   1880   1900   1920   1940   1960   1980   2000       ',
  ],
])('the labels of %s', (_, from, to, width, expected) => {
  expect(line(from, to, width)).toBe(expected)
})

test('where no month begins the first label names it, where no year begins likewise', () => {
  expect(line('2019-04-10', '2019-04-18', 33)).toMatch(/^ ?\d+ Apr /)
  expect(line('2019-03-02', '2019-10-30', 36)).toBe('   Apr 2019    Jul        Oct       ')
})

test('property: a line of labels is as wide as its axis, and no two labels touch', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -700_000, max: 2_900_000 }),
      fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 5000 }), fc.nat({ max: 300_000 })),
      fc.integer({ min: 0, max: 250 }),
      (start, days, width) => {
        const axis = axisOver({ min: start, max: start + days }, width)
        expect(tickLine(axis)).toHaveLength(width)
        const ticks = ticksOf(axis)
        for (const [at, tick] of ticks.entries()) {
          const before = ticks[at - 1]
          if (before) expect(tick.cell).toBeGreaterThan(before.cell + before.label.length)
        }
      },
    ),
  )
})
