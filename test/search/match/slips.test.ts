import { expect, test } from 'vitest'
import { slipCost } from '../../../src/search/match/slips.ts'

const may = (typed: string, meant: string, proper: boolean, supported = false): boolean =>
  slipCost(typed, meant, { proper, supported }) < Infinity

test.each([
  ['putn', 'putin', 'a letter missing'],
  ['ptuin', 'putin', 'two letters that changed places'],
  ['pitin', 'putin', 'another vowel in five letters'],
  ['viegun', 'biegun', 'another first letter'],
  ['kolokolstev', 'kolokoltsev', 'a long name'],
])('%s is taken for the name %s: %s', (typed, meant) => {
  expect(may(typed, meant, true)).toBe(true)
})

test.each([
  ['mood', 'moon', 'four letters with one changed are another word'],
  ['drone', 'dong', 'two slips in five letters'],
  ['chin', 'shin', 'another first letter in a short name'],
])('%s is not taken for the name %s: %s', (typed, meant) => {
  expect(may(typed, meant, true)).toBe(false)
})

test.each([
  ['covid', 'could'],
  ['hotel', 'hopes'],
  ['harbour', 'labour'],
  ['refugee', 'refuse'],
  ['officers', 'offices'],
  ['election', 'rejection'],
])('%s is another ordinary word than %s', (typed, meant) => {
  expect(may(typed, meant, false)).toBe(false)
})

test.each([
  ['sanctoins', 'sanctions'],
  ['sanctons', 'sanctions'],
  ['balet', 'ballet'],
  ['departement', 'department'],
])('%s is a slip for the ordinary word %s', (typed, meant) => {
  expect(may(typed, meant, false)).toBe(true)
})

test('beside words that are found, an ordinary word can have a slip in its ending', () => {
  expect(may('tacticle', 'tactical', false)).toBe(false)
  expect(may('tacticle', 'tactical', false, true)).toBe(true)
})
