import { threadPage } from '../../pages/thread-page.ts'
import { foldText } from '../../text/fold.ts'
import { nearestWord } from '../../text/nearest-word.ts'
import { type ThreadView, threadViews } from '../../views/thread-view.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT, UsageError } from '../exit-code.ts'

/** `kbrief thread NAME`: the claims of one thread in order, each with who says it. A part of its name is enough. */
export async function run(context: Context): Promise<number> {
  const typed = context.positionals.join(' ').trim().replace(/^\+/, '')
  if (typed === '') throw new UsageError('Which thread? Type: kbrief thread NAME; kbrief threads lists them')
  const { world } = await context.open()
  const threads = threadViews(world)
  const [thread, another] = meant(threads, typed)
  if (!thread) {
    const near = nearestWord(
      typed,
      threads.map(({ name }) => name),
    )
    context.say(`kbrief: no thread found for "${typed}".${near ? ` Near it: ${near}.` : ' kbrief threads lists them.'}`)
    return EXIT.nothing
  }
  if (another) {
    context.say(`kbrief: "${typed}" fits several; type one of these:`)
    for (const { name } of meant(threads, typed)) context.say(`  ${name}`)
    return EXIT.nothing
  }
  if (context.values.json) printJson(context, thread)
  else context.print(threadPage(world, thread, context.width).lines)
  return EXIT.done
}

/** The thread of that name, or else those whose names hold all that was typed. */
function meant(threads: readonly ThreadView[], typed: string): ThreadView[] {
  const wanted = foldText(typed)
  const same = threads.filter(({ name }) => foldText(name) === wanted)
  if (same.length > 0) return same
  const words = wanted.split(/[\s-]+/)
  return threads.filter(({ name }) => words.every((word) => foldText(name).includes(word)))
}
