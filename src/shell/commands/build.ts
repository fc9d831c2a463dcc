import { openPath } from '../../read/folder/open-path.ts'
import { formatProblem } from '../../read/report-problem.ts'
import { serialise } from '../../storage/serialise.ts'
import type { Context } from '../context.ts'
import { deliver } from '../deliver.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { tellingOpenErrors } from '../open-errors.ts'
import { readablePath } from '../piped-input.ts'
import { tableOptions } from '../table-options.ts'

/**
 * `kbrief build PATH -o FILE`: compiles briefings into one dataset, the same bytes on every machine. Prints every problem;
 * with errors nothing is written. Without -o the dataset goes to standard output.
 */
export async function run(context: Context): Promise<number> {
  const [path, more] = context.positionals
  if (path === undefined || more !== undefined) throw new UsageError('Type: kbrief build PATH -o FILE')
  const tables = await tableOptions(context.values)
  const { dataset, problems } = await tellingOpenErrors(async () => {
    const from = await readablePath(path)
    return openPath(from.path, { tables, shown: from.shown })
  })
  for (const problem of problems) context.say(formatProblem(problem))
  if (problems.some(({ severity }) => severity === 'error')) {
    context.say('kbrief: nothing was written, since there are errors.')
    return EXIT.wrong
  }
  await deliver(context, serialise(dataset), [path])
  return EXIT.done
}
