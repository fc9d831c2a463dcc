import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDatePrefix } from '../../src/dates/date-prefix.ts'
import { says } from '../../src/dates/days.ts'
import { whenOf } from '../../src/dates/parse-edtf.ts'
import { readDate } from '../../src/dates/read-date.ts'
import { shortWords, words } from '../../src/dates/words.ts'
import { runs } from '../support/runs.ts'
import { edtfDay } from './edtf-arbitrary.ts'
import { anyWhen } from './when-arbitrary.ts'

const edtf = (text: string) => {
  const read = readDate(text, { briefingDate: '2024-03-06' })
  return read.ok ? read.when.edtf : read.message
}

test.each([
  ['20240310', '2024-03-10'],
  ['2024-W10', '[2024-03-04..2024-03-10]'],
  ['2024-W10-3', '2024-03-06'],
  ['2024-070', '2024-03-10'],
  ['2024-03-09/10', '2024-03-09/2024-03-10'],
  ['202X', '[2020..2029]'],
  ['20XX', '[2000..2099]'],
  ['199X', '[1990..1999]'],
  ['2023-XX-XX', '2023'],
  ['2024-03-09/', '2024-03-09/..'],
  ['?2019-03', '2019-03?'],
  ['2004-06-~01', '2004-06-01~'],
  ['2024-34', '[2024-04..2024-06]'],
  ['19th century', '[1801..1900]'],
  ['14-Mar-2024', '2024-03-14'],
  ["14 Mar '24", '2024-03-14'],
  ['14th of March, 2024', '2024-03-14'],
  ['28 Feb-3 Mar 2024', '2024-02-28/2024-03-03'],
  ['week of 4 March 2024', '[2024-03-04..2024-03-10]'],
  ['week of 6 March 2024', '[2024-03-04..2024-03-10]'],
  ['2023 to present', '2023/..'],
  ['not before 2024-04-01', '[2024-04-01..]'],
  ['no earlier than April 2024', '[2024-04..]'],
  ['no later than 5 April 2024', '[2024-03-06..2024-04-05]'],
  ['by the end of April 2024', '[2024-03-06..2024-04]'],
  ['2024 June 25', '2024-06-25'],
  ['2024-03-10 10:15 UTC', '2024-03-10'],
  ['2024-03-10T10:15Z', '2024-03-10'],
  ['2024–03–01', '2024-03-01'],
  ['2024‑03‑01', '2024-03-01'],
  ['２０２４-03-01', '2024-03-01'],
  ['2024년 3월 14일', '2024-03-14'],
  ['2024年3月14日', '2024-03-14'],
  ['14 марта 2024', '2024-03-14'],
  ['1. Mai 2024', '2024-05-01'],
  ['3/14/2024', '2024-03-14'],
  ['14.03.2024', '2024-03-14'],
  ['11/11/2031', '2031-11-11'],
  ['2024-1X', '[2024-10..2024-12]'],
  ['1XXX-XX', '[1000..1999]'],
  ['2024-03-X9', '[2024-03-09,2024-03-19,2024-03-29]'],
  ['202X-02-29', '[2020-02-29,2024-02-29,2028-02-29]'],
  ['1950S2', '[1900..1999]'],
  ['2024-21/2024-22', '2024-03~/2024-08~'],
  ['2024-W10/2024-W11', '2024-03-04/2024-03-17'],
  ['{2024-03-09..2024-03-11}', '2024-03-09/2024-03-11'],
  ['{2024-02-29,2024-03-01}', '2024-02-29/2024-03-01'],
  ['{2024-03-09..}', '2024-03-09/..'],
  ['2024-03/04', '2024-03/2024-04'],
  ['2024070', '2024-03-10'],
  ['2023-', '2023/..'],
  ['2023 onwards', '2023/..'],
  ['first half of March 2024', '[2024-03-01..2024-03-15]'],
  ['second half of February 2024', '[2024-02-16..2024-02-29]'],
  ['9 through 11 March 2024', '2024-03-09/2024-03-11'],
  ['9 March 2024 → 11 March 2024', '2024-03-09/2024-03-11'],
  ['on or before 5 April 2024', '[2024-03-06..2024-04-05]'],
  ['on or after 5 April 2024', '[2024-04-05..]'],
  ['probably 9 March 2024', '2024-03-09?'],
  ['around the 9th of March 2024', '2024-03-09~'],
  ['by year-end 2024', '[2024-03-06..2024]'],
  ['2024. 3. 14.', '2024-03-14'],
  ['2024년 3월 14~16일', '2024-03-14/2024-03-16'],
  ['2024年3月30日～4月2日', '2024-03-30/2024-04-02'],
  ['2024年3月上旬', '[2024-03-01..2024-03-10]'],
  ['二〇二四年三月十四日', '2024-03-14'],
  ['с 14 по 16 марта 2024 года', '2024-03-14/2024-03-16'],
  ['после 14 марта 2024', '[2024-03-15..]'],
  ['1. bis 3. Mai 2024', '2024-05-01/2024-05-03'],
  ['vom 1. bis 3. Mai 2024', '2024-05-01/2024-05-03'],
  ['seit 1. Mai 2024', '2024-05-01/..'],
  ['Montag, 6. Mai 2024', '2024-05-06'],
  ['Mo 6.5.2024', '2024-05-06'],
  ['19. Jahrhundert', '[1801..1900]'],
])('%s is read as %s', (text, expected) => {
  expect(edtf(text)).toBe(expected)
})

