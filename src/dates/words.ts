import { toDay, weekday } from './day.ts'
import { MONTHS } from './month-names.ts'
import { LONG, SHORT, say } from './say.ts'
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
 * The date for a column: "about 24 Apr 2019". What lasted is "17–18 Apr 2019", one unknown day of several is
 * "one of 22–30 Apr 2019", one whose last or first day alone is known "by 30 Apr 2019" or "from 22 Apr 2019".
 */
export function shortWords(when: When): string {
  return when.text?.replace(MONTH_NAME, (month) => month.slice(0, 3)) ?? say(when.edtf, SHORT)
}

/**
 * The date for a row under a heading that already names its month and year: "15 Mon", "17–18", "one of 22–30", "by 30".
 * Where the date leaves that month, it is the short form.
 */
export function rowWords(when: When): string {
  const short = shortWords(when)
  const heading = headingOf(when)
  if (!heading || !short.endsWith(heading)) return short
  const rest = short.slice(0, -heading.length).trimEnd()
  if (/^\d+$/.test(rest)) return `${rest} ${WEEKDAYS[weekday(toDay(when.min ?? ''))]?.slice(0, 3)}`
  if (/(?:\d|early|mid|late)$/.test(rest)) return rest
  return rest.endsWith('a day in') ? rest.slice(0, -' in'.length) : short.slice(0, -' 2019'.length)
}

/** What a heading says for a date that lies in one month: "Apr 2019". */
function headingOf({ min, max }: When): string | undefined {
  const month = (min ?? max)?.slice(0, 7)
  if (!month || month !== (max ?? min)?.slice(0, 7)) return undefined
  return `${SHORT.month(Number(month.slice(5)))} ${month.slice(0, 4)}`
}

/** An ISO day for a column: "15 Apr 2019". */
export function shortDay(iso: string): string {
  return say(iso, SHORT)
}
