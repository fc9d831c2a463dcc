import { expect, test } from 'vitest'
import { findTimes } from '../../src/times/find-times.ts'

/** The day of publication is a Wednesday. */
const timesOf = (sentence: string) =>
  findTimes(sentence, { published: { first: '2019-04-17', last: '2019-04-17' } }).map(
    ({ text, edtf, doubt, alternatives }) => ({ text, edtf, doubt, alternatives }),
  )

test.each([
  ['The clerk explained that she meant either Monday or Tuesday.', 'either Monday or Tuesday'],
  ['The mayor was referring to Monday or Tuesday.', 'Monday or Tuesday'],
  ['The envoy proposed Monday or Tuesday.', 'Monday or Tuesday'],
])('%s: days that are only spoken of lie on either side', (sentence, text) => {
  expect(timesOf(sentence)).toEqual([
    {
      text,
      edtf: '[2019-04-22,2019-04-23]',
      doubt: 'only spoken of',
      alternatives: ['[2019-04-15,2019-04-16]'],
    },
  ])
})

test('the day on which something is proposed is that of the proposal', () => {
  expect(timesOf('The envoy proposed Monday a longer truce.')[0]).toMatchObject({
    edtf: '2019-04-15',
    doubt: undefined,
  })
})

test.each([
  'A judge orders the ministry to pay the families within 30 days.',
  'The council demanded that both sides leave the port within two weeks.',
  'The law requires owners to answer within ten days.',
])('%s: a length counted from an order has no day', (sentence) => {
  expect(timesOf(sentence).map(({ edtf }) => edtf)).toEqual([null])
})

test('what comes within a length from the day of the report has its bounds', () => {
  expect(timesOf('Talks will resume within two weeks.')[0]?.edtf).toBe('[2019-04-17..2019-05-01]')
  expect(timesOf('He must go within the next week.')[0]?.edtf).toBe('[2019-04-17..2019-04-24]')
})
