/**
 * The pairs of rows and columns, each in one pair at most, whose weights have the greatest sum: the Hungarian method.
 * A row that is best left alone, or whose weights are 0, has no column.
 */
export function bestPairs(weights: readonly (readonly number[])[]): readonly (number | undefined)[] {
  const rows = weights.length
  // A column of its own for each row that has none: it adds nothing.
  const columns = Math.max(0, ...weights.map((row) => row.length)) + rows
  const weight = (row: number, column: number): number => weights[row - 1]?.[column - 1] ?? 0
  const [rowPrices, columnPrices] = [zeros(rows + 1), zeros(columns + 1)]
  const [rowOf, before] = [zeros(columns + 1), zeros(columns + 1)]
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row
    const slack = columnPrices.map(() => Number.POSITIVE_INFINITY)
    const seen = new Set<number>()
    let at = 0
    while (rowOf[at] !== 0) {
      seen.add(at)
      const current = rowOf[at] ?? 0
      let next = 0
      let least = Number.POSITIVE_INFINITY
      for (let column = 1; column <= columns; column++) {
        if (seen.has(column)) continue
        const cost = -weight(current, column) - (rowPrices[current] ?? 0) - (columnPrices[column] ?? 0)
        if (cost < (slack[column] ?? 0)) {
          slack[column] = cost
          before[column] = at
        }
        if ((slack[column] ?? 0) < least) {
          least = slack[column] ?? 0
          next = column
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (seen.has(column)) {
          const owner = rowOf[column] ?? 0
          rowPrices[owner] = (rowPrices[owner] ?? 0) + least
          columnPrices[column] = (columnPrices[column] ?? 0) - least
        } else slack[column] = (slack[column] ?? 0) - least
      }
      at = next
    }
    while (at !== 0) {
      const from = before[at] ?? 0
      rowOf[at] = rowOf[from] ?? 0
      at = from
    }
  }
  return weights.map((_, row) => {
    const column = rowOf.indexOf(row + 1, 1)
    return weight(row + 1, column) > 0 ? column - 1 : undefined
  })
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0)
