import { layDiffPage } from '../../pages/diff-page.ts'
import { daysSeen, diffView, isUnchanged } from '../../views/diff-view.ts'
import { runToEnd } from '../../work.ts'
import { lastDayOf } from '../as-of-option.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT, UsageError } from '../exit-code.ts'

/** `kbrief diff --from DATE [--to DATE]`: what changed from the end of one day to that of another, or to now. */
export async function run(context: Context): Promise<number> {
  const { from, to } = context.values
  if (typeof from !== 'string')
    throw new UsageError('From which day? Type: kbrief diff --from 2019-04-17 --to 2019-04-22')
  const typed = { from: lastDayOf('from', from), ...(typeof to === 'string' && { to: lastDayOf('to', to) }) }
  if (typed.to !== undefined && typed.to < typed.from) {
    throw new UsageError(`--from ${typed.from} is later than --to ${typed.to}. Type the earlier day after --from`)
  }
  const asOf = context.values['as-of']
  const days = daysSeen(typed, typeof asOf === 'string' ? lastDayOf('as-of', asOf) : undefined)
  const { world } = await context.open()
  const view = runToEnd(diffView(world, days))
  if (context.values.json) printJson(context, view)
  else context.print(runToEnd(layDiffPage(world, view, context.width)).lines)
  return isUnchanged(view) ? EXIT.nothing : EXIT.done
}
