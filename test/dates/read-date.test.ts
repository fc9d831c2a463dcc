import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDatePrefix } from '../../src/dates/date-prefix.ts'
import { MONTHS } from '../../src/dates/month-names.ts'
import { whenOf } from '../../src/dates/parse-edtf.ts'
import { type DateReading, readDate } from '../../src/dates/read-date.ts'
import { words } from '../../src/dates/words.ts'
import { readWrittenWords } from '../../src/times/written-words.ts'
import { runs } from '../support/runs.ts'
import { edtf } from './edtf-arbitrary.ts'

const context = { briefingDate: '2019-04-17', relative: readWrittenWords }
const read = (text: string) => readDate(text, context)
const edtfOf = (reading: DateReading) => (reading.ok ? reading.when.edtf : reading.message)

test.each([
  ['2019-04-17', '2019-04-17'],
  ['2019-04', '2019-04'],
  ['2019', '2019'],
  ['  2019-04-17  ', '2019-04-17'],
  ['2019-04-24~', '2019-04-24~'],
  ['2019-04-xx', '2019-04-XX'],
  ['2019-04-17/2019-04-18', '2019-04-17/2019-04-18'],
  ['2019-04-17 / 2019-04-18', '2019-04-17/2019-04-18'],
  ['[2019-04-24, 2019-04-23]', '[2019-04-23,2019-04-24]'],
  ['[ 2019-04-26 .. ]', '[2019-04-26..]'],
])('EDTF as it is: %j', (text, expected) => {
  expect(edtfOf(read(text))).toBe(expected)
})

test.each([
  ['17 April 2019', '2019-04-17'],
  ['17 Apr 2019', '2019-04-17'],
  ['17 APRIL 2019', '2019-04-17'],
  ['17th April 2019', '2019-04-17'],
  ['17 Apr. 2019', '2019-04-17'],
  ['7 Sept 2019', '2019-09-07'],
  ['April 17, 2019', '2019-04-17'],
  ['april 17 2019', '2019-04-17'],
  ['on 17 April 2019', '2019-04-17'],
  ['Wednesday 17 April 2019', '2019-04-17'],
  ['Wed, 17 April 2019', '2019-04-17'],
  ['April 2019', '2019-04'],
  ['May 2019', '2019-05'],
  ['a day in April 2019', '2019-04-XX'],
  ['about 24 April 2019', '2019-04-24~'],
  ['around April 2019', '2019-04~'],
  ['about 2019-04-24', '2019-04-24~'],
  ['24 April 2019?', '2019-04-24?'],
  ['possibly 24 April 2019', '2019-04-24?'],
  ['about 24 April 2019 ?', '2019-04-24%'],
])('a date in words: %j', (text, expected) => {
  expect(edtfOf(read(text))).toBe(expected)
})

test.each([
  ['17 to 18 April 2019', '2019-04-17/2019-04-18'],
  ['17–18 April 2019', '2019-04-17/2019-04-18'],
  ['17-18 April 2019', '2019-04-17/2019-04-18'],
  ['April 17-18, 2019', '2019-04-17/2019-04-18'],
  ['17 April - 3 May 2019', '2019-04-17/2019-05-03'],
  ['17 April to 3 May 2019', '2019-04-17/2019-05-03'],
  ['30 December 2018 to 2 January 2019', '2018-12-30/2019-01-02'],
  ['April to June 2019', '2019-04/2019-06'],
  ['2018 to 2019', '2018/2019'],
  ['2018–2019', '2018/2019'],
  ['2019-04-17 to 2019-04-18', '2019-04-17/2019-04-18'],
  ['2019-04-17 to 18', '2019-04-17/2019-04-18'],
  ['from 17 to 18 April 2019', '2019-04-17/2019-04-18'],
  ['17 to 17 April 2019', '2019-04-17'],
  ['about July 2020 to 27 July 2021', '2020-07~/2021-07-27'],
  ['since 10 August 2021', '2021-08-10/..'],
  ['until July 2021', '../2021-07'],
  ['17 to 18 April 2019?', '2019-04-17?/2019-04-18?'],
])('what lasted: %j', (text, expected) => {
  expect(edtfOf(read(text))).toBe(expected)
})

