import type { When } from '../../dates/when.ts'
import type { EventType, Status } from '../../model/model.ts'
import { EVENT_TYPES, STATUSES } from '../../model/vocabulary.ts'
import { unguardFormula } from '../../text/formula.ts'
import { isKey } from '../key.ts'
import { readChain } from '../markdown/attribution.ts'
import type { DraftClaim, Mention } from '../markdown/draft.ts'
import { lineAt, type SourceFile } from '../markdown/source-file.ts'
import type { Report } from '../report.ts'
import { tidy } from '../single-line.ts'
import type { ColumnRole, Columns } from './csv-columns.ts'
import { type CellDate, spanOf } from './csv-dates.ts'
import type { CsvRow } from './csv-rows.ts'

/** What the rows of a table are read with. */
export interface TableContext {
  readonly file: SourceFile
  readonly columns: Columns
  readonly dates: (cell: string) => CellDate
  readonly report: Report
}

const LONGEST_TITLE = 140

/** A row as a claim, and the post its actor holds by it. */
export interface TableClaim extends DraftClaim {
  readonly role?: string | undefined
}

/** Reads a row as a claim; undefined where it says nothing. */
export function readRow(row: CsvRow, context: TableContext): TableClaim | undefined {
  const { columns, file } = context
  const cell = (role: ColumnRole): string => said(row.cells[columns.at.get(role) ?? -1])
  const actors = cell('actors')
    .split(';')
    .flatMap((name) => mention(name, row.at) ?? [])
  const words = wording(cell('title'), cell('text'), actors)
  if (words === undefined) return undefined
  const place = mention(cell('place'), row.at)
  const country = mention(cell('country'), row.at)
  const type = EVENT_TYPES.find((known) => known === cell('type').toLowerCase())
  const status = STATUSES.find((known) => known === cell('status').toLowerCase())
  const source = cell('source')
  return {
    at: row.at,
    line: lineAt(file, row.at),
    ...words,
    when: readWhen(row, cell, context),
    actors,
    place: place ?? country,
    within: place && country && place.name !== country.name ? country : undefined,
    type: type as EventType | undefined,
    status: status && { is: status as Status, at: row.at },
    key: isKey(cell('key')) ? { name: cell('key'), at: row.at } : undefined,
    chain: source === '' || isUrl(source) ? undefined : readChain(source, () => row.at),
    notes: readNotes(row, cell, columns, { type, status }),
    role: cell('role') || undefined,
  }
}

/** What a cell says, without the quote that keeps spreadsheets from running it. */
const said = (cell: string | undefined): string => unguardFormula(tidy(cell ?? ''))

const mention = (name: string, at: number): Mention | undefined => {
  const tidied = tidy(name, 200)
  return tidied === '' ? undefined : { name: tidied, at }
}

/** What a claim says, whole and as the title of its event: its actors come first where the words name none of them. */
function wording(title: string, text: string, actors: readonly Mention[]): { text: string; title: string } | undefined {
  const words = text === '' ? title : text.startsWith(title) ? text : `${title}: ${text}`
  const isNamed = actors.some(({ name }) => words.includes(name))
  const who = isNamed ? '' : actors.map(({ name }) => name).join(', ')
  const whole = joined(who, words)
  if (whole === '') return undefined
  return { text: whole, title: tidy(title || joined(who, firstSentence(text)), LONGEST_TITLE) }
}

const joined = (who: string, words: string): string => [who, words].filter((part) => part !== '').join(': ')

/** The first sentence, without its full stop; “St.” and “U.S.” end none. */
function firstSentence(text: string): string {
  const end = /[\p{Ll}\d)\]”"’']{3}[.;](?=\s+["“[(]?\p{Lu})/u.exec(text)
  const first = end === null ? text : text.slice(0, end.index + end[0].length)
  return first.replace(/(?<![.\s]\p{Lu})[.;]$/u, '')
}

function readWhen(
  row: CsvRow,
  cell: (role: ColumnRole) => string,
  { dates, report, file }: TableContext,
): When | undefined {
  const read = (role: ColumnRole): When | undefined => {
    const date = dates(cell(role))
    if (!('message' in date)) return date.when
    report('error', offsetIn(file, row, cell(role)), date.message, date.suggestion && `type ${date.suggestion}`)
    return undefined
  }
  const start = read('start') ?? read('date')
  const end = read('end')
  if (start === undefined || end === undefined) return start ?? end
  const span = spanOf(start, end)
  if (span === undefined) {
    report(
      'warning',
      offsetIn(file, row, cell('end')),
      `the end, ${cell('end')}, is before the start`,
      'check both dates',
    )
  }
  return span ?? start
}

/** Where a cell's text stands, or else its row. */
function offsetIn(file: SourceFile, row: CsvRow, text: string): number {
  const found = file.text.slice(row.at, row.at + 10_000).indexOf(text)
  return row.at + Math.max(found, 0)
}

/** Everything else a row says, under the names of its columns. */
function readNotes(
  row: CsvRow,
  cell: (role: ColumnRole) => string,
  { others }: Columns,
  known: { readonly type?: string | undefined; readonly status?: string | undefined },
): Record<string, string> | undefined {
  const notes = new Map<string, string>()
  const note = (name: string, text: string) => {
    if (text !== '' && name !== '') notes.set(name, text)
  }
  for (const [index, name] of others) note(tidy(name, 100), said(row.cells[index]))
  if (known.type === undefined) note('type', cell('type'))
  if (known.status === undefined) note('status', cell('status'))
  note('url', isUrl(cell('source')) ? cell('source') : cell('url'))
  return notes.size === 0 ? undefined : Object.fromEntries(notes)
}

const isUrl = (text: string): boolean => /^https?:\/\//i.test(text)
