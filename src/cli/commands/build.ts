import { randomUUID } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { openPath } from '../../compile/open-path.ts'
import { formatProblem } from '../../compile/problem.ts'
import { serialise } from '../../dataset/serialise.ts'
import type { Context } from '../context.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { readable } from '../readable.ts'

/**
 * `kbrief build PATH -o FILE`: compiles briefings into one dataset, the same bytes on every machine. Prints every problem;
 * with errors nothing is written. Without -o the dataset goes to standard output.
 */
export async function run(context: Context): Promise<number> {
  const [path, more] = context.positionals
  if (path === undefined || more !== undefined) throw new UsageError('Type: kbrief build PATH -o FILE')
  const { dataset, problems } = await readable(() => openPath(path))
  for (const problem of problems) context.say(formatProblem(problem))
  if (problems.some(({ severity }) => severity === 'error')) {
    context.say('kbrief: nothing was written, since there are errors.')
    return EXIT.wrong
  }
  const { out } = context.values
  const text = serialise(dataset)
  if (typeof out !== 'string') context.write(text)
  else writeAtomically(out, text)
  return EXIT.done
}

/** Writes a file whole or not at all: into a file beside it first, which then takes its name. */
function writeAtomically(file: string, text: string): void {
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`)
  try {
    writeFileSync(draft, text, { flag: 'wx' })
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
