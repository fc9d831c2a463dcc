import type { Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { datesAgree, datesConflict } from './dates.ts'
import { occurrencesAgree, occurrencesConflict } from './occurrence.ts'
import { type Origin, originsOf } from './origin.ts'
import { placesAgree, placesConflict } from './places.ts'
import type { AspectAgreement, Verdict } from './verdict.ts'

/** What the claims of an event can agree or differ on. */
export const ASPECTS = ['date', 'place', 'occurrence'] as const

/** One thing that claims can agree or differ on. */
export type Aspect = (typeof ASPECTS)[number]

/** How the claims of one event agree, aspect by aspect, and on whose word they rest. */
export interface Agreement extends Readonly<Record<Aspect, AspectAgreement>> {
  readonly origins: readonly Origin[]
  readonly claims: number
  /** Of the event as a whole: a conflict in any aspect is one, and one origin stays one. */
  readonly verdict: Verdict
}

/** Computes how the claims of an event agree. The order of the claims makes no difference to any verdict. */
export function agree(world: World, event: Event): Agreement {
  const claims = standing(claimsOf(world, event))
  const origins = originsOf(world, claims)
  const aspects = { date: datesAgree(claims), place: placesAgree(world, claims), occurrence: occurrencesAgree(claims) }
  const verdicts = ASPECTS.map((aspect) => aspects[aspect].verdict)
  return { ...aspects, origins, claims: claims.length, verdict: overall(claims.length, origins.length, verdicts) }
}

/** Whether the claims of an event conflict in any aspect: the same answer as `agree` gives, without listing pairs. */
export function inConflict(world: World, event: Event): boolean {
  if (event.claims.length < 2) return false
  const claims = standing(claimsOf(world, event))
  return datesConflict(claims) || placesConflict(world, claims) || occurrencesConflict(claims)
}

/** Whether all claims of an event go back to one origin, so that it rests on one word only. */
export function restsOnOneOrigin(world: World, event: Event): boolean {
  let only: string | undefined
  for (const id of event.claims) {
    const claim = world.claims.get(id)
    if (!claim || claim.retracted) continue
    for (const { key } of originsOf(world, [claim])) {
      if (only !== undefined && key !== only) return false
      only = key
    }
  }
  return only !== undefined
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

/** Without what its author took back. */
const standing = (claims: readonly Claim[]): Claim[] => claims.filter(({ retracted }) => retracted === undefined)

function overall(claims: number, origins: number, verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('conflict')) return 'conflict'
  if (claims <= 1) return claims === 0 ? 'none' : 'single'
  if (origins === 1) return 'repeated'
  return verdicts.includes('corroborated') && !verdicts.includes('compatible') ? 'corroborated' : 'compatible'
}
