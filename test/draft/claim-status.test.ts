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
