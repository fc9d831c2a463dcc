import { expect, test } from 'vitest'
import { claimOf } from './reports.ts'

test.each([
  'The mayor voiced doubts about the fair going on as scheduled.',
  'The envoy voiced concern on Monday that the truce will not hold.',
  'Ministers raised doubts over a visit that is planned for June.',
])('%s: what is expressed has happened', (sentence) => {
  expect(claimOf(sentence).status).toBe('happened')
})

test('as planned tells how, and announces nothing', () => {
  expect(claimOf('The talks took place as scheduled.').status).toBe('happened')
  expect(claimOf('The talks are scheduled for Friday.').status).toBe('announced')
})

test('a date that is only spoken of tells nothing of the status', () => {
  expect(claimOf('The clerk explained that she meant either Monday or Tuesday.').status).toBe('happened')
})

test('what had been expected for a day that has come may not have come', () => {
  const { status, doubts } = claimOf('Results had been expected on Tuesday.')
  expect([status, doubts.find(({ aspect }) => aspect === 'status')?.options]).toEqual([
    'expected',
    ['expected', 'happened', 'denied'],
  ])
})

test.each([
  ['It is difficult for both towns to hold the fair in June.', 'possible'],
  ['“Nobody could tell, and we cannot say that the fair will be held in June,” the envoy said.', 'possible'],
  ['The envoy asked them not to expect a gift.', 'happened'],
  ['Both sides agreed to future dialogue.', 'happened'],
  ['The minister turned the offer down, considering it too small.', 'happened'],
])('%s: %s', (sentence, status) => {
  expect(claimOf(sentence).status).toBe(status)
})

test('what is added behind a quotation is in doubt', () => {
  const { doubts } = claimOf('“It is over,” said Ada Berg, adding that the coming days would show more.')
  expect(doubts.find(({ aspect }) => aspect === 'status')?.options).toEqual(['announced', 'happened'])
})

test.each([
  ['The two lists could not be told apart.', 'happened'],
  ['No other visits were scheduled.', 'denied'],
  ['The envoys met on Sunday, but no other visits have been scheduled.', 'happened'],
  ['The envoy said he hopes this trip will please the king.', 'possible'],
  ['The press service of the cabinet said that the minister will fly to Oslo.', 'announced'],
])('%s: %s, whatever the words are like', (sentence, status) => {
  expect(claimOf(sentence).status).toBe(status)
})

test('of what has happened and what is not planned the first is the claim', () => {
  expect(claimOf('“There are no more visits planned,” she said.').status).toBe('denied')
  expect(claimOf('The talks ended, and no other visits were scheduled.').status).toBe('happened')
})
