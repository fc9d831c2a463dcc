import type { Claim, Dataset } from '../model/model.ts'
import { slug } from '../text/slug.ts'
import { eventProfiles, matchEvents } from './event-match.ts'

/** Claims of different briefings that are likely about one event, and the key that would join them. */
export interface KeyProposal {
  readonly key: string
  /** The claim that is to have the key, and one that the event has already or that is to have it as well. */
  readonly claims: readonly [Claim, Claim]
  readonly score: number
  readonly sure: boolean
}

/**
 * Proposes keys: each claim without one is matched with the events of other briefings by persons, place, dates, type and
 * words; the likeliest first. A pair is proposed once.
 */
export function proposeKeys(dataset: Dataset): readonly KeyProposal[] {
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]))
  const profiles = eventProfiles(dataset)
  const members = new Map(dataset.events.map((event) => [event.id, event.claims.flatMap((id) => claims.get(id) ?? [])]))
  const proposed = new Set<string>()
  const proposals: KeyProposal[] = []
  for (const claim of dataset.claims) {
    if (hasKey(claim) || claim.retracted) continue
    const others = profiles.filter(({ id }) => {
      const told = members.get(id) ?? []
      return id !== claim.event && told.length > 0 && told.every(({ briefing }) => briefing !== claim.briefing)
    })
    const [best] = matchEvents(claim, others)
    const other = best && members.get(best.event.id)?.[0]
    if (best === undefined || other === undefined || best.score < LEAST) continue
    const pair = [claim.id, other.id].sort().join(' ')
    if (proposed.has(pair)) continue
    proposed.add(pair)
    const key = hasKey(other) ? best.event.id : keyFrom(claim.text, new Set(members.keys()))
    proposals.push({ key, claims: [claim, other], score: best.score, sure: best.sure })
  }
  return proposals.sort((a, b) => b.score - a.score || (a.claims[0].id < b.claims[0].id ? -1 : 1))
}

/** From this score on two claims are worth a look. */
const LEAST = 6

/** Whether a claim names its event, which else goes by the claim's own id. */
const hasKey = ({ id, event }: Claim): boolean => event !== undefined && event !== id

/** A key of the first words of a claim that no event has yet. */
function keyFrom(text: string, taken: ReadonlySet<string>): string {
  const words = slug(text).split('-').slice(0, 5).join('-')
  const base = /\p{L}/u.test(words) ? words : `event-${words}`
  let key = base
  for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`
  return key
}
