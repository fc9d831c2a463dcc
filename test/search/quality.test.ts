import { expect, test } from 'vitest'
import { measure, ours, plainFuzzysort } from '../bench/search-measure.ts'
import { QUERIES } from '../bench/search-queries.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'

test('at least 95 of 100 queries as readers type them have the right record first', () => {
  const { first, missed } = measure(QUERIES, ours(shippedWorld))
  expect(QUERIES.length).toBeGreaterThanOrEqual(150)
  expect(first, missed.map(({ asked, got }) => `${asked.query}: ${got?.id}`).join('\n')).toBeGreaterThanOrEqual(0.95)
})

test('the same queries are hard: fuzzysort by itself has two thirds of them at most', () => {
  expect(measure(QUERIES, plainFuzzysort(shippedWorld)).first).toBeLessThan(0.67)
})
