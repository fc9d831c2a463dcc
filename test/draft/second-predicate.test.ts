import { expect, test } from 'vitest'
import { draftOf } from './reports.ts'

const linesOf = (sentence: string) => draftOf(sentence).claims.map(({ date, text }) => [date, text])

test('a second predicate has the auxiliary of the first', () => {
  expect(linesOf('The ship was seized on Monday and released on Tuesday.')[1]).toEqual([
    '2019-04-16',
    'The ship was released on Tuesday.',
  ])
  expect(linesOf('The envoy had called the mayor on Monday and spoken on Tuesday to the king.')[1]).toEqual([
    '2019-04-16',
    'The envoy had spoken on Tuesday to the king.',
  ])
  expect(linesOf('The mayor was freed on Monday and denied on Tuesday that she had paid.')[1]).toEqual([
    '2019-04-16',
    'The mayor denied on Tuesday that she had paid.',
  ])
})

test('an aside of who says it is no subject of a second predicate', () => {
  expect(
    linesOf('For this, she said, the envoy had called the mayor on Monday and met on Tuesday with the king.')[1],
  ).toEqual(['2019-04-16', 'The envoy had met on Tuesday with the king.'])
})

test('words in quotation marks at the end of a part stay with it', () => {
  expect(
    linesOf(
      'The fair falls together with that of the envoy, who was in Oslo on Monday for “friendly words” with ministers.',
    ),
  ).toContainEqual(['2019-04-15', 'The envoy who was in Oslo on Monday for “friendly words” with ministers.'])
})

test('the last of several subjects begins no part of its own', () => {
  expect(
    linesOf('On April 9, the mayors of Lund, Vik and the US port of Salem asked both crews to race again on April 25.'),
  ).toHaveLength(1)
  expect(linesOf('Norway, Sweden, and the Danish navy tested a buoy on Monday.')).toHaveLength(1)
})

test('words without a verb behind a quotation are no part of their own', () => {
  expect(
    linesOf('She recalled that “such things were known by then,” clearly referring to a letter of May 2018.').map(
      ([, text]) => text,
    ),
  ).toHaveLength(1)
})

test('of an event and who takes part only the event begins', () => {
  expect(linesOf('The union joins a new round of talks with a family firm that began on Monday.')[1]).toEqual([
    '2019-04-15',
    'A new round of talks that began on Monday.',
  ])
})
