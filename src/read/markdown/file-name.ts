import { isDay } from '../../dates/day.ts'
import { tidy } from '../single-line.ts'

/** The endings of the files that are read. */
const ENDING =
  /\.(?:md|markdown|mdx|(?:[ct]sv|tab|txt|json|geojson|jsonl|ndjson|ya?ml|xls[xm]|parquet|ics|xml|rss|atom)(?:\.gz)?)$/i

/**
 * Takes a file name apart: `stem` is what an id is made from, a day at its start the date, the rest in words a title.
 * `index.md` goes by the name of its folder.
 */
export function nameParts(path: string): { stem: string; date?: string; title: string } {
  const parts = path.split(/[\\/]/).map((part) => tidy(part.replace(ENDING, '')))
  const last = parts.at(-1) ?? ''
  const stem = /^(?:index|readme)$/i.test(last) ? (parts.at(-2) ?? last) : last
  const [, year, month, day, rest = ''] = /^(\d{4})[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)[-_. ]*(.*)$/.exec(stem) ?? []
  const date = `${year}-${month}-${day}`
  const words = tidy((isDay(date) ? rest : stem).replace(/[-_]+/g, ' ')) || stem || 'Untitled'
  return { stem, ...(isDay(date) && { date }), title: words.charAt(0).toUpperCase() + words.slice(1) }
}
