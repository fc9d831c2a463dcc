import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftSlices } from '../../../src/read/file-draft.ts'
import { runs } from '../../support/runs.ts'
import { slowClock } from '../../support/slow-clock.ts'
import { toldWithFile, written } from '../written.ts'

const NOTE = { '2031-03-04-a.md': '- 2031-03-04: [[Ada]] sails @[[Port Elm]] ^k-0\n' }
const events = (count: number, more: (at: number) => string = () => ''): string =>
  Array.from({ length: count }, (_, at) => `k-${at}:\n  title: Ferry ${at}\n${more(at)}`).join('')
const read = (text: string) => {
  const slices = draftSlices({ name: 'events.yaml', text })
  let paused = 0
  for (let piece = slices.next(); ; piece = slices.next(), paused += 1)
    if (piece.done) return { ...piece.value, paused }
}

test('a large file is read in pieces, between which keys are answered', () => {
  const restore = slowClock()
  const { events: found = [], paused } = read(events(2000))
  restore()
  expect(found.map(({ name, title }) => [name, title])).toEqual(
    Array.from({ length: 2000 }, (_, at) => [`k-${at}`, `Ferry ${at}`]),
  )
  expect(paused).toBeGreaterThan(2000)
})

test('property: however long its entries are, and whatever stands between them, a file is all of its entries', () => {
  const lines = fc.subarray(['# about: this\n', '\n', '  by: [Ada, "Bo: b", "*x"]\n'])
  const title = fc.constantFrom(
    'A',
    '"A: b"',
    "'c\n\n    d: e'",
    '|\n    x: y\n    z',
    '>-\n    [a',
    'a &b, *c'.repeat(90),
  )
  const entry = fc.tuple(title, lines)
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (entries, times) => {
      const all = Array.from({ length: times }, () => entries).flat()
      const { events: found, problems } = read(
        all.map(([text, more], at) => `key ${at}:\n  title: ${text}\n${more.join('')}`).join(''),
      )
      expect(problems).toEqual([])
      expect(found?.map(({ name }) => name)).toEqual(all.map((_, at) => `key ${at}`))
      const byText = new Map(all.map(([text], at) => [text, found?.[at]?.title]))
      all.forEach(([text], at) => {
        expect(found?.[at]?.title).toBe(byText.get(text))
      })
    }),
    runs(30),
  )
})

test('a file of nothing but keys is never read for long in one piece: neither what is the same twice nor what is left out', () => {
  const restore = slowClock()
  const keys = 3000
  const { events: found, paused } = read(Array.from({ length: keys }, (_, at) => `k-${at}:\n`).join(''))
  restore()
  expect(found).toHaveLength(keys)
  // A pause at least at each key of each of the steps: of the same key the first, its map, its name, its record, the event.
  expect(paused).toBeGreaterThan(5 * keys)
})

test('what is wrong far down is told at its line, and of the same key twice the second', () => {
  const told = toldWithFile(written({ ...NOTE, 'events.yaml': `${events(1500)}k-1500:\n\ttitle: x\n` }))
  expect(told.join('\n')).toContain('events.yaml:3002')
  const twice = toldWithFile(written({ ...NOTE, 'events.yaml': `${events(1500)}k-3:\n  title: x\n` }))
  expect(twice.join('\n')).toContain('“k-3” stands here twice')
})

test('an alias stands for what is anchored in any other entry', () => {
  const { dataset } = written({
    ...NOTE,
    'events.yaml': `other:\n  title: &t Storm\n${events(700).replace('title: Ferry 0', 'title: *t')}`,
  })
  expect(dataset.events.find(({ id }) => id === 'k-0')?.title).toBe('Storm')
})

test.each([
  ['a list', `a:\n${'  - x\n'.repeat(30_000)}`],
  ['brackets', `a: [${'x,'.repeat(80_000)}]`],
  ['comments', '# x\n'.repeat(40_000)],
  ['aliases', `${events(8000)}last: *t\n`],
])('what cannot be parted and is too long to be read between two keys is refused with what to type: %s', (_, text) => {
  const { problems, events: found } = read(text)
  expect(found).toEqual([])
  expect(problems?.[0]?.message).toContain('more than 25000 characters belong together')
  expect(problems?.[0]?.hint).toContain('on a line of its own')
})
