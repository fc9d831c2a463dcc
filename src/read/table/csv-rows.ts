import Papa from 'papaparse'

/** A row of a table: its cells, and the offset at which it starts. */
export interface CsvRow {
  readonly cells: readonly string[]
  readonly at: number
}

/** Called with the offset of a row whose quotes do not match. */
export type BadQuotes = (offset: number) => void

/** A missing quote costs a look at all that follows; after so many characters every further line is a row. */
const MOST_LOOKED_AT = 10_000_000

/** Far beyond what a person keeps in a table; rows after these are not looked at. */
export const MOST_ROWS = 100_000

/**
 * Reads CSV (RFC 4180, any delimiter) whose lines end in `\n`. Where a quote is missing, its row ends with its line and
 * the rest is read as usual. Empty lines are no rows. Of a table that is too long one row more than `MOST_ROWS` is given.
 */
export function csvRows(text: string, delimiter: string, badQuotes: BadQuotes): CsvRow[] {
  const rows: CsvRow[] = []
  let from = 0
  let lookedAt = 0
  while (from < text.length && rows.length <= MOST_ROWS) {
    const bad = lookedAt > MOST_LOOKED_AT ? from : addRows(rows, text, from, delimiter)
    lookedAt += text.length - from
    if (bad === undefined) break
    const lineEnd = text.indexOf('\n', bad)
    const line = text.slice(bad, lineEnd < 0 ? text.length : lineEnd)
    const { cells, sound } = oneLine(line, delimiter)
    if (!sound) badQuotes(bad)
    if (line.trim() !== '') rows.push({ cells, at: bad })
    from = bad + line.length + 1
  }
  return rows
}

/** Adds rows up to the first that has wrong quotes and goes on over lines; gives its offset. */
function addRows(rows: CsvRow[], text: string, from: number, delimiter: string): number | undefined {
  let at = from
  let bad: number | undefined
  Papa.parse<string[]>(text.slice(from), {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const end = from + meta.cursor
      if (errors.some(({ type }) => type === 'Quotes') && text.slice(at, end).trimEnd().includes('\n')) {
        bad = at
        parser.abort()
        return
      }
      if (data.length > 1 || data[0]?.trim()) rows.push({ cells: data, at })
      at = end
      if (rows.length > MOST_ROWS) parser.abort()
    },
  })
  return bad
}

/** Reads one line alone: a quote that is open at its end is closed there, text after a closed one is kept. */
function oneLine(line: string, delimiter: string): { cells: string[]; sound: boolean } {
  const options = { delimiter, newline: '\n' as const }
  const asIs = Papa.parse<string[]>(line, options)
  if (!asIs.errors.some(({ code }) => code === 'MissingQuotes')) return { cells: asIs.data[0] ?? [], sound: true }
  const open = line.split('"').length % 2 === 0
  const cells = open ? Papa.parse<string[]>(`${line}"`, options).data[0] : line.split(delimiter)
  return { cells: cells ?? [], sound: false }
}

/** The sign between the cells of a table, by its first line: a comma unless there are more of another. */
export function csvDelimiter(text: string): string {
  const line = (/^\s*(.*)/.exec(text.slice(0, 10_000))?.[1] ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string) => line.split(sign).length
  return [';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}
