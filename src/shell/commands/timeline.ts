import { filterEvents } from '../../history/filter.ts'
import { eventsInOrder } from '../../history/order.ts'
import { timelineList } from '../../pages/timeline-list.ts'
import { eventRow } from '../../views/event-view.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT } from '../exit-code.ts'
import { timelineFilter } from '../timeline-filter.ts'

/** `kbrief timeline`: the events in order, filtered as asked. */
export async function run(context: Context): Promise<number> {
  const { world, perhaps, tables = [] } = await context.open()
  const filter = await timelineFilter(context, world)
  const events = filter ? filterEvents(world, eventsInOrder(world), filter) : []
  if (context.values.json) {
    printJson(
      context,
      events.map((event) => eventRow(world, event)),
    )
  } else {
    const list = timelineList(world, events, context.width, undefined)
    context.print(list.draw(0, list.length))
  }
  if (events.length > 0) return EXIT.done
  const none = world.dataset.events.length === 0
  if (filter && !none) context.say('kbrief: no event passes these filters.')
  else if (filter && perhaps === undefined) {
    const hint =
      tables.length > 0 ? ' kbrief check PATH says how the columns were understood; --columns date=NAME.' : ''
    context.say(`kbrief: there are no events: no claim has a date or a key.${hint}`)
  }
  return EXIT.nothing
}
