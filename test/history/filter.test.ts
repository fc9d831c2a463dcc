import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay, toIso } from '../../src/dates/day.ts'
import { allows } from '../../src/dates/days.ts'
import { type EventFilter, filterEvents } from '../../src/history/filter.ts'
import { makeWorld } from '../../src/model/world.ts'
import { anyEvents } from '../support/dated-events.ts'
import { summitWorld } from '../support/summit.ts'
import { sketchWorld } from '../support/world-builder.ts'

const world = sketchWorld([
  {
    date: '2019-04-17',
    topic: 'summit',
    claims: [
      {
        event: 'trip',
        when: '2019-04-17/2019-04-18',
        actors: ['Biegun'],
        text: 'Biegun travels to Moscow',
        per: ['ANI'],
      },
      {
        event: 'summit',
        when: '[2019-04-22..2019-04-30]',
        actors: ['Kim', 'Putin'],
        text: 'Kim and Putin meet',
        per: ['ANI'],
      },
      { event: 'flight', when: '2019-04-23?', actors: ['Air Koryo'], per: ['ANI', '"sources"'] },
      { event: 'idea', actors: ['Kim'], text: 'A third summit is denuclearización', per: ['ANI'] },
    ],
  },
  {
    date: '2019-04-22',
    topic: 'analysis',
    claims: [
      { event: 'summit', when: '2019-05-02', actors: ['Kim'], text: 'They meet in May', per: ['ZeroHedge'] },
      { event: 'trip', when: '2019-04-17/2019-04-18', actors: ['Biegun'], per: ['ZeroHedge', 'ANI'] },
    ],
  },
])

const passing = (filter: EventFilter): string =>
  filterEvents(world, world.dataset.events, filter)
    .map(({ id }) => id)
    .join(' ')

test.each<[string, EventFilter, string]>([
  ['nothing', {}, 'trip summit flight idea'],
  ['one actor', { actors: ['kim'] }, 'summit idea'],
  ['two actors, both of them', { actors: ['kim', 'putin'] }, 'summit'],
  ['a topic', { topics: ['analysis'] }, 'trip summit'],
  ['either of two topics', { topics: ['analysis', 'summit'] }, 'trip summit flight idea'],
  ['conflicts', { conflicts: true }, 'summit'],
  ['one origin', { singleOrigin: true }, 'trip flight idea'],
  ['several at once', { actors: ['kim'], conflicts: true, from: '2019-04-01' }, 'summit'],
])('narrowed to %s', (_, filter, expected) => {
  expect(passing(filter)).toBe(expected)
})

test.each<[string, EventFilter, string]>([
  ['possibly in a range: some day of theirs is in it', { from: '2019-04-23', to: '2019-04-25' }, 'summit flight'],
  ['certainly in it: every day is', { from: '2019-04-01', to: '2019-04-25', fit: 'certainly' }, 'trip'],
  ['certainly, and wide enough', { from: '2019-04-01', to: '2019-05-31', fit: 'certainly' }, 'trip summit'],
  ['from a day on', { from: '2019-04-24' }, 'summit'],
  ['to a day', { to: '2019-04-17' }, 'trip'],
  ['certainly to a day', { to: '2019-04-17', fit: 'certainly' }, ''],
])('in a range of days: %s', (_, filter, expected) => {
  expect(passing(filter)).toBe(expected)
})

test('the summit rests on several origins and its claims conflict', () => {
  const summit = summitWorld()
  expect(filterEvents(summit, summit.dataset.events, { conflicts: true })).toHaveLength(1)
  expect(filterEvents(summit, summit.dataset.events, { singleOrigin: true })).toHaveLength(0)
})

const anyDay = fc.integer({ min: 17500, max: 18600 })

test('property: certainly within is also possibly within; both agree with a day-by-day look', () => {
  fc.assert(
    fc.property(anyEvents, anyDay, fc.integer({ min: 0, max: 200 }), (events, from, days) => {
      const range = { from: toIso(from), to: toIso(from + days) }
      const dated = makeWorld({ ...world.dataset, events: [...events] })
      const possibly = filterEvents(dated, events, range)
      const certainly = filterEvents(dated, events, { ...range, fit: 'certainly' })
      expect(certainly.filter((event) => !possibly.includes(event))).toEqual([])
      for (const event of events) {
        if (!event.when) continue
        const inside = (day: number): boolean => toDay(range.from) <= day && day <= toDay(range.to)
        const allowed = allows(event.when).flatMap(({ min, max }) => {
          const [first, last] = [Math.max(min, 17_000), Math.min(max, 19_500)]
          return Array.from({ length: last - first + 1 }, (_, at) => first + at)
        })
        expect(possibly.includes(event)).toBe(allowed.some(inside))
        expect(certainly.includes(event)).toBe(!event.when.uncertain && allowed.every(inside))
      }
    }),
  )
})

/** Whether a range of April 2019 keeps an event whose claims say so. */
const kept = (dates: readonly string[], from: number, to: number, fit: 'possibly' | 'certainly' = 'possibly') => {
  const one = sketchWorld([
    {
      date: '2019-04-01',
      claims: dates.map((date, at) => ({ event: 'e', when: date, status: 'expected', per: [`P${at}`] })),
    },
  ])
  const day = (at: number): string => `2019-04-${String(at).padStart(2, '0')}`
  return filterEvents(one, one.dataset.events, { from: day(from), to: day(to), fit }).length === 1
}

test('of one of two days no day between them is in it', () => {
  expect(kept(['[2019-04-17,2019-04-25]'], 18, 24)).toBe(false)
  expect(kept(['[2019-04-17,2019-04-25]'], 18, 25)).toBe(true)
})

test('a date is answered from its narrowest claims', () => {
  const dates = ['2019-04-24~', '[2019-04-26~..]', '[2019-04-20..2019-04-30]']
  expect(kept(dates, 20, 22)).toBe(false)
  expect(kept(dates, 27, 30)).toBe(true)
  expect(kept(dates, 22, 27, 'certainly')).toBe(false)
  expect(kept(['2019-04-24~', '[2019-04-20..2019-04-30]'], 22, 27, 'certainly')).toBe(true)
})

test('what a report says has happened did not do so after it', () => {
  const happened = (when: string) =>
    sketchWorld([{ date: '2019-04-17', claims: [{ event: 'e', when, status: 'happened' }] }])
  const later = (when: string): number => {
    const world = happened(when)
    return filterEvents(world, world.dataset.events, { from: '2019-04-18' }).length
  }
  expect(later('2019-04')).toBe(0)
  // What lasted may go on.
  expect(later('2019-04-15/2019-04-20')).toBe(1)
})
