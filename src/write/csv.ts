import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { guardFormula } from '../text/formula.ts'
import { claimTable, type TableCell } from './claim-table.ts'

/** Claims as a table (CSV, RFC 4180): a row each, every cell in quotes, none that a spreadsheet would run. */
export function toCsv(world: World, claims: readonly Claim[]): string {
  if (claims.length === 0) return ''
  const { columns, cells } = claimTable(world, claims)
  return [columns, ...claims.map(cells)].map(rowText).join('')
}

const rowText = (cells: readonly TableCell[]): string => `${cells.map(cellText).join(',')}\r\n`

const cellText = (cell: TableCell): string => `"${guardFormula(cell ?? '').replaceAll('"', '""')}"`
