import { eventsInOrder } from '../../src/history/order.ts'
import type { Event } from '../../src/model/model.ts'
import { makeWorld } from '../../src/model/world.ts'
import { shippedWorld } from './shipped-briefings.ts'

/** Events in the order in which a world of them has them. */
export const inOrder = (events: readonly Event[]): readonly Event[] =>
  eventsInOrder(makeWorld({ ...shippedWorld.dataset, events: events as Event[] }))
