import { expect, test } from 'vitest'
import { agree } from '../../src/agreement/agree.ts'
import { eventDateWords } from '../../src/agreement/event-date.ts'
import { sentences } from '../../src/agreement/sentences.ts'
import type { World } from '../../src/model/world.ts'
import { type BriefingSketch, type ClaimSketch, sketchWorld, type WorldSketch } from '../support/world-builder.ts'

/** A world of one event, a briefing for each claim, each of which the first link of its chain published. */
function worldOf(claims: readonly ClaimSketch[], rest?: WorldSketch): World {
  const briefings = claims.map(
    (claim, at): BriefingSketch => ({
      id: `report-${at}`,
      date: '2019-04-17',
      ...(claim.per?.[0] && { outlet: claim.per[0] }),
      claims: [{ event: 'event', status: 'expected', ...claim }],
    }),
  )
  return sketchWorld(briefings, rest)
}

const eventIn = (world: World) => world.events.get('event') ?? expect.fail('no event')

function told(claims: readonly ClaimSketch[], rest?: WorldSketch): readonly [string | undefined, string] {
  const world = worldOf(claims, rest)
  const event = eventIn(world)
  return [eventDateWords(event), agree(world, event).date.verdict]
}

const says = (when: string, ...per: string[]): ClaimSketch => ({ when, per })

test.each<[string, ClaimSketch[], string, string]>([
  ['a day and its month', [says('2020-03-05', 'A'), says('2020-03', 'B')], '5 March 2020', 'compatible'],
  [
    'a span, a part of it, its end and its week',
    [
      says('2019-04-17/2019-04-18', 'ANI', 'US State Department'),
      { ...says('2019-04-17', 'Arab News'), status: 'happened' },
      says('../2019-04-18', 'Arab News', 'US State Department'),
      says('[2019-04-15..2019-04-21]', 'ABC News'),
    ],
    '17 to 18 April 2019',
    'compatible',
  ],
  [
    'a day and a later open range',
    [says('2020-03-12', 'A'), says('[2020-03-20..]', 'B')],
    '12 March, or 20 March 2020 or later ≠',
    'conflict',
  ],
  [
    'about a day, and from about two days later',
    [says('2019-04-24~', 'ANI', 'Yonhap'), says('[2019-04-26~..]', 'ABC News', 'Yonhap')],
    'about 24, or from about 26 April 2019',
    'compatible',
  ],
  [
    'the summit',
    [
      says('2019-04-24~', 'ANI', 'Yonhap'),
      says('[2019-04-26~..]', 'ABC News', 'Yonhap'),
      says('[..2019-04-26]', 'Arab News', 'Izvestiya', '"an informed source"'),
      says('[2019-04-23,2019-04-24]', 'Arab News', 'South Korean media'),
      says('[2019-04-22..2019-04-28]', 'Arab News', 'Russian media'),
      says('[..2019-04-30]', 'ZeroHedge', 'Dmitry Peskov'),
    ],
    '23 or 24, or about 26 April 2019 ≠',
    'conflict',
  ],
  [
    'about a day, and that day or the one before',
    [says('2019-04-24~', 'A'), says('[2019-04-23,2019-04-24]', 'B')],
    '23 or 24 April 2019',
    'compatible',
  ],
  [
    'three that agree two by two on no common day',
    [says('[2019-04-01,2019-04-09]', 'A'), says('[2019-04-09,2019-04-17]', 'B'), says('[2019-04-01,2019-04-17]', 'C')],
    '1, or 9, or 17 April 2019 ≠',
    'conflict',
  ],
  [
    'one of two days, and a day between them',
    [says('[2019-04-17,2019-04-25]', 'A'), says('2019-04-20', 'B')],
    '17 or 25, or 20 April 2019 ≠',
    'conflict',
  ],
  [
    'a day that two outlets have from one source',
    [says('2019-04-24', 'A', 'X'), says('2019-04-24', 'B', 'X')],
    '24 April 2019',
    'repeated',
  ],
  ['a day of two named sources', [says('2019-04-24', 'X'), says('2019-04-24', 'Y')], '24 April 2019', 'corroborated'],
  [
    'a day of a named and an unnamed source',
    [says('2019-04-24', 'X'), says('2019-04-24', 'A', '"an official"')],
    '24 April 2019',
    'compatible',
  ],
])('the date by %s', (_, claims, headline, verdict) => {
  expect(told(claims)).toEqual([headline, verdict])
  expect(told(claims.toReversed())).toEqual([headline, verdict])
})

test('an undated event that happened has the day of its report as a bound, and no date', () => {
  const world = worldOf([{ status: 'happened', per: ['A'] }])
  expect(eventIn(world).when).toBeUndefined()
  expect(eventDateWords(eventIn(world))).toBe('by 17 April 2019, the day of the report')
  expect(agree(world, eventIn(world)).date.verdict).toBe('none')
})

test('what two relays of one source give differently is worded as what is known', () => {
  const world = worldOf([says('2019-04-24~', 'ANI', 'Yonhap'), says('[2019-04-26~..]', 'ABC News', 'Yonhap')])
  const texts = sentences(world, eventIn(world)).map(({ text }) => text)
  expect(texts).toContain(
    'Two reports relay Yonhap differently: about 24 April 2019 (ANI), from about 26 April 2019 (ABC News).',
  )
})
