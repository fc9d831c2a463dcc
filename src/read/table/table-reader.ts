import { compareWhen } from '../../dates/compare.ts'
import type { DayOrder } from '../../dates/notation.ts'
import { DATE_ROLES, type DateRole } from '../../model/column-roles.ts'
import type { TableSummary } from '../../model/table-summary.ts'
import { counted } from '../../text/counted.ts'
import { pace } from '../../work.ts'
import type { DraftBriefing, DraftSection } from '../markdown/draft.ts'
import { nameParts } from '../markdown/file-name.ts'
import { tidy } from '../single-line.ts'
import type { DeclaredEvent } from '../yaml/declared.ts'
import { type Assignment, assignRoles, type ToldColumns } from './assign-roles.ts'
import { cellText } from './cells.ts'
import type { ColumnOrder } from './date-order.ts'
import { findHeader, type Header } from './find-header.ts'
import type { Row } from './row.ts'
import { type RowBriefing, type RowClaim, RowReader } from './row-claim.ts'
import { type ReadDates, RowDates } from './row-dates.ts'
import type { TableReport } from './table-report.ts'
import { postsOf, rowsInWords, sectionsByYear } from './table-sections.ts'

/** What a reader says of a table by options or in `tables.yaml`. */
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
  readonly header?: readonly string[] | undefined
  /** What the numbers of its rows count: lines of the file unless it has none. */
  readonly unit?: 'line' | 'row' | undefined
}

/** What a table says: one briefing, or those that it was exported from, with what it declares of events. */
export interface TableDraft {
  readonly briefings: readonly DraftBriefing[]
  readonly events: readonly DeclaredEvent[]
  readonly summary: TableSummary
}

/** So many rows are looked at before roles are given. */
const SAMPLE = 2000

/** So many rows are shown of a table that was not understood. */
const SHOWN = 20

/** Rows left, each reason with the first lines where it holds. */
type Left = Map<string, { count: number; lines: number[] }>

/**
 * Reads a table row by row: the first rows settle its header and what its columns are, the dates of all rows how dates
 * are written. Every row becomes a claim or is counted with the reason.
 */
export class TableReader {
  readonly #source: TableSource
  readonly #options: TableOptions
  readonly #report: TableReport
  #waiting: Row[] = []
  #header: Header | undefined
  #assignment: Assignment | undefined
  #dates: RowDates | undefined
  #reader: RowReader | undefined
  #rows = 0
  readonly #sample: string[][] = []
  readonly #examples: string[] = []
  readonly #claims: { claim: RowClaim; date: number }[] = []
  readonly #left: Left = new Map()
  readonly #beyond: number[] = []

  constructor(source: TableSource, options: TableOptions, report: TableReport) {
    this.#source = source
    this.#options = options
    this.#report = report
  }

  /** So many claims were made. */
  get claims(): number {
    return this.#claims.length
  }

