import { claimsOf } from '../agreement/agree.ts'
import { liesAhead } from '../agreement/implied.ts'
import { publicationOf, reportsOf } from '../agreement/reports.ts'
import { stageOf } from '../agreement/stage.ts'
import { toDay } from '../dates/day.ts'
import { allows, hullOf } from '../dates/days.ts'
import type { Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { lastReportDay } from './known-from.ts'

/**
 * How an event stands on a day.
 * - `happened` some report says that it did
 * - `ahead` no report says so, or only that it has begun, and one of the days of its date, with the room of “about”, is this
 *   one or a later one
 * - `lapsed` it was expected, no report says that it happened, and all days of its date are past
 * - `undated` it was expected without a day
 * - `none` it was never expected: reports deny it, have an opinion on it, or hold it possible of the past
 */
export type Outlook = 'happened' | 'ahead' | 'lapsed' | 'undated' | 'none'

/** The ISO day between past and ahead: the one that everything is seen from, else the present, else that of the last report. */
export const dayOfOutlook = (
  { dataset }: World,
  { asOf, today }: { asOf?: string | undefined; today?: string | undefined },
): string => asOf ?? today ?? lastReportDay(dataset)

/** How an event stands on an ISO day. Claims that were taken back count for nothing. */
export function outlookOf(world: World, event: Event, isoDay: string): Outlook {
  const reports = reportsOf(world)
  const standing = claimsOf(world, event).filter((claim) => !reports.withdrawn(claim))
  if (standing.some(({ status }) => status === 'happened')) return endsBy(world, event, isoDay) ? 'happened' : 'ahead'
  if (!standing.some(({ status }) => OPEN.has(status))) return 'none'
  const expected = standing.some((claim) => isExpectation(world, claim))
  if (!event.when) return expected ? 'undated' : 'none'
  if (hullOf(allows(event.when)).max >= toDay(isoDay)) return 'ahead'
  return expected ? 'lapsed' : 'none'
}

/** Whether nothing of an event that has happened lies ahead of a day: it is told as over, or its last day has come. */
const endsBy = (world: World, event: Event, isoDay: string): boolean =>
  !event.when?.max || event.when.max < isoDay || stageOf(world, event) !== 'begun'

const OPEN: ReadonlySet<string> = new Set(['announced', 'expected', 'possible'])

/** Whether a claim that stands expects something: it tells of what lies ahead, or of a day after its report. */
export function isExpectation(world: World, claim: Claim): boolean {
  const reports = reportsOf(world)
  if (reports.withdrawn(claim)) return false
  if (liesAhead(reports, claim)) return true
  if (claim.status !== 'possible' || !claim.when?.min) return false
  const briefing = world.briefings.get(claim.briefing)
  const last = briefing && publicationOf(briefing)?.last
  return last !== undefined && claim.when.min > last
}
