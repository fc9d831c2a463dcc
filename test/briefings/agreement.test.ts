import { expect, test } from 'vitest'
import { agree } from '../../src/agreement/agree.ts'
import {
  ABC,
  ANI,
  ARAB_NEWS,
  claimsOf,
  eventOf,
  KOREA_HERALD,
  shipped,
  shippedWorld as world,
  ZEROHEDGE,
} from '../support/shipped-briefings.ts'

const { dataset } = shipped

/** The dates that the briefings give an event, each behind its briefing and its chain, in the order of the briefings. */
const datings = (key: string): string[] =>
  claimsOf(key).flatMap(({ briefing, when, attribution }) =>
    when ? `${briefing}: ${when.edtf} ${attribution.map(({ name }) => name).join(' < ')}` : [],
  )

const agreementOf = (key: string) => agree(world, eventOf(key))

test('the summit has seven datings, A to F and the week that Russian media give, each with its whole chain', () => {
  expect(datings('kim-putin-summit')).toEqual([
    `${ABC}: [2019-04-26..] ABC News < Yonhap`,
    `${ANI}: 2019-04-24~ ANI < Yonhap`,
    `${ARAB_NEWS}: [2019-04-22..2019-04-26] Arab News < Izvestiya < an informed source in the Russian Foreign Ministry`,
    `${ARAB_NEWS}: [2019-04-23,2019-04-24] Arab News < South Korean media`,
    `${ARAB_NEWS}: [2019-04-22..2019-04-28] Arab News < Russian media`,
    `${ZEROHEDGE}: [2019-04-22..2019-04-30] ZeroHedge < Reuters < Dmitry Peskov`,
    `${ZEROHEDGE}: [2019-04-22..2019-04-28] ZeroHedge < UPI < Kyodo News`,
  ])
})

test('the datings make two readings, of which about 24 April and 23 or 24 April stand in the first alone', () => {
  const { readings, differing } = agreementOf('kim-putin-summit').date
  expect(readings).toHaveLength(2)
  const chains = differing.map((id) =>
    world.claims
      .get(id)
      ?.attribution.map(({ name }) => name)
      .join(' < '),
  )
  expect(chains).toEqual(expect.arrayContaining(['Arab News < South Korean media', 'ABC News < Yonhap']))
})

test('the places given for the summit nest, and no place stands where a report gives none', () => {
  const places = claimsOf('kim-putin-summit').map(({ when, place }) => `${when?.edtf ?? 'undated'} ${place ?? '-'}`)
  expect(places.filter((text) => !text.startsWith('undated'))).toEqual([
    '[2019-04-26..] -',
    '2019-04-24~ vladivostok',
    '[2019-04-22..2019-04-26] vladivostok',
    '[2019-04-23,2019-04-24] -',
    '[2019-04-22..2019-04-28] vladivostok',
    '[2019-04-22..2019-04-30] -',
    '[2019-04-22..2019-04-28] russian-far-east',
  ])
  expect(world.places.get('vladivostok')?.within).toBe('russian-far-east')
  expect(agreementOf('kim-putin-summit').place.differing).toEqual([])
})

test('the two Kremlin Mondays are two events, a week apart', () => {
  expect(claimsOf('kremlin-meeting-planned').map(({ briefing, when }) => [briefing, when?.edtf])).toEqual([
    [ABC, '2019-04-15'],
  ])
  expect(claimsOf('kremlin-final-stage').map(({ briefing, when }) => [briefing, when?.edtf])).toEqual([
    [ZEROHEDGE, '2019-04-22'],
  ])
})

test('each report dates the Hanoi summit in its own way, and one only by the time since', () => {
  expect(datings('hanoi-summit')).toEqual([
    `${ANI}: 2019-02 ANI`,
    `${ARAB_NEWS}: [2019-02-26..2019-02-28] Arab News`,
    `${ZEROHEDGE}: 2019-02 ZeroHedge`,
    `${KOREA_HERALD}: 2019 Korea Herald`,
  ])
})

test('what Izvestiya had from its source is the ministry’s, that it reported so is its own', () => {
  const origins = claimsOf('izvestiya-report').map(({ attribution }) => attribution.at(-1)?.name)
  expect(origins).toEqual(['Izvestiya'])
})

test('two reports have the trip of Biegun from the State Department, ABC News gives its week without a source', () => {
  expect(datings('biegun-moscow')).toEqual([
    `${ABC}: [2019-04-15..2019-04-21] ABC News`,
    `${ANI}: 2019-04-17/2019-04-18 ANI < US State Department`,
    `${ARAB_NEWS}: 2019-04-17/2019-04-18 Arab News < US State Department`,
  ])
  expect(agreementOf('biegun-moscow').date.verdict).toBe('compatible')
})

test.each([
  ['hanoi-summit', 'corroborated'],
  ['kim-jong-il-medvedev', 'compatible'],
  ['air-koryo-flight', 'single'],
] as const)('the date of %s is %s', (key, verdict) => {
  expect(agreementOf(key).date.verdict).toBe(verdict)
})

test('the three-way meeting is possible, and never happened', () => {
  expect(eventOf('three-way-meeting').status).toBe('possible')
})

test('what lay ahead of the last report on it has not happened, whatever the record says', () => {
  const ahead = dataset.events.filter(({ status }) => status !== 'happened')
  expect(Object.fromEntries(ahead.map(({ id, status }) => [id, status]))).toEqual({
    'air-koryo-flight': 'expected',
    'belt-and-road-summit': 'announced',
    'drills-end': 'announced',
    'kim-putin-summit': 'announced',
    'kim-side-visits': 'possible',
    'moon-at-third-summit': 'possible',
    'morgulov-noh': 'announced',
    'sung-kim-morgulov': 'announced',
    'sung-kim-noh': 'announced',
    'third-trump-kim-summit': 'possible',
    'three-way-meeting': 'possible',
  })
})