test.each([
  ['23 or 24 April 2019', '[2019-04-23,2019-04-24]'],
  ['24 or 23 April 2019', '[2019-04-23,2019-04-24]'],
  ['23, 24 or 25 April 2019', '[2019-04-23,2019-04-24,2019-04-25]'],
  ['23, 24, or 25 April 2019', '[2019-04-23,2019-04-24,2019-04-25]'],
  ['April 23, 2019 or May 1, 2019', '[2019-04-23,2019-05-01]'],
  ['2017, 2018 or 2019', '[2017,2018,2019]'],
  ['23 or 24 April 2019?', '[2019-04-23?,2019-04-24?]'],
  ['between 22 and 30 April 2019', '[2019-04-22..2019-04-30]'],
  ['early March 2019', '[2019-03-01..2019-03-10]'],
  ['mid March 2019', '[2019-03-11..2019-03-20]'],
  ['mid-March 2019', '[2019-03-11..2019-03-20]'],
  ['late March 2019', '[2019-03-21..2019-03-31]'],
  ['late Feb 2020', '[2020-02-21..2020-02-29]'],
  ['from 26 April 2019', '[2019-04-26..]'],
  ['26 April 2019 or later', '[2019-04-26..]'],
  ['27 July 2021 or earlier', '[..2021-07-27]'],
  ['after 31 March 2019', '[2019-04-01..]'],
  ['after April 2019', '[2019-05..]'],
  ['after December 2018', '[2019-01..]'],
  ['after 2018', '[2019..]'],
  ['after 2019-04-XX', '[2019-05..]'],
])('one unknown day of several: %j', (text, expected) => {
  expect(edtfOf(read(text))).toBe(expected)
})

test('each of them is said as a reader would', () => {
  const said = (text: string) => {
    const reading = read(text)
    return reading.ok && words(reading.when)
  }
  expect(said('from 2019-04-26')).toBe('26 April 2019 or later')
  expect(said('2019-03-21 to 2019-03-31')).toBe('21 to 31 March 2019')
  expect(said('[2019-03-21..2019-03-31]')).toBe('late March 2019')
  expect(said('by 27 July 2018')).toBe('27 July 2018 or earlier')
})

test.each([
  ['by 30 April 2019', '[2019-04-17..2019-04-30]', 'by 30 April 2019'],
  ['by Apr 30, 2019', '[2019-04-17..2019-04-30]', 'by 30 April 2019'],
  ['by April 2019', '[2019-04-17..2019-04]', 'by April 2019'],
  ['by about 2019-04-30', '[2019-04-17..2019-04-30~]', 'by about 30 April 2019'],
  ['by 30 April 2019?', '[2019-04-17..2019-04-30?]', 'possibly by 30 April 2019'],
  ['by 17 April 2019', '2019-04-17', 'by 17 April 2019'],
  ['before 30 April 2019', '[2019-04-17..2019-04-29]', 'before 30 April 2019'],
  ['before May 2019', '[2019-04-17..2019-04]', 'before May 2019'],
  ['by 16 April 2019', '[..2019-04-16]', undefined],
  ['before 17 April 2019', '[..2019-04-16]', undefined],
  ['before 2011', '[..2010]', undefined],
  ['before January 2019', '[..2018-12]', undefined],
])('a limit still to come counts from the briefing on, a past one is open: %j', (text, expected, wording) => {
  const reading = read(text)
  expect(edtfOf(reading)).toBe(expected)
  expect(reading.ok && reading.when.text).toBe(wording)
})

test('without a briefing date a limit is open', () => {
  expect(edtfOf(readDate('by 30 April 2019'))).toBe('[..2019-04-30]')
  expect(edtfOf(readDate('before 30 April 2019'))).toBe('[..2019-04-29]')
})

test.each([
  ['2019-17-04', 'there is no month 17', '2019-04-17'],
  ['2019-13', 'there is no month 13', undefined],
  ['17 Apirl 2019', '"Apirl" is not a month', '17 April 2019'],
  ['Tuesday 17 April 2019', '2019-04-17 is a Wednesday, not a Tuesday', '2019-04-17'],
  ['18 to 17 April 2019', 'the date ends before it starts', '2019-04-17/2019-04-18'],
  ['2019-04-18/2019-04-17', 'the date ends before it starts', '2019-04-17/2019-04-18'],
  ['between 30 and 22 April 2019', 'the date ends before it starts', '[2019-04-22..2019-04-30]'],
  ['17 April', '"17 April" does not say which year', '17 April 2019'],
  ['17 to 18 April', '"17 to 18 April" does not say which year', '17 to 18 April 2019'],
  ['April', '"April" does not say which year', 'April 2019'],
  ['April 987', '"987" is not a year: a year has four digits', undefined],
  ['17 April 12019', '"12019" is not a year: a year has four digits', undefined],
  ['500 BC', '"500 BC" lies before the year 0000, the first that kbrief knows', undefined],
  ['-0500', '"-0500" lies before the year 0000, the first that kbrief knows', undefined],
])('what cannot be is refused: %j', (text, message, suggestion) => {
  expect(read(text)).toEqual({ ok: false, message, ...(suggestion && { suggestion }) })
})

