import type { Problem } from '../../model/problem.ts'
import { pace } from '../../work.ts'
import { type CsvDialect, csvDialect } from './csv-dialect.ts'
import { CsvParser } from './csv-parser.ts'
import { type TableDraft, type TableOptions, TableReader } from './table-reader.ts'
import { type TableReport, tableReport } from './table-report.ts'

/** So many characters are read at a time, and so many tell how a table is written. */
const PIECE = 262_144
const BEGINNING = 65_536

/** A text table that is read piece by piece. */
export interface CsvReading {
  readonly table: TableReader
  push(text: string): void
  end(): void
}

/** Begins to read a text table, of which `beginning` is the first part of the text, or all. */
export function beginCsv(
  name: string,
  beginning: string,
  format: string,
  options: TableOptions,
  report: TableReport,
): CsvReading {
  const dialect = dialectOf(name, beginning)
  const table = new TableReader({ name, format: [format, ...inWords(dialect)].join(', ') }, options, report)
  const firstLine = dialect.skipped > 0 ? 2 : 1
  const parser = new CsvParser(
    dialect.delimiter,
    (line) =>
      report(
        'error',
        { line },
        'a quote (") is missing in this row',
        'end the cell with ", and write "" for a quote in it',
      ),
    firstLine,
  )
  let skip = dialect.skipped
  return {
    table,
    push(text) {
      table.add(parser.push(skip > 0 ? text.slice(skip) : text))
      skip = Math.max(0, skip - text.length)
    },
    end: () => table.add(parser.end()),
  }
}

/** Reads a whole text table, in slices. */
export function* readCsvFile(
  name: string,
  text: string,
  options: TableOptions,
  problems: Problem[],
): Generator<number, TableDraft> {
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const reading = beginCsv(name, body.slice(0, BEGINNING), 'CSV', options, tableReport(name, body, problems))
  for (let from = 0; from < body.length; from += PIECE) {
    reading.push(body.slice(from, from + PIECE))
    if (pace()) yield reading.table.claims
  }
  reading.end()
  return yield* reading.table.finish()
}

function dialectOf(name: string, beginning: string): CsvDialect {
  const dialect = csvDialect(beginning)
  const isTabbed = /\.(?:tsv|tab)(?:\.gz)?$/i.test(name) && beginning.slice(0, 2000).includes('\t')
  return isTabbed ? { ...dialect, delimiter: '\t' } : dialect
}

const SIGNS: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }

const inWords = ({ delimiter }: CsvDialect): string[] => [`parted by ${SIGNS[delimiter] ?? delimiter}`]
