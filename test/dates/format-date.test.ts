import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONG, SHORT, sayAlternatives } from '../../src/dates/format-date.ts'
import { readDate } from '../../src/dates/read-date.ts'
import { shortDay } from '../../src/dates/short-day.ts'
import { rowWords, shortWords, words } from '../../src/dates/words.ts'
import { cells } from '../../src/text/width.ts'
import { runs } from '../support/runs.ts'
import { anyWhen, when } from './when-arbitrary.ts'

test.each([
  ['2019-04-15', '15 April 2019', '15 Apr 2019', '15 Mon'],
  ['2019-04-24~', 'about 24 April 2019', '~24 Apr 2019', '~24'],
  ['2019-04-24?', 'possibly 24 April 2019', 'possibly 24 Apr 2019', 'possibly 24'],
  ['2019-04-24%', 'possibly about 24 April 2019', 'possibly ~24 Apr 2019', 'possibly ~24'],
  ['2018-06', 'June 2018', 'Jun 2018', 'Jun'],
  ['2019-04~', 'about April 2019', '~Apr 2019', '~Apr'],
  ['2011', '2011', '2011', '2011'],
  ['0987', '0987', '0987', '0987'],
  ['2019-04-XX', 'a day in April 2019', 'a day in Apr 2019', 'a day'],
  ['2019-04-2X', 'a day between 20 and 29 April 2019', '20‥29 Apr 2019', '20‥29'],
  ['2019-04-3X', '30 April 2019', '30 Apr 2019', '30 Tue'],
  ['2019-04-17/2019-04-18', '17 to 18 April 2019', '17–18 Apr 2019', '17–18'],
  ['2019-04-28/2019-05-03', '28 April to 3 May 2019', '28 Apr – 3 May 2019', '28 Apr – 3 May'],
  [
    '2018-12-30/2019-01-02',
    '30 December 2018 to 2 January 2019',
    '30 Dec 2018 – 2 Jan 2019',
    '30 Dec 2018 – 2 Jan 2019',
  ],
  ['2019-04/2019-06', 'April to June 2019', 'Apr – Jun 2019', 'Apr – Jun'],
  ['2018/2019', '2018 to 2019', '2018–2019', '2018–2019'],
  ['2020-07~/2021-07-27', 'about July 2020 to 27 July 2021', '~Jul 2020 – 27 Jul 2021', '~Jul 2020 – 27 Jul 2021'],
  ['2021-08-10/..', 'since 10 August 2021', 'since 10 Aug 2021', 'since 10'],
  ['../2021-08-10', 'until 10 August 2021', 'until 10 Aug 2021', 'until 10'],
  ['[2019-04-23,2019-04-24]', '23 or 24 April 2019', '23 or 24 Apr 2019', '23 or 24'],
  ['[2019-04-23..2019-04-24]', '23 or 24 April 2019', '23 or 24 Apr 2019', '23 or 24'],
  ['[2019-04-30..2019-05-01]', '30 April or 1 May 2019', '30 Apr or 1 May 2019', '30 Apr or 1 May'],
  ['[2019-04-22,2019-04-24,2019-04-26]', '22, 24 or 26 April 2019', '22, 24 or 26 Apr 2019', '22, 24 or 26'],
  ['[2019-04,2019-06-03]', 'April or 3 June 2019', 'Apr or 3 Jun 2019', 'Apr or 3 Jun'],
  ['[2019-04-22..2019-04-30]', 'between 22 and 30 April 2019', '22‥30 Apr 2019', '22‥30'],
  ['[2019-04-22~..2019-04-30]', 'between about 22 and 30 April 2019', '~22‥30 Apr 2019', '~22‥30'],
  ['[2019-04..2019-05-03]', 'between April and 3 May 2019', 'Apr ‥ 3 May 2019', 'Apr ‥ 3 May'],
  ['[2019-03-01..2019-03-10]', 'early March 2019', 'early Mar 2019', 'early'],
  ['[2019-03-11..2019-03-20]', 'mid March 2019', 'mid Mar 2019', 'mid'],
  ['[2019-03-21..2019-03-31]', 'late March 2019', 'late Mar 2019', 'late'],
  ['[2020-02-21..2020-02-29]', 'late February 2020', 'late Feb 2020', 'late'],
  ['[2020-02-21..2020-02-28]', 'between 21 and 28 February 2020', '21‥28 Feb 2020', '21‥28'],
  ['[2019-04-01..2019-04-30]', 'a day in April 2019', 'a day in Apr 2019', 'a day'],
  ['[2019-04-26..]', '26 April 2019 or later', 'from 26 Apr 2019', 'from 26'],
  ['[..2021-07-27]', '27 July 2021 or earlier', 'by 27 Jul 2021', 'by 27'],
  [
    '[2019-05-20,2019-05-22,2019-05-28..2019-05-30,2019-06-01]',
    '20 May, or 22 May, or between 28 and 30 May, or 1 June 2019',
    '20 May, or 22 May, or 28‥30 May, or 1 Jun 2019',
    '20 May, or 22 May, or 28‥30 May, or 1 Jun',
  ],
  [
    '[2018-12-20..2018-12-24,2019-01-02]',
    'between 20 and 24 December 2018, or 2 January 2019',
    '20‥24 Dec 2018, or 2 Jan 2019',
    '20‥24 Dec 2018, or 2 Jan 2019',
  ],
  ['[2019-05..]', 'May 2019 or later', 'from May 2019', 'from May'],
])('%s: in words %j, short %j, in a row of its month %j', (edtf, long, short, row) => {
  expect([words(when(edtf)), shortWords(when(edtf)), rowWords(when(edtf))]).toEqual([long, short, row])
})

