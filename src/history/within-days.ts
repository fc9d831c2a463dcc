import { narrowestDays } from '../agreement/possible-days.ts'
import { meet } from '../dates/days.ts'
import type { Range } from '../dates/edtf.ts'
import { rememberWork } from '../model/memo.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pace } from '../work.ts'

/** Whether an event may lie in a range of days: on a day that one of its narrowest claims allows. */
export function possiblyIn(world: World, event: Event, range: Range): boolean {
  const extent = extents(world).get(event.id)
  if (!extent || extent.max < range.min || extent.min > range.max) return false
  return lies(extent, range) || narrowestDays(world, event).some(({ days }) => meet(days, [range]))
}

/** Whether an event certainly lies in a range of days: all its narrowest claims say so, and none with doubt. */
export function certainlyIn(world: World, event: Event, range: Range): boolean {
  const extent = extents(world).get(event.id)
  return extent !== undefined && !extent.isUncertain && lies(extent, range)
}

/** From the first to the last day that the narrowest claims of an event allow; uncertain where one of them is. */
interface Extent extends Range {
  readonly isUncertain: boolean
}

const lies = ({ min, max }: Range, range: Range): boolean => min >= range.min && max <= range.max

/**
 * The extents of all events that have a date, by their ids. Made once, as their days take a second in a large world and
 * are asked for with every range.
 */
export const extents = rememberWork(extentsOf)

function* extentsOf(world: World): Generator<undefined, ReadonlyMap<string, Extent>> {
  const found = new Map<string, Extent>()
  for (const event of world.dataset.events) {
    if (pace()) yield
    if (event.when === undefined) continue
    const narrowest = narrowestDays(world, event)
    const ranges = narrowest.flatMap(({ days }) => days)
    const min = Math.min(...ranges.map((range) => range.min))
    const max = Math.max(...ranges.map((range) => range.max))
    found.set(event.id, { min, max, isUncertain: narrowest.some(({ uncertain }) => uncertain) })
  }
  return found
}