test.each([
  ['Y12024', 'lies after the year 9999'],
  ['10000-01-01', 'lies after the year 9999'],
  ['2019-04-17/12000-01-01', 'lies after the year 9999'],
  ['Y17E7', 'lies after the year 9999'],
  ['Y-12024', 'lies before the year 0000'],
  ['2024-W53', 'there is no week 53 in 2024'],
  ['2023-366', 'there is no day 366 in 2023'],
  ['Dienstag, 6. Mai 2024', 'is a Monday, not a Tuesday'],
  ['FY2024', 'is a fiscal year'],
  ['3/4/2024', 'can be 3 April 2024 or 4 March 2024'],
])('%s is told', (text, message) => {
  expect(edtf(text)).toContain(message)
})

test('a season is about the months that it has by its number', () => {
  expect(edtf('2024-21')).toBe('[2024-03~..2024-05~]')
  expect(edtf('2024-24')).toBe('[2024-12~..2025-02~]')
  expect(edtf('2024-29')).toBe('[2024-09~..2024-11~]')
})

test.each([
  ['14 mai', '14 May 2024'],
  ['14 juillet', '14 July 2024'],
  ['14 Juky 2024', '14 July 2024'],
  ['17 Apirl 2019', '17 April 2019'],
])('a suggestion names the month that is meant: %s', (text, suggestion) => {
  expect(readDate(text, { briefingDate: '2024-03-06' })).toMatchObject({ ok: false, suggestion })
})

test.each([
  ['2024-03-01 – text', 'text'],
  ['2024-03-01 - text', 'text'],
  ['2024-03-01 — text', 'text'],
  ['2024-03-01, text', 'text'],
  ['2024-03-01; text', 'text'],
  ['2024-03-01 | text', 'text'],
  ['2024-03-01： text', 'text'],
  ['2024-03-01:30 people', '30 people'],
  ['📅 2024-03-01: text', 'text'],
  ['[2024-03-01] text', 'text'],
  ['(1 March 2024) text', 'text'],
  ['1 March 2024, text', 'text'],
  ['2024-03-01 10:15 UTC: text', 'text'],
  ['2024-03-01T12:00Z: text', 'text'],
])('a date is parted from its claim by any sign: %s', (item, rest) => {
  const found = readDatePrefix(item)
  expect(found?.when?.edtf).toBe('2024-03-01')
  expect(item.slice(found?.length)).toBe(rest)
})

