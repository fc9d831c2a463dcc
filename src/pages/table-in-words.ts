import { type ColumnRole, NAMED_ROLES } from '../model/column-roles.ts'
import { STANDARD_INPUT, type TableSummary } from '../model/table-summary.ts'
import { counted, grouped } from '../text/counted.ts'
import { shellWord } from '../text/shell-words.ts'

/** So many forms of dates are named. */
const MOST_FORMS = 8

/** How a table was understood, a label and what it tells a line. The last is ready to be typed as options. */
export function tableInWords(table: TableSummary): readonly (readonly [label: string, text: string])[] {
  const { columns, order, dateForms, left } = table
  const roles = [...columnsByRole(table)].map(
    ([role, at]) => `${role}=${at.map((each) => columns[each]?.name).join('+')}`,
  )
  const notes = columns.filter(({ role, name }) => role === undefined && name !== '').map(({ name }) => name)
  const forms = dateForms.slice(0, MOST_FORMS).map(({ example, count }) => `${example} (${grouped(count)})`)
  const further = dateForms.length - forms.length
  const lines: (readonly [string, string | undefined])[] = [
    ['read as', [table.known, table.format].filter(Boolean).join(', ')],
    [
      'rows',
      `${counted(table.rows, 'row')}, ${counted(table.claims, 'claim')}${left.map(({ why, count }) => `; ${grouped(count)} left: ${why}`).join('')}`,
    ],
    ['columns', roles.length === 0 ? 'none is known' : roles.join(', ')],
    ['notes', notes.length > 0 ? notes.join(', ') : undefined],
    ['order', order && [order.is, order.because].filter(Boolean).join(': ')],
    [
      'dates',
      forms.length > 0
        ? [...forms, ...(further > 0 ? [`and ${counted(further, 'further form')}`] : [])].join(', ')
        : undefined,
    ],
    ['by hand', asOptions(table)],
  ]
  return lines.flatMap(([label, text]) => (text === undefined ? [] : [[label, text] as const]))
}

/** The columns of a table by their roles, as their places in it. */
function columnsByRole({ columns }: TableSummary): ReadonlyMap<ColumnRole, readonly number[]> {
  const roles = new Map<ColumnRole, number[]>()
  for (const [at, { role }] of columns.entries())
    if (role !== undefined) roles.set(role, [...(roles.get(role) ?? []), at])
  return roles
}

/** Options that have the table read the same way; undefined for one that was not understood. */
function asOptions(table: TableSummary): string | undefined {
  if (table.notUnderstood) return undefined
  const { columns, order, sheet, file } = table
  const words = ['kbrief', file === STANDARD_INPUT ? '-' : shellWord(file)]
  if (sheet !== undefined) words.push('--sheet', shellWord(sheet))
  const roles = [...columnsByRole(table)]
  // A table that kbrief wrote has roles that nobody types.
  if (roles.every(([role]) => NAMED_ROLES.includes(role))) {
    const typed = (at: number): string => (isTypedAlike(columns, at) ? (columns[at]?.name ?? '') : `column ${at + 1}`)
    words.push('--columns', shellWord(roles.map(([role, at]) => `${role}=${at.map(typed).join('+')}`).join(',')))
  }
  if (order !== undefined && /^(?:dmy|mdy|ymd)$/.test(order.is)) words.push('--date-order', order.is)
  return words.join(' ')
}

/** Whether the name of a column can be typed and means that column: the signs between names are in none. */
function isTypedAlike(columns: TableSummary['columns'], at: number): boolean {
  const name = columns[at]?.name ?? ''
  return name !== '' && !/[,+]|…$/.test(name) && columns.findIndex((each) => each.name === name) === at
}
