import { counted } from '../../text/counted.ts'
import { pad } from '../../text/fit.ts'
import { span } from '../../text/styled.ts'
import { cells } from '../../text/width.ts'
import { threadViews } from '../../views/thread-view.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT } from '../exit-code.ts'

/** `kbrief threads`: the lines of claims that are followed across briefings. Exit 1 where there are none. */
export async function run(context: Context): Promise<number> {
  const { world } = await context.open()
  const threads = threadViews(world)
  if (context.values.json) printJson(context, threads)
  else {
    const width = Math.max(0, ...threads.map(({ name }) => cells(name)))
    context.print(
      threads.map(({ name, claims, briefings }) => [
        span(pad(name, width), 'strong'),
        span(`  ${counted(claims.length, 'claim')} in ${counted(briefings.length, 'briefing')}`, 'dim'),
      ]),
    )
  }
  if (threads.length > 0) return EXIT.done
  context.say('kbrief: no claim names a thread. Put +name at the end of a claim to begin one.')
  return EXIT.nothing
}
