import { toDay } from '../dates/day.ts'
import type { Claim, Dataset } from '../model/model.ts'
import { slug } from '../text/slug.ts'
import { pace, runToEnd } from '../work.ts'
import { nearEvents } from './event-index.ts'
import { matchSlices } from './event-match.ts'
import { type EventProfile, eventProfiles } from './event-profile.ts'

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
 * words; the sure and the likeliest first. What is proposed for one event has one key.
 */
export const proposeKeys = (dataset: Dataset): readonly KeyProposal[] => runToEnd(proposeSlices(dataset))

/** The same as long work. */
export function* proposeSlices(dataset: Dataset): Generator<undefined, readonly KeyProposal[]> {
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]))
  const near = nearEvents(eventProfiles(dataset))
  const members = new Map(dataset.events.map((event) => [event.id, event.claims.flatMap((id) => claims.get(id) ?? [])]))
  const tellers = new Map([...members].map(([id, told]) => [id, new Set(told.map(({ briefing }) => briefing))]))
  // A briefing tells an event once, mostly.
  const briefingOf = ({ id }: EventProfile): string => members.get(id)?.[0]?.briefing ?? ''
  const proposed = new Set<string>()
  const pairs: Omit<KeyProposal, 'key'>[] = []
  for (const claim of dataset.claims) {
    if (pace()) yield
    if (hasKey(claim) || claim.retracted) continue
    const others = near(claim).filter(({ id }) => {
      const told = tellers.get(id)
      return id !== claim.event && told !== undefined && told.size > 0 && !told.has(claim.briefing)
    })
    const seen = new Set<string>()
    for (const { event, score, sure } of yield* matchSlices(claim, others, briefingOf)) {
      const other = members.get(event.id)?.[0]
      if (other === undefined || seen.has(other.briefing)) continue
      seen.add(other.briefing)
      const pair = [claim.id, other.id].sort().join(' ')
      if (score < (isSameDay(claim, other) ? LEAST_THAT_DAY : LEAST) || proposed.has(pair)) continue
      proposed.add(pair)
      pairs.push({ claims: [claim, other], score, sure: sure && isToldAlike(claim, other) })
    }
  }
  pairs.sort(
    (a, b) => Number(b.sure) - Number(a.sure) || b.score - a.score || (a.claims[0].id < b.claims[0].id ? -1 : 1),
  )
  return withKeys(pairs, new Set(members.keys()))
}

/** From this score on two claims are worth a look, and from this one on if both are about the same day. */
const LEAST = 6
const LEAST_THAT_DAY = 4.6

const isSameDay = ({ when: a }: Claim, { when: b }: Claim): boolean =>
  a?.min != null && a.min === a.max && a.min === b?.min && a.max === b.max

/**
 * Whether two claims so surely tell of one thing that a key may be typed for them: of the same few days without a doubt,
 * of one type, of nobody that the other does not name, at no other place; and what is said, of one speaker.
 */
function isToldAlike(a: Claim, b: Claim): boolean {
  const shared = a.actors.filter((actor) => b.actors.includes(actor)).length
  return (
    isOfSameDays(a, b) &&
    a.type === b.type &&
    (a.place === b.place || a.place === undefined || b.place === undefined) &&
    shared === Math.min(a.actors.length, b.actors.length) &&
    (shared > 1 || a.actors.length === b.actors.length) &&
    (a.type !== 'statement' || a.actors[0] === b.actors[0])
  )
}

/** Whether two claims give days in common, each few of them and without “about” or “possibly”. */
function isOfSameDays({ when: a }: Claim, { when: b }: Claim): boolean {
  if (a?.min == null || a.max === null || b?.min == null || b.max === null) return false
  if (/[~?%]/.test(a.edtf + b.edtf) || a.min > b.max || b.min > a.max) return false
  return [a, b].every(({ min, max }) => toDay(max ?? '') - toDay(min ?? '') < MOST_DAYS)
}

/** A visit or a meeting takes up to so many days. */
const MOST_DAYS = 4

/** Gives pairs their keys: that of the event that has one, else a new one for all claims that the pairs bring together. */
function withKeys(pairs: readonly Omit<KeyProposal, 'key'>[], taken: Set<string>): KeyProposal[] {
  const given = new Map<string, string>()
  return pairs.flatMap((pair) => {
    const [claim, other] = pair.claims
    const [mine, theirs] = [given.get(claim.id), hasKey(other) ? other.event : given.get(other.id)]
    // Likelier pairs have brought both together already, or each with others: these are to be joined first.
    if (mine !== undefined && theirs !== undefined) return []
    const key = mine ?? theirs ?? freshKey(claim.text, taken)
    taken.add(key)
    for (const { id } of pair.claims) given.set(id, key)
    return [{ key, ...pair }]
  })
}

/** Whether a claim names its event, which else goes by the claim's own id. */
const hasKey = ({ id, event }: Claim): boolean => event !== undefined && event !== id

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
