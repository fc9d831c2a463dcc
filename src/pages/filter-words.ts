import { type EventFilter, looseCount } from '../history/filter.ts'
import { identityOf, remember } from '../model/memo.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { grouped } from '../text/counted.ts'
import { filterParts, rangeWords } from '../views/filter-parts.ts'

/** The filters in words, or nothing when there are none; `events` are those that pass them. */
export const filterWords = (world: World, filter: EventFilter, events: readonly Event[]): string =>
  filterParts(world, filter, rangeAndLoose(world, filter, events)).join(' · ')

/** The range, and how many events are shown although their dates allow, or take in, days outside it too. */
function rangeAndLoose(world: World, filter: EventFilter, events: readonly Event[]): string {
  const range = rangeWords(filter)
  const loose = looseIn(world, filter, events)
  if (loose === 0) return range
  const which = loose < events.length ? `${grouped(loose)} of ${grouped(events.length)}` : loose > 1 ? 'all' : 'it'
  return `${range}, ${which} possibly or partly (v hides ${which === 'it' ? 'it' : 'them'})`
}

/** The count of what is loosely in a range, kept, as every key asks again. */
const looseIn = remember(looseCount, {
  keyOf: ({ from, to, fit }, events) => `${from}/${to} ${fit} ${identityOf(events)}`,
})
