import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { corpusSlices, makeCorpus } from '../../src/search/index/corpus.ts'
import { lookUp } from '../../src/search/index/lookup.ts'
import { search, searchSlices } from '../../src/search/search.ts'
import { generateDataset } from '../bench/generate.ts'
import { slowClock } from '../support/slow-clock.ts'

const dataset = generateDataset({ briefings: 120, events: 700, claims: 2500, seed: 7 })
const world = makeWorld(dataset)
const corpus = makeCorpus(world)

function drain<T, R>(slices: Generator<T, R>): { yielded: T[]; result: R } {
  const yielded: T[] = []
  for (;;) {
    const slice = slices.next()
    if (slice.done) return { yielded, result: slice.value }
    yielded.push(slice.value)
  }
}

test('a corpus made in slices finds the same', () => {
  const restore = slowClock()
  const { yielded, result } = drain(corpusSlices(world))
  restore()
  expect(yielded.length).toBeGreaterThan(10)
  expect(search(result, 'nuclear talks')).toEqual(search(corpus, 'nuclear talks'))
})

test.each(['nuclear talks', 'denuclearisaton', 'vladimir ptin', 'april 2012', 'k'])(
  '%s in slices finds the same',
  (query) => {
    expect(drain(searchSlices(corpus, query)).result).toEqual(search(corpus, query))
  },
)

test('a search that was left half done does not disturb the next', () => {
  const left = searchSlices(corpus, 'kim nuclear talks')
  for (let i = 0; i < 5; i++) left.next()
  const expected = search(makeCorpus(world), 'vladimir envoy')
  expect(search(corpus, 'vladimir envoy')).toEqual(expected)
})

test('every claim that says a word is found by it, and none is forgotten', () => {
  for (const word of ['denuclearisation', 'tanker', 'unannounced', 'preconditions']) {
    const saying = dataset.claims.filter(({ text }) => text.toLowerCase().includes(word)).map(({ id }) => id)
    const found = new Set(search(corpus, word, { limit: 5000, kinds: ['claim'] }).hits.map(({ id }) => id))
    expect(saying.length).toBeGreaterThan(0)
    expect(saying.filter((id) => !found.has(id))).toEqual([])
  }
})

test('words side by side come before words apart, also among very many', () => {
  const texts = search(corpus, 'annual airport', { kinds: ['claim'], limit: 500 }).hits.map(({ title }) => title)
  const together = texts.map((text) => text.includes('annual airport'))
  expect(together).toContain(true)
  expect(together.indexOf(false) === -1 || together.indexOf(false) > together.lastIndexOf(true)).toBe(true)
})

test('a name that is nobody’s is looked for in slices, a way after the other and a name after the other', () => {
  const restore = slowClock()
  const slices = lookUp(corpus, 'zzzqx', corpus.records.actors, corpus.records.events)
  let paused = 0
  while (!slices.next().done) paused += 1
  restore()
  // Once for every name where its words are looked for as typed, once where they are corrected.
  expect(paused).toBeGreaterThan(2 * corpus.names.all.length)
})

test.each(['origin:nobody talks', 'source:"no such paper" kim', 'actor:zzz', 'type:meet', '-kim talks'])(
  '%s goes through claims in slices before it searches',
  (query) => {
    const restore = slowClock()
    const slices = searchSlices(corpus, query)
    let paused = 0
    while (!slices.next().done) paused += 1
    restore()
    expect(paused).toBeGreaterThan(100)
  },
)