  /** Takes further rows. */
  add(rows: readonly Row[]): void {
    if (this.#reader !== undefined) {
      for (const row of rows) this.#take(row)
      return
    }
    for (const row of rows) this.#waiting.push(row)
    if (this.#waiting.length >= SAMPLE) this.#settle()
  }

  /** Notes a row that was not even read, with the reason. */
  leave(why: string, line: number): void {
    const left = this.#left.get(why) ?? { count: 0, lines: [] }
    left.count += 1
    if (left.lines.length < 3) left.lines.push(line)
    this.#left.set(why, left)
  }

  /** All that the rows say, in slices. */
  *finish(): Generator<number, TableDraft> {
    if (this.#reader === undefined) this.#settle()
    const { dates, order } = (this.#dates as RowDates).read(this.#options.dateOrder)
    if (pace()) yield this.claims
    this.#tellOfDates(dates, order)
    this.#tellOfRows()
    const dated: RowClaim[] = []
    const ranks = rankOf(dates)
    const inOrder = this.#assignment?.exported ? this.#claims : sortedBy(this.#claims, ({ date }) => ranks[date] ?? 0)
    for (const { claim, date } of inOrder) {
      putDate(claim, dates[date])
      dated.push(claim)
      if (pace()) yield this.claims
    }
    return { ...this.#draft(dated), summary: this.#summary(order) }
  }

  #settle(): void {
    const told = this.#source.header
    const header = told ? { names: told, found: true, skipped: [], length: 0 } : findHeader(this.#waiting.slice(0, 200))
    const rows = this.#waiting.slice(header.length)
    this.#waiting = []
    const assignment = assignRoles(
      { header: header.names, hasHeader: header.found, rows },
      this.#options.columns ?? new Map(),
    )
    this.#header = header
    this.#assignment = assignment
    const dateRoles = DATE_ROLES.flatMap((role): [DateRole, number][] =>
      (assignment.columns.get(role) ?? []).slice(0, 1).map((column) => [role, column]),
    )
    this.#dates = new RowDates(new Map(dateRoles))
    this.#reader = new RowReader({
      header: header.names,
      columns: assignment.columns,
      notes: assignment.notes,
      exported: assignment.exported,
      withPlace: assignment.titlesAreKinds,
      isKnown: knownNames(rows, [
        ...(assignment.columns.get('actors') ?? []),
        ...(assignment.columns.get('source') ?? []),
      ]),
    })
    this.#tellOfHeader(header, assignment)
    for (const row of rows) this.#take(row)
  }

  #take(row: Row): void {
    const { cells, line } = row
    const names = this.#header?.names ?? []
    if (cells[0] === names[0] && this.#header?.found && names.every((name, column) => cells[column] === name)) {
      this.leave(REPEATS_HEADER, line)
      return
    }
    this.#rows += 1
    if (this.#sample.length < SHOWN) this.#sample.push(cells.map((cell) => tidy(cell, 200)))
    if (this.#rows < 200) this.#keepExamples(cells, names.length)
    if (!this.#isUnderstood()) {
      this.leave(NOT_UNDERSTOOD, line)
      return
    }
    // A row that says nothing else tells how dates are written here.
    const date = this.#dates?.add(cells, line) ?? 0
    const claim = this.#reader?.read(row) ?? 'says nothing'
    if (typeof claim === 'string') {
      this.leave(claim === 'says nothing' ? SAYS_NOTHING : NO_EVENT, line)
      return
    }
    if (cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim() !== ''))
      this.#beyond.push(line)
    this.#claims.push({ claim, date })
  }

  #keepExamples(cells: readonly string[], columns: number): void {
    for (let column = 0; column < columns; column += 1) {
      if (!this.#examples[column]) this.#examples[column] = tidy(cells[column] ?? '', 60)
    }
  }

  /** Whether any column is known to hold a date or words. */
  #isUnderstood(): boolean {
    return (this.#assignment?.columns.size ?? 0) > 0
  }

  #tellOfHeader(header: Header, { remarks, known }: Assignment): void {
    for (const { line } of header.skipped) this.leave(BESIDE_HEADER, line)
    if (!this.#isUnderstood() && header.names.length > 0) {
      const names = header.names.slice(0, 20).join(', ')
      this.#report(
        'error',
        { line: 1 },
        `nothing is known of the columns of this table: ${names}`,
        'say what they are: --columns date=NAME,text=NAME, or open it in the viewer',
      )
    } else if (!header.found && known !== undefined) {
      this.#report('warning', { line: 1 }, `this table has no header; its columns are those of ${known}`)
    } else if (!header.found && !this.#source.header) {
      this.#report(
        'warning',
        { line: 1 },
        'this table has no header: its columns are known by what stands in them',
        'add a first line with their names, or type --columns date=1,text=2',
      )
    }
    if (this.#isUnderstood() || remarks.some(({ severity }) => severity === 'error')) {
      for (const { severity, message, hint } of remarks) this.#report(severity, { line: 1 }, message, hint)
    }
  }

  #tellOfRows(): void {
    const [first] = this.#beyond
    if (first !== undefined) {
      this.#report(
        'warning',
        { line: first },
        `${rowsHave(this.#beyond.length)} more cells than the header has names; they are kept as a note${this.#onLines(this.#beyond)}`,
        'put a cell with the delimiter in it in quotes ("…")',
      )
    }
    for (const [why, { count, lines }] of this.#left) {
      const told = LEFT[why]
      const message = told
        ? `${counted(count, 'row')} ${count === 1 ? told[0] : told[1]}`
        : `${counted(count, 'row')}: ${why}`
      if (why !== NOT_UNDERSTOOD)
        this.#report('warning', { line: lines[0] ?? 0 }, message + this.#onLines(lines, count))
    }
  }

  /** One problem for all dates that cannot be taken for one reason. */
  #tellOfDates(dates: readonly ReadDates[], { evidence }: ColumnOrder): void {
    const groups = new Map<
      string,
      { rows: number; examples: string[]; line: number; first: ReadDates['unread'][number] }
    >()
    for (const { unread, rows, line } of dates) {
      for (const one of unread) {
        if (one.message === '') continue
        const reason = `${one.role} ${one.twoMeanings ? 'two meanings' : one.message.replaceAll(one.text, '…')}`
        const group = groups.get(reason) ?? { rows: 0, examples: [], line, first: one }
        group.rows += rows
        if (group.examples.length < 3) group.examples.push(`“${tidy(one.text, 40)}”`)
        groups.set(reason, group)
      }
    }
    for (const { rows, examples, line, first } of groups.values()) {
      const column = this.#nameOf(first.role)
      const at = { line, cell: first.text }
      const cells = `${counted(rows, 'cell')} of “${column}”`
      if (first.twoMeanings) {
        const both = [...evidence].map(([order, [example]]) => `${example} can only be ${order}`).join(', but ')
        const why = both === '' ? 'and no other date of this table tells which' : `and the others do not agree: ${both}`
        const have = rows === 1 ? 'has' : 'have'
        this.#report(
          'error',
          at,
          `${cells} ${have} two meanings, such as ${examples[0]}, ${why}`,
          '--date-order dmy or --date-order mdy says which of day and month comes first',
        )
        continue
      }
      const message =
        rows === 1
          ? first.message
          : `${cells} cannot be read as dates, such as ${examples.join(', ')}: ${first.message}`
      this.#report('warning', at, message, first.suggestion && `type ${first.suggestion}`)
    }
  }

  /** Where rows are, as the first few of their numbers; nothing where it is the one that the problem points at. */
  #onLines(lines: readonly number[], count = lines.length): string {
    const said = lines.filter((line) => line > 0).slice(0, 3)
    if (count <= 1 || said.length === 0) return ''
    return ` (${this.#source.unit ?? 'line'}s ${said.join(', ')}${count > said.length ? ', …' : ''})`
  }

  #nameOf(role: DateRole): string {
    const [column] = this.#assignment?.columns.get(role) ?? []
    return (column === undefined ? undefined : this.#header?.names[column]) ?? role
  }

  #draft(claims: readonly RowClaim[]): Pick<TableDraft, 'briefings' | 'events'> {
    const { name } = this.#source
    const events = new Map<string, DeclaredEvent>()
    for (const { event } of claims) {
      if (event && (event.title ?? event.when ?? event.record) !== undefined && !events.has(event.name))
        events.set(event.name, event)
    }
    const declared = [...events.values()]
    if (!this.#assignment?.exported) {
      return { briefings: [briefing(name, claims, sectionsByYear(claims))], events: declared }
    }
    const groups = new Map<string, { told: RowBriefing | undefined; claims: RowClaim[] }>()
    for (const claim of claims) {
      const id = claim.briefing?.id ?? ''
      const group = groups.get(id) ?? { told: claim.briefing, claims: [] }
      group.claims.push(claim)
      groups.set(id, group)
    }
    const briefings = [...groups.values()].map(({ told, claims: own }) => ({
      ...briefing(name, own, [{ blocks: own }]),
      ...(told && {
        stem: told.id,
        title: told.title ?? told.id,
        date: told.date,
        topic: told.topic,
        outlet: told.outlet === undefined ? undefined : { name: told.outlet, at: 0 },
        source: { url: told.url },
      }),
    }))
    return { briefings, events: declared }
  }

  #summary({ order, because, ambiguous, evidence }: ColumnOrder): TableSummary {
    const columns = this.#assignment?.columns ?? new Map<string, readonly number[]>()
    const roles = new Map([...columns].flatMap(([role, numbers]) => numbers.map((column) => [column, role] as const)))
    const needsOrder = ambiguous > 0 || evidence.size > 0
    return {
      file: this.#source.name,
      format: this.#source.format,
      known: this.#assignment?.exported ? 'an export of kbrief' : this.#assignment?.known,
      columns: (this.#header?.names ?? []).map((name, column) => ({
        name: tidy(name, 100),
        role: roles.get(column),
        example: this.#examples[column] ?? '',
      })),
      order: needsOrder ? { is: order ?? 'not settled', because } : undefined,
      dateForms: this.#dates?.forms() ?? [],
      rows: this.#rows,
      claims: this.#claims.length,
      left: [...this.#left].map(([why, { count }]) => ({ why, count })),
      sample: this.#sample,
      ...(!this.#isUnderstood() && { notUnderstood: true as const }),
    }
  }
}

