import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groups } from '../../src/history/groups.ts'
import { anyEvents, datedEvents } from '../support/dated-events.ts'
import { inOrder } from '../support/in-order.ts'

const shown = (dates: Record<string, string | undefined>): string[] => {
  const events = inOrder(datedEvents(dates))
  return groups(events).map(({ label, start, end }) =>
    [`${label}:`, ...events.slice(start, end).map(({ id }) => id)].join(' '),
  )
}

test('events stand under their month; what is known only to the year, under the year', () => {
  expect(
    shown({
      visit: '2011',
      exercise: '2011-01',
      first: '2018-06-12',
      second: '2018-06',
      summit: '[2019-04-22..2019-04-30]',
      talks: undefined,
    }),
  ).toEqual([
    '2011: visit',
    'January 2011: exercise',
    'June 2018: second first',
    'April 2019: summit',
    'No date: talks',
  ])
})

test('an event of several months stands where it begins, one with an open start where it ends', () => {
  expect(
    shown({
      trip: '2019-04-28/2019-05-03',
      about: '2020-07~/2021-07-27',
      letters: '[..2021-07-27]',
      silence: '2021-08-10/..',
    }),
  ).toEqual(['April 2019: trip', 'July 2020: about', 'July 2021: letters', 'August 2021: silence'])
})

test('no events, no groups', () => {
  expect(groups([])).toEqual([])
})

test('property: groups take in every event once, in order, no heading twice in a row or again', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const ordered = inOrder(events)
      const found = groups(ordered)
      expect(found.flatMap(({ start, end }) => ordered.slice(start, end))).toEqual(ordered)
      expect(found.every(({ start, end }) => end > start)).toBe(true)
      expect(new Set(found.map(({ label }) => label)).size).toBe(found.length)
    }),
  )
})

test('property: an event stands under the same heading alone as among others', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const ordered = inOrder(events)
      for (const { label, start, end } of groups(ordered)) {
        for (const event of ordered.slice(start, end)) expect(groups([event])[0]?.label).toBe(label)
      }
    }),
  )
})
