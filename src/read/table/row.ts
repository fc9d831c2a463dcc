/** A row of a table: its cells, column by column, as text, and the line of its file where it starts, counted from 1. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly line: number
}
