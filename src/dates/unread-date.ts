import { MONTHS, monthOf } from './month-names.ts'
import { type Refusal, refusal } from './refusal.ts'

const COUNTS = ['first', 'second', 'third', 'fourth']
const QUARTER = /^(?:the )?(?:q([1-4])|([1-4])q|(first|second|third|fourth) quarter)(?: of)?[ ,/-]*(\d{4})$/i
const HALF = /^(?:the )?(?:h([12])|([12])h|(first|second) half)(?: of)?[ ,/-]*(\d{4})$/i
const YEAR_FIRST = /^(\d{4})[ /-]?([qh])([1-4])$/i
const DECADE = /^(?:the )?(\d{3})0['’]?s$/i
const PART =
  /^(?:the )?(?:early|mid|middle|late|beginning|start|end|first half|second half)(?: of|-)? ?(?:the )?(?:([a-z]{3,9}\.?) ?)?(\d{4}|\d{3}0['’]?s)?$/i
const SEASON =
  /^(?:the )?(?:(?:early|mid|late)[ -])?(?:(?:spring|summer|autumn|fall|winter)(?: of)? (\d{4})([/–-]\d{2}(?:\d{2})?)?|(\d{4}) (?:spring|summer|autumn|fall|winter))$/i
const IN = /^(?:in|during|within|throughout) (?:the year )?/i
const ABOUT = /^(?:circa|ca\.?|c\.|approximately|approx\.?|roughly|some ?time in|~) ?/i

const PART_OF_DAY =
  /^(?:late|early) (?:on )?(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|yesterday|today|tomorrow)|,?(?: in the| at)? (?:morning|midday|noon|afternoon|evening|night|midnight)$/i

/**
 * Recognises words for a time that kbrief does not read ("Q1 2024", "early 2024", "in March 2024") and says what to
 * type in their place: exact bounds where the words have them, else how to give bounds. `reads` tells what any other
 * text comes to. Undefined where the text is nothing of the kind.
 */
export function unreadDate(text: string, reads: (text: string) => object | undefined): Refusal | undefined {
  return exactPeriod(text) ?? vaguePeriod(text) ?? otherWords(text, reads)
}

function exactPeriod(text: string): Refusal | undefined {
  const [, decade] = DECADE.exec(text) ?? []
  if (decade !== undefined) return bounded(text, 'years', `${decade}0`, `${decade}9`)
  const [year, first, length] = monthsIn(text)
  if (year === undefined) return undefined
  return bounded(text, 'months', `${year}-${two(first)}`, `${year}-${two(first + length - 1)}`)
}

/** The year, the first month and the number of months of a quarter or a half of a year. */
function monthsIn(text: string): readonly [string | undefined, number, number] {
  const parts = [
    { form: QUARTER, length: 3 },
    { form: HALF, length: 6 },
  ]
  for (const { form, length } of parts) {
    const [, before, after, word = '', year] = form.exec(text) ?? []
    const number = Number(before ?? after ?? COUNTS.indexOf(word.toLowerCase()) + 1)
    if (year !== undefined) return [year, (number - 1) * length + 1, length]
  }
  const [, year, unit = '', number = ''] = YEAR_FIRST.exec(text) ?? []
  const length = unit.toLowerCase() === 'h' ? 6 : 3
  return Number(number) * length > 12 ? [undefined, 0, 0] : [year, (Number(number) - 1) * length + 1, length]
}

const bounded = (text: string, units: string, first: string, last: string): Refusal =>
  refusal(
    `"${text}" is not read: type [${first}..${last}] for one day in these ${units}, ` +
      `${first} to ${last} for what lasted all of them`,
  )

function vaguePeriod(text: string): Refusal | undefined {
  const season = SEASON.exec(text)
  if (season) return vague(text, undefined, season[2] === undefined ? (season[1] ?? season[3] ?? '') : 'YYYY')
  const [whole, name, time] = PART.exec(text) ?? []
  const month = name === undefined ? undefined : monthOf(name)
  if (whole === undefined || (name === undefined ? time === undefined : month === undefined)) return undefined
  if (time === undefined) return vague(text, undefined, `YYYY-${two(month ?? 0)}`)
  if (!/^\d{4}$/.test(time)) return month === undefined ? vague(text, undefined, `${time.slice(0, 3)}Y`) : undefined
  if (month === undefined) return vague(text, time, time)
  return vague(text, `${MONTHS[month - 1]} ${time}`, `${time}-${two(month)}`)
}

/** `around` holds all of the time and can be typed; `start` is what its days begin with, in ISO 8601. */
function vague(text: string, around: string | undefined, start: string): Refusal {
  const day = `${start}${'YYYY-MM-DD'.slice(start.length)}`
  return refusal(
    `"${text}" has no bounds that can be known: type ${around === undefined ? '' : `${around}, or `}` +
      `the first and the last day it can mean, as [${day}..${day}]`,
  )
}

/** A date behind words of which kbrief knows others, or needs none. */
function otherWords(text: string, reads: (text: string) => object | undefined): Refusal | undefined {
  const form = [IN, ABOUT, PART_OF_DAY].find((words) => words.test(text))
  const rest = form && text.replace(form, '')
  const read = rest === undefined ? undefined : reads(rest)
  if (rest === undefined || read === undefined) return undefined
  if ('message' in read) return read as Refusal
  return refusal(`"${text}" is not read`, form === ABOUT ? `about ${rest}` : rest)
}

const two = (number: number): string => String(number).padStart(2, '0')
