import { asOf, perhapsReporting } from '../history/as-of.ts'
import { makeWorld } from '../model/world.ts'
import type { Library } from '../viewer/library.ts'
import { dateOption } from './date-option.ts'
import { UsageError } from './exit-code.ts'

/** The world as of the date that `--as-of` gives. Throws a `UsageError` where it cannot be read as one. */
export function seenAsOf(opened: Library, text: string): Library {
  const day = lastDayOf('as-of', text)
  const { dataset } = opened.world
  return { ...opened, perhaps: perhapsReporting(dataset, day), world: makeWorld(asOf(dataset, day)) }
}

/** The last day of a date given as an option, as an ISO day: as of April 2019 is as of its end. */
export function lastDayOf(option: string, text: string): string {
  const { max } = dateOption(option, text)
  if (max !== null) return max
  throw new UsageError(`--${option} takes a day, such as 2019-04-17, not "${text}", which has no end.`)
}
