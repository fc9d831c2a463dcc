import { expect, test } from 'vitest'
import { makeCorpus } from '../../src/search/index/corpus.ts'
import { search } from '../../src/search/search.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'

const SAID = JSON.stringify(shippedWorld.dataset)
const corpus = makeCorpus(shippedWorld)

/**
 * Words that no briefing says, as they are entered. Those of the last line are near to words or names that a briefing
 * does say, or begin them; those of the two lines before were not looked at when the rules were made.
 */
const WORDS = `
covid hotel bridge ferry train harbour election tanker visa budget climate hospital school football tariff vaccine flood
earthquake pirate senate refugee brexit ukraine syria iran taiwan bitcoin pandemic strike wheat grain cargo museum concert
passport prison judge lawyer inflation submarine torpedo balloon drone hacker
library volcano dentist opera carpet violin teacher garden bakery tunnel reactor surgeon glacier lottery algebra mosque
dog piano rifle whale orange kitchen mountain hurricane rocket pension cattle salmon window pilot sailor nurse
parking packing stewed skates ruffian peeking feast minsk moist okra tramp layer boiling intentional consul intern tact
`
  .trim()
  .split(/\s+/)

test.each(WORDS)('nothing is found for %s, which no briefing says', (word) => {
  expect(new RegExp(`\\b${word}\\b`, 'i').test(SAID)).toBe(false)
  expect(search(corpus, `${word} `).hits.map(({ title, matches }) => `${title}: ${matches[0]?.text}`)).toEqual([])
})

test.each([
  ['chin', 'an English word begins no name'],
  ['thea', 'four letters begin no ordinary word'],
  ['tito', 'but a name', 'vladimir-titov'],
  ['doock', 'a sound of few letters is any name: Duk'],
  ['peskoff', 'but a longer one is told by it', 'dmitry-peskov'],
  ['stod', 'four letters with a vowel are no shorthand: stood'],
  ['jung', 'but sounds still are names', 'kim-jong-un'],
  ['plout', 'a short Cyrillic word that is no name has no sound: флот'],
  ['mout', 'nor the beginnings of common nouns: media outlets'],
  ['kjun', 'but the beginnings of all of a proper name', 'kim-jong-un'],
  ['ressets', 'a long name has two slips at most: Reuters'],
])('%s: %s', (word, _, id = undefined) => {
  expect(search(corpus, `${word} `).hits[0]?.id).toBe(id)
})

test('a guess at one of two words is no answer where the other is nowhere', () => {
  expect(search(corpus, 'cleaner sumit ').hits).toEqual([])
  expect(search(corpus, 'yongbion zebra ').hits[0]?.id).toBe('yongbyon-imagery')
})

test.each(['St Lucia', 'Hong Kong', 'Grand Turk', 'Sri Lanka', 'Porto Novo', 'star cookbook', 'somewhat kid'])(
  'nothing is found for %s, of which no briefing says a word',
  (words) => {
    expect(search(corpus, `${words} `).hits.map(({ title }) => title)).toEqual([])
  },
)

test('where the rest of a query is found, an English word may be a slip: seoul envy finds an envoy', () => {
  expect(search(corpus, 'seoul envy ').corrected).toEqual([{ from: 'envy', to: 'envoy' }])
})

test('an English word still begins a longer one while it is typed', () => {
  expect(search(corpus, 'sat').total).toBeGreaterThan(0)
  expect(search(corpus, 'sat ').total).toBe(0)
})
