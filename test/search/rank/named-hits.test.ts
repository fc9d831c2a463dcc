import { expect, test } from 'vitest'
import { makeCorpus } from '../../../src/search/index/corpus.ts'
import type { Kind } from '../../../src/search/query/kinds.ts'
import { namedHits } from '../../../src/search/rank/named-hits.ts'
import { search } from '../../../src/search/search.ts'
import { shippedWorld } from '../../support/shipped-briefings.ts'

const corpus = makeCorpus(shippedWorld)
const meant = (typed: string, kind: Kind): string[] =>
  namedHits(typed, search(corpus, typed, { kinds: [kind] })).map(({ id }) => id)

test('a family name in Hangul is that of everyone who has it, however it is written', () => {
  expect(meant('김', 'actor').toSorted()).toEqual([
    'kim-chang-son',
    'kim-dong-yeop',
    'kim-jong-il',
    'kim-jong-un',
    'sung-kim',
  ])
  expect(meant('문', 'actor')).toEqual(['moon-jae-in'])
  expect(meant('김정은', 'actor')).toEqual(['kim-jong-un'])
})

test('what is said of an actor is no name of theirs', () => {
  expect(meant('tuesday', 'actor')).toEqual([])
})

test('an event answers with any word that it has, and with a guess only in its title', () => {
  expect(meant('hanoi', 'event')).toEqual(['hanoi-summit'])
  expect(meant('putin sumit', 'event')).toEqual(['kim-putin-summit'])
  expect(meant('xylophone', 'event')).toEqual([])
})

test('a figure is no name but where it stands in one', () => {
  expect(meant('10', 'event')).toEqual([])
  expect(meant('2021', 'briefing')).toEqual(['2021-08-22-envoys-in-seoul'])
})
