import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeCorpus } from '../../src/search/index/corpus.ts'
import { search } from '../../src/search/search.ts'
import { clean } from '../../src/text/clean.ts'
import { runs } from '../support/runs.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { sketchWorld } from '../support/world-builder.ts'

const corpus = makeCorpus(shippedWorld)
const { actors } = shippedWorld.dataset
const first = (query: string) => search(corpus, query, { limit: 1 }).hits[0]

/** Ranges lie in order, apart, inside their text, and between graphemes. */
function expectGoodRanges(text: string, ranges: readonly (readonly [number, number])[]): void {
  const edges = new Set([...new Intl.Segmenter().segment(text)].map(({ index }) => index).concat(text.length))
  let last = -1
  for (const [start, end] of ranges) {
    expect(start).toBeGreaterThan(last)
    expect(end).toBeGreaterThan(start)
    expect(edges.has(start) && edges.has(end)).toBe(true)
    last = end
  }
}

test('any text can be searched for, and every hit shows why', () => {
  const queries = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'kimputnagoev -":0124김ㄱп'), maxLength: 20 }),
    fc
      .array(fc.constantFrom('kim', 'putn', 'actor:', 'in:claims', 'april', '2019', '"rail', 'ㄱㅈ', '-x', 'vlad'), {
        maxLength: 6,
      })
      .map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(queries, (query) => {
      const { hits, total, listed } = search(corpus, query, { limit: 300 })
      expect(listed).toBe(Math.min(total, 300))
      const counted = hits.reduce((sum, { under, claims = 0 }) => sum + (under === undefined ? 1 + claims : 0), 0)
      expect(counted).toBe(listed)
      for (const { matches } of hits) for (const { text, ranges } of matches) expectGoodRanges(text, ranges)
    }),
    runs(100),
  )
})

test('ranges are right in any text, whatever its letters are made of', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => clean(text))
  fc.assert(
    fc.property(texts, fc.nat(30), fc.nat(30), (text, from, length) => {
      const world = makeCorpus(sketchWorld([{ claims: [{ text }] }]))
      for (const { matches } of search(world, text.slice(from, from + length)).hits) {
        for (const match of matches) expectGoodRanges(match.text, match.ranges)
      }
    }),
  )
})

test('a name is found without its case, accents and hyphens', () => {
  for (const { id, name } of actors) {
    for (const typed of [
      name.toUpperCase(),
      name.toLowerCase(),
      name.replaceAll('-', ' '),
      name.replaceAll(' ', '-'),
      name.normalize('NFD'),
    ]) {
      expect([typed, first(typed)?.id]).toEqual([typed, id])
    }
  }
})

test('every other name of an actor that is no bare surname finds it first', () => {
  for (const { id, otherNames } of actors) {
    for (const { text } of otherNames.filter(({ weak }) => !weak)) expect([text, first(text)?.id]).toEqual([text, id])
  }
})

test('every title finds its event or briefing first', () => {
  for (const { id, title } of [...shippedWorld.dataset.events, ...shippedWorld.dataset.briefings]) {
    expect([title, first(title)?.id]).toEqual([title, id])
  }
})

test('a long name with one slip in it is still found first', () => {
  const long = actors.filter(({ name }) => name.length >= 10)
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(), fc.constantFrom('swap', 'drop', 'double'), (actor, seed, slip) => {
      const name = actor.name.toLowerCase()
      const at = 1 + (seed % (name.length - 2))
      const [a = '', b = ''] = [name[at], name[at + 1]]
      fc.pre(/[a-z]/.test(a) && /[a-z]/.test(b) && /[a-z]/.test(name[at - 1] ?? '') && a !== b)
      const instead = slip === 'swap' ? b + a : slip === 'drop' ? b : a + a + b
      const typed = name.slice(0, at) + instead + name.slice(at + 2)
      const found = search(corpus, typed, { limit: 3 }).hits.map(({ id }) => id)
      expect([typed, found.includes(actor.id)]).toEqual([typed, true])
    }),
  )
})

test('every hit has something to show, whichever word of the data is typed', () => {
  for (const word of corpus.vocabulary.words.slice(1)) {
    for (const { id, matches } of search(corpus, word, { limit: 500 }).hits)
      expect([word, id, matches.length > 0]).toEqual([word, id, true])
  }
})
