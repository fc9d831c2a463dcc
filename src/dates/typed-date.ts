import { isDay } from './day.ts'
import { monthOf, nearestMonth } from './month-names.ts'
import { whenOf } from './parse-edtf.ts'
import { type Refusal, refusal } from './refusal.ts'
import { isRelative } from './relative.ts'
import { weekdayOf } from './weekday-names.ts'
import { words } from './words.ts'

/** One date as somebody typed it: a part may stand with its neighbour or be forgotten, and the day may not exist. */
export interface TypedDate {
  /** The date alone, without its qualifiers. */
  readonly text: string
  readonly year?: string | undefined
  readonly month?: number | undefined
  /** A number, or a mask of EDTF. */
  readonly day?: number | string | undefined
  /** The day of the week that it says it was, 0 for Monday. */
  readonly weekday?: number | undefined
  /** A word where the month should be, near enough to one to be meant as such. */
  readonly notMonth?: string | undefined
  /** Set where the date depends on the day it was written. */
  readonly relative?: true | undefined
  readonly mistake?: Refusal | undefined
  readonly approximate: boolean
  readonly uncertain: boolean
}

const QUALIFIED = /^(possibly )?((?:about|around) )?(.*?) ?([~?%])?$/i
const ISO = /^(\d{4})-(\d\d)(?:-(\d\d|xx|[0-3]x))?$/i
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?$/i
const ANY_DAY = /^a day in /i

/** Takes one typed date apart; undefined where the text (single spaces) is nothing like a date. */
export function typedDate(text: string): TypedDate | undefined {
  const [, possibly, about, date = '', mark] = QUALIFIED.exec(text) ?? []
  const parts = isoParts(date) ?? refused(date) ?? anyDay(date) ?? wordParts(date)
  return (
    parts && {
      text: date,
      ...parts,
      approximate: about !== undefined || mark === '~' || mark === '%',
      uncertain: possibly !== undefined || mark === '?' || mark === '%',
    }
  )
}

type Parts = Omit<TypedDate, 'text' | 'approximate' | 'uncertain'>

function refused(text: string): Parts | undefined {
  if (isRelative(text)) return { relative: true }
  const mistake = mistakeIn(text)
  return mistake && { mistake }
}

function isoParts(text: string): Parts | undefined {
  const [, year, month, day] = ISO.exec(text) ?? []
  if (year === undefined) return undefined
  return { year, month: Number(month), day: /x/i.test(day ?? '') ? day?.toUpperCase() : day && Number(day) }
}

function anyDay(text: string): Parts | undefined {
  const parts = ANY_DAY.test(text) ? wordParts(text.replace(ANY_DAY, '')) : undefined
  return parts && parts.day === undefined ? { ...parts, day: 'XX' } : undefined
}

/** "17 April 2019", "April 17, 2019", and what an elision leaves of them: "17", "17 April", "18, 2019". */
function wordParts(text: string): Parts | undefined {
  const [first = '', ...rest] = text.split(/[ ,]+/)
  const weekday = rest.length > 0 ? weekdayOf(first) : undefined
  let parts: Parts | undefined = { weekday }
  for (const word of weekday === undefined ? [first, ...rest] : rest) {
    if (parts?.year !== undefined) return undefined
    parts = parts && withWord(parts, word)
  }
  // A weekday goes with a day; a word that is only near a month needs the whole date around it to be taken for one.
  if (parts?.day === undefined && weekday !== undefined) return undefined
  if (parts?.notMonth !== undefined && (parts.day === undefined || parts.year === undefined)) return undefined
  return parts
}

function withWord(parts: Parts, word: string): Parts | undefined {
  const [, day] = ORDINAL.exec(word) ?? []
  if (day !== undefined && parts.day === undefined) return { ...parts, day: Number(day) }
  if (/^\d+$/.test(word)) return { ...parts, year: word }
  if (parts.month !== undefined || parts.notMonth !== undefined) return undefined
  const month = monthOf(word)
  if (month !== undefined) return { ...parts, month }
  return nearestMonth(word) === undefined ? undefined : { ...parts, notMonth: word }
}

