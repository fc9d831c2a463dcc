import { readDate } from '../dates/read-date.ts'
import type { Published } from '../times/find-times.ts'
import { UsageError } from './exit-code.ts'

/** The first and the last day that a typed date of publication can be. Throws a `UsageError` where it is none. */
export function typedWindow(typed: string): Published {
  const reading = readDate(typed.replace(/^\[?(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)\]?$/, '[$1..$2]'))
  if (!reading.ok) throw new UsageError(`--published: ${reading.message}`)
  const { min, max } = reading.when
  if (min === null || max === null)
    throw new UsageError('--published needs a day, or the first and the last day it can be')
  return { first: min, last: max }
}
