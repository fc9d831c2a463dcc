import { readDate, readDays } from '../dates/read-date.ts'
import type { When } from '../dates/when.ts'
import { UsageError } from './exit-code.ts'

/** Reads a date given as an option, in any form that a briefing may use; of `A..B` the days from the one to the other. */
export function dateOption(name: string, text: string): When {
  const read = readDays(text)
  if (read.ok) return read.when
  throw new UsageError(`--${name}: ${read.message}${whatToType(text, read)}`)
}

/** What to type, where the message does not say so. */
function whatToType(text: string, { message, suggestion }: { message: string; suggestion?: string }): string {
  if (suggestion !== undefined) return `. Type ${suggestion}`
  if (/\btype\b/.test(message)) return ''
  const isYearless = readDate(`${text} 2019`).ok
  return isYearless ? `. Type the year too, as "${text} 2019"` : '. Type a whole date, such as 2019-04-17'
}
