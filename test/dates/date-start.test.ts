import { expect, test } from 'vitest'
import { readDatePrefix } from '../../src/dates/date-prefix.ts'

const read = (item: string) => {
  const { when, problem } = readDatePrefix(item, { briefingDate: '2024-03-09' }) ?? {}
  return { edtf: when?.edtf, message: problem?.message }
}

test.each([
  ['31. April 2017: The bridge closes', 'there is no 31 April 2017'],
  ['30. Februar 2017: Die Brücke', 'there is no 30 February 2017'],
  ['29. February 2023 - The bridge closes', 'there is no 29 February 2023'],
])('%s is told and is no month with the number of an item', (item, message) => {
  expect(read(item)).toEqual({ edtf: undefined, message: expect.stringContaining(message) })
})

test.each([
  ['1. 2024-03-09: The bridge closes', '2024-03-09'],
  ['3) 9.3.2024: Die Brücke', '2024-03-09'],
  ['* 2024-03-09: The bridge closes', '2024-03-09'],
])('%s is dated behind its number or bullet', (item, edtf) => {
  expect(read(item).edtf).toBe(edtf)
})

test.each(['12:00 Blast: three hurt', '10:30 Test: a rocket', '9:15 Comet: seen'])(
  '%s begins with a time, and its word is no zone',
  (item) => {
    expect(read(item).message).toMatch(/^"\d+:\d\d" is a clock time/)
  },
)

test.each(['12:00 EST: three hurt', '12:00 CEST: three hurt', '12:00 ET: three hurt', '12:00 +02:00: three hurt'])(
  '%s begins with a time and its zone',
  (item) => {
    expect(read(item).message).toMatch(/^"12:00 (?:C?EST|ET|\+02:00)" is a clock time/)
  },
)

test('a number of hours is no time of day', () => {
  expect(readDatePrefix('3 hrs of talks end without a result')).toBeUndefined()
})

test('the state of a task stands in capitals, and is a word in others', () => {
  expect(read('TODO 9 March 2024: Vote').edtf).toBe('2024-03-09')
  expect(read('Later 2017: The minister resigned').edtf).toBeUndefined()
  expect(read('Now 9 March 2024: Vote').edtf).toBeUndefined()
})

test('a version is no date', () => {
  expect(readDatePrefix('Version 1.12.20: released')).toBeUndefined()
  expect(readDatePrefix('v 1.12.2020: released')).toBeUndefined()
})

test.each([
  ['since a day between 10 and 19 April 2019', '2019-04-1X/..'],
  ['since a day between 20 and 29 February 2020', '2020-02-2X/..'],
  ['since a day between 10 and 28 April 2019', undefined],
  ['a day between 10 and 25 April 2019 or 3 May 2019', '[2019-04-10..2019-04-25,2019-05-03]'],
])('%s: only the days of a whole decade are one', (typed, edtf) => {
  expect(read(`${typed}: The bridge closes`).edtf).toBe(edtf)
})
