import type { TableSummary } from '../../model/table-summary.ts'
import { tableInWords } from '../../pages/table-in-words.ts'
import { openPath } from '../../read/folder/open-path.ts'
import { formatProblem } from '../../read/report-problem.ts'
import { counted } from '../../text/counted.ts'
import { type Context, printJson } from '../context.ts'
import { draftProblems } from '../draft-problems.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { readable } from '../readable.ts'
import { tableOptions } from '../table-options.ts'

/**
 * `kbrief check PATH`: every problem in the files, errors first, and how each table was understood. Exit 1 when there are
 * errors.
 */
export async function run(context: Context): Promise<number> {
  const path = context.positionals[0] ?? context.values.data
  if (typeof path !== 'string' || context.positionals.length > 1) throw new UsageError('Type: kbrief check PATH')
  const told = await tableOptions(context.values)
  const { dataset, problems, tables } = await readable(() => openPath(path, undefined, told))
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = [...problems.filter(({ severity }) => severity === 'warning'), ...draftProblems(path, dataset)]
  if (context.values.json) {
    printJson(context, [...errors, ...warnings, ...tables.map(asNote)])
  } else {
    for (const problem of [...errors, ...warnings]) context.write(`${formatProblem(problem)}\n\n`)
    for (const table of tables) context.write(`${understood(table)}\n\n`)
    const read = `${counted(dataset.briefings.length, 'briefing')}, ${counted(dataset.claims.length, 'claim')}`
    context.write(`${read}: ${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')}\n`)
  }
  return errors.length > 0 ? EXIT.nothing : EXIT.done
}

const understood = (table: TableSummary): string =>
  [
    `${table.file}: how it was understood`,
    ...tableInWords(table).map(([label, text]) => `  ${label.padEnd(8)} ${text}`),
  ].join('\n')

/** How a table was understood, beside the problems of the files. */
const asNote = ({ sample: _, ...table }: TableSummary) => ({
  severity: 'note',
  file: table.file,
  line: 0,
  column: 0,
  message: tableInWords(table as TableSummary)
    .map(([label, text]) => `${label}: ${text}`)
    .join('; '),
  table,
})
