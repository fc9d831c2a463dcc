import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '../../../src/search/query/query.ts'

const wordsOf = (text: string) =>
  parseQuery(text).units.map((unit) => (unit.kind === 'word' ? unit.term.word : unit.terms.map(({ word }) => word)))

test('words are folded and come in their order', () => {
  expect(wordsOf('Kim  Jong-UN  Hà Nội')).toEqual(['kim', 'jong', 'un', 'ha', 'noi'])
})

test('a date is one unit of several words', () => {
  expect(wordsOf('putin 24 april 2019 summit')).toEqual(['putin', ['24', 'april', '2019'], 'summit'])
})

test('little words need not be found, unless there is nothing else', () => {
  const required = (text: string) => parseQuery(text).units.map((unit) => unit.kind === 'word' && unit.term.required)
  expect(required('moon jae in')).toEqual([true, true, false])
  expect(required('in the')).toEqual([true, true])
})

test('the last word may still be typed, until a space follows', () => {
  const complete = (text: string) => parseQuery(text).units.map((unit) => unit.kind === 'word' && unit.term.complete)
  expect(complete('kim jon')).toEqual([true, false])
  expect(complete('kim jon ')).toEqual([true, true])
})

test('filters take one word or what is quoted', () => {
  expect(parseQuery('actor:biegun PLACE:"far east" summit').filters).toEqual([
    { name: 'actor', value: 'biegun' },
    { name: 'place', value: 'far east' },
  ])
})

test('a filter with nothing after it is a filter', () => {
  expect(parseQuery('summit actor:')).toMatchObject({ filters: [{ name: 'actor', value: '' }] })
  expect(wordsOf('summit actor:')).toEqual(['summit'])
})

test('what only looks like a filter is words', () => {
  expect(wordsOf('at 11:00 foo:bar :x')).toEqual(['at', '11', '00', 'foo', 'bar', 'x'])
  expect(parseQuery('at 11:00 foo:bar').filters).toEqual([])
})

test('quoted words are a phrase and words', () => {
  expect(parseQuery('kim "rail cars"').phrases).toEqual([{ words: ['rail', 'cars'], complete: true }])
  expect(parseQuery('“security cris').phrases).toEqual([{ words: ['security', 'cris'], complete: false }])
  expect(wordsOf('kim "rail cars"')).toEqual(['kim', 'rail', 'cars'])
})

test('a minus leaves a word or a phrase out; a hyphen does not', () => {
  expect(parseQuery('putin -summit -"rail cars" jong-un -').without.map(({ words }) => words)).toEqual([
    ['summit'],
    ['rail', 'cars'],
  ])
})

test('a pasted page is cut, and how much is told', () => {
  const query = parseQuery('word '.repeat(40))
  expect(query.units).toHaveLength(16)
  expect(query.dropped).toBe(24)
})

test('any text is a query', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void parseQuery(text)))
})
