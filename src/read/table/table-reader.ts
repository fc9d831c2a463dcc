import type { DayOrder } from '../../dates/numeric-date.ts'
import { sortedByWhen } from '../../dates/sorted-by-when.ts'
import { DATE_ROLES, type DateRole } from '../../model/column-roles.ts'
import type { TableSummary } from '../../model/table-summary.ts'
import { inChunks, pace } from '../../work.ts'
import { tidy } from '../single-line.ts'
import { type Assignment, assignRoles, type ToldColumns } from './assign-roles.ts'
import { type ColumnOrder, orderOfMask } from './date-order.ts'
import { findHeader, type Header } from './find-header.ts'
import { FirstCells } from './first-cells.ts'
import { LeftRows, tellOfBeyond, tellOfDates, tellOfHeader, tellOfUndated } from './left-rows.ts'
import { whyNoEvent } from './no-event-rows.ts'
import type { TableRow } from './row.ts'
import { type RowClaim, RowReader, type TableTitle } from './row-claim.ts'
import { type ReadDates, RowDates } from './row-dates.ts'
import { knownNames } from './split-names.ts'
import { type DraftParts, draftParts } from './table-draft.ts'
import type { TableReport } from './table-report.ts'

/** A reader's options for a table, by flags or in `tables.yaml`. */
export interface TableOptions {
  readonly columns?: ToldColumns | undefined
  readonly dateOrder?: DayOrder | undefined
  readonly sheet?: string | undefined
}

/** A table as its file gives it: how it is written, and its header where the format has names. */
export interface TableSource {
  /** The path of the file within its folder. */
  readonly name: string
  readonly format: string
  /** The sheet of a workbook that has several. */
  readonly sheet?: string | undefined
  readonly header?: readonly string[] | undefined
  /** The unit of its row numbers: lines of the file unless it has none. */
  readonly unit?: 'line' | 'row' | undefined
  /** The name that the file gives itself: that of a feed or a calendar. */
  readonly title?: string | undefined
}

/** The claims of a table, and how it was understood. */
export interface TableDraft extends DraftParts {
  readonly summary: TableSummary
}

/** So many rows are looked at before roles are given. */
const SAMPLE = 2000

/** The decisions that the first rows of a table settle. */
interface Settled {
  readonly header: Header
  readonly assignment: Assignment
  readonly dates: RowDates
  readonly reader: RowReader
  /** Whether any column is known to hold a date or words. */
  readonly understood: boolean
}

/**
 * Reads a table row by row: the first rows settle its header and what its columns are, the dates of all rows how dates
 * are written. Every row becomes a claim or is counted with the reason.
 */
export class TableReader {
  readonly #source: TableSource
  readonly #options: TableOptions
  readonly #report: TableReport
  readonly #left: LeftRows
  #waiting: TableRow[] = []
  #settled: Settled | undefined
  #rows = 0
  #title: TableTitle | undefined
  readonly #first = new FirstCells()
  readonly #claims: RowClaim[] = []
  /** The number of each claim's date. */
  readonly #dateOf: number[] = []
  readonly #beyond: number[] = []
  /** How the table says that its dates are written, in a row of its own. */
  #mask: string | undefined

  constructor(source: TableSource, options: TableOptions, report: TableReport) {
    this.#source = source
    this.#options = options
    this.#report = report
    this.#left = new LeftRows(source.unit ?? 'line')
  }

  /** So many claims were made. */
  get claims(): number {
    return this.#claims.length
  }

