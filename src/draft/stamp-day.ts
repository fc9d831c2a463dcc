import { isDay } from '../dates/day.ts'
import { daysIn } from './dateline.ts'

/**
 * The ISO day of a date as files and pages note it: `2019-04-17T08:00:00Z`, `20190417T080000Z`,
 * `Wed, 17 Apr 2019 08:00:00 GMT`. Undefined where there is none, or where day and month may change places.
 */
export function stampDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const [, year, month, day] = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(text) ?? []
  if (year !== undefined) return [`${year}-${month}-${day}`].find(isDay)
  const [only, second] = daysIn(text)
  return second === undefined ? only : undefined
}
