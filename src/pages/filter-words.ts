import { type EventFilter, filterEvents } from '../history/filter.ts'
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
  const { from, to, fit } = filter
  const range = rangeWords(filter)
  if (range === '' || fit === 'certainly') return range
  const loose = looseIn(world, from, to, events)
  if (loose === 0) return range
  const which = loose < events.length ? `${grouped(loose)} of ${grouped(events.length)}` : loose > 1 ? 'all' : 'it'
  return `${range}, ${which} possibly or partly (v hides ${which === 'it' ? 'it' : 'them'})`
}

/** How many of some events, all of them possibly in a range, are not certainly in it. Kept, as every key asks again. */
const looseIn = remember(
  (world, from: string | undefined, to: string | undefined, events: readonly Event[]) =>
    events.length - filterEvents(world, events, { from, to, fit: 'certainly' }).length,
  { keyOf: (from, to, events) => `${from}/${to} ${identityOf(events)}` },
)
