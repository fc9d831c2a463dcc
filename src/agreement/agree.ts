import { rememberEach } from '../model/memo.ts'
import type { Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { type OriginTally, tallyOfOrigins } from './counts.ts'
import { type DateAgreement, datesAgree, datesConflict } from './dates.ts'
import { type Origins, originsOf } from './origins.ts'
import { placesAgree, placesConflict } from './places.ts'
import { type Reports, reportsOf, type Withdrawal } from './reports.ts'
import { type AspectAgreement, agreementOf } from './verdict.ts'

/** The aspects on which the claims of an event can agree or differ. */
export const ASPECTS = ['date', 'place', 'occurrence'] as const

/** One thing that claims can agree or differ on. */
export type Aspect = (typeof ASPECTS)[number]

/** How the claims of one event agree, aspect by aspect, and on whose word they rest. */
export interface Agreement {
  readonly date: DateAgreement
  readonly place: AspectAgreement
  readonly occurrence: AspectAgreement
  /** Whom the claims that stand go back to. */
  readonly origins: Origins
  /** How many claims stand. */
  readonly claims: number
  /** The claims that were taken back, by id, which bear on nothing. */
  readonly withdrawn: ReadonlyMap<string, Withdrawal>
}

/** Computes how the claims of an event agree. The order of the claims makes no difference to any verdict. */
export function agree(world: World, event: Event): Agreement {
  const reports = reportsOf(world)
  const all = claimsOf(world, event)
  const withdrawn = new Map<string, Withdrawal>()
  const claims = all.filter((claim) => {
    const withdrawal = reports.withdrawn(claim)
    if (withdrawal) withdrawn.set(claim.id, withdrawal)
    return !withdrawal
  })
  return {
    date: datesAgree(reports, claims),
    place: placesAgree(reports, claims),
    occurrence: occurrencesAgree(reports, claims),
    origins: originsOf(reports, claims),
    claims: claims.length,
    withdrawn,
  }
}

/** Whether the claims of an event conflict in any aspect: the same answer as `agree` gives, sooner. */
export const inConflict = rememberEach((world, event: Event): boolean => {
  if (event.claims.length < 2) return false
  const claims = claimsOf(world, event)
  const reports = reportsOf(world)
  return datesConflict(reports, claims) || placesConflict(reports, claims) || occurrencesConflict(reports, claims)
})

/** The aspects on which claims of one event conflict: the same answers as `agree` gives, sooner. */
export function conflictsAmong(world: World, claims: readonly Claim[]): Aspect[] {
  const reports = reportsOf(world)
  const conflict: Readonly<Record<Aspect, () => boolean>> = {
    date: () => datesConflict(reports, claims),
    place: () => placesConflict(reports, claims),
    occurrence: () => occurrencesConflict(reports, claims),
  }
  return ASPECTS.filter((aspect) => conflict[aspect]())
}

/** Whether all that stands on an event goes back to one origin, so that it rests on one word only. */
export function restsOnOneOrigin(world: World, event: Event): boolean {
  const { named, unnamed } = originTally(world, event)
  return named + unnamed === 1
}

/** The origins of an event, by its claims that stand. */
export const originsOfEvent = (world: World, event: Event): Origins =>
  originsOf(reportsOf(world), standingClaims(world, event))

/** How many origins an event has, and the name of the only one: what its row says, kept for every event. */
export const originTally = rememberEach(
  (world, event: Event): OriginTally => tallyOfOrigins(originsOfEvent(world, event)),
)

/** The claims of an event that nobody took back, in its order. */
export function standingClaims(world: World, event: Event): Claim[] {
  const reports = reportsOf(world)
  return claimsOf(world, event).filter((claim) => !reports.withdrawn(claim))
}

/** The claims of an event, in its order. */
export function claimsOf(world: World, event: Event): Claim[] {
  const claims: Claim[] = []
  for (const id of event.claims) {
    const claim = world.claims.get(id)
    if (claim) claims.push(claim)
  }
  return claims
}

/**
 * How claims agree on whether the event took place: `happened` speaks for it, `denied` against it, and the rest neither.
 * Of what nobody says has happened, announced against denied is a conflict about the plan.
 */
function occurrencesAgree(reports: Reports, claims: readonly Claim[]): AspectAgreement {
  const { speaking, conflict } = speakers(reports, claims)
  const statements = speaking.map((claim) => ({ claim, says: claim.status }))
  return agreementOf(reports, statements, conflict ? speaking.map(({ id }) => id) : [])
}

/** Whether one claim speaks for the event and another against it. */
const occurrencesConflict = (reports: Reports, claims: readonly Claim[]): boolean =>
  claims.some(({ status }) => status === 'denied') && speakers(reports, claims).conflict

function speakers(reports: Reports, claims: readonly Claim[]): { speaking: Claim[]; conflict: boolean } {
  const left = claims.filter((claim) => !reports.withdrawn(claim))
  const has = (status: Claim['status']): boolean => left.some((claim) => claim.status === status)
  const pro = has('happened') ? 'happened' : has('denied') && has('announced') ? 'announced' : undefined
  const speaking = left.filter(({ status }) => status === 'denied' || status === pro)
  return { speaking, conflict: pro !== undefined && has('denied') }
}
