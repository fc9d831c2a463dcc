import { layThreadPage } from '../../pages/thread-page.ts'
import { threadsMeant } from '../../views/names-meant.ts'
import { threadView } from '../../views/thread-view.ts'
import { runToEnd } from '../../work.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT, UsageError } from '../exit-code.ts'

/** `kbrief thread NAME`: the claims of one thread in order, each with who says it. A part of its name is enough. */
export async function run(context: Context): Promise<number> {
  const typed = context.positionals.join(' ').trim().replace(/^\+/, '')
  if (typed === '') throw new UsageError('Which thread? Type: kbrief thread NAME; kbrief threads lists them')
  const { world } = await context.open()
  const { meant, near } = threadsMeant(world, typed)
  const [first, another] = meant
  const thread = first && threadView(world, first.name)
  if (!thread) {
    context.say(`kbrief: no thread found for "${typed}".${near ? ` Near it: ${near}.` : ' kbrief threads lists them.'}`)
    return EXIT.nothing
  }
  if (another) {
    context.say(`kbrief: "${typed}" fits several; type one of these:`)
    for (const { name } of meant) context.say(`  ${name}`)
    return EXIT.nothing
  }
  if (context.values.json) printJson(context, thread)
  else context.print(runToEnd(layThreadPage(world, thread, context.width)).lines)
  return EXIT.done
}
