import { expect, test } from 'vitest'
import { makeCorpus } from '../../src/search/index/corpus.ts'
import { search } from '../../src/search/search.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'

const corpus = makeCorpus(shippedWorld)
const why = (query: string) => search(corpus, query, { explain: true }).hits

test('each hit says which word of it answered to which of the query, where and how', () => {
  const [first] = why('putin summt')
  expect(first?.id).toBe('kim-putin-summit')
  expect(first?.why?.words[0]).toEqual({ typed: 'putin', word: 'putin', field: 'title', how: 'exact', quality: 1 })
  expect(first?.why?.words[1]).toMatchObject({ typed: 'summt', word: 'summit', how: 'corrected' })
})

test('a date is said to answer as a date', () => {
  const words = why('27 july 2021')[0]?.why?.words ?? []
  expect(words.map(({ how }) => how)).toContain('date')
})

test.each([['putin'], ['hotlines 2020'], ['kim jong un'], ['biegun moscow'], ['from:2021-08-01 seoul']])(
  'the parts of every score for “%s” sum to it',
  (query) => {
    const hits = why(query)
    expect(hits.length).toBeGreaterThan(3)
    for (const { score, why } of hits) {
      const sum = why?.parts.reduce((total, part) => total + part.score, 0) ?? 0
      // Each part is rounded to a whole point.
      expect(Math.abs(sum - score * 1000)).toBeLessThanOrEqual(5)
    }
  },
)

test('nobody pays for it who does not ask', () => {
  for (const hit of search(corpus, 'putin').hits) expect(hit).not.toHaveProperty('why')
})
