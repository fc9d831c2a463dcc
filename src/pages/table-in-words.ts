import { STANDARD_INPUT, type TableSummary } from '../model/table-summary.ts'
import { counted, grouped } from '../text/counted.ts'
import { shellWord } from '../text/shell-words.ts'

/** So many forms of dates are named. */
const MOST_FORMS = 8

/** How a table was understood, a label and what it tells a line. The last is ready to be typed as options. */
export function tableInWords(table: TableSummary): readonly (readonly [label: string, text: string])[] {
  const { columns, order, dateForms, left } = table
  const roles = rolesInWords(table)
  const notes = columns.filter(({ role, name }) => role === undefined && name !== '').map(({ name }) => name)
  const forms = dateForms.slice(0, MOST_FORMS).map(({ example, count }) => `${example} (${grouped(count)})`)
  const further = dateForms.length - forms.length
  const lines: (readonly [string, string | undefined])[] = [
    ['read as', [table.known, table.format].filter(Boolean).join(', ')],
    [
      'rows',
      `${counted(table.rows, 'row')}, ${counted(table.claims, 'claim')}${left.map(({ why, count }) => `; ${grouped(count)} left: ${why}`).join('')}`,
    ],
    ['columns', roles === '' ? 'none is known' : roles],
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

/** The columns of a table by their roles, as they are typed: `date=when,actors=who+whom`. */
function rolesInWords({ columns }: TableSummary): string {
  const roles = new Map<string, string[]>()
  for (const { name, role } of columns) if (role !== undefined) roles.set(role, [...(roles.get(role) ?? []), name])
  return [...roles].map(([role, names]) => `${role}=${names.join('+')}`).join(', ')
}

/** Options that have the table read the same way; undefined for one that was not understood. */
function asOptions({ columns, order, notUnderstood, file }: TableSummary): string | undefined {
  if (notUnderstood) return undefined
  const said = rolesInWords({ columns } as TableSummary).replaceAll(', ', ',')
  const isOrder = order !== undefined && /^(?:dmy|mdy|ymd)$/.test(order.is)
  const path = file === STANDARD_INPUT ? '-' : shellWord(file)
  return `kbrief ${path} --columns ${shellWord(said)}${isOrder ? ` --date-order ${order.is}` : ''}`
}
