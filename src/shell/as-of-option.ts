import { asOf } from '../history/as-of.ts'
import { perhapsReporting } from '../history/known-from.ts'
import { perhapsWords } from '../history/perhaps-words.ts'
import { makeWorld } from '../model/world.ts'
import type { Library } from '../viewer/library.ts'
import { dateOption } from './date-option.ts'
import { UsageError } from './exit-code.ts'

/**
 * The world as of the date that `--as-of` gives; whose reports may have come out by then, and whether any certainly had,
 * is said beside it. Throws a `UsageError` where the date cannot be read as one.
 */
export function seenAsOf(opened: Library, text: string, say: (text: string) => void): Library {
  const day = lastDayOf('as-of', text)
  const { dataset } = opened.world
  const perhaps = perhapsReporting(dataset, day)
  const then = asOf(dataset, day)
  const nothing = then.briefings.length === 0 ? ['nothing had certainly been reported by then'] : []
  for (const words of [...nothing, perhapsWords(perhaps)].filter((words) => words !== undefined))
    say(`kbrief: ${words}.`)
  return { ...opened, perhaps, world: makeWorld(then) }
}

/** The last day of a date given as an option, as an ISO day: as of April 2019 is as of its end. */
export function lastDayOf(option: string, text: string): string {
  const { max } = dateOption(option, text)
  if (max !== null) return max
  throw new UsageError(`--${option} takes a day, such as 2019-04-17, not "${text}", which has no end.`)
}
