import { narrowestDays } from '../agreement/possible-days.ts'
import { meet, united } from '../dates/days.ts'
import type { Range } from '../dates/edtf.ts'
import { rememberWork } from '../model/memo.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pace } from '../work.ts'

/** Whether an event may lie in a range of days: on a day that one of its narrowest claims allows. */
export function possiblyIn(world: World, event: Event, range: Range): boolean {
  const extent = extentOf(world, event)
  if (!extent || extent.max < range.min || extent.min > range.max) return false
  return !extent.hasGaps || lies(extent, range) || narrowestDays(world, event).some(({ days }) => meet(days, [range]))
}

/** Whether an event certainly lies in a range of days: all its narrowest claims say so, and none with doubt. */
export function certainlyIn(world: World, event: Event, range: Range): boolean {
  const extent = extentOf(world, event)
  return extent !== undefined && !extent.isUncertain && lies(extent, range)
}

/** From the first to the last day that the narrowest claims of an event allow. */
interface Extent extends Range {
  /** Whether there are days between these that they do not allow. */
  readonly hasGaps: boolean
  /** Whether one of the claims is uncertain. */
  readonly isUncertain: boolean
}

function extentOf(world: World, event: Event): Extent | undefined {
  const at = world.events.placeOf(event.id)
  const { min, max, gaps, uncertain } = extents(world)
  if (at === undefined || Number.isNaN(min[at])) return undefined
  return { min: min[at] ?? 0, max: max[at] ?? 0, hasGaps: gaps[at] === 1, isUncertain: uncertain[at] === 1 }
}

const lies = ({ min, max }: Range, range: Range): boolean => min >= range.min && max <= range.max

/** The extents of all events by their places in the dataset, as numbers: an object for each would take ten times the room. */
interface Extents {
  /** Day numbers, which may be infinite; NaN where an event has no date. */
  readonly min: Float64Array
  readonly max: Float64Array
  readonly gaps: Uint8Array
  readonly uncertain: Uint8Array
}

/** The extents of all events. Made once, as their days take a second in a large world and are asked for with every range. */
export const extents = rememberWork(extentsOf)

function* extentsOf(world: World): Generator<undefined, Extents> {
  const { events } = world.dataset
  const [min, max] = [new Float64Array(events.length).fill(Number.NaN), new Float64Array(events.length)]
  const [gaps, uncertain] = [new Uint8Array(events.length), new Uint8Array(events.length)]
  for (const [at, event] of events.entries()) {
    if (pace()) yield
    if (event.when === undefined) continue
    const narrowest = narrowestDays(world, event)
    const days = united(narrowest.flatMap((each) => each.days))
    min[at] = days[0]?.min ?? Number.NaN
    max[at] = days.at(-1)?.max ?? Number.NaN
    gaps[at] = Number(days.length > 1)
    uncertain[at] = Number(narrowest.some((each) => each.uncertain))
  }
  return { min, max, gaps, uncertain }
}
