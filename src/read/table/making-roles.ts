import type { ColumnRole } from '../../model/column-roles.ts'
import { cellText, saysNothing } from './cells.ts'
import { type ColumnLook, lookAt } from './column-look.ts'
import type { TableRow } from './row.ts'

/** A table as far as its roles are looked for: its header, numbered where it has none, and its first rows. */
export interface TableStart {
  readonly header: readonly string[]
  readonly hasHeader: boolean
  readonly rows: readonly TableRow[]
}

/** Something to tell of the columns of a table. */
export interface Remark {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly hint?: string | undefined
}

/** The roles of a table in the making: the columns that have each, and those that are not to have another. */
export class MakingRoles {
  readonly made = new Map<ColumnRole, number[]>()
  readonly taken = new Set<number>()
  readonly remarks: Remark[] = []
  readonly header: readonly string[]
  readonly hasHeader: boolean
  readonly #rows: readonly TableRow[]
  readonly #looks: ColumnLook[] = []

  constructor({ header, hasHeader, rows }: TableStart) {
    this.header = header
    this.hasHeader = hasHeader
    this.#rows = rows
  }

  /** The look of the cells of a column, taken once. */
  look(column: number): ColumnLook {
    const look = this.#looks[column] ?? lookAt(this.#rows, column)
    this.#looks[column] = look
    return look
  }

  /** Whether a column says something in a row in which another does not. */
  fills(column: number, other: number): boolean {
    const says = (cell: string | undefined): boolean => !saysNothing(cellText(cell))
    return this.#rows.some(({ cells }) => says(cells[column]) && !says(cells[other]))
  }

  give(role: ColumnRole, column: number): void {
    this.made.set(role, [...(this.made.get(role) ?? []), column])
    this.taken.add(column)
  }

  /** The columns without a role that may have one. */
  free(): number[] {
    return this.header.map((_, column) => column).filter((column) => !this.taken.has(column))
  }

  /** The columns that have no role. */
  notes(): number[] {
    const read = new Set([...this.made.values()].flat())
    return this.header.map((_, column) => column).filter((column) => !read.has(column))
  }
}