const SAYS_NOTHING = 'says nothing'
const NO_EVENT = 'a title or an era'
const REPEATS_HEADER = 'repeats the header'
const BESIDE_HEADER = 'above or below the header'
const NOT_UNDERSTOOD = 'nothing is known of the columns'

/** What is told of one row, and of several, that are left for a reason. */
const LEFT: Readonly<Record<string, readonly [one: string, several: string]>> = {
  [SAYS_NOTHING]: [
    'says nothing beside its date: no claim is made of it',
    'say nothing beside their date: no claim is made of them',
  ],
  [NO_EVENT]: ['is a title or an era and no event', 'are titles or eras and no events'],
  [REPEATS_HEADER]: ['repeats the header and is left out', 'repeat the header and are left out'],
  [BESIDE_HEADER]: [
    'stands above or below the header and is left out',
    'stand above or below the header and are left out',
  ],
}

const rowsHave = (count: number): string => `${counted(count, 'row')} ${count === 1 ? 'has' : 'have'}`

/** Whether a text is, among sample rows, the whole of a cell that names somebody. */
function knownNames(rows: readonly Row[], columns: readonly number[]): (name: string) => boolean {
  const known = new Set<string>()
  const seen = new Set<string>()
  for (const { cells } of rows) {
    for (const column of columns) {
      const cell = cells[column] ?? ''
      if (seen.has(cell)) continue
      seen.add(cell)
      for (const part of cellText(cell).split(/\s*[;|；、]\s*|\s+\/\s+/))
        if (!/[,，]|\s(?:and|&)\s/.test(part)) known.add(part)
    }
  }
  return (name) => known.has(name)
}

