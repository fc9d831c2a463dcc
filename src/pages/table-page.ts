import type { ColumnSummary, TableSummary } from '../model/table-summary.ts'
import { counted } from '../text/counted.ts'
import { pad, truncate } from '../text/fit.ts'
import type { Line } from '../text/line.ts'
import { blank, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { hanging } from './claim-lines.ts'
import { labelled } from './labelled.ts'
import { type Page, PageBuilder } from './page.ts'
import { tableInWords } from './table-in-words.ts'

/** The roles that a reader has chosen for columns of a table, by name, and not yet written. */
export type ChosenRoles = Readonly<Record<string, string>>

/** The id of a column as a target: its table and its name. */
const columnId = (file: string, name: string): string => `${file}\n${name}`

/** The table and the column of an id. */
export function columnOf(id: string): { file: string; column: string } {
  const [file = '', column = ''] = id.split(/\n(.*)/s)
  return { file, column }
}

/** The name under which the order of day and month is chosen beside the columns. */
export const ORDER = '(order of day and month)'

/** So many rows are looked at for the cells of a column. */
const SHOWN = 12

/** A table with its columns: what each is, and its first cells; for whoever says what they are. */
export function tablePage(table: TableSummary, chosen: ChosenRoles, width: number): Page {
  const out = new PageBuilder()
  const title = `${table.file}: ${counted(table.rows, 'row')}, ${counted(table.claims, 'claim')}`
  out.add(...wrapSpans([{ ...span(title, 'strong'), href: `file:${table.file}` }], width))
  const asks = table.notUnderstood ? 'It is not known what the columns of this table are. ' : ''
  const unwritten = Object.keys(chosen).length
  const state = unwritten > 0 ? ` ${counted(unwritten, 'choice')} not written yet: w writes.` : ''
  out.add(...wrapSpans([span(`${asks}Enter says what a column is, w writes it to tables.yaml.${state}`, 'dim')], width))
  out.gap()
  const stacked = width < STACKED
  const longest = Math.max(6, ...table.columns.map(({ name }) => cells(name)))
  const nameWidth = Math.min(24, longest, stacked ? Math.max(6, width - ROLE - 4) : longest)
  const columns = { name: nameWidth, cells: Math.max(1, width - (stacked ? 4 : nameWidth + ROLE + 6)), stacked }
  const head = [blank(2), span(pad('Column', nameWidth), 'heading'), blank(2), span(pad('Role', ROLE), 'heading')]
  out.add(stacked ? head : [...head, blank(2), span(truncate('First cells', columns.cells), 'heading')])
  for (const [index, column] of table.columns.entries()) {
    const rows = columnRows(table, column, index, chosen, columns)
    out.stop({ kind: 'column', id: columnId(table.file, column.name) }, rows)
  }
  if (table.order) {
    const { is, because } = table.order
    const order = chosen[ORDER] ?? [is, because].filter(Boolean).join(': ')
    out.gap()
    out.stop({ kind: 'column', id: columnId(table.file, ORDER) }, [
      ...hanging(
        [span('Order of day and month  ', 'heading'), span(order, chosen[ORDER] ? 'accent' : 'plain')],
        width,
        2,
      ),
    ])
  }
  out.gap()
  for (const [label, text] of tableInWords(table)) {
    const isAbove = ABOVE.has(label) || (label === 'rows' && table.left.length === 0)
    if (!isAbove) out.add(...labelled(label, [span(text)], width, { indent: 2, role: 'dim' }))
  }
  return out.page(title)
}

/** Labels of a table in words that stand above, in the rows of columns themselves. */
const ABOVE: ReadonlySet<string> = new Set(['columns', 'notes', 'order'])

const ROLE = 11

/** With fewer cells than this the first cells of a column stand below it. */
const STACKED = 50

/** Widths of the columns of the page. */
interface Columns {
  readonly name: number
  readonly cells: number
  readonly stacked: boolean
}

function columnRows(
  table: TableSummary,
  { name, role }: ColumnSummary,
  index: number,
  chosen: ChosenRoles,
  columns: Columns,
): Line[] {
  const now = Object.hasOwn(chosen, name) ? chosen[name] : role
  const values = table.sample.slice(0, SHOWN).map((row) => row[index] ?? '')
  const each = [...new Set(values.filter((value) => value !== ''))].join(' · ')
  const shown = pad(truncate(now ?? 'note', ROLE), ROLE)
  const row = [
    blank(2),
    span(pad(truncate(name, columns.name), columns.name)),
    blank(2),
    span(shown, Object.hasOwn(chosen, name) ? 'accent' : now === undefined ? 'dim' : 'strong'),
  ]
  const sample = span(truncate(each, columns.cells), 'dim')
  if (!columns.stacked) return [[...row, blank(2), sample]]
  return each === '' ? [row] : [row, [blank(4), sample]]
}
