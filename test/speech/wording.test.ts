import { expect, test } from 'vitest'
import { dayWords } from '../../src/agreement/attribution-words.ts'
import { joined, numberWord, spoken, stated, unstopped } from '../../src/speech/wording.ts'
import { listed } from '../../src/text/listed.ts'

test('a sentence ends in a mark, and in one only', () => {
  expect(['They met', 'They met.', 'Did they?', 'He said "no."', 'As follows:'].map(stated)).toEqual([
    'They met.',
    'They met.',
    'Did they?',
    'He said "no."',
    'As follows:',
  ])
  expect(unstopped('They met.')).toBe('They met')
})

test('lists read as they are spoken', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c'])
  expect(joined(['a', undefined, '', 'b'])).toBe('a, b')
})

test('small numbers are words', () => {
  expect([2, 10, 11].map(numberWord)).toEqual(['two', 'ten', '11'])
})

test('a day is said in full', () => {
  expect(dayWords('2019-04-17')).toBe('17 April 2019')
})

test('signs of print become those of a keyboard, and letters stay', () => {
  expect(spoken('“Kim’s” – «so»… Žižek, 김정은')).toBe('"Kim\'s" - "so"... Žižek, 김정은')
})
