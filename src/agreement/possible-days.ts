import { toDay } from '../dates/day.ts'
import { allows, type Days, holds, intersection, meet, sameDays, says, united } from '../dates/days.ts'
import type { When } from '../dates/when.ts'
import type { Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { claimsOf } from './agree.ts'
import { datingsOf } from './datings.ts'
import { publicationOf, type Reports, reportsOf } from './reports.ts'

/** The days that a claim allows for an event. */
export interface Allowed {
  readonly days: Days
  readonly uncertain: boolean
}

/** The days on which an event may lie, none where it has no date. */
export const possibleDays = (world: World, event: Event): Days =>
  event.when === undefined ? [] : united(narrowestDays(world, event).flatMap(({ days }) => days))

/** The days that the narrowest claims allow: those claims whose days do not hold all that another one allows. */
export function narrowestDays(world: World, event: Event): Allowed[] {
  const { when } = event
  if (!when) return []
  const reports = reportsOf(world)
  const claims = claimsOf(world, event)
  // Dated by its author, or by nobody else: of a dataset that has the event but not its claims.
  const { standing } = event.fixed ? { standing: [] } : datingsOf(reports, claims)
  if (standing.length === 0) return [{ days: allows(when), uncertain: when.uncertain === true }]
  const spans = standing.filter((claim) => claim.when.precision === 'span').map((claim) => says(claim.when))
  const isPart = (when: When): boolean => when.precision !== 'span' && spans.some((span) => meet(span, says(when)))
  const all = new Map<string, Allowed>()
  for (const claim of standing) {
    // A claim on a day of what lasted tells of a part of it, and leaves the other days possible.
    if (isPart(claim.when)) continue
    const days = untilPublished(reports, claim, allows(claim.when))
    const key = days.map(({ min, max }) => `${min}‥${max}`).join()
    const uncertain = claim.when.uncertain === true && all.get(key)?.uncertain !== false
    all.set(key, { days, uncertain })
  }
  const each = [...all.values()]
  return each.filter(({ days }) => !each.some((other) => !sameDays(days, other.days) && holds(days, other.days)))
}

/** A report of what happened allows no day after it came out; what lasted may go on. */
function untilPublished(reports: Reports, { status, when, briefing }: Claim, days: Days): Days {
  if (status !== 'happened' || when?.precision === 'span') return days
  const report = reports.briefing(briefing)
  const last = report && publicationOf(report)?.last
  if (last === undefined) return days
  const left = intersection(days, [{ min: -Infinity, max: toDay(last) }])
  return left.length > 0 ? left : days
}
