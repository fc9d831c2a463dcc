import type { ColumnRole } from '../../model/column-roles.ts'
import { FITS } from './column-look.ts'
import { foldName, rolesOfName } from './column-names.ts'
import type { MakingRoles } from './making-roles.ts'

/** Roles that several columns may have at once. */
const SEVERAL: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['actors', 'source', 'url'])

/** The order in which roles take columns by name: of two that a name may stand for, the first whose cells fit. */
const ORDER: readonly ColumnRole[] = [
  ...(['start', 'end', 'date', 'year', 'month', 'day', 'end-year', 'end-month', 'end-day'] as const),
  ...(['precision', 'approximate', 'date-words', 'url', 'status', 'key', 'source'] as const),
  ...(['country', 'region', 'place', 'type', 'title', 'text', 'actors', 'role'] as const),
]

/** The columns whose names may stand for each role, and how sure each name is. */
type Candidates = ReadonlyMap<ColumnRole, readonly { readonly column: number; readonly rank: number }[]>

/** Gives roles to the columns whose names stand for them and whose cells fit. */
export function giveByName(roles: MakingRoles): void {
  const { header, made, taken } = roles
  const candidates = new Map<ColumnRole, { column: number; rank: number }[]>()
  for (const [column, name] of header.entries()) {
    for (const { role, rank } of rolesOfName(name))
      candidates.set(role, [...(candidates.get(role) ?? []), { column, rank }])
  }
  for (const role of ORDER) {
    if (made.has(role)) continue
    const fitting = (candidates.get(role) ?? []).filter(
      ({ column }) => !taken.has(column) && suits(role, column, roles, candidates),
    )
    const sorted = fitting.sort((a, b) => a.rank - b.rank || a.column - b.column)
    const wanted = SEVERAL.has(role) ? sorted.sort((a, b) => a.column - b.column) : sorted.slice(0, 1)
    for (const { column } of wanted) roles.give(role, column)
  }
  // A day that is given twice over is told by its start and end.
  if (made.has('start') && made.has('date')) {
    for (const column of made.get('date') ?? []) taken.delete(column)
    made.delete('date')
  }
}

/** Whether a column whose name may stand for a role has it: its cells fit, and those of the other columns leave room. */
function suits(role: ColumnRole, column: number, roles: MakingRoles, candidates: Candidates): boolean {
  const { header, made } = roles
  const cells = roles.look(column)
  const hasDate = made.has('date') || made.has('start')
  const name = foldName(header[column] ?? '')
  if ((role === 'date' || role === 'start') && candidates.has('year') && cells.datesWithoutYear() >= 0.5) return true
  if (role === 'year' && hasDate)
    return (made.get('date') ?? made.get('start') ?? []).some((at) => roles.look(at).dates() < 0.5)
  if ((role === 'month' || role === 'day') && (hasDate || !made.has('year'))) return false
  if ((role === 'end-month' || role === 'end-day') && !made.has('end-year')) return false
  // A year alone in a column called date is a date; two columns of years, a start and an end.
  if (role === 'role' && !made.has('actors')) return false
  if (role === 'title' && cells.length > 120 && (candidates.get('text') ?? []).some((each) => each.column === column))
    return false
  if (name === 'name' || name === 'names') {
    const others = (candidates.get('text') ?? []).some(
      (each) => each.column !== column && FITS.text?.(roles.look(each.column)),
    )
    const isPeople = others && cells.people >= 0.6 && (cells.distinct < cells.count || candidates.has('role'))
    if (role === 'title' && isPeople) return false
    if (role === 'actors' && !isPeople) return false
  }
  return FITS[role]?.(cells) ?? true
}