  /** Takes further rows. */
  add(rows: readonly TableRow[]): void {
    if (this.#settled !== undefined) {
      for (const row of rows) this.#take(row, this.#settled)
      return
    }
    for (const row of rows) this.#waiting.push(row)
    if (this.#waiting.length >= SAMPLE) this.#settle()
  }

  /** Notes something that was not even read as a row, with the reason. */
  leave(why: string, line: number): void {
    this.#left.add(why, line)
  }

  /** All that the rows say, in slices. */
  *finish(): Generator<number, TableDraft> {
    const { header, assignment, dates: wordings } = this.#settled ?? this.#settle()
    const nameIn = header.names.find((name) => orderOfMask(name) !== undefined)
    const { dates, order } = wordings.read(this.#options.dateOrder, nameIn ?? this.#mask)
    if (pace()) yield this.claims
    const nameOf = (role: DateRole): string => header.names[assignment.columns.get(role)?.[0] ?? -1] ?? role
    tellOfDates(this.#report, nameOf, dates, order)
    tellOfBeyond(this.#report, this.#left, this.#beyond, this.#source.header !== undefined)
    this.#left.tell(this.#report)
    const undated: number[] = []
    const putDates = (from: number, to: number): void => {
      for (let index = from; index < to; index += 1) {
        const claim = this.#claims[index] as RowClaim
        const read = dates[this.#dateOf[index] ?? 0]
        putDate(claim, read)
        if (read?.when === undefined && read?.unread.length === 0) undated.push(claim.line)
      }
    }
    for (const _ of inChunks(this.claims, putDates)) yield this.claims
    if (!assignment.exported && wordings.areTaken) tellOfUndated(this.#report, this.#left, undated)
    const claims = assignment.exported ? this.#claims : sortedByWhen(this.#claims, ({ when }) => when)
    const summary = this.#summary(order)
    if (pace()) yield this.claims
    return { ...draftParts(this.#source, this.#title, claims, assignment.exported), summary }
  }

  #settle(): Settled {
    const told = this.#source.header
    const header = told ? { names: told, found: true, skipped: [], length: 0 } : findHeader(this.#waiting.slice(0, 200))
    const rows = this.#waiting.slice(header.length)
    this.#waiting = []
    const assignment = assignRoles(
      { header: header.names, hasHeader: header.found, rows },
      this.#options.columns ?? new Map(),
    )
    const { columns, notes, exported, titlesAreKinds } = assignment
    const dateRoles = DATE_ROLES.flatMap((role): [DateRole, number][] =>
      (columns.get(role) ?? []).slice(0, 1).map((column) => [role, column]),
    )
    const named = [...(columns.get('actors') ?? []), ...(columns.get('source') ?? [])]
    const isKnown = knownNames(rows, named)
    const settled = {
      header,
      assignment,
      dates: new RowDates(new Map(dateRoles)),
      reader: new RowReader({ header: header.names, columns, notes, exported, withPlace: titlesAreKinds, isKnown }),
      understood: columns.size > 0,
    }
    this.#settled = settled
    tellOfHeader(this.#report, this.#left, header, this.#source.header !== undefined, rows.length === 0, assignment)
    for (const row of rows) this.#take(row, settled)
    return settled
  }

  #take(row: TableRow, { header, assignment, dates, reader, understood }: Settled): void {
    const { cells, line } = row
    const { names } = header
    this.#rows += 1
    const why = whyNoEvent(cells, header, assignment.columns)
    if (why !== undefined) {
      this.leave(why, line)
      return
    }
    this.#first.take(cells, names.length)
    if (!understood) {
      this.leave('nothing is known of the columns', line)
      return
    }
    const mask = this.#rows < 5 ? maskIn(cells, assignment) : undefined
    if (mask !== undefined) {
      this.#mask = mask.trim()
      this.leave('tells how dates are written', line)
      return
    }
    const date = dates.add(cells, line)
    const claim = reader.read(row)
    if (claim === undefined) this.leave('says nothing', line)
    else if ('kind' in claim) this.#takeTitle(claim, line)
    else {
      if (cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim() !== ''))
        this.#beyond.push(line)
      this.#claims.push(claim)
      this.#dateOf.push(date)
    }
  }

  #takeTitle(row: TableTitle, line: number): void {
    if (row.kind === 'era') this.leave('an era', line)
    else if (this.#title !== undefined || row.title === '') this.leave('a further title', line)
    else {
      this.#title = row
      this.leave('the title', line)
    }
  }

  #summary({ order, because, ambiguous, evidence }: ColumnOrder): TableSummary {
    const { header, assignment, dates, understood } = this.#settled as Settled
    const roles = new Map(
      [...assignment.columns].flatMap(([role, numbers]) => numbers.map((column) => [column, role] as const)),
    )
    return {
      file: this.#source.name,
      format: this.#source.format,
      sheet: this.#source.sheet,
      known: assignment.exported ? 'an export of kbrief' : assignment.known,
      columns: header.names.map((name, column) => ({
        name: tidy(name, 100),
        role: roles.get(column),
        example: this.#first.of(column),
      })),
      order: ambiguous > 0 || evidence.size > 0 ? { is: order ?? 'not settled', because } : undefined,
      dateForms: dates.forms(),
      rows: this.#rows + header.skipped.length,
      claims: this.#claims.length,
      left: this.#left.counts(),
      sample: this.#first.rows,
      ...(!understood && { notUnderstood: true as const }),
    }
  }
}

/** The cell of a row that tells how dates are written, in a column of dates. */
const maskIn = (cells: readonly string[], { columns }: Assignment): string | undefined =>
  DATE_ROLES.flatMap((role) => columns.get(role) ?? [])
    .map((column) => cells[column] ?? '')
    .find((cell) => orderOfMask(cell) !== undefined)

/** Puts the date of a row into its claim, and the words of what cannot be read as one into its notes. */
function putDate(claim: Mutable<RowClaim>, read: ReadDates | undefined): void {
  if (read === undefined) return
  if (read.when !== undefined) claim.when = read.when
  if (read.when !== undefined && read.time !== undefined) claim.notes = { time: read.time, ...claim.notes }
  if (read.unread.length === 0) return
  const words = Object.fromEntries(read.unread.map(({ role, text }) => [role, text]))
  claim.notes = { ...words, ...claim.notes }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
