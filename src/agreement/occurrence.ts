import type { Claim } from '../model/model.ts'
import type { Reports } from './reports.ts'
import { type AspectAgreement, agreementOf } from './verdict.ts'

/**
 * How claims agree on whether the event took place: `happened` speaks for it, `denied` against it, and the rest neither.
 * Of what nobody says has happened, announced against denied is a conflict about the plan.
 */
export function occurrencesAgree(reports: Reports, claims: readonly Claim[]): AspectAgreement {
  const { speaking, conflict } = speakers(reports, claims)
  const statements = speaking.map((claim) => ({ claim, says: claim.status }))
  return agreementOf(reports, statements, conflict ? speaking.map(({ id }) => id) : [])
}

/** Whether one claim speaks for the event and another against it. */
export const occurrencesConflict = (reports: Reports, claims: readonly Claim[]): boolean =>
  claims.some(({ status }) => status === 'denied') && speakers(reports, claims).conflict

function speakers(reports: Reports, claims: readonly Claim[]): { speaking: Claim[]; conflict: boolean } {
  const left = claims.filter((claim) => !reports.withdrawn(claim))
  const has = (status: Claim['status']): boolean => left.some((claim) => claim.status === status)
  const pro = has('happened') ? 'happened' : has('denied') && has('announced') ? 'announced' : undefined
  const speaking = left.filter(({ status }) => status === 'denied' || status === pro)
  return { speaking, conflict: pro !== undefined && has('denied') }
}
