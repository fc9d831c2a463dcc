import { isDay } from '../../dates/day.ts'
import { tidy } from '../single-line.ts'
import { dayInTitle } from './date-lines.ts'

/** The endings of the files that are read. */
const ENDING =
  /\.(?:md|markdown|mdx|(?:[ct]sv|tab|txt|json|geojson|jsonl|ndjson|ya?ml|xls[xm]|parquet|ics|xml|rss|atom)(?:\.gz)?)$/i

/** The facts that a path gives of its briefing. */
export interface NameParts {
  /** The base of an id: the path without suffix, so that two folders may hold files of one name. */
  readonly stem: string
  readonly date?: string
  /** The words behind the day, or all of them. */
  readonly title: string
  /** Numbers at its start that look like a day and are none. */
  readonly noDay?: string
}

/** A day, perhaps with a clock time behind it as in a Zettelkasten (`202403101530`). */
const DAY = /^(\d{4})[-_.]?(\d\d)[-_.]?(\d\d)(?:[T_-]?[0-2]\d[0-5]\d(?:[0-5]\d)?)?(?!\d)[-_. ]*(.*)$/

/** Of a note the name may also end with a day, or be one in words: `notes 2024-03-10.md`, `10 March 2024.md`. */
const NOTE = /\.(?:md|markdown|mdx)$/i
const BEFORE_DAY = /[_-]+(?=\d{4}-\d\d-\d\d$)|_/g

/** Takes a path apart; `index.md` goes by the name of its folder. */
export function nameParts(path: string): NameParts {
  const parts = path.split(/[\\/]/).map((part) => tidy(part.replace(ENDING, '')))
  if (/^(?:index|readme)$/i.test(parts.at(-1) ?? '') && parts.length > 1) parts.pop()
  const last = parts.at(-1) ?? ''
  const [, year, month, day, rest = ''] = DAY.exec(last) ?? []
  const atStart = `${year}-${month}-${day}`
  const date = isDay(atStart) ? atStart : NOTE.test(path) ? dayInTitle(last.replace(BEFORE_DAY, ' ')) : undefined
  const words = tidy((isDay(atStart) ? rest : last).replace(/[-_]+/g, ' ')) || last || 'Untitled'
  return {
    stem: parts.join('/'),
    ...(date !== undefined && { date }),
    title: words.charAt(0).toUpperCase() + words.slice(1),
    ...(year !== undefined && date === undefined && isLikelyDay(year, month, day) && { noDay: atStart }),
  }
}

const isLikelyDay = (year: string, month = '', day = ''): boolean =>
  /^(?:1[4-9]|20|21)/.test(year) && Number(month) <= 12 && Number(day) <= 31 && Number(month) > 0 && Number(day) > 0
