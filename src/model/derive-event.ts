import { hull } from '../dates/hull.ts'
import type { When } from '../dates/when.ts'
import type { Claim, Event, EventRecord, Status } from './model.ts'

/** What an author fixes of an event; everything else is drawn from its claims. */
export interface EventBase {
  readonly id: string
  readonly title: string
  readonly when?: When | undefined
  readonly record?: EventRecord | undefined
}

const FIRMEST_FIRST: readonly Status[] = ['happened', 'denied', 'announced', 'expected', 'possible', 'opinion']

/**
 * Draws an event from its claims, which must be one or more: its date is the hull of theirs unless one is fixed, its
 * status the firmest of the latest report's, except that what one report says has happened stays happened.
 * Retracted claims count only where there are no others. `reportedOn` gives the ISO day of the briefing a claim stands in, or undefined.
 */
export function deriveEvent(
  base: EventBase,
  all: readonly Claim[],
  reportedOn: (claim: Claim) => string | undefined,
): Event {
  const standing = all.filter(({ retracted }) => retracted === undefined)
  const claims = standing.length > 0 ? standing : all
  const when = base.when ?? hull(claims.flatMap((claim) => claim.when ?? []))
  return {
    id: base.id,
    title: base.title,
    ...(when && { when }),
    ...(base.when && { fixed: true as const }),
    ...present('type', claims.find((claim) => claim.type)?.type),
    status: statusOf(claims, reportedOn),
    ...present('place', claims.find((claim) => claim.place)?.place),
    actors: [...new Set(claims.flatMap((claim) => claim.actors))],
    claims: all.map((claim) => claim.id),
    ...present('record', base.record),
  }
}

function statusOf(claims: readonly Claim[], reportedOn: (claim: Claim) => string | undefined): Status {
  if (claims.some((claim) => claim.status === 'happened')) return 'happened'
  const latest = claims.reduce((day, claim) => max(day, reportedOn(claim) ?? ''), '')
  const current = claims.filter((claim) => (reportedOn(claim) ?? '') === latest).map((claim) => claim.status)
  return FIRMEST_FIRST.find((status) => current.includes(status)) ?? 'opinion'
}

const max = (a: string, b: string): string => (a > b ? a : b)

const present = <K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: T })
