import type { DateRole } from '../../model/column-roles.ts'
import { counted } from '../../text/counted.ts'
import { tidy } from '../single-line.ts'
import type { Assignment } from './assign-roles.ts'
import type { ColumnOrder } from './date-order.ts'
import type { Header } from './find-header.ts'
import type { UnreadDate } from './read-dates.ts'
import type { ReadDates } from './row-dates.ts'
import type { TableReport } from './table-report.ts'

/** The messages on one row, and on several, that are left for a reason; of the others there is nothing to tell. */
const TOLD: Readonly<Record<string, readonly [one: string, several: string]>> = {
  'says nothing': [
    'says nothing beside its date: no claim is made of it',
    'say nothing beside their date: no claim is made of them',
  ],
  'an era': ['is an era and no event', 'are eras and no events'],
  'a further title': ['is a title and no event', 'are titles and no events'],
  'a line of sums': ['is a line of sums and no event', 'are lines of sums and no events'],
  'repeats the header': ['repeats the header and is left out', 'repeat the header and are left out'],
  'tells how dates are written': [
    'tells how dates are written and is no event',
    'tell how dates are written and are no events',
  ],
  'above or below the header': [
    'stands above or below the header and is left out',
    'stand above or below the header and are left out',
  ],
}

/** Rows left for a reason that is told elsewhere, or used as what they are. */
const SILENT: ReadonlySet<string> = new Set(['nothing is known of the columns', 'the title'])

/** The rows of a table of which no claim was made: how many for each reason, and where the first are. */
export class LeftRows {
  readonly #reasons = new Map<string, { count: number; readonly lines: number[] }>()
  readonly #unit: 'line' | 'row'

  constructor(unit: 'line' | 'row') {
    this.#unit = unit
  }

  add(why: string, line: number): void {
    const left = this.#reasons.get(why) ?? { count: 0, lines: [] }
    left.count += 1
    if (left.lines.length < 3) left.lines.push(line)
    this.#reasons.set(why, left)
  }

  counts(): { why: string; count: number }[] {
    return [...this.#reasons].map(([why, { count }]) => ({ why, count }))
  }

  /** One problem for each reason. */
  tell(report: TableReport): void {
    for (const [why, { count, lines }] of this.#reasons) {
      if (SILENT.has(why)) continue
      const told = TOLD[why]
      const rows = counted(count, 'row')
      const message = told ? `${rows} ${count === 1 ? told[0] : told[1]}` : `${rows}: ${why}`
      report('warning', { line: lines[0] ?? 0 }, message + this.where(lines, count))
    }
  }

  /** Where rows are, as the first few of their numbers; nothing where it is the one that a problem points at. */
  where(lines: readonly number[], count = lines.length): string {
    const said = lines.filter((line) => line > 0).slice(0, 3)
    if (count <= 1 || said.length === 0) return ''
    return ` (${this.#unit}s ${said.join(', ')}${count > said.length ? ', …' : ''})`
  }
}

/** Tells of the rows that have cells beyond the last column, or fields that the first rows do not have. */
export function tellOfBeyond(report: TableReport, left: LeftRows, lines: readonly number[], hasNames: boolean): void {
  const [first] = lines
  if (first === undefined) return
  const what = hasNames ? 'fields that none of the first rows has' : 'more cells than the header has names'
  report(
    'warning',
    { line: first },
    `${counted(lines.length, 'row')} ${lines.length === 1 ? 'has' : 'have'} ${what}; they are kept as a note${left.where(lines)}`,
    hasNames ? undefined : 'put a cell with the delimiter in it in quotes ("…")',
  )
}

/** Tells of a header that is missing, of columns that are not understood, and of what stands around the header. */
export function tellOfHeader(
  report: TableReport,
  left: LeftRows,
  header: Header,
  hasNames: boolean,
  isEmpty: boolean,
  { columns, remarks, known }: Assignment,
): void {
  const understood = columns.size > 0
  for (const { line } of header.skipped) left.add('above or below the header', line)
  if (isEmpty) report('warning', undefined, 'this table has no rows')
  else if (!understood && header.names.length > 0) {
    report(
      'error',
      { line: 1 },
      `nothing is known of the columns of this table: ${header.names.slice(0, 20).join(', ')}`,
      'say what they are: --columns date=NAME,text=NAME, or open it in the viewer',
    )
  } else if (!header.found && known !== undefined) {
    report('warning', { line: 1 }, `this table has no header; its columns are those of ${known}`)
  } else if (!header.found && !hasNames) {
    report(
      'warning',
      { line: 1 },
      'this table has no header: its columns are known by what stands in them',
      'add a first line with their names, or type --columns date=1,text=2',
    )
  }
  if (isEmpty || (!understood && !remarks.some(({ severity }) => severity === 'error'))) return
  for (const { severity, message, hint } of remarks) report(severity, { line: 1 }, message, hint)
}

/** One problem for all dates that cannot be taken for one reason; `nameOf` gives the column of a role. */
export function tellOfDates(
  report: TableReport,
  nameOf: (role: DateRole) => string,
  dates: readonly ReadDates[],
  order: ColumnOrder,
): void {
  const groups = new Map<string, { rows: number; examples: string[]; line: number; first: UnreadDate }>()
  for (const { unread, rows, line } of dates) {
    for (const one of unread) {
      if (one.message === '') continue
      // The message quotes the cell, or what it became on its way.
      const reason = `${one.role} ${one.twoMeanings ? 'two meanings' : one.message.replaceAll(one.text, '…').replace(/"[^"]*"/, '…')}`
      const group = groups.get(reason) ?? { rows: 0, examples: [], line, first: one }
      group.rows += rows
      if (group.examples.length < 3) group.examples.push(`“${tidy(one.text, 40)}”`)
      groups.set(reason, group)
    }
  }
  for (const { rows, examples, line, first } of groups.values()) {
    const at = { line, cell: first.text }
    const cells = `${counted(rows, 'cell')} of “${nameOf(first.role)}”`
    if (first.twoMeanings) {
      report(
        'error',
        at,
        `${cells} ${rows === 1 ? 'has' : 'have'} two meanings, such as ${examples[0]}, ${whyUnsettled(order)}`,
        '--date-order dmy or --date-order mdy says which of day and month comes first',
      )
      continue
    }
    const message =
      rows === 1 ? first.message : `${cells} cannot be read as dates, such as ${examples.join(', ')}: ${first.message}`
    report('warning', at, message, first.suggestion && `type ${first.suggestion}`)
  }
}

/** Tells of the rows whose cells for the date are all empty. */
export function tellOfUndated(report: TableReport, left: LeftRows, lines: readonly number[]): void {
  const [first] = lines
  if (first === undefined) return
  const isOne = lines.length === 1
  const rows = `${counted(lines.length, 'row')} ${isOne ? 'gives' : 'give'} no date`
  report(
    'warning',
    { line: first },
    `${rows}: what ${isOne ? 'it says' : 'they say'} stands undated${left.where(lines)}`,
  )
}

function whyUnsettled({ evidence }: ColumnOrder): string {
  const both = [...evidence].map(([order, [example]]) => `${example} can only be ${order}`).join(', but ')
  return both === '' ? 'and no other date of this table tells which' : `and the others do not agree: ${both}`
}
