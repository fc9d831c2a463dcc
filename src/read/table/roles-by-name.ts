import type { ColumnRole } from '../../model/column-roles.ts'
import { FITS } from './column-look.ts'
import { foldName, OF_EVENT, rolesOfName } from './column-names.ts'
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
  actOnTargets(header, candidates)
  const months = candidates.get('month') ?? []
  const [month] = [...months].sort((a, b) => a.rank - b.rank)
  const beside = month && partOfDate(header[month.column] ?? '')
  for (const candidate of candidates.get('year') ?? [])
    if (beside !== undefined && partOfDate(header[candidate.column] ?? '') === beside) candidate.rank = -1
  for (const role of ORDER) {
    if (made.has(role)) continue
    const fitting = (candidates.get(role) ?? []).filter(
      ({ column, rank }) => !taken.has(column) && suits(role, { column, rank }, roles, candidates),
    )
    const sorted = fitting.sort((a, b) => a.rank - b.rank || a.column - b.column)
    const wanted = SEVERAL.has(role) ? sorted.sort((a, b) => a.column - b.column) : sorted.slice(0, 1)
    for (const { column } of wanted) roles.give(role, column)
  }
  if (!DATED.some((role) => made.has(role))) giveUnreadDate(roles, candidates)
  // A day that is given twice over is told by its start and end; one that stands where they do not fills their place.
  const [start = -1] = made.get('start') ?? []
  if (made.has('start') && made.has('date') && !made.get('date')?.some((date) => roles.fills(date, start))) {
    for (const column of made.get('date') ?? []) taken.delete(column)
    made.delete('date')
  }
}

const DATED: readonly ColumnRole[] = ['date', 'start', 'end', 'year']

/** Gives a table without dates the column called one whose cells are meant as some, so that each is told to be none. */
function giveUnreadDate(roles: MakingRoles, candidates: Candidates): void {
  const column = candidates
    .get('date')
    ?.filter(
      ({ column, rank }) =>
        !roles.taken.has(column) &&
        (rank <= OF_EVENT ? roles.look(column).half(isMeant) : roles.look(column).datesWithoutYear() >= 0.5),
    )
    .sort((a, b) => a.rank - b.rank)[0]?.column
  if (column !== undefined) roles.give('date', column)
}

const isMeant = (text: string): boolean =>
  text.length < 40 && /\d/.test(text) && (/\D/.test(text) || /^\d{3,4}$/.test(text))

/** The words by which the columns of one date belong together: `start` of `start_month`, none of `month`. */
const partOfDate = (name: string): string => foldName(name).replace(/(?:years?|yr|months?|mnth|mon|mo)(?=\d?$)/, '')

/** A source that acts on a target is an actor and no outlet, as in tables of events that a machine has coded. */
function actOnTargets(
  header: readonly string[],
  candidates: Map<ColumnRole, { column: number; rank: number }[]>,
): void {
  const folded = header.map(foldName)
  const [source, target] = [folded.indexOf('source'), folded.indexOf('target')]
  if (source < 0 || target < 0) return
  candidates.set('source', candidates.get('source')?.filter(({ column }) => column !== source) ?? [])
  candidates.set('actors', [
    ...(candidates.get('actors') ?? []),
    { column: source, rank: 0 },
    { column: target, rank: 0 },
  ])
}

/** Whether a column whose name may stand for a role has it: its cells fit, and those of the other columns leave room. */
function suits(
  role: ColumnRole,
  { column, rank }: { readonly column: number; readonly rank: number },
  roles: MakingRoles,
  candidates: Candidates,
): boolean {
  const { header, made } = roles
  const cells = roles.look(column)
  const hasDate = made.has('date') || made.has('start')
  const name = foldName(header[column] ?? '')
  const hasFitting = (other: ColumnRole): boolean =>
    (candidates.get(other) ?? []).some((each) => FITS[other]?.(roles.look(each.column)))
  if ((role === 'date' || role === 'start') && candidates.has('year') && cells.datesWithoutYear() >= 0.5) return true
  // A year with its month in columns of their own is surely that of the event; the day of the report or the entry is not.
  if (role === 'date' && rank > OF_EVENT && hasFitting('year') && hasFitting('month')) return false
  if (role === 'year' && hasDate)
    return (made.get('date') ?? made.get('start') ?? []).some((at) => roles.look(at).dates() < 0.5)
  if ((role === 'month' || role === 'day') && (hasDate || !made.has('year'))) return false
  if (role === 'end-year' && made.has('end')) return false
  if ((role === 'end-month' || role === 'end-day') && !made.has('end-year')) return false
  // A year alone in a column called date is a date; two columns of years, a start and an end.
  if (role === 'role' && !made.has('actors')) return false
  if (role === 'title' && cells.length > 120 && (candidates.get('text') ?? []).some((each) => each.column === column))
    return false
  // The name of a state is a level of its place where the town and the country stand beside it.
  if (name === 'statename' && hasFitting('country') && hasFitting('place')) return false
  if (name === 'name' || name === 'names') {
    const others = (candidates.get('text') ?? []).some(
      (each) => each.column !== column && FITS.text?.(roles.look(each.column)),
    )
    const isPeople = others && cells.people() >= 0.6 && (cells.distinct < cells.count || candidates.has('role'))
    if (role === 'title' && isPeople) return false
    if (role === 'actors' && !isPeople) return false
  }
  return FITS[role]?.(cells) ?? true
}
