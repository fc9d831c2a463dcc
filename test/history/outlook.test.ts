import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toIso } from '../../src/dates/day.ts'
import { type Outlook, outlookOf } from '../../src/history/outlook.ts'
import type { World } from '../../src/model/world.ts'
import { type BriefingSketch, type ClaimSketch, sketchWorld } from '../support/world-builder.ts'
import { anyWorld } from '../write/world-arbitrary.ts'

const on = (world: World, id: string, day: string): Outlook =>
  outlookOf(world, world.events.get(id) ?? expect.fail(`no event ${id}`), day)

/** A world of one event `e`, told of by a report of 1 May 2031. */
const told = (claims: readonly ClaimSketch[], rest: Partial<BriefingSketch> = {}): World =>
  sketchWorld([{ date: '2031-05-01', ...rest, claims: claims.map((claim) => ({ event: 'e', ...claim })) }])

test('what is expected on a day is ahead until that day is past', () => {
  const world = told([{ when: '2031-05-10', status: 'expected' }])
  expect(['2031-05-02', '2031-05-10', '2031-05-11'].map((day) => on(world, 'e', day))).toEqual([
    'ahead',
    'ahead',
    'lapsed',
  ])
})

test('“about” a day leaves a day more, one of several days lasts to the last of them, and what is open never lapses', () => {
  const after = (when: string): Outlook => on(told([{ when, status: 'announced' }]), 'e', '2031-05-11')
  expect(after('2031-05-10~')).toBe('ahead')
  expect(after('[2031-05-05..2031-05-11]')).toBe('ahead')
  expect(after('[2031-05-05,2031-05-10]')).toBe('lapsed')
  expect(after('[2031-05-10..]')).toBe('ahead')
})

test('one report that it happened ends it, whoever says so', () => {
  const expected: ClaimSketch = { when: '2031-05-10', status: 'expected', per: ['Daily Post'] }
  expect(on(told([expected, { status: 'happened', per: ['"a witness"'] }]), 'e', '2031-06-01')).toBe('happened')
})

test('what has begun is ahead until its last day is past, and then nobody waits for a report of it', () => {
  const world = told([
    { when: '2031-05-01/2031-05-04', status: 'announced', per: ['Ministry'] },
    { when: '2031-05-01', status: 'happened', per: ['Daily Post'] },
  ])
  const days = ['2031-05-02', '2031-05-04', '2031-05-05']
  expect(days.map((day) => on(world, 'e', day))).toEqual(['ahead', 'ahead', 'happened'])
})

test('a report that was taken back says nothing', () => {
  const world = sketchWorld([
    { date: '2031-05-01', claims: [{ event: 'e', when: '2031-05-10', status: 'expected' }] },
    { date: '2031-05-11', retracted: '2031-05-12', claims: [{ event: 'e', status: 'happened' }] },
  ])
  expect(on(world, 'e', '2031-06-01')).toBe('lapsed')
})

test('what is only denied, or an opinion, was never expected', () => {
  expect(on(told([{ when: '2031-05-10', status: 'denied' }]), 'e', '2031-05-02')).toBe('none')
  expect(on(told([{ when: '2031-05-10', status: 'opinion' }]), 'e', '2031-06-02')).toBe('none')
})

test('what is possible is expected where it lies after its report or under a heading that looks ahead', () => {
  const possible = (when: string | undefined, heading?: string): Outlook =>
    on(told([{ when, status: 'possible' }], { heading }), 'e', '2031-06-01')
  expect(possible('2031-05-10')).toBe('lapsed')
  expect(possible('2031-04-10')).toBe('none')
  expect(possible('2031-07-01')).toBe('ahead')
  expect(possible(undefined)).toBe('none')
  expect(possible(undefined, 'Outlook')).toBe('undated')
})

test('what is expected without a day has no place among the days', () => {
  expect(on(told([{ status: 'expected' }]), 'e', '2031-05-02')).toBe('undated')
})

const day = fc.integer({ min: 0, max: 30_000 }).map(toIso)

test('property: as days pass nothing but what is ahead becomes something else, and it becomes past', () => {
  fc.assert(
    fc.property(anyWorld, day, day, (world, a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a]
      for (const event of world.dataset.events) {
        const [before, after] = [outlookOf(world, event, early), outlookOf(world, event, late)]
        if (before !== 'ahead') expect(after).toBe(before)
        else expect(['ahead', 'lapsed', 'none', 'happened']).toContain(after)
      }
    }),
  )
})
