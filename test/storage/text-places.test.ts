import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textPlaces } from '../../src/storage/text-places.ts'

test.each([0, 1e6])('each text is found where it stands, and no other: made for %i', (count) => {
  const text = fc.oneof(fc.string(), fc.constantFrom('', '__proto__', 'constructor', '\u0000', '가', '😀'))
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 3000 }), fc.array(text), (texts, others) => {
      const places = textPlaces(count, (place) => texts[place])
      for (const [place, each] of texts.entries()) {
        expect(places.get(each)).toBeUndefined()
        places.set(each, place)
      }
      for (const [place, each] of texts.entries()) expect(places.get(each)).toBe(place)
      for (const other of others) expect(places.get(other) ?? -1).toBe(texts.indexOf(other))
    }),
  )
})

test('many texts are found too', () => {
  const texts = Array.from({ length: 50_000 }, (_, at) => `2019-04-${at % 30}-event-${at}`)
  const places = textPlaces(texts.length, (place) => texts[place])
  for (const [place, each] of texts.entries()) places.set(each, place)
  expect(texts.every((each, place) => places.get(each) === place)).toBe(true)
  expect(places.get('event')).toBeUndefined()
})
