import { openPath } from '../../read/folder/open-path.ts'
import { formatProblem } from '../../read/report-problem.ts'
import { counted } from '../../text/counted.ts'
import { type Context, printJson } from '../context.ts'
import { draftProblems } from '../draft-problems.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { readable } from '../readable.ts'

/** `kbrief check PATH`: every problem in the files, errors first. Exit 1 when there are errors. */
export async function run(context: Context): Promise<number> {
  const path = context.positionals[0] ?? context.values.data
  if (typeof path !== 'string' || context.positionals.length > 1) throw new UsageError('Type: kbrief check PATH')
  const { dataset, problems } = await readable(() => openPath(path))
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = [...problems.filter(({ severity }) => severity === 'warning'), ...draftProblems(path, dataset)]
  if (context.values.json) {
    printJson(context, [...errors, ...warnings])
  } else {
    for (const problem of [...errors, ...warnings]) context.write(`${formatProblem(problem)}\n\n`)
    const read = `${counted(dataset.briefings.length, 'briefing')}, ${counted(dataset.claims.length, 'claim')}`
    context.write(`${read}: ${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')}\n`)
  }
  return errors.length > 0 ? EXIT.nothing : EXIT.done
}
