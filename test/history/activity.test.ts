import { expect, test } from 'vitest'
import { actorsOf } from '../../src/history/acting.ts'
import { activity } from '../../src/history/activity.ts'
import { sketchWorld, type WorldSketch, when } from '../support/world-builder.ts'

const posts: WorldSketch = {
  actors: {
    Kim: {
      roles: [
        { title: 'chief of staff', when: when('2019'), per: [{ name: 'ANI', actor: 'ani' }] },
        { title: 'vice chairman', when: when('2019'), per: [{ name: 'ZeroHedge' }] },
      ],
    },
  },
}

const world = sketchWorld(
  [
    {
      date: '2019-04-17',
      claims: [
        { id: 'meet', event: 'meet', when: '2019-04-25', type: 'meet', actors: ['Kim', 'Putin'], per: ['ANI'] },
        { id: 'trip', event: 'trip', when: '2019-03', type: 'visit', actors: ['Kim', 'Putin', 'Lavrov'], per: ['ANI'] },
        { id: 'demand', event: 'demand', when: '2019-04-18', type: 'demand', actors: ['Kim', 'Pompeo'], per: ['ANI'] },
        { id: 'quote', actors: ['Trump'], per: ['ANI', 'Kim'] },
        { id: 'self', actors: ['Kim'], per: ['ANI', 'Kim'] },
        { id: 'aside', actors: ['Kim'], per: ['ANI', '"an analyst"'] },
      ],
    },
    {
      date: '2019-04-22',
      claims: [
        { id: 'other', event: 'meet', when: '2019-04-28', actors: ['Kim', 'Putin', 'Trump'], per: ['ZeroHedge'] },
        { id: 'view', event: 'trip', actors: ['Kim', 'Pompeo'], status: 'opinion', per: ['ZeroHedge'] },
      ],
    },
  ],
  posts,
)

const ids = (items: readonly { id: string }[]): string => items.map(({ id }) => id).join(' ')

test('what they did, in order, and over what time', () => {
  const { did, active } = activity(world, 'kim')
  expect(ids(did)).toBe('trip demand meet')
  expect(active).toEqual({ from: '2019-03-01', to: '2019-04-25' })
})

test('of what has one side only the first-named acts; the others have it said of them', () => {
  expect(ids(activity(world, 'pompeo').did)).toBe('')
  expect(ids(activity(world, 'pompeo').saidOf)).toBe('demand view')
})

test('a claim without a type of its own has that of its event', () => {
  const event = world.events.get('meet') ?? expect.fail('no event')
  expect([...actorsOf(world, event)]).toEqual(['kim', 'putin', 'trump'])
  const one = sketchWorld([
    {
      claims: [
        { event: 'e', type: 'test', actors: ['North Korea'] },
        { event: 'e', actors: ['North Korea', 'Japan'] },
      ],
    },
  ])
  expect([...actorsOf(one, one.dataset.events[0] ?? expect.fail('no event'))]).toEqual(['north-korea'])
})

test('what they said is apart from what was said of them', () => {
  const { said, saidOf } = activity(world, 'kim')
  expect(ids(said)).toBe('quote self')
  expect(ids(saidOf)).toBe('aside view')
  expect(ids(activity(world, 'trump').saidOf)).toBe('quote')
  expect(ids(activity(world, 'ani').said)).toBe('meet trip demand')
})

test('with whom: by the events in which both act, then by name', () => {
  expect(activity(world, 'kim').withWhom).toEqual([
    { actor: 'putin', events: 2 },
    { actor: 'lavrov', events: 1 },
    { actor: 'trump', events: 1 },
  ])
})

test('where reports disagree about them: their events in conflict, and their posts', () => {
  const found = activity(world, 'kim')
  expect(ids(found.conflicts)).toBe('meet')
  expect(found.posts.map(({ text }) => text)).toEqual(['ANI: chief of staff; ZeroHedge: vice chairman.'])
  expect(ids(activity(world, 'lavrov').conflicts)).toBe('')
})

test('of someone nobody names there is nothing', () => {
  expect(activity(world, 'nobody')).toEqual({
    did: [],
    said: [],
    saidOf: [],
    withWhom: [],
    active: undefined,
    conflicts: [],
    posts: [],
  })
})
