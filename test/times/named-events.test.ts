import { expect, test } from 'vitest'
import { findTimes } from '../../src/times/find-times.ts'

/** The day of publication is a Wednesday. */
const roleOf = (sentence: string, words: string) =>
  findTimes(sentence, { published: { first: '2019-04-17', last: '2019-04-17' } }).find(({ text }) => text === words)
    ?.role

test.each([
  ['They left the wells named in a March pact sealed in Oslo.', 'March'],
  ['The mayor described the bridge damaged in March as lost.', 'in March'],
  ['Rebels broke the truce brokered on Monday by Norway.', 'on Monday'],
])('%s: a participle behind a noun has the date', (sentence, words) => {
  expect(roleOf(sentence, words)).toBe('other')
})

test.each([
  ['Both sides hope to settle it beyond the May 3 deadline.', 'beyond the May 3'],
  ['The bank missed a March 29 deadline for its papers.', 'March 29'],
  ['Ministers voiced doubts about the June 12 meeting.', 'about the June 12'],
])('%s: what is known by its date has it', (sentence, words) => {
  expect(roleOf(sentence, words)).toBe('other')
})

test.each([
  ['The firm will be fined for the poisoning of two workers in Bergen in March.', 'in March'],
  ['The song led to talk about the possibility of a summit in June.', 'in June'],
])('%s: the event that is spoken of has the month', (sentence, words) => {
  expect(roleOf(sentence, words)).toBe('other')
})

test.each([
  ['The army said rebels attacked the port on Monday.', 'on Monday'],
  ['The two leaders signed the pact in March.', 'in March'],
  ['The envoys complained about the delays on Monday.', 'on Monday'],
  ['Ministers met in Oslo and troops crossed on Monday.', 'on Monday'],
])('%s: the date is of what happens', (sentence, words) => {
  expect(roleOf(sentence, words)).toBe('own')
})

test.each([
  ['It was the most costly storm on the islands since 1985.', '1985'],
  ['The deadliest flood since March killed nine.', '2019-03'],
  ['Floods have killed at least nine since March.', '2019-03/..'],
])('%s: what it is compared with was then, and nothing goes on since', (sentence, edtf) => {
  const [time] = findTimes(sentence, { published: { first: '2019-04-17', last: '2019-04-17' } })
  expect(time?.edtf).toBe(edtf)
})

test.each([
  ['The singer is to visit Oslo after attending a fair to be held in Bergen on May 28-29.', 'on May 28-29'],
  ['The crew is led by a captain, as was the case for the first race 10 days ago.', '10 days ago'],
  ['The fire in Bergen on Monday and the floods in the north had delayed the fair.', 'on Monday'],
  ['The council kept the toll first imposed in 2011 at nine crowns.', 'in 2011'],
])('%s: the date is of something beside', (sentence, words) => {
  expect(roleOf(sentence, words)).toBe('other')
})

test('into early March is within its first days', () => {
  const [time] = findTimes('The talks could run into early May.', {
    published: { first: '2019-04-17', last: '2019-04-17' },
  })
  expect(time?.edtf).toBe('[2019-05-01..2019-05-10]')
})
