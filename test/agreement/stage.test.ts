import { expect, test } from 'vitest'
import { stageOf } from '../../src/agreement/stage.ts'
import { type BriefingSketch, sketchWorld, type WorldSketch } from '../support/world-builder.ts'

/** The stage of the one event of some briefings. */
function stage(briefings: readonly BriefingSketch[], rest?: WorldSketch): string {
  const world = sketchWorld(
    briefings.map((each) => ({ ...each, claims: each.claims.map((claim) => ({ event: 'e', ...claim })) })),
    rest,
  )
  return stageOf(world, world.events.get('e') ?? expect.fail('no event'))
}

const announced = (when: string): BriefingSketch => ({
  id: 'plan',
  date: '2024-03-01',
  claims: [{ when, status: 'announced', per: ['Ministry'] }],
})

const happened = (date: string, when?: string): BriefingSketch => ({
  id: `report-${date}`,
  date,
  claims: [{ status: 'happened', per: ['Agency'], ...(when && { when }) }],
})

test.each<[string, BriefingSketch[], string]>([
  [
    'announced for some days, and only its first is reported',
    [announced('2024-03-04/2024-03-08'), happened('2024-03-05', '2024-03-04')],
    'begun',
  ],
  [
    'the same, reported long after',
    [announced('2024-03-04/2024-03-08'), happened('2024-03-20', '2024-03-04')],
    'begun',
  ],
  ['its last day is reported', [announced('2024-03-04/2024-03-08'), happened('2024-03-09', '2024-03-08')], 'happened'],
  [
    'all of it is reported',
    [announced('2024-03-04/2024-03-08'), happened('2024-03-09', '2024-03-04/2024-03-08')],
    'happened',
  ],
  [
    'reported, without a date, once it was over',
    [announced('2024-03-04/2024-03-08'), happened('2024-03-08')],
    'happened',
  ],
  ['reported, without a date, while it went on', [announced('2024-03-04/2024-03-08'), happened('2024-03-07')], 'begun'],
  ['reported as a whole before its last day', [happened('2024-03-05', '2024-03-04/2024-03-08')], 'begun'],
  ['reported as a whole on its last day', [happened('2024-03-08', '2024-03-04/2024-03-08')], 'happened'],
  ['lasting since a day', [happened('2024-03-08', '2024-03-04/..')], 'happened'],
  [
    'announced to last, and only its first day is reported',
    [announced('2024-03-04/..'), happened('2024-03-05', '2024-03-04')],
    'begun',
  ],
  ['on one day of several', [announced('[2024-03-04..2024-03-08]'), happened('2024-03-05', '2024-03-04')], 'happened'],
  ['nothing but announced', [announced('2024-03-04/2024-03-08')], 'announced'],
])('an event that is %s', (_, briefings, expected) => {
  expect(stage(briefings)).toBe(expected)
  expect(stage(briefings.toReversed())).toBe(expected)
})

test('an event whose every claim was taken back is that, whatever they said', () => {
  expect(stage([{ ...happened('2024-03-05', '2024-03-04'), retracted: '2024-03-09' }])).toBe('taken back')
})

test('an author who fixes the days of an event says that it lasted them', () => {
  const briefings = [announced('2024-03-04/2024-03-08'), happened('2024-03-05', '2024-03-04')]
  expect(stage(briefings, { events: { e: { when: '2024-03-04/2024-03-08' } } })).toBe('happened')
})
