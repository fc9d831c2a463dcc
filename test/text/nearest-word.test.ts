import { expect, test } from 'vitest'
import { nearestWord } from '../../src/text/nearest-word.ts'

const WORDS = ['list', 'show', 'actors', 'actor', 'timeline', 'meet']

test.each([
  ['lst', 'list'],
  ['ACTOR', 'actor'],
  ['actr', 'actor'],
  ['meat', 'meet'],
  ['shwo', 'show'],
  ['meeting', 'meet'],
  ['time', 'timeline'],
  ['li', 'list'],
  ['export', undefined],
  ['', undefined],
])('%s is taken for %s', (typed, meant) => {
  expect(nearestWord(typed, WORDS)).toBe(meant)
})
