import { tidy } from '../single-line.ts'

/** So many rows are looked at. */
const LOOKED_AT = 200

/** So many rows are shown of a table that was not understood. */
const SHOWN = 20

/** The first rows of a table, and the first cell of each column that is not empty: what its page shows. */
export class FirstCells {
  readonly rows: string[][] = []
  readonly #ofColumns: string[] = []
  #taken = 0

  /** Takes the cells of a further row, as far as there are columns. */
  take(cells: readonly string[], columns: number): void {
    if (this.#taken === LOOKED_AT) return
    this.#taken += 1
    if (this.rows.length < SHOWN) this.rows.push(cells.map((cell) => tidy(cell, 200)))
    for (let column = 0; column < columns; column += 1) {
      if (!this.#ofColumns[column]) this.#ofColumns[column] = tidy(cells[column] ?? '', 60)
    }
  }

  of(column: number): string {
    return this.#ofColumns[column] ?? ''
  }
}
