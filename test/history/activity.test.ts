import { expect, test } from 'vitest'
import { partiesOf } from '../../src/history/acting.ts'
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
        {
          id: 'meet',
          text: 'Kim and Putin meet',
          event: 'meet',
          when: '2019-04-25',
          type: 'meet',
          actors: ['Kim', 'Putin'],
          per: ['ANI'],
        },
        {
          id: 'trip',
          text: 'Kim visits Putin and Lavrov',
          event: 'trip',
          when: '2019-03',
          type: 'visit',
          actors: ['Kim', 'Putin', 'Lavrov'],
          per: ['ANI'],
        },
        {
          id: 'demand',
          text: 'Kim demands that Pompeo go',
          event: 'demand',
          when: '2019-04-18',
          type: 'demand',
          actors: ['Kim', 'Pompeo'],
          per: ['ANI'],
        },
        { id: 'quote', text: 'Trump is his friend', actors: ['Trump'], per: ['ANI', 'Kim'] },
        { id: 'self', text: 'Kim is well', actors: ['Kim'], per: ['ANI', 'Kim'] },
        { id: 'aside', text: 'For Kim it is late', actors: ['Kim'], per: ['ANI', '"an analyst"'] },
      ],
    },
    {
      date: '2019-04-22',
      claims: [
        {
          id: 'other',
          text: 'The meeting of Kim, Putin and Trump begins',
          event: 'meet',
          when: '2019-04-28',
          actors: ['Kim', 'Putin', 'Trump'],
          per: ['ZeroHedge'],
        },
        {
          id: 'view',
          text: 'Kim may trust Pompeo',
          event: 'trip',
          actors: ['Kim', 'Pompeo'],
          status: 'opinion',
          per: ['ZeroHedge'],
        },
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

test('who is only named in it is involved', () => {
  expect(ids(activity(world, 'putin').did)).toBe('meet')
  expect(ids(activity(world, 'putin').involved)).toBe('trip')
  expect(ids(activity(world, 'pompeo').did)).toBe('')
  expect(ids(activity(world, 'pompeo').involved)).toBe('trip demand')
  expect(ids(activity(world, 'pompeo').saidOf)).toBe('view')
})

test('an event is done by whom its author names, and by nobody else', () => {
  const one = sketchWorld(
    [{ claims: [{ event: 'e', text: 'Kim’s sister visits Seoul', actors: ['Kim', 'Kim Yo Jong'] }] }],
    {
      events: { e: { by: ['Kim Yo Jong'] } },
    },
  )
  expect(ids(activity(one, 'kim-yo-jong').did)).toBe('e')
  expect(ids(activity(one, 'kim').did)).toBe('')
})

test.each([
  ['The Kremlin confirms it', ['Kremlin'], ['kremlin']],
  ['Moon and Kim exchange letters', ['Moon', 'Kim'], ['moon', 'kim']],
  ['Moon, Kim and Putin meet', ['Putin', 'Kim', 'Moon'], ['moon', 'kim', 'putin']],
  ['Kim Jong Un tests a weapon', ['Kim', 'Kim Jong Un'], ['kim-jong-un']],
  ['Kim’s envoy arrives', ['Kim'], []],
  ["Kim's envoy arrives", ['Kim'], []],
  ['Russians vote', ['Russia'], []],
  ['Photographs of North Korea show rail cars', ['North Korea'], []],
  ['Kim, who is ill, stays away', ['Kim'], ['kim']],
  ['Both Ann and Bob leave', ['Ann', 'Bob'], ['ann', 'bob']],
  ['President Ann meets Prime Minister Bob', ['Ann', 'Bob'], ['ann']],
  ['US special envoy Ann and the Russian Deputy Foreign Minister Bob meet', ['Ann', 'Bob'], ['ann', 'bob']],
  ['The Secretary resigns', ['The Secretary'], ['the-secretary']],
  ['Envoys of President Ann arrive', ['Ann'], []],
  ['The leader of Ann falls', ['Ann'], []],
])('%s: begins with %s', (text, actors, doers) => {
  const one = sketchWorld([{ claims: [{ event: 'e', text, actors }] }])
  const found = one.dataset.actors.flatMap(({ id }) => (activity(one, id).did.length > 0 ? [id] : []))
  expect(found.sort()).toEqual(doers.toSorted())
})

test('what they state is told in the words of the claims, and not as a deed', () => {
  const one = sketchWorld([
    {
      claims: [
        { id: 'c', event: 'e', text: 'The Kremlin confirms it', type: 'statement', actors: ['Kremlin'], per: ['ABC'] },
      ],
    },
  ])
  expect(activity(one, 'kremlin').said.map(({ id }) => id)).toEqual(['c'])
  expect(activity(one, 'kremlin').did).toEqual([])
})

test('a claim without a type of its own has that of its event', () => {
  const event = world.events.get('meet') ?? expect.fail('no event')
  expect([...partiesOf(world, event)]).toEqual(['kim', 'putin', 'trump'])
  const one = sketchWorld([
    {
      claims: [
        { event: 'e', text: 'North Korea tests', type: 'test', actors: ['North Korea'] },
        { event: 'e', text: 'North Korea fires at Japan', actors: ['North Korea', 'Japan'] },
      ],
    },
  ])
  expect([...partiesOf(one, one.dataset.events[0] ?? expect.fail('no event'))]).toEqual(['north-korea'])
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
    involved: [],
    said: [],
    saidOf: [],
    withWhom: [],
    active: undefined,
    conflicts: [],
    posts: [],
  })
})
