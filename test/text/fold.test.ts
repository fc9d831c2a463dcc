import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldText } from '../../src/text/fold.ts'

test.each([
  ['Kim Jong-Un', 'kim jong-un'],
  ['Medvédev', 'medvedev'],
  ['Việt Nam', 'viet nam'],
  ['Łódź, Ærø, Straße', 'lodz, aero, strasse'],
  ['North’s – “talks”…', "north's -  talks  "],
  ['ＫＩＭ', 'kim'],
  ['Ёлка Пуйдё', 'елка пуиде'],
  ['☃', ' '],
])('%s folds to %s', (text, folded) => {
  expect(fold(text).text).toBe(folded)
})

test('Hangul is taken apart into its letters, and a consonant alone is an initial', () => {
  expect([...fold('김').text].map((jamo) => jamo.codePointAt(0)?.toString(16))).toEqual(['1100', '1175', '11b7'])
  expect(fold('ㄱ').text).toBe(fold('김').text.charAt(0))
})

test('every folded letter knows where it came from', () => {
  const { text, starts, ends } = fold('x김é')
  expect(text).toHaveLength(5)
  expect(starts).toEqual([0, 1, 1, 1, 2])
  expect(ends).toEqual([1, 2, 2, 2, 3])
})

test('a mark that stands alone belongs to the letter before it', () => {
  expect(fold('가q\u0301b')).toMatchObject({ text: '\u1100\u1161qb', ends: [1, 1, 3, 4] })
})

test('folding is the same with and without the way back, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = fold(text)
      // Only the final sigma depends on its neighbours, and both forms of it fold to one.
      expect(folded.text).toBe(foldText(text))
      expect(folded.starts?.length ?? text.length).toBe(folded.text.length)
    }),
  )
})

test('folding folded text changes nothing', () => {
  expect(foldText(foldText('ŉ'))).toBe(foldText('ŉ'))
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)))
})
