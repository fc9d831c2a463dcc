import { expect, test } from 'vitest'
import { marksView } from '../../src/views/marks-view.ts'
import { findMarked, type Mark } from '../../src/visits/mark.ts'
import { type ClaimSketch, sketchWorld } from '../support/world-builder.ts'

const WORDS = 'Kim Jong Un is to meet Vladimir Putin in Vladivostok'
const mark: Mark = { kind: 'claim', id: 'a.1', words: WORDS, briefing: 'a', note: 'ask about it' }

const world = (a: readonly ClaimSketch[], b: readonly ClaimSketch[] = []) =>
  sketchWorld([
    { id: 'a', title: 'Envoys', claims: a },
    { id: 'b', title: 'Trade', claims: b },
  ])

test.each([
  ['is as it was', world([{ id: 'a.1', text: WORDS }]), 'there', 'a.1'],
  ['has another date, and so another id', world([{ id: 'a.7', text: WORDS, when: '2019-04-25' }]), 'there', 'a.7'],
  ['has gone to another briefing', world([], [{ id: 'b.1', text: WORDS }]), 'there', 'b.1'],
  ['stands twice', world([{ id: 'a.3', text: WORDS }], [{ id: 'b.1', text: WORDS }]), 'there', 'a.3'],
  ['has other words', world([{ id: 'a.9', text: WORDS.replace('is to', 'will') }]), 'reworded', 'a.9'],
  ['has other words by the same id', world([{ id: 'a.1', text: 'It rains' }]), 'reworded', 'a.1'],
  [
    'has given its id to another',
    world([
      { id: 'a.1', text: 'It rains' },
      { id: 'a.2', text: WORDS },
    ]),
    'there',
    'a.2',
  ],
  ['is gone', world([{ id: 'a.2', text: 'It rains in Seoul' }]), 'gone', undefined],
  [
    'may have become either of two',
    world([
      { id: 'a.2', text: `${WORDS} today` },
      { id: 'a.3', text: `${WORDS} again` },
    ]),
    'gone',
    undefined,
  ],
])('a marked claim that %s', (_, now, is, id) => {
  expect(findMarked(now, mark)).toEqual(id === undefined ? { is } : { is, id })
})

test('a briefing, an event and an actor are known again by title and name', () => {
  const now = sketchWorld([
    { id: 'moved', title: 'Envoys', claims: [{ event: 'e', text: 'They meet', actors: ['Kim'] }] },
  ])
  const found = (kind: Mark['kind'], words: string) => findMarked(now, { kind, id: 'before', words })
  expect(found('briefing', 'Envoys')).toEqual({ is: 'there', id: 'moved' })
  expect(found('event', 'They meet')).toEqual({ is: 'there', id: 'e' })
  expect(found('actor', 'Kim')).toEqual({ is: 'there', id: 'kim' })
  expect(found('actor', 'Putin')).toEqual({ is: 'gone' })
})

test('what is gone is listed with its old words, what was reworded with both, the latest first', () => {
  const now = world([{ id: 'a.9', text: WORDS.replace('is to', 'will') }])
  const gone: Mark = { kind: 'event', id: 'talks', words: 'Talks in Hanoi' }
  expect(marksView(now, [mark, gone])).toEqual([
    { kind: 'event', id: null, words: 'Talks in Hanoi', was: null, note: null, briefing: null, mark: gone },
    {
      kind: 'claim',
      id: 'a.9',
      words: 'Kim Jong Un will meet Vladimir Putin in Vladivostok',
      was: WORDS,
      note: 'ask about it',
      briefing: 'Envoys',
      mark,
    },
  ])
})
