import { expect, test } from 'vitest'
import { eventPlaceWords } from '../../src/agreement/event-place.ts'
import type { Event, Status } from '../../src/model/model.ts'
import {
  type BriefingSketch,
  type ClaimSketch,
  sketchDataset,
  type WorldSketch,
  when,
  worldOfClaims,
} from '../support/world-builder.ts'

/** The only event of some briefings. */
function derived(briefings: readonly BriefingSketch[], rest: WorldSketch = {}): Event {
  const all = briefings.map(({ claims, ...briefing }) => ({
    ...briefing,
    claims: claims.map((claim) => ({ event: 'e', ...claim })),
  }))
  return sketchDataset(all, rest).events[0] ?? expect.fail('no event')
}

test('the date has the days of the one reading', () => {
  const event = derived([{ claims: [{ when: '2020-03-05' }, { when: '2020-03' }, {}] }])
  expect(event).toMatchObject({ when: { edtf: '2020-03-05' } })
  expect(event).not.toHaveProperty('readings')
  expect(event).not.toHaveProperty('fixed')
})

test('of several readings the date has all days and no other, and each is kept with its claims', () => {
  const event = derived([
    { date: '2020-03-01', claims: [{ id: 'a', when: '2020-03-12', per: ['A'] }] },
    { date: '2020-03-01', claims: [{ id: 'b', when: '[2020-03-20..]', per: ['B'] }] },
  ])
  expect(event.when).toMatchObject({ edtf: '[2020-03-12,2020-03-20..]', min: '2020-03-12', max: null })
  expect(event.readings?.map(({ when: own, claims }) => [own.edtf, ...claims])).toEqual([
    ['2020-03-12', 'a'],
    ['[2020-03-20..]', 'b'],
  ])
})

test('the reading with the most named origins comes first', () => {
  const event = derived([
    { outlet: 'A', claims: [{ when: '2020-03-12', per: ['A', '"an official"'] }] },
    { outlet: 'B', claims: [{ when: '2020-03-20', per: ['B'] }] },
  ])
  expect(event.readings?.map(({ when: own }) => own.edtf)).toEqual(['2020-03-20', '2020-03-12'])
})

test('a date that the author fixes stands where it lies in a reading, and not where no claim allows it', () => {
  const briefings = [{ claims: [{ when: '[2019-04-22..2019-04-30]' }] }]
  const fixed = (date: string) => derived(briefings, { events: { e: { when: date } } })
  expect(fixed('2019-04-25')).toMatchObject({ when: { edtf: '2019-04-25' }, fixed: true })
  expect(fixed('2019-05-01')).toMatchObject({ when: { edtf: '[2019-04-22..2019-04-30]' } })
  expect(fixed('2019-05-01')).not.toHaveProperty('fixed')
  expect(derived([{ claims: [{}] }], { events: { e: { when: '2019-05' } } })).toMatchObject({ fixed: true })
})

test.each([
  ['later than a report that it had happened came out', '2024-03-20', 'expected'],
  ['on a day by which that report may have been written', '2024-03-02', 'happened'],
])('an event expected %s is no firmer than that on its date', (_, expected, status) => {
  const event = derived([
    { outlet: 'B', date: '2024-03-01', claims: [{ when: expected, status: 'expected', per: ['B'] }] },
    { outlet: 'A', date: '2024-03-02', claims: [{ status: 'happened', per: ['A'] }] },
  ])
  expect(event).toMatchObject({ status, when: { edtf: expected } })
})

test('a report that says when it happened is what an event is taken from, whatever others expect', () => {
  const event = derived([
    { outlet: 'B', date: '2024-03-01', claims: [{ when: '2024-03-20', status: 'expected', per: ['B'] }] },
    { outlet: 'A', date: '2024-03-02', claims: [{ when: '2024-03-02', status: 'happened', per: ['A'] }] },
  ])
  expect(event.status).toBe('happened')
})

test.each<[string, readonly (readonly [Status, string])[], Status]>([
  [
    'happened before all',
    [
      ['possible', 'A'],
      ['happened', 'B'],
      ['announced', 'C'],
    ],
    'happened',
  ],
  [
    'announced before expected',
    [
      ['expected', 'A'],
      ['announced', 'B'],
      ['possible', 'C'],
    ],
    'announced',
  ],
  [
    'possible, where one only denies it',
    [
      ['denied', 'A'],
      ['possible', 'B'],
    ],
    'possible',
  ],
  [
    'denied, where all deny it',
    [
      ['denied', 'A'],
      ['denied', 'B'],
    ],
    'denied',
  ],
  [
    'that of a named source before an unnamed one’s',
    [
      ['happened', '"a source"'],
      ['expected', 'B'],
    ],
    'expected',
  ],
  [
    'the firmest of unnamed sources where none is named',
    [
      ['possible', '"a source"'],
      ['announced', '"officials"'],
    ],
    'announced',
  ],
  [
    'no opinion where anything else is said',
    [
      ['opinion', 'A'],
      ['possible', '"a source"'],
    ],
    'possible',
  ],
])('the status is %s', (_, claims, status) => {
  const sketches = claims.map(([own, source]) => ({ status: own, per: ['Outlet', source] }))
  expect(derived([{ claims: sketches }]).status).toBe(status)
  expect(derived([{ claims: sketches.toReversed() }]).status).toBe(status)
})

