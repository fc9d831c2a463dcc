import Papa from 'papaparse'
import type { TableRow } from './row.ts'

/** So many characters a row may have before a quote in it counts as missing, so that the rest is not swallowed. */
const LONGEST_ROW = 4_000_000

/** A missing quote costs a look at all that follows; after so many characters of a piece every further line is a row. */
const MOST_LOOKED_AT = 10_000_000

/**
 * Reads CSV (RFC 4180, any delimiter, any line ends) piece by piece. Where a quote is missing, its row ends with its line,
 * `badQuotes` is told, and the rest is read as usual. Empty lines are no rows.
 */
export class CsvParser {
  readonly #delimiter: string
  readonly #badQuotes: (line: number) => void
  #rest = ''
  #line: number

  constructor(delimiter: string, badQuotes: (line: number) => void, firstLine = 1) {
    this.#delimiter = delimiter
    this.#badQuotes = badQuotes
    this.#line = firstLine
  }

  /** The rows that a further piece of the text completes. */
  push(piece: string): TableRow[] {
    return this.#read(this.#rest + piece, false)
  }

  /** The last row, where the text does not end with a line end. */
  end(): TableRow[] {
    return this.#read(this.#rest, true)
  }

  #read(piece: string, last: boolean): TableRow[] {
    // A CR at the end may be half of a line end.
    const held = !last && piece.endsWith('\r') ? '\r' : ''
    const whole = held === '' ? piece : piece.slice(0, -1)
    const text = whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
    const rows: TableRow[] = []
    const parser = new Papa.Parser({ delimiter: this.#delimiter, newline: '\n' })
    const { data, errors, meta } = parser.parse(text, 0, !last) as Papa.ParseResult<string[]>
    if (errors.some(({ type }) => type === 'Quotes') || text.length - meta.cursor > LONGEST_ROW) {
      this.#rest = this.#readCarefully(text, last, rows) + held
      return rows
    }
    const quoted = text.includes('"')
    for (const cells of data) this.#add(rows, cells, quoted)
    this.#rest = (last ? '' : text.slice(meta.cursor)) + held
    return rows
  }

  #add(rows: TableRow[], cells: string[], quoted: boolean): void {
    if (cells.length > 1 || cells[0]?.trim()) rows.push({ cells, line: this.#line })
    this.#line += 1
    if (quoted) for (const cell of cells) this.#line += lineEnds(cell)
  }

  /** Reads row by row, with a look at the quotes of each; gives what is left of the text. */
  #readCarefully(text: string, last: boolean, rows: TableRow[]): string {
    let from = 0
    let lookedAt = 0
    for (;;) {
      const sound = lookedAt > MOST_LOOKED_AT ? { next: from, bad: true } : this.#readSoundRows(text, from, last, rows)
      lookedAt += text.length - from
      if (sound.next >= text.length || (!sound.bad && text.length - sound.next <= LONGEST_ROW)) {
        return last ? '' : text.slice(sound.next)
      }
      const lineEnd = text.indexOf('\n', sound.next)
      if (lineEnd < 0 && !last) return text.slice(sound.next)
      const line = text.slice(sound.next, lineEnd < 0 ? text.length : lineEnd)
      const alone = oneLine(line, this.#delimiter)
      if (!alone.sound) this.#badQuotes(this.#line)
      this.#add(rows, alone.cells, false)
      from = sound.next + line.length + 1
    }
  }

  /** Adds rows up to the first that has wrong quotes and goes on over lines, or that is not whole yet. */
  #readSoundRows(text: string, from: number, last: boolean, rows: TableRow[]): { next: number; bad: boolean } {
    let next = from
    let bad = false
    const parser = new Papa.Parser({
      delimiter: this.#delimiter,
      newline: '\n',
      step: ({ data, errors, meta }: Papa.ParseStepResult<string[]>) => {
        const cells = (data as unknown as string[][])[0] ?? []
        const end = from + meta.cursor
        if (errors.some(({ type }) => type === 'Quotes') && text.slice(next, end).trimEnd().includes('\n')) {
          bad = true
          parser.abort()
          return
        }
        this.#add(rows, cells, true)
        next = end
      },
    })
    parser.parse(text.slice(from), 0, !last)
    return { next: last && !bad ? text.length : next, bad }
  }
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

function lineEnds(cell: string): number {
  let count = 0
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1
  return count
}
