import { toDay, weekday } from './day.ts'
import { LONG, SHORT, say } from './format-date.ts'
import { MONTHS } from './month-names.ts'
import { WEEKDAYS } from './weekday-names.ts'
import type { When } from './when.ts'

const MONTH_NAME = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g')

/**
 * The date in full words, always with its year: "15 April 2019", "23 or 24 April 2019", "since 10 August 2021". It is
 * the author's wording where there is one, and never names a day that the date does not.
 */
export function words(when: When): string {
  return when.text ?? say(when.edtf, LONG)
}

/**
 * The date for a column: "~24 Apr 2019" is about that day. What lasted is "17–18 Apr 2019", one unknown day of several
 * "22‥30 Apr 2019", one whose last or first day alone is known "by 30 Apr 2019" or "from 22 Apr 2019".
 */
export function shortWords(when: When): string {
  return when.text?.replace(MONTH_NAME, (month) => month.slice(0, 3)) ?? say(when.edtf, SHORT)
}

/**
 * The date for a row under a heading that already names its month and year: "15 Mon", "17–18", "22‥30", "by 30".
 * Where the date leaves that month, it is the short form without a year that is the heading's.
 */
export function rowWords(when: When): string {
  const month = (when.min ?? when.max)?.slice(0, 7) ?? ''
  const rest = shortWordsIn(when, month)
  if (rest === shortWords(when)) return shortWordsIn(when, month.slice(0, 4))
  if (/^\d+$/.test(rest)) return `${rest} ${WEEKDAYS[weekday(toDay(when.min ?? ''))]?.slice(0, 3)}`
  if (/(?:\d|early|mid|late)$/.test(rest)) return rest
  return rest.endsWith('a day in') ? rest.slice(0, -' in'.length) : shortWordsIn(when, month.slice(0, 4))
}

/**
 * The short form without the month and year, or the year alone, that are understood where it stands: an ISO month or
 * year. What reaches beyond them says all that it says.
 */
export function shortWordsIn(when: When, understood: string): string {
  const short = shortWords(when)
  const { length } = understood
  if (length === 0 || [when.min, when.max].some((day) => day !== null && !day.startsWith(understood))) return short
  const [year, month] = understood.split('-')
  const named = month ? ` ${SHORT.month(Number(month))} ${year}` : ` ${year}`
  const rest = short.endsWith(named) ? short.slice(0, -named.length) : short
  return rest === '' ? short : rest
}

/** The ISO month that all of some dates lie in, or else the year; nothing where they share neither. */
export function commonPeriod(whens: readonly When[]): string {
  const days = whens.flatMap(({ min, max }) => [min, max].flatMap((day) => day ?? []))
  return (
    [7, 4].flatMap((size) =>
      [...new Set(days.map((day) => day.slice(0, size)))].length === 1 ? (days[0]?.slice(0, size) ?? []) : [],
    )[0] ?? ''
  )
}

/** EDTF for a column, in the words of `shortWords`: "Apr 2019", "15–17 Apr 2019". Anything else is given back as it is. */
export const shortEdtf = (edtf: string): string => say(edtf, SHORT)
