import type { ColumnRole } from '../../model/column-roles.ts'
import { shellWord } from '../../text/shell-words.ts'
import { type ColumnLook, FITS, lookAt } from './column-look.ts'
import { foldName, rolesOfName } from './column-names.ts'
import { exportRoles } from './export-columns.ts'
import { knownTable } from './known-tables.ts'
import type { TableRow } from './row.ts'

/** A table as far as its roles are looked for: its header, undefined where it has none, and its first rows. */
export interface TableStart {
  readonly header: readonly string[]
  readonly hasHeader: boolean
  readonly rows: readonly TableRow[]
}

/** A reader's roles for the columns of a table; the empty role is for those that are to be notes. */
export type ToldColumns = ReadonlyMap<ColumnRole | '', readonly string[]>

/** The roles of a table's columns by their numbers, and what is to be told of how they were found. */
export interface Assignment {
  readonly columns: ReadonlyMap<ColumnRole, readonly number[]>
  /** The columns whose cells are notes. */
  readonly notes: readonly number[]
  readonly known?: string | undefined
  readonly exported: boolean
  /** Whether its titles are only kinds of events, so that others are made. */
  readonly titlesAreKinds: boolean
  readonly remarks: readonly Remark[]
}

/** Something to tell of the columns of a table. */
export interface Remark {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly hint?: string | undefined
}

/** Roles that several columns may have at once. */
const SEVERAL: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['actors', 'source', 'url'])

/** The order in which roles take columns by name: of two that a name may stand for, the first whose cells fit. */
const ORDER: readonly ColumnRole[] = [
  ...(['start', 'end', 'date', 'year', 'month', 'day', 'end-year', 'end-month', 'end-day'] as const),
  ...(['precision', 'approximate', 'date-words', 'url', 'status', 'key', 'source'] as const),
  ...(['country', 'region', 'place', 'type', 'title', 'text', 'actors', 'role'] as const),
]

/** Finds what each column is: as told, by the columns of a published table, by name, and by what its cells look like. */
export function assignRoles(start: TableStart, told: ToldColumns): Assignment {
  const made = new Map<ColumnRole, number[]>()
  const taken = new Set<number>()
  const remarks: Remark[] = []
  const give = (role: ColumnRole, column: number): void => {
    made.set(role, [...(made.get(role) ?? []), column])
    taken.add(column)
  }
  const looks = start.header.map((_, column) => memo(() => lookAt(start.rows, column)))
  const look = (column: number): ColumnLook => (looks[column] ?? memo(() => lookAt(start.rows, column)))()
  for (const [role, names] of told) {
    for (const name of names) {
      const column = columnNamed(start.header, name)
      if (column === undefined) remarks.push(noColumn(start.header, name))
      else if (role === '') taken.add(column)
      else give(role, column)
    }
  }
  const exported = exportRoles(start.header)
  if (exported) {
    for (const [column, role] of exported) {
      if (role === undefined) taken.add(column)
      else if (!taken.has(column)) give(role, column)
    }
    const known = new Set(exported.map(([column]) => column))
    return {
      columns: made,
      notes: notesOf(start.header, made).filter((column) => !known.has(column)),
      exported: true,
      titlesAreKinds: false,
      remarks,
    }
  }
  const known = knownTable(start.header)
  if (known) {
    const folded = start.header.map(foldName)
    for (const [role, names] of Object.entries(known.roles) as [ColumnRole, readonly string[]][]) {
      if (made.has(role)) continue
      const columns = names.map((name) => folded.indexOf(name)).filter((column) => column >= 0 && !taken.has(column))
      const one = role === 'actors' || role === 'source' ? columns : columns.slice(0, 1)
      for (const column of one) give(role, column)
    }
    return {
      columns: made,
      notes: notesOf(start.header, made),
      known: known.name,
      exported: false,
      titlesAreKinds: false,
      remarks,
    }
  }
  byName(start.header, look, made, taken, give)
  byContent(start, look, made, taken, give, remarks)
  tellOfDates(start.header, look, made, taken, remarks)
  const titlesAreKinds = categoryForTitle(look, made, taken)
  return { columns: made, notes: notesOf(start.header, made), exported: false, titlesAreKinds, remarks }
}

function notesOf(header: readonly string[], made: ReadonlyMap<ColumnRole, readonly number[]>): number[] {
  const read = new Set([...made.values()].flat())
  return header.flatMap((_, column) => (read.has(column) ? [] : [column]))
}

type Give = (role: ColumnRole, column: number) => void
type Look = (column: number) => ColumnLook

function byName(
  header: readonly string[],
  look: Look,
  made: Map<ColumnRole, number[]>,
  taken: Set<number>,
  give: Give,
) {
  const candidates = new Map<ColumnRole, { column: number; rank: number }[]>()
  for (const [column, name] of header.entries()) {
    for (const { role, rank } of rolesOfName(name))
      candidates.set(role, [...(candidates.get(role) ?? []), { column, rank }])
  }
  for (const role of ORDER) {
    if (made.has(role)) continue
    const fitting = (candidates.get(role) ?? []).filter(
      ({ column }) => !taken.has(column) && suits(role, column, header, look, made, candidates),
    )
    const sorted = fitting.sort((a, b) => a.rank - b.rank || a.column - b.column)
    const wanted = SEVERAL.has(role) ? sorted.sort((a, b) => a.column - b.column) : sorted.slice(0, 1)
    for (const { column } of wanted) give(role, column)
  }
  // A day that is given twice over is told by its start and end.
  if (made.has('start') && made.has('date')) {
    for (const column of made.get('date') ?? []) taken.delete(column)
    made.delete('date')
  }
}

