import { expect, test } from 'vitest'
import { readTypedDay } from '../../src/viewer/read-typed-day.ts'

const typed = (text: string) => {
  const read = readTypedDay(text, '2024-03-06', '2021-08-22')
  return read.ok ? read.when.edtf : `${read.message}: type ${read.suggestion}`
}

test.each([
  ['20.8.2021', '2021-08-20'],
  ['2021-08-20..2021-08-27', '[2021-08-20..2021-08-27]'],
  ['today', '2024-03-06'],
  ['Yesterday', '2024-03-05'],
  ['last month', '2024-02'],
  ['next week', '[2024-03-11..2024-03-17]'],
  ['22 Aug', '"22 Aug" does not say which year: type 22 Aug 2021'],
  ['30 February 2024', expect.stringContaining('there is no 30 February 2024')],
])('a reader types %s', (text, expected) => {
  expect(typed(text)).toEqual(expected)
})

test('without a day nothing depends on one', () => {
  expect(readTypedDay('today', undefined, undefined)).toMatchObject({ ok: false })
})
