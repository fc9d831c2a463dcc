import { briefingList } from '../../pages/briefing-list.ts'
import { briefingRow } from '../../views/briefing-row.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT } from '../exit-code.ts'

/** `kbrief list`: the briefings, grouped by topic. */
export async function run(context: Context): Promise<number> {
  const { world, perhaps } = await context.open()
  const { briefings } = world.dataset
  if (context.values.json) {
    printJson(
      context,
      briefings.map((briefing) => briefingRow(world, briefing)),
    )
  } else {
    const list = briefingList(world, context.width)
    context.print(list.draw(0, list.length))
  }
  if (briefings.length > 0) return EXIT.done
  if (perhaps === undefined) context.say('kbrief: there are no briefings.')
  return EXIT.nothing
}