test('doubt about the whole stands in front once, doubt about one end beside it', () => {
  expect(words(when('2019-04-17?/2019-04-18?'))).toBe('possibly 17 to 18 April 2019')
  expect(words(when('2019-04-17?/2019-04-18'))).toBe('from possibly 17 to 18 April 2019')
  expect(words(when('2019-04-17/2019-04-18?'))).toBe('17 to possibly 18 April 2019')
  expect(words(when('[2019-04-23?,2019-04-24?]'))).toBe('possibly 23 or 24 April 2019')
  expect(words(when('[2019-04-23?,2019-04-24]'))).toBe('either possibly 23 or 24 April 2019')
  expect(words(when('[2019-03-21?..2019-03-31?]'))).toBe('possibly late March 2019')
})

test('the wording of the author wins', () => {
  const by = when('[2019-04-22..2019-04-30]', 'by 30 April 2019')
  expect([words(by), shortWords(by), rowWords(by)]).toEqual(['by 30 April 2019', 'by 30 Apr 2019', 'by 30'])
  const month = when('[2019-04-17..2019-04]', 'by April 2019')
  expect([words(month), shortWords(month), rowWords(month)]).toEqual(['by April 2019', 'by Apr 2019', 'by Apr'])
})

test('what lasted and one unknown day of several are told apart', () => {
  for (const say of [words, shortWords, rowWords]) {
    expect(say(when('2019-04-17/2019-04-19'))).not.toBe(say(when('[2019-04-17..2019-04-19]')))
  }
})

test('a hostile dataset whose EDTF does not read is shown as it is', () => {
  const odd = { edtf: 'soon', min: null, max: null, precision: 'day' as const }
  expect([words(odd), shortWords(odd), rowWords(odd)]).toEqual(['soon', 'soon', 'soon'])
  expect(shortDay('2019-04-15')).toBe('15 Apr 2019')
  expect(shortDay('soon')).toBe('soon')
})

test('property: no number is said that the date does not hold', () => {
  const unmasked = anyWhen.filter(({ edtf }) => !edtf.includes('X'))
  fc.assert(
    fc.property(unmasked, (any) => {
      const held = (any.edtf.match(/\d+/g) ?? []).map(Number)
      const said = [words(any), shortWords(any), rowWords(any)].join(' ').match(/\d+/g) ?? []
      expect(held).toEqual(expect.arrayContaining(said.map(Number)))
    }),
  )
})

test('property: the long form always has every year, as four digits', () => {
  fc.assert(
    fc.property(anyWhen, (any) => {
      for (const year of any.edtf.match(/\d{4}/g) ?? []) expect(words(any)).toContain(year)
    }),
  )
})

test('property: short forms are no wider than long ones', () => {
  fc.assert(
    fc.property(anyWhen, (any) => {
      expect(cells(shortWords(any))).toBeLessThanOrEqual(cells(words(any)))
      expect(cells(rowWords(any))).toBeLessThanOrEqual(cells(shortWords(any)))
    }),
  )
})

test('property: different bounds have different words', () => {
  fc.assert(
    fc.property(anyWhen, anyWhen, (a, b) => {
      if (words(a) === words(b)) expect([a.min, a.max]).toEqual([b.min, b.max])
    }),
  )
})

test.each([
  ['between 30 and 31 July 2019, possibly', '[2019-07-30?..2019-07-31?]'],
  ['since a day between 10 and 19 December 2019', '2019-12-1X/..'],
  ['22‥30 Apr 2019', '[2019-04-22..2019-04-30]'],
  ['by ~Nov 2020', '[..2020-11~]'],
])('%s, as it stands on the screen, is read as %s', (typed, edtf) => {
  const reading = readDate(typed)
  expect(reading.ok && reading.when.edtf).toBe(edtf)
})

test('property: what is said can be typed, and means the same days with the same doubts', () => {
  fc.assert(
    fc.property(anyWhen, fc.constantFrom(words, shortWords), (any, said) => {
      const reading = readDate(said(any))
      const { min, max, approximate, uncertain } = reading.ok ? reading.when : any
      expect(reading.ok).toBe(true)
      expect([min, max, approximate, uncertain]).toEqual([any.min, any.max, any.approximate, any.uncertain])
    }),
    runs(100),
  )
})

test('of several dates of which one is right, days of one month name it once', () => {
  const dates = ['[2031-05-20,2031-05-22]', '2031-05-24~', '[2031-05-28..2031-05-30]', '2031-06-01']
  expect(sayAlternatives(dates, LONG)).toBe('20 or 22 May, or about 24 May, or between 28 and 30 May, or 1 June 2031')
  expect(sayAlternatives(dates, SHORT)).toBe('20 or 22 May, or ~24 May, or 28‥30 May, or 1 Jun 2031')
})
