import { expect, test } from 'vitest'
import { whenOf } from '../../src/dates/edtf.ts'
import { deriveEvent } from '../../src/model/derive-event.ts'
import type { Claim, Status } from '../../src/model/model.ts'

const claim = (id: string, briefing: string, status: Status, more: Partial<Claim> = {}): Claim => ({
  id,
  briefing,
  text: id,
  actors: [],
  status,
  attribution: [],
  ...more,
})
/** Briefings are named by their day here. */
const derived = (claims: readonly Claim[], base = {}) =>
  deriveEvent({ id: 'e', title: 'E', ...base }, claims, ({ briefing }) => briefing || undefined)

test('the date is the hull of the claims’, unless the author fixes one', () => {
  const claims = [
    claim('a', '2019-04-17', 'expected', { when: whenOf('2019-04-24') }),
    claim('b', '2019-04-17', 'expected', { when: whenOf('2019-04-22') }),
    claim('c', '2019-04-17', 'expected'),
  ]
  expect(derived(claims)).toMatchObject({ when: { edtf: '[2019-04-22..2019-04-24]' } })
  expect(derived(claims)).not.toHaveProperty('fixed')
  expect(derived(claims, { when: whenOf('2019-04-25') })).toMatchObject({ when: { edtf: '2019-04-25' }, fixed: true })
  expect(derived([claim('c', '', 'expected')])).not.toHaveProperty('when')
})

test.each<[string, Status, readonly [string, Status][]]>([
  [
    'the latest report’s',
    'announced',
    [
      ['2019-04-16', 'possible'],
      ['2019-04-17', 'announced'],
    ],
  ],
  [
    'the latest report’s, even where it is less firm',
    'possible',
    [
      ['2019-04-16', 'announced'],
      ['2019-04-17', 'possible'],
    ],
  ],
  [
    'the firmest of several in the latest',
    'denied',
    [
      ['2019-04-17', 'expected'],
      ['2019-04-17', 'denied'],
    ],
  ],
  [
    'happened, once one report says so',
    'happened',
    [
      ['2019-04-16', 'happened'],
      ['2019-04-17', 'denied'],
    ],
  ],
  [
    'that of the dated reports where some have no day',
    'expected',
    [
      ['', 'denied'],
      ['2019-04-17', 'expected'],
    ],
  ],
])('the status is %s', (_, status, reports) => {
  expect(derived(reports.map(([day, own], index) => claim(String(index), day, own))).status).toBe(status)
})

test('type and place are the first that are given; actors and claims come once each, in order', () => {
  const event = derived([
    claim('a', '2019-04-16', 'expected', { actors: ['kim', 'putin'] }),
    claim('b', '2019-04-17', 'expected', { actors: ['putin', 'moon'], type: 'meet', place: 'moscow' }),
    claim('c', '2019-04-17', 'expected', { type: 'visit', place: 'vladivostok' }),
  ])
  expect(event).toEqual({
    id: 'e',
    title: 'E',
    type: 'meet',
    status: 'expected',
    place: 'moscow',
    actors: ['kim', 'putin', 'moon'],
    claims: ['a', 'b', 'c'],
  })
})

test('the record is kept apart from what the claims say', () => {
  const record = { text: 'They met.', when: whenOf('2019-04-25'), source: 'TASS' }
  const event = derived([claim('a', '2019-04-17', 'expected', { when: whenOf('2019-04-24') })], { record })
  expect(event).toMatchObject({ status: 'expected', when: { edtf: '2019-04-24' }, record })
})
