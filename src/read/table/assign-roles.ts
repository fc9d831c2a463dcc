import type { ColumnRole } from '../../model/column-roles.ts'
import { foldName } from './column-names.ts'
import { exportRoles } from './export-columns.ts'
import { type KnownTable, knownTable } from './known-tables.ts'
import { MakingRoles, type Remark, type TableStart } from './making-roles.ts'
import { giveByContent, takeTitleAsType, tellOfNoDates } from './roles-by-content.ts'
import { giveByName } from './roles-by-name.ts'

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

/** Finds what each column is: as told, by the columns of a published table, by name, and by what its cells look like. */
export function assignRoles(start: TableStart, told: ToldColumns): Assignment {
  const roles = new MakingRoles(start)
  giveAsTold(roles, told)
  const { header, made: columns, taken, remarks } = roles
  const made = { columns, remarks, exported: false, titlesAreKinds: false }
  const exported = exportRoles(header)
  if (exported) {
    for (const [column, role] of exported) {
      if (role === undefined) taken.add(column)
      else if (!taken.has(column)) roles.give(role, column)
    }
    const ours = new Set(exported.map(([column]) => column))
    return { ...made, notes: roles.notes().filter((column) => !ours.has(column)), exported: true }
  }
  const known = knownTable(header)
  if (known) {
    giveAsPublished(roles, known)
    return { ...made, notes: roles.notes(), known: known.name }
  }
  giveByName(roles)
  giveByContent(roles)
  tellOfNoDates(roles)
  const titlesAreKinds = takeTitleAsType(roles)
  return { ...made, notes: roles.notes(), titlesAreKinds }
}

function giveAsTold(roles: MakingRoles, told: ToldColumns): void {
  const { header, taken, remarks } = roles
  for (const [role, names] of told) {
    for (const name of names) {
      const column = columnNamed(header, name)
      if (column === undefined) remarks.push(noColumn(header, name))
      else if (role === '') taken.add(column)
      else roles.give(role, column)
    }
  }
}

function giveAsPublished(roles: MakingRoles, known: KnownTable): void {
  const folded = roles.header.map(foldName)
  for (const [role, names] of Object.entries(known.roles) as [ColumnRole, readonly string[]][]) {
    if (roles.made.has(role)) continue
    const columns = names
      .map((name) => folded.indexOf(name))
      .filter((column) => column >= 0 && !roles.taken.has(column))
    const one = role === 'actors' || role === 'source' ? columns : columns.slice(0, 1)
    for (const column of one) roles.give(role, column)
  }
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
