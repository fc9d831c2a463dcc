import { LONG, SHORT, sayAlternatives } from '../dates/format-date.ts'
import type { When } from '../dates/when.ts'
import { rowWords, shortWords, shortWordsIn, words } from '../dates/words.ts'
import type { Event } from '../model/model.ts'
import { CONFLICT_SIGN } from '../text/conflict-sign.ts'

/** The dates of an event. */
type Dated = Pick<Event, 'when' | 'fixed' | 'readings' | 'implied'>

/**
 * The date of an event in full words. Where readings conflict, each of them and the sign of it: “23 or 24, or about 26
 * April 2019 ≠”. Where no claim gives one, what follows from the day of the report: “by 17 April 2019, the day of the
 * report”. Undefined where nothing does.
 */
export const eventDateWords = (event: Dated): string | undefined => signed(event, unsignedDateWords(event))

/** The same without the sign, for who says in words that there is a conflict. */
export function unsignedDateWords(event: Dated): string | undefined {
  const { when, implied } = event
  const readings = readingsIn(event)
  if (readings) return eitherOf(readings, words, LONG)
  return when ? words(when) : implied && words(implied)
}

/** The date of an event for a column, without the sign of a conflict: “23 or 24, or ~26 Apr 2019”, “by 17 Apr 2019”. */
export function shortEventDate(event: Dated): string | undefined {
  const { when, implied } = event
  const readings = readingsIn(event)
  if (readings) return eitherOf(readings, shortWords, SHORT)
  return when ? shortWords(when) : implied && shortWords({ ...implied, text: undefined })
}

/** The date of an event for a row that marks a conflict itself, under a heading that names its month and year. */
export function rowEventDate(event: Dated): string | undefined {
  const { when, implied } = event
  const readings = readingsIn(event)
  if (!readings)
    return when ? closeTogether(rowWords(when).split(', or ')) : implied && rowWords({ ...implied, text: undefined })
  const [first] = readings
  const under = (first?.min ?? first?.max ?? '').slice(0, first?.min?.endsWith('-01-01') ? 4 : 7)
  const shown = readings
    .slice(0, MOST)
    .map((reading) => shortestOf([under, under.slice(0, 4)].map((each) => shortWordsIn(reading, each))))
  return closeTogether(readings.length > MOST ? [...shown, `${readings.length - MOST} more`] : shown)
}

/** Several dates close together, so that a narrow column has room for more than the first: “23/24 or ~26”. */
const closeTogether = (dates: readonly string[]): string =>
  dates.length < 2
    ? dates.join('')
    : dates.map((date) => date.replace(/^(~?\d{1,2}) or (~?\d{1,2})(?!\d)/, '$1/$2')).join(' or ')

const shortestOf = (texts: readonly string[]): string =>
  texts.toSorted((one, other) => one.length - other.length)[0] ?? ''

/** The readings that conflict, unless the author has fixed a date. */
const readingsIn = ({ fixed, readings }: Dated): readonly When[] | undefined =>
  fixed || !readings || readings.length < 2 ? undefined : readings.map(({ when }) => when)

const signed = ({ readings }: Dated, text: string | undefined): string | undefined =>
  readings && readings.length > 1 ? `${text} ${CONFLICT_SIGN}` : text

/** More would be no answer: the claims have them all. */
const MOST = 5

function eitherOf(readings: readonly When[], one: (when: When) => string, style: typeof LONG): string {
  const shown = readings.slice(0, MOST)
  const text = shown.some((when) => when.text !== undefined)
    ? shown.map(one).join(', or ')
    : sayAlternatives(
        shown.map(({ edtf }) => edtf),
        style,
      )
  const more = readings.length - shown.length
  return more > 0 ? `${text}, or ${more} more` : text
}

/**
 * When an event was by its record, for a row under a heading that names its month and year, or its year: `◆ 25`. The sign
 * alone where that is the day of the row itself. Undefined where there is no record or it has no date.
 */
export function recordSign({ record, when, implied }: Pick<Event, 'record' | 'when' | 'implied'>): string | undefined {
  const recorded = record?.when
  if (!recorded) return undefined
  if (recorded.edtf === when?.edtf) return '◆'
  const stands = when ?? implied
  const month = (stands?.min ?? stands?.max ?? '').slice(0, 7)
  return `◆ ${shortestOf([month, month.slice(0, 4)].map((understood) => shortWordsIn(recorded, understood)))}`
}
