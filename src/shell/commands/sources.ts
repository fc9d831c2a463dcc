import { sourceList } from '../../pages/source-list.ts'
import { sourceRows } from '../../views/source-view.ts'
import { runToEnd } from '../../work.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT } from '../exit-code.ts'

/** `kbrief sources`: outlets and whom they cite, each with how many claims. Exit 1 where no claim names any. */
export async function run(context: Context): Promise<number> {
  const { world, perhaps } = await context.open()
  const rows = runToEnd(sourceRows(world))
  if (context.values.json) printJson(context, rows)
  else if (rows.length > 0) context.print(sourceList(rows, context.width).lines)
  if (rows.length > 0) return EXIT.done
  if (perhaps === undefined) context.say('kbrief: no claim names a source. Put (per NAME) at the end of a claim.')
  return EXIT.nothing
}
