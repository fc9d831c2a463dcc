import type { Claim, Status } from '../model/model.ts'
import { type AspectAgreement, type ClaimPair, countOrigins, MOST_PAIRS, verdictOf } from './verdict.ts'

/** What a claim says of whether the event takes place; an opinion says nothing of it. */
type Stance = 'happened' | 'ahead' | 'denied'

const STANCES: Readonly<Record<Status, Stance | undefined>> = {
  happened: 'happened',
  announced: 'ahead',
  expected: 'ahead',
  possible: 'ahead',
  denied: 'denied',
  opinion: undefined,
}

/**
 * How claims agree on whether the event took place. Happened against denied is a conflict; denied against a mere
 * expectation is none, but no agreement either. Once a claim says that it happened, expectations bear on it no more:
 * they came before, and confirm nothing.
 */
export function occurrencesAgree(claims: readonly Claim[]): AspectAgreement {
  const happened = having(claims, 'happened')
  const denied = having(claims, 'denied')
  const ahead = happened.length > 0 ? [] : having(claims, 'ahead')
  const about = [...happened, ...ahead, ...denied]
  const conflict = happened.length > 0 && denied.length > 0
  const partial = ahead.length > 0 && denied.length > 0
  return {
    verdict: verdictOf(about, conflict, partial),
    claims: about.map(({ id }) => id),
    origins: countOrigins(about),
    readings: [happened, ahead, denied].filter((group) => group.length > 0).length,
    conflicts: pairs(happened, denied),
    conflictCount: happened.length * denied.length,
    conflicting: conflict ? about.map(({ id }) => id) : [],
    compatible: pairs(ahead, denied),
  }
}

/** Whether one claim says that the event happened and another denies it. */
export const occurrencesConflict = (claims: readonly Claim[]): boolean =>
  claims.some(({ status }) => status === 'happened') && claims.some(({ status }) => status === 'denied')

const having = (claims: readonly Claim[], stance: Stance): Claim[] =>
  claims.filter(({ status }) => STANCES[status] === stance).sort((a, b) => (a.id < b.id ? -1 : 1))

function pairs(some: readonly Claim[], others: readonly Claim[]): ClaimPair[] {
  const found: ClaimPair[] = []
  for (const one of some) {
    for (const other of others) {
      if (found.length === MOST_PAIRS) return found
      found.push([one.id, other.id])
    }
  }
  return found
}
