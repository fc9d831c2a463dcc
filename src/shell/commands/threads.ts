import { threadList } from '../../pages/thread-list.ts'
import { threadViews } from '../../views/thread-view.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT } from '../exit-code.ts'

/** `kbrief threads`: the lines of claims that are followed across briefings. Exit 1 where there are none. */
export async function run(context: Context): Promise<number> {
  const { world, perhaps } = await context.open()
  const list = threadList(world, context.width)
  const found = list.stops.length > 0
  if (context.values.json) printJson(context, threadViews(world))
  else if (found) context.print(list.lines)
  if (found) return EXIT.done
  if (perhaps === undefined) {
    context.say('kbrief: no claim names a thread. Put +name at the end of a claim to begin one.')
  }
  return EXIT.nothing
}
