import { expect, test } from 'vitest'
import { claimOf } from './reports.ts'

const placeOf = (sentence: string) => {
  const { place, doubts } = claimOf(sentence)
  const doubt = doubts.find(({ aspect }) => aspect === 'place')
  return [place, doubt?.note]
}

test.each([
  ['The mayors closed an Oslo crisis meeting on Monday, and asked all to end the fighting in Mali.', 'Oslo'],
  ['The Oslo donor conference raised little on Monday.', 'Oslo'],
])('%s: a meeting is where it is called by', (sentence, place) => {
  expect(placeOf(sentence)).toEqual([place, 'a meeting is called by it'])
})

test.each([
  ['The envoys discussed the challenges in Mali on Monday.', 'Mali', 'of what is spoken of'],
  ['Norway wants to end the fighting in Mali.', 'Mali', 'of what is spoken of'],
  ['Both firms praised the preparation of talks in Oslo.', 'Oslo', 'of another event'],
  ['They gave up on Monday the wells named by a pact signed in Oslo.', 'Oslo', 'of another event'],
  ['The talks will resume in Oslo or Bergen.', 'Oslo', 'two places'],
])('%s: %s, in doubt', (sentence, place, note) => {
  expect(placeOf(sentence)).toEqual([place, note])
})

test.each([
  'Ada Berg, a poet and head of a shipping office in Oslo, was silent on Monday.',
  'Both gave three concerts last year, including two at sea and one in Oslo.',
  'The envoys spoke of nothing but delays in South-North trade.',
  'It is the oldest bank in the Latin American trade.',
])('%s: no place', (sentence) => {
  expect(placeOf(sentence)).toEqual([undefined, undefined])
})

test('fighting that something is said of is where it is', () => {
  expect(placeOf('Fighting in Mali killed hundreds on Monday.')).toEqual(['Mali', undefined])
})

test('of several places of a journey none is surely the one', () => {
  expect(placeOf('The envoys travelled to Norway, Sweden and Finland.')).toEqual(['Norway', 'two places'])
})

test('a place in the name of a body is that of the body', () => {
  expect(placeOf('The captain spoke of the Nordic Union Mission in Mali on Monday.')).toEqual([undefined, undefined])
})

test.each([
  'Norway sent a draft plan to Mali on Monday.',
  '“They took the base,” said Ada Berg, a police officer from Vik in Lund region.',
])('%s: nothing has happened there', (sentence) => {
  expect(placeOf(sentence)[0]).toBeUndefined()
})

test.each([
  ['The talks in the Swedish capital Stockholm will bring together rebels in eastern Mali.', 'Stockholm'],
  ['Six people died on Friday in the Burkina Faso capital of Ouagadougou.', 'Ouagadougou'],
  ['Four soldiers died on Monday in neighbouring Niger.', 'Niger'],
])('%s: in %s, whatever it is described by', (sentence, place) => {
  expect(placeOf(sentence)).toEqual([place, undefined])
})

test('where somebody speaks may not be where it happened', () => {
  expect(placeOf('In Paris, a city source said nobody was hurt.')).toEqual(['Paris', 'where it was said'])
})

test('where something is sought is in doubt, whatever part of a state it is', () => {
  expect(placeOf('The envoys seek a truce in eastern Mali.')).toEqual(['Mali', 'of what is spoken of'])
})

test.each([
  'The king praised the return of peace to Norway.',
  'She said there are decision-makers in Norway whom nobody asks.',
  'Three port sources, two in Norway and one in Mali, told the paper that the ship was lost.',
  'Four families fled the country for neighbouring Norway.',
])('%s: nowhere named', (sentence) => {
  expect(placeOf(sentence)[0]).not.toBe('Mali')
  if (!sentence.startsWith('Four')) expect(placeOf(sentence)[0]).toBeUndefined()
})

test('what somebody negotiates on is where that is, in doubt', () => {
  expect(placeOf('The council says talks on the conflict in Mali are to resume.')).toEqual([
    'Mali',
    'of what is spoken of',
  ])
})

test('what goes on despite something else is not where that is', () => {
  const sentence = 'Rebels will come to talks in Geneva, the council said, despite fighting around Oslo.'
  expect(placeOf(sentence)).toEqual(['Geneva', undefined])
})

test('a state within a state is where it happens', () => {
  expect(placeOf('The mayors met in the US state of California on Monday.')).toEqual(['California', undefined])
})
