import type { ColumnRole } from '../../model/column-roles.ts'
import { cellText } from './cells.ts'
import type { Header } from './find-header.ts'

const SUMS =
  /^(?:(?:grand |sub-?)?totals?|sums?|summen?|gesamt|insgesamt|suma|somme|totale|合計|总计|합계|итого|всего)(?: \([^)]*\))?:?$/i

/** No name of a line of sums is longer, in characters. */
const LONGEST_SUMS = 60

/** Roles whose cells tell what happened. */
const TELLING: readonly ColumnRole[] = ['title', 'text', 'actors', 'place', 'type']

/** The reason why a row below the header is about no event, by its cells alone; undefined where it may be about one. */
export function whyNoEvent(
  cells: readonly string[],
  { names, found }: Header,
  columns: ReadonlyMap<ColumnRole, readonly number[]>,
): string | undefined {
  if (found && cells[0] === names[0] && names.every((name, column) => cells[column] === name))
    return 'repeats the header'
  const first = cells.findIndex((cell) => cell.trim() !== '')
  if (first < 0 || (cells[first] ?? '').length > LONGEST_SUMS || !SUMS.test(cellText(cells[first]))) return undefined
  const saysMore = TELLING.some((role) =>
    (columns.get(role) ?? []).some((column) => column !== first && cellText(cells[column]) !== ''),
  )
  return saysMore ? undefined : 'a line of sums'
}
