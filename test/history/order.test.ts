import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWhen } from '../../src/dates/compare.ts'
import { compareEvents, spansYear } from '../../src/history/order.ts'
import { generateDataset } from '../bench/generate.ts'
import { anyEvents, datedEvents } from '../support/dated-events.ts'
import { inOrder } from '../support/in-order.ts'

const ids = (events: readonly { id: string }[]): string => events.map(({ id }) => id).join(' ')

test('by earliest day, then latest, then id, the undated last', () => {
  const events = datedEvents({
    undated: undefined,
    later: '2019-04-26',
    longer: '[2019-04-22..2019-04-30]',
    b: '[2019-04-22..2019-04-26]',
    a: '[2019-04-22..2019-04-26]',
    day: '2019-04-22',
  })
  expect(ids(inOrder(events))).toBe('day a b longer later undated')
})

test('an open start stands at its latest day, an open end at its earliest', () => {
  const events = datedEvents({ day: '2021-07-28', since: '2021-07-26/..', letters: '[..2021-07-27]' })
  expect(ids(inOrder(events))).toBe('since letters day')
})

test('what is known only to the year stands before what began on its first day', () => {
  const events = datedEvents({
    day: '2019-01-01',
    year: '2019',
    month: '2019-01',
    years: '2019/2020',
    next: '2019-01-02',
  })
  expect(ids(inOrder(events))).toBe('year years day month next')
})

test('events in order are given back as they are', () => {
  const events = datedEvents({ a: '2019-04-22', b: '2019-04-23' })
  expect(inOrder(events)).toBe(events)
})

test('property: whatever order events come in, they leave in the same, and the input stays', () => {
  fc.assert(
    fc.property(
      anyEvents.chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
      ),
      ([events, shuffled]) => {
        const before = ids(shuffled)
        expect(ids(inOrder(shuffled))).toBe(ids(inOrder(events)))
        expect(ids(shuffled)).toBe(before)
      },
    ),
  )
})

test('property: the order is that of their dates but for whole years', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const ordered = inOrder(events).filter(({ when }) => !spansYear(when))
      for (const [at, event] of ordered.entries()) {
        const before = ordered[at - 1]
        if (before) expect(compareWhen(before.when, event.when) || compareEvents(before, event)).toBeLessThanOrEqual(0)
      }
    }),
  )
})

test('thousands are in the order that comparing them gives', () => {
  const { events } = generateDataset({ briefings: 40, events: 1700, claims: 1800, seed: 3 })
  const mixed = events.toSorted((a, b) => (a.title + a.id < b.title + b.id ? -1 : 1))
  expect(inOrder(mixed)).toEqual(mixed.toSorted(compareEvents))
  const ordered = inOrder(mixed)
  expect(inOrder(ordered)).toBe(ordered)
})
