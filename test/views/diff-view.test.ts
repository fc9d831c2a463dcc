import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toIso } from '../../src/dates/day.ts'
import { asOf } from '../../src/history/as-of.ts'
import type { World } from '../../src/model/world.ts'
import { makeWorld } from '../../src/model/world.ts'
import { type DiffView, diffView, isUnchanged } from '../../src/views/diff-view.ts'
import { runToEnd } from '../../src/work.ts'
import { generateDataset } from '../bench/generate.ts'
import { runs } from '../support/runs.ts'
import { ARAB_NEWS, shippedWorld, ZEROHEDGE } from '../support/shipped-briefings.ts'
import { sketchWorld } from '../support/world-builder.ts'
import { anyWorld } from '../write/world-arbitrary.ts'

const diff = (world: World, from: string, to?: string): DiffView => runToEnd(diffView(world, { from, to }))

const changeOf = ({ changed }: DiffView, id: string) =>
  changed.find(({ event }) => event.id === id) ?? expect.fail(`${id} did not change`)

test('between 17 and 22 April 2019 one report came out for certain, and it made 25 claims on 6 new events', () => {
  const view = diff(shippedWorld, '2019-04-17', '2019-04-22')
  expect(view.briefings.map(({ id }) => id)).toEqual([ARAB_NEWS])
  expect(view.added).toHaveLength(25)
  expect(view.withdrawn).toEqual([])
  expect(view.events.map(({ id }) => id).toSorted()).toEqual([
    'belt-and-road-summit',
    'izvestiya-report',
    'kim-parliament-speech',
    'un-panel-ship-transfers',
    'yongbyon-activity',
    'yongbyon-imagery',
  ])
  // Arab News came out on 17 or 18 April, ZeroHedge on 22 or 23.
  expect(view.perhaps).toEqual({ from: ['Arab News'], to: ['ZeroHedge'] })
})

test('the summit: about the 24th or from about the 26th could both be right, 23 or 24 and the 26th cannot', () => {
  const summit = changeOf(diff(shippedWorld, '2019-04-17', '2019-04-22'), 'kim-putin-summit')
  expect(summit.date).toEqual({
    before: 'about 24, or from about 26 April 2019',
    after: '23 or 24, or about 26 April 2019 ≠',
    how: 'narrowed',
  })
  expect(summit.verdicts).toContainEqual({ aspect: 'date', before: 'compatible', after: 'conflict' })
  expect(summit.status).toBeNull()
  expect(summit.added).toHaveLength(5)
})

test('what was announced has begun by a later report, and the later one announces the summit', () => {
  const biegun = changeOf(diff(shippedWorld, '2019-04-17', '2019-04-22'), 'biegun-moscow')
  expect(biegun.status).toEqual({ before: 'announced', after: 'begun' })
  const view = diff(shippedWorld, '2019-04-22', '2019-04-23')
  expect(view.briefings.map(({ id }) => id)).toEqual([ZEROHEDGE])
  expect(changeOf(view, 'kim-putin-summit').status).toEqual({ before: 'expected', after: 'announced' })
})

test('without a later day it goes to now', () => {
  const view = diff(shippedWorld, '2019-04-23')
  expect(view.to).toBeNull()
  expect(view.briefings.map(({ date }) => date)).toEqual(['2021-08-22'])
})

const FIRST = { id: 'first', date: '2031-05-01', outlet: 'Daily Post' }

/** How a date of two reports, of 1 and of 3 May, changed when the second came out. */
const dated = (before: string | undefined, after: string | undefined) =>
  diff(
    sketchWorld([
      { ...FIRST, claims: [{ event: 'e', when: before, status: 'expected' }] },
      { date: '2031-05-03', outlet: 'Skerry News', claims: [{ event: 'e', when: after, status: 'expected' }] },
    ]),
    '2031-05-02',
    '2031-05-03',
  ).changed[0]?.date?.how

test.each([
  ['2031-05-10/2031-05-20', '2031-05-12', undefined],
  ['2031-05', '2031-05-12', 'narrowed'],
  ['[2031-05-10..2031-05-20]', '[2031-05-15..2031-05-25]', 'narrowed'],
  ['2031-05-10', '2031-05-20', 'widened'],
  [undefined, '2031-05-20', 'dated'],
  ['2031-05-10', '2031-05-10', undefined],
  ['2031-05-10', undefined, undefined],
])('%s, then %s beside it: %s', (before, after, how) => {
  expect(dated(before, after)).toBe(how)
})

test('a report that is corrected is told with its claims taken back, and the date that moved', () => {
  const world = sketchWorld([
    { ...FIRST, claims: [{ event: 'e', when: '2031-05-10', status: 'expected' }] },
    {
      date: '2031-05-03',
      corrects: 'first',
      outlet: 'Daily Post',
      claims: [{ event: 'e', when: '2031-05-12', status: 'expected' }],
    },
  ])
  const view = diff(world, '2031-05-01', '2031-05-03')
  expect(view.withdrawn.map(({ briefing, withdrawn }) => [briefing, withdrawn])).toEqual([['first', 'corrected']])
  const change = changeOf(view, 'e')
  expect(change.date).toEqual({ before: '10 May 2031', after: '12 May 2031', how: 'moved' })
  expect([change.added, change.withdrawn].map(({ length }) => length)).toEqual([1, 1])
})

test('a report that is retracted leaves its event without a date', () => {
  const world = sketchWorld([
    { ...FIRST, retracted: '2031-05-05', claims: [{ event: 'e', when: '2031-05-10', status: 'expected' }] },
    { date: '2031-05-02', outlet: 'Skerry News', claims: [{ event: 'e', status: 'expected' }] },
  ])
  const view = diff(world, '2031-05-04', '2031-05-05')
  expect(changeOf(view, 'e').date?.how).toBe('undated')
  expect(view.added).toEqual([])
})

const day = fc.integer({ min: 0, max: 30_000 }).map(toIso)
const large = makeWorld(generateDataset({ briefings: 20, events: 60, claims: 160 }))
const generatedDay = fc.integer({ min: 12_784, max: 18_800 }).map(toIso)

function addsUp(world: World, a: string, b: string): void {
  const [from, to] = a < b ? [a, b] : [b, a]
  expect(isUnchanged(diff(world, from, from))).toBe(true)
  const view = diff(world, from, to)
  const [before, after] = [asOf(world.dataset, from), asOf(world.dataset, to)]
  const claims = [...before.claims, ...view.added].map(({ id }) => id)
  expect(claims.toSorted()).toEqual(after.claims.map(({ id }) => id).toSorted())
  expect(view.unchanged + view.changed.length).toBe(before.events.length)
  expect(before.events.length + view.events.length).toBe(after.events.length)
  expect(before.briefings.length + view.briefings.length).toBe(after.briefings.length)
  const onEvents = [...view.changed.flatMap(({ added }) => added), ...view.events.flatMap((event) => event.claims)]
  expect(onEvents.toSorted()).toEqual(view.added.flatMap(({ id, event }) => (event === null ? [] : id)).toSorted())
}

test('property: a day and itself are the same, and what was there with what was added is what is there', () => {
  fc.assert(fc.property(anyWorld, day, day, addsUp))
  fc.assert(
    fc.property(generatedDay, generatedDay, (a, b) => addsUp(large, a, b)),
    runs(20),
  )
})
