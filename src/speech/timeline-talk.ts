import { type EventFilter, filterEvents } from '../history/filter.ts'
import { groups } from '../history/groups.ts'
import { inOrder } from '../history/order.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { eventWords } from './event-words.ts'
import { type Talk, TalkBuilder } from './talk.ts'

/** The timeline: how many events, then each under its month. `which` says what the events have in common. */
export function timelineTalk(world: World, filter: EventFilter, title: string, which: string): Talk {
  const events = filterEvents(world, inOrder(world.dataset.events), filter)
  const found = groups(events)
  const out = new TalkBuilder().say(`${counted(events.length, 'event')}${which}.`)
  for (const { label, start, end } of found) {
    if (found.length > 1) out.say(`${label}: ${counted(end - start, 'event')}.`)
    for (const event of events.slice(start, end)) {
      out.numbered({ kind: 'event', id: event.id }, () => eventWords(world, event))
    }
  }
  return out.talk(title)
}