test.each([
  ['31 April 2019', 'there is no 31 April 2019: the month has 30 days', '2019-04'],
  ['2019-04-31', 'there is no 31 April 2019: the month has 30 days', '2019-04'],
  ['30 February 2024', 'there is no 30 February 2024: the month has 29 days', '2024-02'],
  ['17 to 31 April 2019', 'there is no 31 April 2019: the month has 30 days', '2019-04'],
  ['[2019-04-22..2019-04-31]', 'there is no 31 April 2019: the month has 30 days', '2019-04'],
])('no day is made up for one that does not exist: %j', (text, message, month) => {
  expect(read(text)).toEqual({
    ok: false,
    message: `${message}; type the day that is meant, or ${month} if it is not known`,
  })
})

test('day and month in figures: where there are two readings both are offered', () => {
  expect(read('04/05/2019')).toEqual({
    ok: false,
    message: '"04/05/2019" can be 4 May 2019 or 5 April 2019: type 2019-05-04 or 2019-04-05, whichever it is',
  })
  expect(read('31/31/2019')).toMatchObject({ ok: false, message: expect.stringContaining('is no day') })
  expect(read('04/05/19')).toMatchObject({ ok: false, message: expect.stringContaining('2019-05-04 or 2019-04-05') })
  expect(read('03-04-05')).toMatchObject({
    ok: false,
    message: expect.stringContaining('2005-04-03 or 2005-03-04 or 2003-04-05'),
  })
})

// 17 April 2019 was a Wednesday.
test.each([
  ['today', '2019-04-17'],
  ['Tomorrow', '2019-04-18'],
  ['yesterday', '2019-04-16'],
  ['the day before yesterday', '2019-04-15'],
  ['Friday', '2019-04-12 or 2019-04-19'],
  ['Monday', '2019-04-15 or 2019-04-22'],
  ['this Wednesday', '2019-04-17'],
  ['next Wednesday', '2019-04-24'],
  ['next Monday', '2019-04-22'],
  ['last Friday', '2019-04-12'],
  ['this week', '[2019-04-15..2019-04-21]'],
  ['next week', '[2019-04-22..2019-04-28]'],
  ['the coming weekend', '[2019-04-20..2019-04-21]'],
  ['coming Friday', '2019-04-19'],
  ['past Monday', '2019-04-15'],
  ['last Tuesday', '2019-04-09 or 2019-04-16'],
  ['late last month', '[2019-03-21..2019-03-31]'],
  ['early next week', '[2019-04-22..2019-04-24]'],
  ['by the end of this month', '[..2019-04-30]'],
  ['Yesterday evening', '2019-04-16'],
  ['last month', '2019-03'],
  ['next year', '2020'],
  ['earlier this month', '[2019-04-01..2019-04-17]'],
  ['later this month', '[2019-04-17..2019-04-30]'],
  ['earlier this week', '[2019-04-15..2019-04-17]'],
  ['two days ago', '2019-04-15'],
  ['in a week', '2019-04-24~'],
  ['six weeks ago', '2019-03-06~'],
  ['four months ago', '2018-12~'],
  ['in nine months', '2020-01~'],
  ['a year ago', '2018~'],
])('a relative word is refused with its answer: %j is %s', (text, answer) => {
  expect(read(text)).toEqual({
    ok: false,
    message: `"${text}" depends on when it was written; from 2019-04-17 it is ${answer}`,
    suggestion: answer,
  })
})

test('of a phrase the suggestion is what the whole of it comes to', () => {
  expect(read('around next Wednesday')).toMatchObject({ suggestion: '2019-04-24~' })
  expect(read('on Monday')).toMatchObject({ suggestion: '2019-04-15 or 2019-04-22' })
  expect(read('Monday or Tuesday')).toMatchObject({
    suggestion: '2019-04-15 or 2019-04-16 or 2019-04-22 or 2019-04-23',
  })
  expect(read('by tomorrow')).toMatchObject({ suggestion: '[..2019-04-18]' })
  expect(read('by next week')).toMatchObject({ suggestion: '[..2019-04-28]' })
})

test.each(['weeks ago', 'recently', 'soon', 'some weeks ago'])('%j comes to no date at all', (text) => {
  expect(read(text)).toEqual({
    ok: false,
    message: `"${text}" depends on when it was written: type the date it stands for`,
  })
})

test('without a briefing date there is no answer to give', () => {
  expect(readDate('next Wednesday')).toEqual({
    ok: false,
    message: '"next Wednesday" depends on when it was written: type the date it stands for',
  })
  expect(readDate('17 April')).toEqual({ ok: false, message: '"17 April" does not say which year' })
})

test.each(['', 'soonish', 'A or B', '12', '500', 'Q5 2019', 'in Moscow', 'Middle East 2019'])(
  '%j is no date, and the message shows what is one',
  (text) => {
    const reading = read(text)
    expect(reading).toMatchObject({ ok: false, message: expect.stringContaining(`"${text}" is not a date`) })
    expect(reading).toMatchObject({ message: expect.stringContaining('about 24 April 2019') })
  },
)

