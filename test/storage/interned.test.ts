import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Interned } from '../../src/storage/interned.ts'

const json = fc.jsonValue()
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

test('a value is kept as it was, and one that is equal to it is the same', () => {
  fc.assert(
    fc.property(fc.array(json), (values) => {
      const known = new Interned()
      const first = values.map((value) => known.share(structuredClone(value)))
      expect(first).toEqual(values)
      const again = values.map((value) => known.share(structuredClone(value)))
      for (const [at, value] of again.entries()) expect(value).toBe(first[at])
    }),
  )
})

test('what is in different values is the same where it is equal', () => {
  const known = new Interned()
  const one = known.share({ who: [{ name: 'ANI' }, 'x'], at: null, sure: true })
  const other = known.share({ who: [{ name: 'ANI' }, 'y'], at: null, sure: true })
  expect(other.who[0]).toBe(one.who[0])
  expect(other.who).not.toBe(one.who)
})

test.each([
  [{ a: 1 }, { a: '1' }],
  [[], {}],
  [
    { a: 'x', b: 'y' },
    { a: 'y', b: 'x' },
  ],
  [{ a: 'x' }, { a: 'x', b: null }],
  [['a', 'b'], { 0: 'a', 1: 'b' }],
  [[['a'], 'b'], [['a', 'b']]],
])('%j and %j are not taken for each other', (one, other) => {
  const known = new Interned()
  known.share(structuredClone(one))
  expect(known.share(structuredClone(other))).toEqual(other)
})

test('among a hundred thousand each is found again', () => {
  const known = new Interned()
  const texts = Array.from({ length: 100_000 }, (_, at) => `2005-01-01-${at}.${at % 7}`)
  const lists = texts.map((text, at) => known.share([text, texts[(at * 7) % texts.length] ?? '']))
  for (const at of [0, 1, 999, 54_321, 99_999]) {
    const text = texts[at] ?? ''
    expect(known.share([`${text}`, texts[(at * 7) % texts.length] ?? ''])).toBe(lists[at])
  }
  expect(isObject(lists[0])).toBe(true)
})
