import { expect, test } from 'vitest'
import { makeCorpus } from '../../src/search/index/corpus.ts'
import { search } from '../../src/search/search.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'

const corpus = makeCorpus(shippedWorld)

/** Words that no briefing says. Those of the second line were not looked at when the rules were made. */
const WORDS = `
covid hotel bridge ferry train harbour election tanker visa budget climate hospital school football tariff vaccine flood
earthquake pirate senate refugee brexit ukraine syria iran taiwan bitcoin pandemic strike wheat grain cargo museum concert
passport prison judge lawyer inflation submarine torpedo balloon drone hacker
library volcano dentist opera carpet violin teacher garden bakery tunnel reactor surgeon glacier lottery algebra mosque
dog piano rifle whale orange kitchen mountain hurricane rocket pension cattle salmon window pilot sailor nurse
`
  .trim()
  .split(/\s+/)

test.each(WORDS)('nothing is found for %s, which no briefing says', (word) => {
  expect(JSON.stringify(shippedWorld.dataset)).not.toMatch(new RegExp(`\\b${word}`, 'i'))
  expect(search(corpus, word).hits.map(({ title, matches }) => `${title}: ${matches[0]?.text}`)).toEqual([])
})
