import { expect, test } from 'vitest'
import { explain } from '../../src/agreement/explain.ts'
import type { World } from '../../src/model/world.ts'
import { eventOf, shippedWorld } from '../support/shipped-briefings.ts'
import { summitWorld } from '../support/summit.ts'
import { sketchWorld } from '../support/world-builder.ts'

const explained = (world: World, id: string): Record<string, readonly string[]> =>
  Object.fromEntries(
    explain(world, world.events.get(id) ?? expect.fail('no event')).map(({ title, lines }) => [title, lines]),
  )

test('of each reading it says which claims give its days and which leave room for them', () => {
  const parts = explained(summitWorld(), 'summit')
  expect(parts['Reading 1 of 2']).toEqual([
    '23 or 24 April 2019.',
    'Yonhap (via ANI), about 24 April 2019: gives these days, about.',
    'A Foreign Ministry source (via Arab News, Izvestiya), between 22 and 26 April 2019: leaves room for these days.',
    'South Korean media (via Arab News), 23 or 24 April 2019: gives these days.',
    'Dmitry Peskov (via ZeroHedge, Reuters), between 22 and 30 April 2019: leaves room for these days.',
    'Kyodo News (via ZeroHedge, UPI), between 22 and 28 April 2019: leaves room for these days.',
  ])
  expect(parts['Reading 2 of 2']?.[0]).toBe('26 April 2019.')
})

test('of each origin it says whether it is named, and why, and of what was struck whom it relays', () => {
  const world = sketchWorld(
    [
      {
        claims: [
          { event: 'e', per: ['ANI'] },
          { event: 'e', per: ['ANI', 'Yonhap'] },
          { event: 'e', per: ['ABC', '"an official"'] },
          { event: 'e', per: ['Insider'] },
        ],
      },
    ],
    { actors: { Insider: { unnamed: true } } },
  )
  expect(explained(world, 'e').Origins).toEqual([
    'Yonhap: counted as named, as it is a name; 1 claim.',
    'An official: counted as unnamed, as it describes a source and does not name it; 1 claim.',
    'Insider: counted as unnamed, as actors.yaml says so; 1 claim.',
    'ANI: struck, as it relays Yonhap; 1 claim of its own.',
  ])
})

test('it says what the date leaves out, and on whose word each verdict rests', () => {
  const world = sketchWorld([
    {
      id: 'a',
      date: '2019-04-17',
      retracted: '2019-04-20',
      claims: [{ event: 'e', when: '2019-04-23', per: ['ANI'] }],
    },
    {
      id: 'b',
      date: '2019-04-18',
      claims: [
        { event: 'e', when: '2019-04-24', status: 'expected', per: ['TASS'] },
        { event: 'e', when: '2019-04-25', status: 'denied', per: ['Kremlin'] },
        { event: 'e', when: '2019-04-26', status: 'opinion', per: ['Lankov'] },
        { event: 'e', status: 'expected', per: ['TASS'] },
      ],
    },
  ])
  const parts = explained(world, 'e')
  expect(parts['Left out of the date']).toEqual([
    'ANI, 23 April 2019: retracted on 20 April 2019.',
    'Kremlin, 25 April 2019: it denies the event.',
    'Lankov, 26 April 2019: it is an opinion.',
    '1 claim without a date.',
  ])
  expect(parts['On the date: single']).toEqual(['Counted: TASS.'])
  expect(parts['On whether it happened: single']).toEqual(['Counted: Kremlin.'])
})

test('what lasted explains what tells of a part of it, and about its room', () => {
  const world = sketchWorld([
    {
      claims: [
        { event: 'e', when: '2019-04-17/2019-04-18', per: ['A'] },
        { event: 'e', when: '2019-04-17', per: ['B'] },
        { event: 'f', when: '2019-04-24~', per: ['A'] },
        { event: 'f', when: '2019-04-25', per: ['B'] },
      ],
    },
  ])
  expect(explained(world, 'e')['The date']?.[2]).toBe(
    'B, 17 April 2019: leaves room for what lasted, or tells of a part of it.',
  )
  expect(explained(world, 'f')['The date']?.[1]).toBe('A, about 24 April 2019: has room for these days in its “about”.')
})

test('what has begun is explained by the day that no report of it tells of', () => {
  const lines = explain(shippedWorld, eventOf('biegun-moscow')).flatMap((part) => part.lines)
  expect(lines).toContain('No report that it happened tells of its last day, 18 April 2019.')
  expect(explain(shippedWorld, eventOf('cho-titov')).map(({ title }) => title)).not.toContain('Begun')
})
