import { explain } from '../../agreement/explain.ts'
import { eventPage } from '../../pages/event-page.ts'
import { eventView } from '../../views/event-view.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT } from '../exit-code.ts'
import { thingNamed } from '../name-argument.ts'
import { narrowWorld } from '../timeline-filter.ts'

/** `kbrief event EVENT`: every claim on one event side by side, how they agree, and the record. */
export async function run(context: Context): Promise<number> {
  const { world } = await context.open()
  const event = await thingNamed(context, world, 'event', world.events)
  const shown = await narrowWorld(context, world)
  if (!event || !shown) return EXIT.nothing
  if (!shown.events.has(event.id)) {
    context.say(`kbrief: the event “${event.title}” does not pass these filters.`)
    return EXIT.nothing
  }
  const { explain: explained } = context.values
  if (context.values.json) {
    printJson(context, {
      ...eventView(world, event),
      ...(explained && { explain: explain(world, event) }),
    })
  } else context.print(eventPage(world, event, context.width, { explained: Boolean(explained) }).lines)
  return EXIT.done
}
