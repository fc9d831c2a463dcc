import { toDay } from '../dates/day.ts'
import { allows, hullOf } from '../dates/days.ts'
import type { Claim, Event, Status } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { standingClaims } from './agree.ts'
import { publicationOf, type Reports, reportsOf } from './reports.ts'

/**
 * How far an event is by its claims: its status, but for
 * - `begun` it lasts, and no report that it happened covers its last day, or could have
 * - `taken back` no claim on it stands
 */
export type Stage = Status | 'begun' | 'taken back'

/** The stage of an event: what a reader is told in the place of its status. */
export function stageOf(world: World, event: Event): Stage {
  const standing = standingClaims(world, event)
  if (standing.length === 0) return 'taken back'
  return isBegun(reportsOf(world), event, standing) ? 'begun' : event.status
}

/** Whether the date of an event takes in days of which nobody who reports that it happened can tell. */
function isBegun(reports: Reports, { status, when, fixed }: Event, standing: readonly Claim[]): boolean {
  if (status !== 'happened' || when?.precision !== 'span' || fixed) return false
  const end = hullOf(allows(when)).max
  return !standing.some((claim) => claim.status === 'happened' && lastToldOf(reports, claim, end) >= end)
}

/** The last day, up to the end of an event, of which a claim that it happened can tell: one of its own, and no later than its report. */
function lastToldOf(reports: Reports, { when, briefing: id }: Claim, end: number): number {
  const briefing = reports.briefing(id)
  const published = briefing && publicationOf(briefing)
  if (!when) return published?.first === undefined ? Infinity : toDay(published.first)
  const { max } = hullOf(allows(when))
  // What has lasted since a day is told as lasting.
  return end === Infinity || published?.last === undefined ? max : Math.min(max, toDay(published.last))
}