/** The place of each date in the order of time, the same for dates that are equal in it. */
function rankOf(dates: readonly ReadDates[]): number[] {
  const order = dates.map((_, index) => index).sort((a, b) => compareWhen(dates[a]?.when, dates[b]?.when) || a - b)
  const ranks = new Array<number>(dates.length)
  let rank = 0
  for (const [at, index] of order.entries()) {
    const before = order[at - 1]
    if (before !== undefined && compareWhen(dates[before]?.when, dates[index]?.when) !== 0) rank += 1
    ranks[index] = rank
  }
  return ranks
}

/** Items by their ranks, in their own order where those are equal. */
function sortedBy<T>(items: readonly T[], rank: (item: T) => number): readonly T[] {
  return items.toSorted((a, b) => rank(a) - rank(b))
}

/** Puts the date of a row into its claim, and the words of what cannot be read as one into its notes. */
function putDate(claim: Mutable<RowClaim>, read: ReadDates | undefined): void {
  if (read === undefined) return
  if (read.when !== undefined) claim.when = read.when
  if (read.unread.length === 0) return
  const words = Object.fromEntries(read.unread.map(({ role, text }) => [role, text]))
  claim.notes = { ...words, ...claim.notes }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

function briefing(name: string, claims: readonly RowClaim[], sections: DraftSection[]): DraftBriefing {
  const { stem, date, title } = nameParts(name)
  return {
    stem,
    typed: false,
    title,
    date,
    bottomLine: rowsInWords(claims),
    tags: [],
    source: {},
    sections,
    roles: postsOf(claims),
  }
}