test.each([
  '1984, a novel',
  'Two of 5 ships – all lost',
  '12 Monkeys – a film',
  'The year 1984: a novel',
  '1939–45 war',
])('what begins no date is left alone: %s', (item) => {
  expect(readDatePrefix(item)?.when).toBeUndefined()
})

test.each([
  '10 March 2020 was a dark day',
  '2024-03-09 the ship',
  '2024-02-30 – none',
  'early April 2031 to 12 May 2031: x',
])('what looks dated and is not is told: %s', (item) => {
  const found = readDatePrefix(item)
  expect(found?.when).toBeUndefined()
  expect(found?.problem).toBeDefined()
})

/** A mask of days within a span or a choice has no words of its own: nobody types one. */
const isSaid = ({ edtf: text }: { readonly edtf: string }): boolean => !(text.includes('X') && /[/,]|\.\./.test(text))

test('about a day between two days is about both', () => {
  expect(readDate('about a day between 20 and 29 January 2019')).toMatchObject({
    ok: true,
    when: { edtf: '[2019-01-20~..2019-01-29~]', min: '2019-01-20', max: '2019-01-29', approximate: true },
  })
})

test('property: what is printed as a date is read as the same date', () => {
  fc.assert(
    fc.property(anyWhen.filter(isSaid), (date) => {
      const read = readDate(date.edtf)
      expect(read.ok && read.when.edtf).toBe(date.edtf)
      const said = readDate(words(date))
      expect(said).toMatchObject({ ok: true, when: { min: date.min, max: date.max } })
      expect(shortWords(date)).not.toBe('')
    }),
    runs(100),
  )
})

test.each([
  ['15, or 16, or between 20 and 22 April 2019', '[2019-04-15,2019-04-16,2019-04-20..2019-04-22]'],
  ['15, or 16, or 20‥22 Apr 2019', '[2019-04-15,2019-04-16,2019-04-20..2019-04-22]'],
  ['15 April, or between 20 and 22 May 2019', '[2019-04-15,2019-05-20..2019-05-22]'],
  ['2019-04-15, or between 2019-04-20 and 2019-05-02', '[2019-04-15,2019-04-20..2019-05-02]'],
  ['12 March, or 20 March 2019 or later', '[2019-03-12,2019-03-20..]'],
  [
    '20 or 22 May, or between 28 and 30 May, or 1 June 2031',
    '[2031-05-20,2031-05-22,2031-05-28..2031-05-30,2031-06-01]',
  ],
  ['20‥24 Dec 2018, or 2 Jan 2019', '[2018-12-20..2018-12-24,2019-01-02]'],
  ['late March or 9 April 2019', '[2019-03-21..2019-03-31,2019-04-09]'],
])('one of several dates and ranges is read as it is said: %s', (text, expected) => {
  expect(edtf(text)).toBe(expected)
})

test('property: what is printed of several dates and ranges is read as the same days', () => {
  const part = fc.oneof(
    edtfDay,
    fc.tuple(edtfDay, edtfDay).map((days) => days.sort().join('..')),
  )
  const sets = fc.array(part, { minLength: 2, maxLength: 4 }).map((parts) => whenOf(`[${parts.join(',')}]`))
  fc.assert(
    fc.property(sets, (date) => {
      fc.pre(date !== undefined)
      for (const said of [words(date), shortWords(date)]) {
        const read = readDate(said)
        // Two days side by side are a range of two days.
        expect([said, read.ok && says(read.when)]).toEqual([said, says(date)])
      }
    }),
    runs(200),
  )
})

test('a date with “or” behind it is not read as that date alone', () => {
  const found = readDatePrefix('2019-04-15, or 3 weeks before: they met')
  expect(found?.when).toBeUndefined()
  expect(found?.problem?.message).toContain('[2019-04-15,2024-03-09]')
  expect(readDatePrefix('2019-04-15, or so they say')?.when?.edtf).toBe('2019-04-15')
})
