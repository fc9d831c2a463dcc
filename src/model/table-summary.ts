import type { ColumnRole } from './column-roles.ts'

/** One column of a table as it was understood. */
export interface ColumnSummary {
  readonly name: string
  /** Its role; a column without one is kept as a note. */
  readonly role?: ColumnRole | undefined
  /** Its first cell that is not empty. */
  readonly example: string
}

/** The name of a table that is piped in as `-`. */
export const STANDARD_INPUT = 'standard input'

/** How one table was understood: what `check` and the page of the table tell. */
export interface TableSummary {
  readonly file: string
  /** How the file is written: `CSV, ;, windows-1252`, `XLSX, sheet Trips`. */
  readonly format: string
  /** The sheet of a workbook that has several. */
  readonly sheet?: string | undefined
  /** The table it is by its columns, such as ACLED. */
  readonly known?: string | undefined
  readonly columns: readonly ColumnSummary[]
  /** The order of day and month where the table has dates in numbers, and what settled it, in words. */
  readonly order?: { readonly is: string; readonly because: string } | undefined
  /** The forms of its dates, each by an example, the most common first. */
  readonly dateForms: readonly { readonly example: string; readonly count: number }[]
  /** Rows beside the header, claims made of them, and why each other row was left. */
  readonly rows: number
  readonly claims: number
  readonly left: readonly { readonly why: string; readonly count: number }[]
  /** The first rows as they stand in the file. */
  readonly sample: readonly (readonly string[])[]
  /** Set where nothing could be made of its rows. */
  readonly notUnderstood?: true | undefined
}
