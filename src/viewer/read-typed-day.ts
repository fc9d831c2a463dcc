import { type DateReading, readDate, readDays } from '../dates/read-date.ts'
import { readWrittenWords } from '../times/written-words.ts'

/**
 * Reads a date that the reader types: in any form that a briefing may use, as `A..B`, or in words that depend on the
 * day, which here is plain. `near` is a day whose year is proposed where none is typed.
 */
export function readTypedDay(typed: string, today: string | undefined, near: string | undefined): DateReading {
  const read = readDays(typed, { briefingDate: near })
  if (read.ok || today === undefined) return read
  // Days of the week begin with a capital letter in reports, but not in what is typed in haste.
  const spelled = typed.replace(/\s+/g, ' ').replace(/\b[a-z](?=[a-z]+day\b)/g, (first) => first.toUpperCase())
  const words = readWrittenWords(spelled, today)
  return typeof words === 'string' ? readDate(words) : read
}
