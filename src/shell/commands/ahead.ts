import { layAheadPage } from '../../pages/ahead-page.ts'
import { aheadView } from '../../views/ahead-view.ts'
import { runToEnd } from '../../work.ts'
import { lastDayOf } from '../as-of-option.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT } from '../exit-code.ts'

/** `kbrief ahead`: what is expected from today or the as-of day on, and what passed without a report. */
export async function run(context: Context): Promise<number> {
  const { world } = await context.open()
  const { 'as-of': asOf } = context.values
  const day = typeof asOf === 'string' ? lastDayOf('as-of', asOf) : context.today()
  const view = runToEnd(aheadView(world, day))
  if (context.values.json) printJson(context, view)
  else context.print(runToEnd(layAheadPage(world, view, context.width)).lines)
  const { ahead, lapsed, undated, claims } = view
  return [ahead, lapsed, undated, claims].some(({ length }) => length > 0) ? EXIT.done : EXIT.nothing
}
