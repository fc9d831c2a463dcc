import { expect, test } from 'vitest'
import { casedWordsIn, isNameLike, letterPlaces, wordsIn, wordsOf } from '../../../src/search/text/words-in.ts'
import { fold } from '../../../src/text/fold.ts'

test.each([
  ['Kim Jong-un', 'kim jong un'],
  ["North Korea's hotlines", 'north korea hotlines'],
  ['North Korea’s', 'north korea'],
  ["the allies' drills", 'the allies drills'],
  ["O'Brien and Kolokol'tsev", 'obrien and kolokoltsev'],
  ['U.S. envoys', 'us envoys'],
  ['11 a.m. on Tuesday.', '11 am on tuesday'],
  ['J. Moon', 'j moon'],
  ['end.Start', 'end start'],
  ['26–27 April', '26 27 april'],
  ['Kim–Putin', 'kim putin'],
  ['...', ''],
])('the words of %s are %s', (text, words) => {
  expect(wordsIn(text).join(' ')).toBe(words)
})

test('words keep the capital that makes names of them until they are folded', () => {
  expect(casedWordsIn("Kim's ballet").map((word) => [word, isNameLike(word)])).toEqual([
    ['Kim', true],
    ['ballet', false],
  ])
})

test('each letter of a word is found again in the folded text', () => {
  const folded = fold("Kolokol'tsev")
  const [word] = wordsOf(folded)
  expect(word).toEqual({ word: 'kolokoltsev', from: 0, to: 12 })
  expect(word && letterPlaces(folded, word)).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11])
})

test('a possessive s is no part of the word', () => {
  expect(wordsOf(fold("Russia's"))).toEqual([{ word: 'russia', from: 0, to: 6 }])
})