test.each([
  ['2019-04-15: Cho Hyun saw Titov', '2019-04-15', 12],
  ['about 2019-04-24:   [[Kim Jong Un]] meets', '2019-04-24~', 20],
  ['2019: a year to remember: so they say', '2019', 6],
  ['[2019-04-22..2019-04-30]:no space', '[2019-04-22..2019-04-30]', 25],
])('a date at the start of an item: %j', (item, date, length) => {
  expect(readDatePrefix(item, context)).toMatchObject({ length, when: whenOf(date) })
})

test.each([
  'Note: text',
  'May: I will not resign',
  'What happened today: nothing',
  '12: twelve',
  '500: internal error',
  '10 people: a crowd',
  '12 Monkeys 1995: a film',
  'no colon at all, 2019-04-15',
  'In Moscow: he arrived',
  'Q1: who came?',
  'Mid-size firms 2019: a list',
  'The end: nothing follows',
  ': nothing before',
  '',
])('%j starts with no date', (item) => {
  expect(readDatePrefix(item, context)).toBeUndefined()
})

test.each([
  ['next Wednesday: they meet', 'depends on when it was written', '2019-04-24'],
  ['today: they met', 'depends on when it was written', '2019-04-17'],
  ['17 April: they met', 'which year', '17 April 2019'],
  ['2019-04-31: they met', 'there is no 31 April 2019', undefined],
  ['17 Apirl 2019: they met', 'not a month', '17 April 2019'],
])('%j is meant as a date and has a problem', (item, message, suggestion) => {
  const prefix = readDatePrefix(item, context)
  expect(prefix?.problem).toEqual({ message: expect.stringContaining(message), ...(suggestion && { suggestion }) })
  expect(prefix).not.toHaveProperty('when')
  expect(prefix).not.toHaveProperty('unread')
})

test.each(['mid-2024: they met', 'during 17 to 18 April 2024: they met'])(
  '%j starts with words for a time that is not read',
  (item) => {
    const prefix = readDatePrefix(item, context)
    expect(prefix).toMatchObject({ length: item.indexOf('they'), unread: true })
    expect(prefix).not.toHaveProperty('when')
  },
)

const piece = fc.oneof(
  fc.constantFrom('by', 'before', 'after', 'about', 'or', 'to', 'and', 'between', 'late', 'next', 'ago', 'a day in'),
  fc.constantFrom(
    'week',
    'Wednesday',
    'three',
    'earlier',
    'possibly',
    'since',
    '?',
    '–',
    '/',
    '..',
    '[',
    ']',
    ',',
    '-',
  ),
  fc.constantFrom(...MONTHS),
  fc.nat({ max: 40 }).map(String),
  fc.constantFrom('2018', '2019', '19', '04/05/2019', '2019-02-29', '0000', '9999', '9999-12-31'),
  edtf,
)
const phrases = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(' '))
const anything = fc.oneof(phrases, fc.string({ unit: 'binary', maxLength: 300 }))

test('property: any text is read or refused with a sentence of printable text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const reading = read(text)
      if (reading.ok) expect(whenOf(reading.when.edtf, reading.when.text)).toEqual(reading.when)
      else expect(reading.message).toMatch(/^[^\p{Cc}\p{Cf}\p{Co}\p{Cs}]{10,}$/u)
    }),
    runs(100),
  )
})

test('property: every suggestion can be typed as it stands', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const reading = read(text)
      if (!reading.ok && reading.suggestion !== undefined) expect(read(reading.suggestion).ok).toBe(true)
    }),
    runs(100),
  )
})

test('property: EDTF of the profile is read as itself', () => {
  fc.assert(
    fc.property(edtf, (text) => {
      expect(read(text)).toEqual({ ok: true, when: whenOf(text) })
    }),
  )
})

test('property: a prefix is read as the same date alone, and ends after its colon', () => {
  fc.assert(
    fc.property(
      edtf.filter((text) => text.length < 200),
      fc.string(),
      (text, rest) => {
        const prefix = readDatePrefix(`${text}:${rest}`, context)
        expect(prefix?.when).toEqual(whenOf(text))
        expect(`${text}:${rest}`.slice(0, prefix?.length).trimEnd()).toBe(`${text}:`)
      },
    ),
  )
})

test('a megabyte is refused as fast as a line', () => {
  for (const text of [
    '9'.repeat(1e6),
    ' or '.repeat(1e6),
    '2019-04-17 to '.repeat(1e5),
    '['.repeat(1e6),
    ' '.repeat(1e6),
  ]) {
    expect(read(text).ok).toBe(false)
    expect(readDatePrefix(`${text}:`)?.when).toBeUndefined()
  }
})
