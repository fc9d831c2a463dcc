import { proposeKeys } from '../../draft/key-proposals.ts'
import type { Dataset } from '../../model/model.ts'
import type { Problem } from '../../model/problem.ts'
import type { TableSummary } from '../../model/table-summary.ts'
import { tableInWords } from '../../pages/table-in-words.ts'
import { openPath } from '../../read/folder/open-path.ts'
import { formatProblem } from '../../read/report-problem.ts'
import { counted } from '../../text/counted.ts'
import { type Context, printJson } from '../context.ts'
import { draftProblems } from '../draft-problems.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { diffOf, fixesByFile, mendFile } from '../mend-files.ts'
import { tellingOpenErrors } from '../open-errors.ts'
import { readablePath } from '../piped-input.ts'
import { proposalText, sureFixes } from '../propose-keys.ts'
import { tableOptions } from '../table-options.ts'

/** The findings at one path. */
interface Checked {
  readonly path: string
  readonly dataset: Dataset
  readonly problems: readonly Problem[]
  readonly tables: readonly TableSummary[]
}

/** A correction may make room for another; after so many rounds the rest is told. */
const MOST_ROUNDS = 5

/**
 * `kbrief check [PATH…]`: every problem in the files, errors first, and how each table was understood; with `--fix` all
 * corrections that have one answer are made, with `--keys` keys are proposed. Exit 1 when there are errors.
 */
export async function run(context: Context): Promise<number> {
  const { fix, keys } = context.values
  const paths = context.positionals.length > 0 ? context.positionals : [context.dataPath ?? '.']
  if (keys) return proposed(context, await checkAll(context, paths))
  let checked = await checkAll(context, paths)
  if (fix && context.values['dry-run']) {
    for (const [file, fixes] of fixesByFile(checked.flatMap(({ problems }) => problems))) {
      for (const line of diffOf(file, fixes)) context.write(`${line}\n`)
    }
    return EXIT.done
  }
  let made = 0
  for (let round = 0; fix && round < MOST_ROUNDS; round += 1) {
    const files = fixesByFile(checked.flatMap(({ problems }) => problems))
    const now = [...files].reduce((sum, [file, fixes]) => sum + mendFile(file, fixes), 0)
    if (now === 0) break
    made += now
    checked = await checkAll(context, paths)
  }
  const code = report(context, checked)
  if (fix) context.say(`kbrief: ${counted(made, 'correction')} made.`)
  return code
}

async function checkAll(context: Context, paths: readonly string[]): Promise<Checked[]> {
  const told = await tableOptions(context.values)
  const checked: Checked[] = []
  for (const path of paths) {
    const from = await readablePath(path)
    const piped = from.shown !== undefined
    if (piped && context.values.fix) throw new UsageError(`--fix writes into files, and ${path} is none: type a PATH`)
    const compiled = await tellingOpenErrors(() => openPath(from.path, { tables: told, shown: from.shown }))
    const { dataset, problems, tables } = compiled
    checked.push({ path, dataset, problems: piped ? problems : [...problems, ...draftProblems(path, dataset)], tables })
  }
  return checked
}

function report(context: Context, checked: readonly Checked[]): number {
  const problems = checked.flatMap((each) => each.problems)
  const tables = checked.flatMap((each) => each.tables)
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  if (context.values.json) {
    printJson(context, [...errors, ...warnings, ...tables.map(asNote)])
  } else {
    for (const problem of [...errors, ...warnings]) context.write(`${formatProblem(problem)}\n\n`)
    for (const table of tables) context.write(`${understood(table)}\n\n`)
    const sum = (count: (dataset: Dataset) => number) => checked.reduce((all, { dataset }) => all + count(dataset), 0)
    const briefings = sum((dataset) => dataset.briefings.length)
    const claims = sum((dataset) => dataset.claims.length)
    const read = `${counted(briefings, 'briefing')}, ${counted(claims, 'claim')}`
    context.write(`${read}: ${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')}\n`)
    const fixable = problems.filter(({ fix }) => fix !== undefined).length
    if (fixable > 0) context.say(`kbrief: --fix mends ${counted(fixable, 'problem')}; --dry-run shows how.`)
  }
  return errors.length > 0 ? EXIT.nothing : EXIT.done
}

/** Prints which keys would join claims; with `--fix`, types those that are sure into the files. */
function proposed(context: Context, checked: readonly Checked[]): number {
  const folders = checked
    .filter(({ path }) => path !== '-')
    .map(({ path, dataset }) => ({ path, proposals: proposeKeys(dataset) }))
  const all = folders.flatMap(({ proposals }) => proposals)
  if (context.values.json) {
    printJson(
      context,
      all.map(({ key, claims, sure }) => ({ key, sure, claims: claims.map(({ id }) => id) })),
    )
  } else for (const proposal of all) context.write(`${proposalText(proposal)}\n\n`)
  if (context.values.fix) {
    for (const { path, proposals } of folders) {
      const sure = proposals.filter((proposal) => proposal.sure)
      for (const [file, fixes] of sureFixes(path, sure)) {
        if (context.values['dry-run']) for (const line of diffOf(file, fixes)) context.write(`${line}\n`)
        else mendFile(file, fixes)
      }
    }
    const keys = new Set(all.filter(({ sure }) => sure).map(({ key }) => key)).size
    if (!context.values['dry-run']) context.say(`kbrief: ${counted(keys, 'key')} typed into the files.`)
  } else if (all.some(({ sure }) => sure)) context.say('kbrief: --fix types the keys that are sure into both files.')
  if (all.length === 0) context.say('kbrief: no claims of different briefings are likely about one event.')
  return all.length === 0 ? EXIT.nothing : EXIT.done
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
