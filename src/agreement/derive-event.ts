import { allows, holds, says } from '../dates/days.ts'
import type { When } from '../dates/when.ts'
import type { Claim, Event, EventRecord, Reading, Status } from '../model/model.ts'
import { datingsOf, readingsInOrder } from './datings.ts'
import { impliedWhen } from './implied.ts'
import { isNamed } from './origins.ts'
import { placesOf } from './places.ts'
import { whenOfEither } from './reading-date.ts'
import type { Reports } from './reports.ts'

/** The fields of an event that its author fixes; everything else is drawn from its claims. */
export interface EventBase {
  readonly id: string
  readonly title: string
  readonly when?: When | undefined
  readonly record?: EventRecord | undefined
  readonly by?: readonly string[] | undefined
}

/**
 * Draws an event from its claims, which must be one or more. Its date has the days of all readings, unless one is fixed
 * that lies in a reading; its status is the firmest that a claim with a named source gives it, or any claim where none
 * has one; but where its date is only what others expect later than a report that it had happened, it is no more than
 * expected then. Claims that were taken back count only where nothing else is left.
 */
export function deriveEvent(base: EventBase, claims: readonly Claim[], reports: Reports): Event {
  const left = standingOf(reports, claims)
  const standing = left.length > 0 ? left : claims
  const { readings, overtaken } = readingsFrom(reports, claims, left)
  const fixed = base.when && liesIn(base.when, readings) ? base.when : undefined
  const when = fixed ?? (readings.length > 0 ? whenOfEither(readings.map((reading) => reading.when)) : undefined)
  const implied = when ? undefined : impliedWhen(reports, claims)
  const type = standing.find((claim) => claim.type)?.type
  const status = statusOf(reports, overtaken ? standing.filter((claim) => claim.status !== 'happened') : standing)
  const places = placesOf(reports, standing, status)
  const [place] = places
  // Assigned one by one: of a million events, none is put together from several objects.
  const event: Event = {
    id: base.id,
    title: base.title,
    status,
    actors: actorsIn(claims),
    claims: claims.map(idOf),
  }
  if (when) event.when = when
  if (fixed) event.fixed = true
  if (readings.length > 1) event.readings = readings
  if (implied) event.implied = implied
  if (base.by && base.by.length > 0) event.by = [...base.by]
  if (type !== undefined) event.type = type
  if (place !== undefined) event.place = place
  if (places.length > 1) event.places = [...places]
  if (base.record) event.record = base.record
  return event
}

const idOf = ({ id }: Claim): string => id

/** The claims that stand: of most events of a large table the one that there is, for which no second list is made. */
const standingOf = (reports: Reports, claims: readonly Claim[]): readonly Claim[] =>
  claims.some((claim) => reports.withdrawn(claim)) ? claims.filter((claim) => !reports.withdrawn(claim)) : claims

function actorsIn(claims: readonly Claim[]): string[] {
  const [only] = claims
  return only && claims.length === 1 && isDistinct(only.actors)
    ? only.actors
    : [...new Set(claims.flatMap(({ actors }) => actors))]
}

const isDistinct = (ids: readonly string[]): boolean => ids.every((id, index) => ids.indexOf(id) === index)

/** The readings, and whether all of them look ahead to days after a report that the event had happened. */
function readingsFrom(
  reports: Reports,
  claims: readonly Claim[],
  left: readonly Claim[],
): { readonly readings: Reading[]; readonly overtaken: boolean } {
  // Most events of a large table have one claim, which needs no comparing.
  if (claims.length === 1) {
    const [only] = left
    return { readings: only?.when ? [{ when: only.when, claims: [only.id] }] : [], overtaken: false }
  }
  const { standing, overtaken } = datingsOf(reports, claims)
  return {
    readings: readingsInOrder(reports, standing).map(({ when, claims: ids }) => ({ when, claims: [...ids] })),
    overtaken: standing.length > 0 && standing.every((claim) => overtaken.some((each) => each.claim === claim)),
  }
}

/** Whether a date that an author fixes contradicts no claim: it lies in a reading, or there is none. */
const liesIn = (when: When, readings: readonly Reading[]): boolean =>
  readings.length === 0 || readings.some((reading) => holds(allows(reading.when), says(when)))

const FIRMEST_FIRST: readonly Status[] = ['happened', 'announced', 'expected', 'possible', 'denied', 'opinion']

function statusOf(reports: Reports, claims: readonly Claim[]): Status {
  const [only] = claims
  if (only && claims.length === 1) return only.status
  const statuses = new Set(claims.map(({ status }) => status))
  if (statuses.size > 1) {
    const named = claims.filter((claim) => isNamed(reports, claim))
    const firm = named.filter(({ status }) => status !== 'opinion')
    if (firm.length > 0) return firmest(new Set(firm.map(({ status }) => status)))
  }
  return firmest(statuses)
}

const firmest = (statuses: ReadonlySet<Status>): Status =>
  FIRMEST_FIRST.find((status) => statuses.has(status)) ?? 'opinion'
