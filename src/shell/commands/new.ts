import { basename } from 'node:path'
import { nameParts } from '../../read/markdown/file-name.ts'
import { clean } from '../../text/clean.ts'
import type { Context } from '../context.ts'
import { deliverNew, writeRule } from '../deliver.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { newBriefing } from '../new-briefing.ts'

/**
 * `kbrief new "TITLE"`: writes a commented briefing to start from, named by the day and the title, into the current
 * folder or that of --data, and prints where it is; a file that `-o` names by another day is of that day.
 */
export async function run(context: Context): Promise<number> {
  const title = clean(context.positionals.join(' ')).trim()
  if (title === '') throw new UsageError('What is it about? Type: kbrief new "Kim meets Putin in Vladivostok"')
  const { out, data } = context.values
  const today = (typeof out === 'string' ? nameParts(basename(out)).date : undefined) ?? context.today()
  const folder = typeof data === 'string' ? data : '.'
  const { file: named, text } = newBriefing(folder, title, today)
  if (out === '-') {
    context.write(text)
    return EXIT.done
  }
  const file = typeof out === 'string' ? out : named
  await deliverNew(file, text, writeRule(context, []))
  context.write(`${clean(file)}\n`)
  context.say(`kbrief: write in it, and see it change while you do: kbrief ${typeof out === 'string' ? file : folder}`)
  return EXIT.done
}
