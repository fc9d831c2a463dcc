import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textFinder } from '../../src/search/text-finder.ts'

function placesIn(text: string, query: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  textFinder(query)(text, (start, end) => places.push({ start, end }))
  return places
}

const found = (lines: string[], query: string) =>
  lines.flatMap((text, line) => placesIn(text, query).map(({ start, end }) => `${line}: ${text.slice(start, end)}`))

test('every place is found, from top to bottom', () => {
  expect(found(['Kim and Putin', 'nobody', 'Kim, kim, KIM'], 'kim')).toEqual(['0: Kim', '2: Kim', '2: kim', '2: KIM'])
})

test('case, accents, hyphens, apostrophes and runs of spaces do not matter', () => {
  expect(found(['Kim Jong-Un'], 'kim  jong un')).toEqual(['0: Kim Jong-Un'])
  expect(found(['Kim   Jong Un'], 'KIM JONG-UN')).toEqual(['0: Kim   Jong Un'])
  expect(found(['Médvedev’s trip'], 'medvedevs')).toEqual(['0: Médvedev’s'])
  expect(found(["the people's peoples"], 'peoples')).toEqual(["0: people's", '0: peoples'])
})

test('Hangul is found by whole and by half-typed syllables, and marked whole', () => {
  expect(found(['지도자 김정은'], '김정으')).toEqual(['0: 김정은'])
})

test('nothing is found for nothing, and a text that is not there', () => {
  expect(placesIn('Kim', '')).toEqual([])
  expect(placesIn('Kim', ' - ')).toEqual([])
  expect(placesIn('Kim', 'putin')).toEqual([])
})

test('a word is found alike in ASCII, beside an apostrophe and beside another letter', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('kim', 'Kim', 'x', ' ', '-', 'ki')), (pieces) => {
      const text = pieces.join('')
      const places = placesIn(text, 'kim')
      expect(placesIn(`${text} '`, 'kim')).toEqual(places)
      expect(placesIn(`${text} ế`, 'kim')).toEqual(places)
    }),
  )
})

test('a long text in letters with many accents is looked through at once', () => {
  const text = 'ế'.repeat(50_000)
  expect(placesIn(text, 'e')).toHaveLength(50_000)
})

test('what is found lies inside its line, apart and in order, whatever the text', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'aé- 김e\u0301'), fc.string({ unit: 'grapheme', maxLength: 1 })),
    maxLength: 30,
  })
  fc.assert(
    fc.property(text, fc.nat(20), fc.integer({ min: 1, max: 5 }), (line, from, length) => {
      let last = 0
      for (const { start, end } of placesIn(line, line.slice(from, from + length))) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(line.length)
        last = end
      }
    }),
  )
})
