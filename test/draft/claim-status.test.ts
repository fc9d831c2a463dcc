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

test.each([
  ['The company has not ruled out a strike.', 'possible'],
  ['The company ruled out a strike.', 'denied'],
  ['“We rule out nothing,” the mayor said.', 'happened'],
])('%s: %s, by what is ruled out', (sentence, status) => {
  expect(claimOf(sentence).status).toBe(status)
})

test.each([
  ['Opponents fear it would cost jobs.', ['opinion', 'announced']],
  ['Residents described the town as calm.', ['happened', 'opinion']],
  ['Its goal at the talks was to agree a truce.', ['possible', 'happened']],
  ['The crossing seems to have been planned for a guest.', ['expected', 'announced']],
  ["The letters revealed the government's plans to close the port.", ['announced', 'happened']],
  ['On Monday the king vowed to rebuild the port.', ['announced', 'happened']],
  ['The fair was scheduled to end Thursday.', ['announced', 'happened']],
])('%s: its status is in doubt', (sentence, options) => {
  expect(claimOf(sentence).doubts.find(({ aspect }) => aspect === 'status')?.options).toEqual(options)
})

test('who plans something announces it', () => {
  const { status, doubts } = claimOf('The envoys plan to meet in Oslo.')
  expect([status, doubts.some(({ aspect }) => aspect === 'status')]).toEqual(['announced', false])
})

test.each([
  ["A choice was made on the fair but it hasn't been announced because of the mourning.", ['happened', 'denied']],
  ['Her remark followed a day of speculation in Oslo.', ['opinion', 'happened']],
  ['Norway and Sweden reached a truce set to take effect on Sunday.', ['happened', 'announced']],
  ['Ada Berg said after meeting with officials about talks that open in Oslo next week.', ['announced', 'happened']],
])('%s: what only a part of it tells is in doubt', (sentence, options) => {
  expect(claimOf(sentence).doubts.find(({ aspect }) => aspect === 'status')?.options).toEqual(options)
})

test.each([
  ['They had been due to meet on Tuesday, but the meeting was cancelled.', 'denied'],
  ['There was speculation that the king was ill.', 'opinion'],
  ['The council announced talks set to begin on Sunday.', 'announced'],
])('%s: %s, by the whole of it', (sentence, status) => {
  const claim = claimOf(sentence)
  expect([claim.status, claim.doubts.some(({ aspect }) => aspect === 'status')]).toEqual([status, false])
})

test('what will be on a day of which only the speech is unsure is announced', () => {
  const { status, doubts } = claimOf('“There will be an answer tomorrow,” Ada Berg said.')
  expect([status, doubts.some(({ aspect }) => aspect === 'status')]).toEqual(['announced', false])
})
