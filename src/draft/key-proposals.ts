import type { Claim, Dataset } from '../model/model.ts'
import { slug } from '../text/slug.ts'
import { type EventProfile, eventProfiles, matchEvents } from './event-match.ts'

/** Claims of different briefings that are likely about one event, and the key that would join them. */
export interface KeyProposal {
  readonly key: string
  /** The claim that is to have the key, and one that the event has already or that is to have it as well. */
  readonly claims: readonly [Claim, Claim]
  readonly score: number
  readonly sure: boolean
}

/** Claims whose lines are to say a key: in the place of the one that they have, or as their first. */
export interface KeyStep {
  readonly key: string
  readonly claims: readonly Claim[]
  readonly instead?: string
}

/**
 * Proposes keys: each claim without one is matched with the events of other briefings by persons, place, dates, type and
 * words; the likeliest first. A pair is proposed once.
 */
export function proposeKeys(dataset: Dataset): readonly KeyProposal[] {
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]))
  const profiles = eventProfiles(dataset)
  const near = profilesBySubject(profiles)
  const members = new Map(dataset.events.map((event) => [event.id, event.claims.flatMap((id) => claims.get(id) ?? [])]))
  const proposed = new Set<string>()
  const proposals: KeyProposal[] = []
  for (const claim of dataset.claims) {
    if (hasKey(claim) || claim.retracted) continue
    const others = near(claim).filter(({ id }) => {
      const told = members.get(id) ?? []
      return id !== claim.event && told.length > 0 && told.every(({ briefing }) => briefing !== claim.briefing)
    })
    const [best] = matchEvents(claim, others)
    const other = best && members.get(best.event.id)?.[0]
    if (best === undefined || other === undefined || best.score < LEAST) continue
    const pair = [claim.id, other.id].sort().join(' ')
    if (proposed.has(pair)) continue
    proposed.add(pair)
    const key = hasKey(other) ? best.event.id : freshKey(claim.text, new Set(members.keys()))
    proposals.push({ key, claims: [claim, other], score: best.score, sure: best.sure })
  }
  return proposals.sort((a, b) => b.score - a.score || (a.claims[0].id < b.claims[0].id ? -1 : 1))
}

/** From this score on two claims are worth a look. */
const LEAST = 6

/** Whether a claim names its event, which else goes by the claim's own id. */
const hasKey = ({ id, event }: Claim): boolean => event !== undefined && event !== id

/** Without an actor or a place in common no two claims are likely about one event. */
function profilesBySubject(profiles: readonly EventProfile[]): (claim: Claim) => readonly EventProfile[] {
  const bySubject = new Map<string, EventProfile[]>()
  for (const profile of profiles) {
    for (const subject of [...profile.actors, ...(profile.place === undefined ? [] : [profile.place])]) {
      const same = bySubject.get(subject)
      if (same === undefined) bySubject.set(subject, [profile])
      else same.push(profile)
    }
  }
  return ({ actors, place }) => [
    ...new Set([...actors, ...(place === undefined ? [] : [place])].flatMap((subject) => bySubject.get(subject) ?? [])),
  ]
}

/** The keys that events have. */
interface Taken {
  has(key: string): boolean
}

/** The step that takes a claim out of the event that it was joined with: it gets a key of its own. */
export function splitStep(claim: Claim, events: Taken): KeyStep | undefined {
  if (claim.event === undefined || !hasKey(claim)) return undefined
  return { key: freshKey(claim.text, events), claims: [claim], instead: claim.event }
}

/** A key of the first words of a claim that no event has yet. */
function freshKey(text: string, taken: Taken): string {
  const words = slug(text).split('-').slice(0, 5).join('-')
  const base = /\p{L}/u.test(words) ? words : `event-${words}`
  let key = base
  for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`
  return key
}
