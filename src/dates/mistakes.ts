import { isDay } from './day.ts'
import { whenOf } from './parse-edtf.ts'
import { type Refusal, refusal } from './refusal.ts'
import { words } from './words.ts'

const DAY_FIRST = /^(\d\d?)([./-])(\d\d?)\2(\d{4}|\d\d)$/
const YEAR_FIRST = /^(\d{4})([./-])(\d\d?)(?:\2(\d\d?))?$/
const WITH_TIME = /^(\d{4}-\d\d-\d\d)(?:T| )\d\d?(?:[:Z+.-].*)?$/i
const AFTER_YEAR_9999 = /^y\d{5,}$/i
const FISCAL_YEAR = /^(?:FY|fiscal(?: year)?) ?['’]?(\d{2,4})(?:[-/–]\d{2,4})?$/i
const BEFORE_YEAR_0 = /^-\d{3,}|^y-\d+|\d (?:bc|bce)$/i

/** Recognises a notation that kbrief refuses, such as `04/05/2019`, and says what to type in its place. */
export function mistakeIn(date: string): Refusal | undefined {
  if (AFTER_YEAR_9999.test(date)) return refusal(`"${date}" lies after the year 9999, the last that kbrief knows`)
  const [, fiscal] = FISCAL_YEAR.exec(date) ?? []
  if (fiscal !== undefined) {
    const hint = 'type its first and its last month, as 2023-10 to 2024-09'
    return refusal(`"${date}" is a fiscal year, which begins where its owner says: ${hint}`)
  }
  if (BEFORE_YEAR_0.test(date)) return refusal(`"${date}" lies before the year 0000, the first that kbrief knows`)
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
