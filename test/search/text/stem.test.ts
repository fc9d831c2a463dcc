import { expect, test } from 'vitest'
import { irregularForms, root, stem } from '../../../src/search/text/stem.ts'

test.each([
  'visit visits visited visiting',
  'meet meets meeting meetings met',
  'hotline hotlines',
  'arrive arrives arrived arriving',
  'denuclearisation denuclearization denuclearise denuclearize denuclearised denuclearizing',
  'labour labor',
  'defence defense',
  'analyse analyze analysed',
  'country countries',
  'travel travelled traveled travelling',
  'centre center',
  'russia russian russians',
  'korea korean koreans',
  'say said says',
])('one stem: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
})

test.each([
  ['king', 'kin'],
  ['sung', 'sun'],
  ['news', 'new'],
  ['analysis', 'analysi'],
  ['seed', 'se'],
  ['japan', 'japa'],
  ['iran', 'ira'],
])('%s and %s are two words', (a, b) => {
  expect(stem(a)).not.toBe(stem(b))
})

test.each([
  'restore restored restoration',
  'refuse refusal',
  'announce announces announcement',
  'negotiate negotiator negotiations',
  'inspect inspection',
  'remove removal',
])('one root: %s', (forms) => {
  expect(new Set(forms.split(' ').map(root)).size).toBe(1)
})

test('a statement is no state and a department does not depart', () => {
  expect(root('statement')).not.toBe(root('state'))
  expect(root('department')).not.toBe(root('depart'))
})

test('irregular forms are found from the stem', () => {
  expect(irregularForms('meet')).toEqual(['met'])
})

test.each(['лавров лаврова лаврову лавровым лаврове', 'женева женеве женеву женевои', 'санкция санкции санкциям'])(
  'cases of one Russian word: %s',
  (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
  },
)

test.each(['песков песок', 'путин путь', 'россия рост'])('different Russian words: %s', (words) => {
  expect(new Set(words.split(' ').map(stem)).size).toBe(2)
})

test('a word that every object of the language has is a word like others', () => {
  for (const word of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']) {
    expect(stem(word.toLowerCase())).toMatch(/^[a-z_]+$/)
  }
})
