import type { DraftClaim } from './draft.ts'
import type { EventProfile } from './event-profile.ts'

const DEFINITE =
  /^["“]?(?:The|This|These) (?:[a-z-]+ ){0,2}(?:summit|meeting|talks|negotiations|visit|trip|tour|drills?|exercises?|test)\b/

/**
 * Proposes the event of a line before for a claim that says something of "the summit" and is like no event by itself:
 * the last one that has the claim's type.
 */
export function withEventsBefore(
  claims: readonly DraftClaim[],
  events: readonly EventProfile[],
): readonly DraftClaim[] {
  const profiles = new Map(events.map((event) => [event.id, event]))
  const last = new Map<string, EventProfile>()
  return claims.map((claim) => {
    const id = claim.key ?? claim.doubts.find(({ aspect }) => aspect === 'event')?.options[0]
    const event = id === undefined ? undefined : profiles.get(id)
    if (event?.type !== undefined) last.set(event.type, event)
    const before = last.get(claim.type ?? '')
    if (event || !before || !DEFINITE.test(claim.text)) return claim
    const doubt = { aspect: 'event' as const, words: before.title, note: 'named before', options: [before.id] }
    return { ...claim, doubts: [...claim.doubts, doubt] }
  })
}
