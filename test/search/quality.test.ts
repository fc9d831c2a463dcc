import { expect, test } from 'vitest'
import { makeCorpus } from '../../src/search/index/corpus.ts'
import { search } from '../../src/search/search.ts'
import { measure, ours, plainFuzzysort } from '../bench/search-measure.ts'
import { QUERIES, UNSAID_QUERIES } from '../bench/search-queries.ts'
import { LATER_QUERIES } from '../bench/search-queries-later.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'

test.each([
  ['that the search was built with', QUERIES, 1],
  ['asked later', LATER_QUERIES, 0.97],
] as const)('queries %s have the right record first', (_, queries, least) => {
  const { first, missed } = measure(queries, ours(shippedWorld))
  expect(queries.length).toBeGreaterThanOrEqual(150)
  expect(first, missed.map(({ asked, got }) => `${asked.query}: ${got?.id}`).join('\n')).toBeGreaterThanOrEqual(least)
})

test.each(UNSAID_QUERIES)('that the briefings do not say all of %s is told', (query) => {
  const { hits, leftOut } = search(makeCorpus(shippedWorld), `${query} `)
  expect(hits.length === 0 || leftOut.length > 0).toBe(true)
})

test('the same queries are hard: fuzzysort by itself has two thirds of them at most', () => {
  expect(measure(QUERIES, plainFuzzysort(shippedWorld)).first).toBeLessThan(0.67)
})