const placed = (place: string, ...per: string[]): ClaimSketch => ({ place, per, status: 'expected' })

test.each<[string, ClaimSketch[], string | null]>([
  ['one place', [placed('Seoul', 'A')], 'Seoul'],
  ['a place and one around it', [placed('South Korea', 'A'), placed('Seoul', 'B')], 'Seoul'],
  ['two places', [placed('Seoul', 'A'), placed('Moscow', 'B')], 'Moscow, or Seoul ≠'],
  [
    'two places and one around one of them',
    [placed('Seoul', 'A'), placed('Moscow', 'B'), placed('South Korea', 'C')],
    'Seoul, or Moscow ≠',
  ],
  [
    'a place of two who are named',
    [placed('Moscow', 'A'), placed('Seoul', 'B'), placed('Seoul', 'C')],
    'Seoul, or Moscow ≠',
  ],
  [
    'what is merely possible of what is expected',
    [
      { status: 'expected', per: ['B'] },
      { ...placed('Seoul', 'A'), status: 'possible' },
    ],
    null,
  ],
  ['what is merely possible', [{ ...placed('Seoul', 'A'), status: 'possible' }], 'Seoul'],
])('the place of an event by %s', (_, claims, words) => {
  for (const each of [claims, claims.toReversed()]) {
    const world = worldOfClaims(each, { within: { Seoul: 'South Korea' } })
    expect(eventPlaceWords(world, world.events.get('event') ?? expect.fail())).toBe(words)
  }
})

test('type is the first that is given, a hint is no place; actors and claims come once each, in order', () => {
  const event = derived([
    {
      claims: [
        { id: 'a', status: 'possible', actors: ['Kim', 'Putin'], place: 'Ulan-Ude' },
        { id: 'b', status: 'expected', actors: ['Putin', 'Moon'], type: 'meet', place: 'Moscow' },
        { id: 'c', status: 'expected', type: 'visit', place: 'Vladivostok' },
      ],
    },
  ])
  expect(event).toMatchObject({
    type: 'meet',
    places: ['moscow', 'vladivostok'],
    actors: ['kim', 'putin', 'moon'],
    claims: ['a', 'b', 'c'],
  })
})

test.each<[string, Status, string | undefined, string | undefined]>([
  ['what happened did so by the day of its report', 'happened', undefined, '[..2019-04-17]'],
  ['what is announced lies on it or after it', 'announced', undefined, '[2019-04-17..]'],
  ['what is expected does too', 'expected', 'What happened', '[2019-04-17..]'],
  ['what is possible does only under a heading that looks ahead', 'possible', 'Outlook', '[2019-04-17..]'],
  ['what is possible may else be at any time', 'possible', 'Background', undefined],
  ['of what is denied nothing follows', 'denied', 'Outlook', undefined],
  ['of an opinion nothing follows', 'opinion', 'Outlook', undefined],
])('an undated event: %s', (_, status, heading, implied) => {
  const event = derived([{ date: '2019-04-17', heading, claims: [{ status }] }])
  expect(event.when).toBeUndefined()
  expect(event.implied?.edtf).toBe(implied)
})

test('the bounds of an uncertain day of publication are the last and the first that it may have been', () => {
  const of = (status: Status) =>
    derived([{ date: '2019-04-17', published: '[2019-04-17..2019-04-18]', claims: [{ status }] }]).implied
  expect(of('happened')).toMatchObject({
    max: '2019-04-18',
    text: 'by 18 April 2019, the last possible day of the report',
  })
  expect(of('expected')).toMatchObject({
    min: '2019-04-17',
    text: 'from 17 April 2019, the first possible day of the report',
  })
})

test('what is denied dates an event only where nothing else does', () => {
  const denied = { when: '2019-04-24', status: 'denied' as const }
  expect(derived([{ claims: [denied] }]).when?.edtf).toBe('2019-04-24')
  expect(derived([{ claims: [denied, { when: '2019-04-26' }] }]).when?.edtf).toBe('2019-04-26')
})

test('the record is kept apart from what the claims say', () => {
  const record = { text: 'They met.', when: when('2019-04-25'), source: 'TASS' }
  const event = derived([{ claims: [{ when: '2019-04-24', status: 'expected' }] }], { events: { e: { record } } })
  expect(event).toMatchObject({ status: 'expected', when: { edtf: '2019-04-24' }, record })
})
