import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  rowDate,
  soleOrigin,
  type TimelineNeeds,
  timelineColumns,
  timelineNeeds,
} from '../../src/pages/timeline-columns.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { sketchWorld, when } from '../support/world-builder.ts'

const needs: TimelineNeeds = { usualDate: 9, date: 28, title: 50, origin: 30 }

const event = { id: 'e', title: 'E', status: 'happened' as const, actors: [], claims: ['c'] }

test.each<[number, object]>([
  [37, { date: 9, title: 22, origin: 0, strip: 0 }],
  [70, { date: 10, title: 40, origin: 12, strip: 0 }],
  [77, { date: 10, title: 39, origin: 0, strip: 20 }],
  [117, { date: 10, title: 50, origin: 16, strip: 31 }],
  [180, { date: 28, title: 67, origin: 30, strip: 45 }],
])('at width %i titles come before the ends of origins, and rare long dates come last', (width, columns) => {
  expect(timelineColumns(width, needs, false)).toEqual({ ...columns, elapsed: 0 })
})

test('what origins do not need is the titles’', () => {
  expect(timelineColumns(70, { ...needs, origin: 3 }, false)).toMatchObject({ origin: 3, title: 49 })
  expect(timelineColumns(70, { ...needs, origin: 0 }, false)).toMatchObject({ origin: 0, title: 54 })
})

test('dates that are all long leave the titles three quarters of the width', () => {
  expect(timelineColumns(80, { ...needs, usualDate: 28 }, false).date).toBe(20)
})

test('property: the columns and the gaps between them are the width', () => {
  const cells = fc.nat({ max: 120 })
  fc.assert(
    fc.property(
      fc.record({ usualDate: fc.nat({ max: 9 }), date: fc.integer({ min: 9, max: 40 }), title: cells, origin: cells }),
      fc.integer({ min: 37, max: 300 }),
      fc.boolean(),
      (some, width, counting) => {
        const { date, title, origin, elapsed, strip } = timelineColumns(width, some, counting)
        const gaps = [title, origin, elapsed, strip].filter((each) => each > 0).length * 2
        expect(date + title + origin + elapsed + strip + gaps + 4).toBe(width)
      },
    ),
  )
})

test.each([
  ['2024-03-01/2024-04-17', '1 Mar – 17 Apr'],
  ['[2024-11-20,2024-12-03]', '20 Nov or 3 Dec'],
  ['2023-12-15/2024-02-10', '15 Dec 2023 – 10 Feb 2024'],
  ['2024-03-05', '5 Tue'],
  ['2024', '2024'],
  ['2024~', '~2024'],
  ['[2024-03..2024-05]', 'Mar ‥ May'],
])('under the heading of its year, %s is %s', (edtf, shown) => {
  expect(rowDate({ ...event, when: when(edtf) })).toBe(shown)
})

test.each([
  ['bare days are of the month above', ['[2019-04-23,2019-04-24]', '2019-04-26~'], '23/24 or ~26'],
  [
    'another month is named',
    ['[2031-05-20,2031-05-22]', '[2031-05-28..2031-05-30]', '2031-06-01'],
    '20/22 or 28‥30 or 1 Jun',
  ],
  ['so is another year', ['[2018-12-30..]', '2019-01-02'], 'from 30 or 2 Jan 2019'],
  ['two years are no span', ['[2018,2019]', '2021'], '2018 or 2019 or 2021'],
  ['under a year a day has its month', ['2019', '2019-04-03'], '2019 or 3 Apr'],
])('where readings conflict, %s', (_, edtfs, shown) => {
  const readings = edtfs.map((edtf) => ({ when: when(edtf), claims: ['c'], origins: 1 }))
  expect(rowDate({ ...event, readings })).toBe(shown)
})

const world = (...per: string[][]) =>
  sketchWorld([{ claims: per.map((chain, at) => ({ event: `e${at}`, when: '2024', per: chain })) }])

test('where everything comes from one origin there is no column of it', () => {
  const one = world(['Gazette'], ['Daily', 'Gazette'])
  expect(soleOrigin(one)?.name).toBe('Gazette')
  expect(timelineNeeds(one, one.dataset.events).origin).toBe(0)
  const two = world(['Gazette'], ['Gazette', 'Daily'])
  expect(soleOrigin(two)).toBeUndefined()
  expect(timelineNeeds(two, two.dataset.events).origin).toBe('Gazette'.length)
})

test('a world of nothing needs nothing', () => {
  expect(timelineNeeds(sketchWorld([]), [])).toEqual({ usualDate: 0, date: 0, title: 0, origin: 0 })
})

test('one long date among many is not usual', () => {
  const found = timelineNeeds(shippedWorld, shippedWorld.dataset.events)
  expect(found.usualDate).toBeLessThan(found.date)
  expect(found.date).toBe('~Jul 2020 – 27 Jul 2021'.length)
})
