import { readDate } from '../dates/authored.ts'
import type { When } from '../dates/when.ts'
import { UsageError } from './exit-code.ts'

/** Reads a date given as an option, in any form that a briefing may use. */
export function dateOption(name: string, text: string): When {
  const read = readDate(text, {})
  if (read.ok) return read.when
  throw new UsageError(`--${name}: ${read.message}${read.suggestion ? ` Type ${read.suggestion}` : ''}`)
}
