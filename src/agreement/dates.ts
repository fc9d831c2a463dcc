import { says } from '../dates/days.ts'
import type { When } from '../dates/when.ts'
import type { Claim } from '../model/model.ts'
import { type Datings, datesIt, datingsOf, readingsInOrder, type SourcedReading, sourcedReadings } from './datings.ts'
import type { Reports } from './reports.ts'
import { type AspectAgreement, agreementOf } from './verdict.ts'

/** How the claims of an event agree on the date. */
export interface DateAgreement extends AspectAgreement {
  /** The largest sets of claims that allow a common day, the best sourced first; more than one is a conflict. */
  readonly readings: readonly SourcedReading[]
  readonly changed: Datings['changed']
  readonly overtaken: Datings['overtaken']
}

/** How claims agree on the date. What denies the event, or is an opinion, dates nothing. */
export function datesAgree(reports: Reports, claims: readonly Claim[]): DateAgreement {
  const { standing, changed, overtaken } = datingsOf(reports, claims.filter(datesIt))
  const readings = sourcedReadings(reports, standing)
  const statements = standing.map((claim) => ({ claim, says: dateKey(claim.when) }))
  return { ...agreementOf(reports, statements, differingIn(readings, standing)), readings, changed, overtaken }
}

/** Whether claims give dates of which no day is allowed by all. */
export function datesConflict(reports: Reports, claims: readonly Claim[]): boolean {
  let latestStart = ''
  let earliestEnd = '~'
  let apart = false
  for (const { when, status } of claims) {
    if (!when || status === 'denied' || status === 'opinion') continue
    if (when.min !== null && when.min > latestStart) latestStart = when.min
    if (when.max !== null && when.max < earliestEnd) earliestEnd = when.max
    apart ||= when.edtf.includes(',')
  }
  // Dates without gaps that share a day two by two share one all together, and an ISO day compares as text.
  if (latestStart <= earliestEnd && !apart) return false
  return readingsInOrder(reports, datingsOf(reports, claims.filter(datesIt)).standing).length > 1
}

/** A key for the meaning of a date: a span says another thing than one of its days, and a doubtful date confirms none. */
export function dateKey(when: When): string | undefined {
  if (when.uncertain) return undefined
  const days = says(when).map(({ min, max }) => `${min}‥${max}`)
  return `${when.precision === 'span' ? 'all of ' : ''}${when.approximate ? 'about ' : ''}${days.join(',')}`
}

/** The claims that are not in all readings, in the order of the event. */
function differingIn(readings: readonly SourcedReading[], claims: readonly Claim[]): string[] {
  if (readings.length < 2) return []
  const times = new Map<string, number>()
  for (const reading of readings) for (const id of reading.claims) times.set(id, (times.get(id) ?? 0) + 1)
  return claims.flatMap(({ id }) => (times.get(id) === readings.length ? [] : [id]))
}
