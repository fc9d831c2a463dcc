import { isDay, toDay, weekday } from './day.ts'
import { isoOf } from './numeric-date.ts'
import { type DateContext, readUnread, usable } from './read-date.ts'
import { type Refusal, refusal } from './refusal.ts'
import { WEEKDAYS, weekdayOf } from './weekday-names.ts'
import { weekdayInEnglish } from './weekdays-by-language.ts'

/** A day and a month in numbers, perhaps behind a day of the week; names of two letters stand before dots only. */
const IN_NUMBERS = /^(?:(\p{L}{3,12}|\p{L}{2}(?=.*\.\d))[.,]{0,2} )?(\d{1,2})([./])(\d{1,2})\.?$/u

/**
 * A day and a month in numbers, as “Mon 22/4”, with the day that it is in the year of the briefing, where the numbers or
 * the day of the week leave one. Undefined where both numbers may be the month and no day of the week stands with them.
 */
export function dayWithoutYear(typed: string, { briefingDate, year }: DateContext): Refusal | undefined {
  const [, name, first = '', sign, second = ''] = IN_NUMBERS.exec(typed) ?? []
  const number = name === undefined ? undefined : weekdayIn(name)
  if (sign === undefined || typed === '24/7' || (name !== undefined && number === undefined)) return undefined
  const [a, b] = [Number(first), Number(second)]
  const orders =
    sign === '.'
      ? [[b, a]]
      : a === b
        ? [[a, b]]
        : [
            [b, a],
            [a, b],
          ]
  const fits = (of: string) =>
    orders.map(([month = 0, day = 0]) => isoOf(of, month, day)).filter((iso) => iso.length === 10 && isDay(iso))
  // In a leap year 29 February exists.
  if (fits('2000').length !== 1 && (number === undefined || fits('2000').length === 0)) return undefined
  const around = year ?? briefingDate?.slice(0, 4)
  if (around === undefined) return refusal(`"${typed}" does not say which year: type it as 2024-03-09`)
  const days = fits(around).filter((iso) => number === undefined || weekday(toDay(iso)) === number)
  if (days.length === 0 && number !== undefined) {
    return refusal(
      `"${typed}" does not say which year, and in ${around} it is no ${WEEKDAYS[number]}: type it as 2024-03-09`,
    )
  }
  // Without a day of the week the numbers may be a share or a figure.
  if (number === undefined)
    return refusal(`"${typed}" may be a day, and does not say which year: type it as ${days[0] ?? '2024-03-09'}`)
  return refusal(`"${typed}" does not say which year`, days.length === 1 ? days[0] : undefined)
}

function weekdayIn(name: string): number | undefined {
  const english = weekdayInEnglish(name, true)
  return weekdayOf(name) ?? (english === undefined ? undefined : weekdayOf(english))
}

const SEASONS =
  'summer|autumn|winter|frühjahr|frühling|sommer|herbst|printemps|automne|hiver|primavera|verano|otoño|invierno|весн(?:а|ой)|лето|летом|осень|осенью|зим(?:а|ой)'

/** A season or a week, which people know the year of; “spring”, “fall” and “Q1” are other things as well. */
const SURELY_PERIOD = new RegExp(
  String.raw`^(?:(?:week|wk|kw|woche) \d{1,2}|(?:in (?:the )?|im )?(?:(?:early|mid|late)[ -]?)?(?:${SEASONS})|(?:in (?:the )?|early |mid[ -]|late )(?:spring|fall))$`,
  'iu',
)
const PERIOD = /^(?:[qh][1-4]|(?:in )?(?:(?:early|mid|late)[ -]?)?(?:fall|spring))$/i

/** A quarter, a week, a season or the like that names no year, with what it comes to in the year that stands above. */
export function periodWithoutYear(typed: string, context: DateContext): Refusal | undefined {
  const { briefingDate, year } = context
  if (!SURELY_PERIOD.test(typed) && (year === undefined || !PERIOD.test(typed))) return undefined
  const around = year ?? briefingDate?.slice(0, 4) ?? '2024'
  const whole = `${typed} ${around}`
  const { suggestion } = usable({ message: '', suggestion: whole }, context)
  if (year === undefined) {
    // Nobody says that the season or week is of the year of the briefing.
    const instead = suggestion ?? `the first and the last day it can mean, as [${around}-MM-DD..${around}-MM-DD]`
    return refusal(
      `"${typed}" does not say which year: type ${suggestion === undefined ? '' : 'it behind, as '}${instead}`,
    )
  }
  return suggestion === undefined
    ? readUnread(whole, context)
    : refusal(`"${typed}" does not say which year`, suggestion)
}
