import type { Briefing } from '../../model/model.ts'
import type { World } from '../../model/world.ts'
import { briefingList } from '../../pages/briefing-list.ts'
import { briefingPage } from '../../pages/briefing-page.ts'
import { counted } from '../../text/counted.ts'
import { briefingView } from '../../views/briefing-view.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT } from '../exit-code.ts'
import { thingNamed } from '../name-argument.ts'

/** `kbrief show BRIEFING`: one briefing as text, by its id, its number in the list or what it is called. */
export async function run(context: Context): Promise<number> {
  const { world } = await context.open()
  const briefing = await meant(context, world)
  if (!briefing) return EXIT.nothing
  if (context.values.json) {
    printJson(context, briefingView(world, briefing))
  } else {
    context.print(briefingPage(world, briefing, context.width).lines)
  }
  return EXIT.done
}

/** A number that is no id counts in the order in which `kbrief list` prints; a year is a word like any other. */
async function meant(context: Context, world: World): Promise<Briefing | undefined> {
  const [typed = '', more] = context.positionals
  const [only, another] = world.dataset.briefings
  if (typed === '' && another === undefined && only !== undefined) return only
  if (more !== undefined || !/^\d{1,3}$/.test(typed) || world.briefings.has(typed)) {
    return thingNamed(context, world, 'briefing', world.briefings)
  }
  const { stops } = briefingList(world, context.width)
  const stop = stops[Number(typed) - 1]
  if (!stop) context.say(`kbrief: there is no briefing ${typed}: kbrief list has ${counted(stops.length, 'briefing')}.`)
  return stop && world.briefings.get(stop.target.id)
}