const DAY_FIRST = /^(\d\d?)([./-])(\d\d?)\2(\d{4}|\d\d)$/
const YEAR_FIRST = /^(\d{4})([./-])(\d\d?)(?:\2(\d\d?))?$/
const WITH_TIME = /^(\d{4}-\d\d-\d\d)(?:T| )\d\d?(?:[:Z+.-].*)?$/i
const AFTER_YEAR_9999 =
  /^(?:[1-9]\d{4,6}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|y\d{5,}(?:s\d+)?|y\d+e\d+(?:s\d+)?|\d{5,}s\d+)$/i
const FISCAL_YEAR = /^(?:FY|fiscal(?: year)?) ?['’]?(\d{2,4})(?:[-/–]\d{2,4})?$/i
/** Weeks and days of a year, of which those that exist are read before. */
const WEEK = /^(\d{4})-?W(\d\d)(?:-?\d)?$/i
const DAY_OF_YEAR = /^(\d{4})-([3-9]\d\d|000)$/
const BEFORE_YEAR_0 = /^-\d{3,}|^y-\d+|\d ?(?:b\.? ?c\.?(?: ?e\.?)?|v\. ?chr\.)$/i

/** Recognises a notation that kbrief refuses, such as `04/05/2019`, and says what to type in its place. */
function mistakeIn(date: string): Refusal | undefined {
  if (AFTER_YEAR_9999.test(date)) return refusal(`"${date}" lies after the year 9999, the last that kbrief knows`)
  const [, fiscal] = FISCAL_YEAR.exec(date) ?? []
  if (fiscal !== undefined) {
    const hint = 'type its first and its last month, as 2023-10 to 2024-09'
    return refusal(`"${date}" is a fiscal year, which begins where its owner says: ${hint}`)
  }
  if (BEFORE_YEAR_0.test(date)) return refusal(`"${date}" lies before the year 0000, the first that kbrief knows`)
  const [, year, week] = WEEK.exec(date) ?? []
  if (year !== undefined)
    return refusal(`there is no week ${Number(week)} in ${year}: an ISO year has 52 or 53, and this one has no such`)
  const [, ofYear, days] = DAY_OF_YEAR.exec(date) ?? []
  if (ofYear !== undefined) return refusal(`there is no day ${Number(days)} in ${ofYear}: a year has 365 or 366`)
  const [, day] = WITH_TIME.exec(date) ?? []
  if (day !== undefined)
    return refusal(`"${date}" has a clock time: the date is the day, the time goes in the text`, day)
  return yearFirst(date) ?? dayFirst(date)
}

function yearFirst(date: string): Refusal | undefined {
  const [, year, , month = '', day] = YEAR_FIRST.exec(date) ?? []
  if (year === undefined) return undefined
  const iso = `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`
  return whenOf(iso) && refusal(`"${date}" is not as ISO 8601 writes a date`, iso)
}

function dayFirst(date: string): Refusal | undefined {
  const [, first, , second, year] = DAY_FIRST.exec(date) ?? []
  if (first === undefined || second === undefined || year === undefined) return undefined
  const long = (digits: string): string =>
    digits.length < 4 ? `${Number(digits) > 68 ? '19' : '20'}${two(digits)}` : digits
  const readings = [
    `${long(year)}-${two(second)}-${two(first)}`,
    `${long(year)}-${two(first)}-${two(second)}`,
    ...(year.length < 4 && date.includes('-') ? [`${long(first)}-${two(second)}-${two(year)}`] : []),
  ].filter(isDay)
  const [iso, ...others] = new Set(readings)
  if (iso === undefined) return refusal(`"${date}" is no day, whichever of day and month comes first`)
  if (others.length === 0) return refusal(`"${date}" does not say whether day or month comes first`, iso)
  const all = [iso, ...others]
  return refusal(`"${date}" can be ${all.map(inWords).join(' or ')}: type ${all.join(' or ')}, whichever it is`)
}

const two = (digits: string): string => digits.padStart(2, '0')

function inWords(iso: string): string {
  const when = whenOf(iso)
  return when ? words(when) : iso
}