/** Whether a column whose name may stand for a role has it: its cells fit, and those of the other columns leave room. */
function suits(
  role: ColumnRole,
  column: number,
  header: readonly string[],
  look: Look,
  made: ReadonlyMap<ColumnRole, readonly number[]>,
  candidates: ReadonlyMap<ColumnRole, readonly { readonly column: number }[]>,
): boolean {
  const cells = look(column)
  const hasDate = made.has('date') || made.has('start')
  const name = foldName(header[column] ?? '')
  if ((role === 'date' || role === 'start') && candidates.has('year') && cells.datesWithoutYear() >= 0.5) return true
  if (role === 'year' && hasDate)
    return (made.get('date') ?? made.get('start') ?? []).some((at) => look(at).dates() < 0.5)
  if ((role === 'month' || role === 'day') && (hasDate || !made.has('year'))) return false
  if ((role === 'end-month' || role === 'end-day') && !made.has('end-year')) return false
  // A year alone in a column called date is a date; two columns of years, a start and an end.
  if (role === 'role' && !made.has('actors')) return false
  if (role === 'title' && cells.length > 120 && (candidates.get('text') ?? []).some((each) => each.column === column))
    return false
  if (name === 'name' || name === 'names') {
    const others = (candidates.get('text') ?? []).some(
      (each) => each.column !== column && FITS.text?.(look(each.column)),
    )
    const isPeople = others && cells.people >= 0.6 && (cells.distinct < cells.count || candidates.has('role'))
    if (role === 'title' && isPeople) return false
    if (role === 'actors' && !isPeople) return false
  }
  return FITS[role]?.(cells) ?? true
}

/** A table without a header, or one whose text has a name that is not known, is read by what its cells look like. */
function byContent(
  start: TableStart,
  look: Look,
  made: Map<ColumnRole, number[]>,
  taken: Set<number>,
  give: Give,
  remarks: Remark[],
) {
  const free = (): number[] => start.header.map((_, column) => column).filter((column) => !taken.has(column))
  const shown = (column: number): string => `“${start.header[column]}”`
  if (!start.hasHeader && !hasDates(made)) {
    const date = free().find(
      (column) => look(column).count > 0 && look(column).dates() >= 0.8 && !isYears(look(column)),
    )
    if (date !== undefined) give('date', date)
    for (const column of free()) if (look(column).urls >= 0.5) give('url', column)
  }
  if (made.has('title') || made.has('text') || made.has('actors')) return
  const [longest] = free()
    .filter((column) => {
      const { numbers, urls, length, count } = look(column)
      return (
        count > 0 && numbers < 0.3 && urls < 0.3 && length >= (start.hasHeader ? 12 : 3) && look(column).dates() < 0.5
      )
    })
    .sort((a, b) => look(b).length - look(a).length)
  if (longest === undefined) return
  give('text', longest)
  if (start.hasHeader) {
    remarks.push({
      severity: 'warning',
      message: `no column is known to hold what happened; ${shown(longest)} is taken, as its cells are the longest`,
      hint: `--columns ${shellWord(`text=${start.header[longest]}`)} says so, or name another`,
    })
  }
}

const isYears = (look: ColumnLook): boolean => look.every((text) => /^\d{1,4}$/.test(text))

const hasDates = (made: ReadonlyMap<ColumnRole, unknown>): boolean =>
  made.has('date') || made.has('start') || made.has('end') || made.has('year')

/** Tells of a table that has no dates, and which column looks as though it did. */
function tellOfDates(
  header: readonly string[],
  look: Look,
  made: ReadonlyMap<ColumnRole, readonly number[]>,
  taken: ReadonlySet<number>,
  remarks: Remark[],
) {
  if (hasDates(made)) return
  const like = header.findIndex((_, column) => !taken.has(column) && look(column).count > 0 && looksDated(look(column)))
  if (like < 0) {
    remarks.push({
      severity: 'warning',
      message: 'no column gives dates, so that nothing of this table is on the timeline',
      hint: '--columns date=NAME names the column that does',
    })
    return
  }
  remarks.push({
    severity: 'warning',
    message: `no column gives dates; “${header[like]}” looks like one`,
    hint: `--columns ${shellWord(`date=${header[like]}`)}`,
  })
}

const looksDated = (look: ColumnLook): boolean =>
  !look.every((text) => /^[\d.]{1,5}$/.test(text)) && look.dates() >= 0.8

/** A title that is the same for many rows says of what kind they are; what each is about stands elsewhere. */
function categoryForTitle(look: Look, made: Map<ColumnRole, number[]>, taken: Set<number>): boolean {
  const [title] = made.get('title') ?? []
  if (title === undefined) return false
  const { count, distinct } = look(title)
  const elsewhere = made.has('text') || made.has('actors') || made.has('place')
  if (!elsewhere || count < 20 || distinct > Math.max(count * 0.1, 2)) return false
  made.delete('title')
  if (made.has('type')) taken.delete(title)
  else made.set('type', [title])
  return true
}

/** The number of the column that a reader means: by its name, or by `column 3` and `3` where there is no such name. */
function columnNamed(header: readonly string[], name: string): number | undefined {
  const folded = header.map(foldName)
  const found = header.indexOf(name) >= 0 ? header.indexOf(name) : folded.indexOf(foldName(name))
  if (found >= 0) return found
  const number = /^(?:column )?(\d{1,4})$/i.exec(name)?.[1]
  return number !== undefined && header[Number(number) - 1] !== undefined ? Number(number) - 1 : undefined
}

const noColumn = (header: readonly string[], name: string): Remark => ({
  severity: 'error',
  message: `there is no column “${name}”`,
  hint: `the columns are: ${header.slice(0, 30).join(', ')}`,
})

function memo<T>(make: () => T): () => T {
  let value: { readonly is: T } | undefined
  return () => {
    value ??= { is: make() }
    return value.is
  }
}
