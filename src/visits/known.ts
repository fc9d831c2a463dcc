import type { Aspect } from '../agreement/agree.ts'
import { reportsOf } from '../agreement/reports.ts'
import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { fingerprint } from './fingerprint.ts'

/**
 * The things that were there at the last visit, by fingerprints, so that it stays small: a claim costs four bytes. That
 * a new claim passes for a known one happens once in 4 billion for each claim that its briefing had.
 */
export interface Known {
  readonly briefings: ReadonlyMap<number, KnownBriefing>
  readonly conflicts: ReadonlySet<number>
}

/** A briefing that was there: whether it is known itself, and its known claims in their order. */
export interface KnownBriefing {
  readonly isKnown: boolean
  readonly claims: readonly number[]
}

/** The key of a conflict on one thing in an event. */
export const conflictKey = (event: string, aspect: Aspect): string => `${event} ${aspect}`

/** The claims of a world by their briefings, each in the order of the dataset. */
export function claimsByBriefing({ dataset }: World): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>()
  for (const claim of dataset.claims) {
    const there = claims.get(claim.briefing)
    if (there) there.push(claim)
    else claims.set(claim.briefing, [claim])
  }
  return claims
}

/** The key of a claim that stands: the part of its id that is made of words and date, which no new name of a file changes. */
export const standingKey = ({ id, briefing }: Claim): string =>
  id.startsWith(briefing) && id[briefing.length] === '.' ? id.slice(briefing.length + 1) : id

/** The key by which each claim of a world is known in its briefing, which tells whether it was taken back. */
export function claimKeys(world: World): (claim: Claim) => string {
  const reports = reportsOf(world)
  return (claim) => (reports.withdrawn(claim) ? `${standingKey(claim)} taken back` : standingKey(claim))
}

/** The ids that are still new when a visit ends. */
export interface StillNew {
  briefing(id: string): boolean
  claim(id: string): boolean
  /** Whether a new claim was there before, and has been taken back since. */
  isTakenBack(id: string): boolean
  /** Whether a new claim stands in the place of one that is gone. */
  isChanged(id: string): boolean
}

/**
 * The ids known after a visit to a world: all that are not still new, and the conflicts that are known, by their keys.
 */
export function knownAfter(world: World, conflicts: readonly string[], isNew: StillNew): Known {
  const claims = claimsByBriefing(world)
  const keyOf = claimKeys(world)
  const briefings = new Map<number, KnownBriefing>()
  for (const { id } of world.dataset.briefings) {
    const known = (claims.get(id) ?? []).flatMap((claim) => {
      if (!isNew.claim(claim.id)) return fingerprint(keyOf(claim))
      if (isNew.isTakenBack(claim.id)) return fingerprint(standingKey(claim))
      // Something gone stands for the one that was here, so that this one is found in its place again.
      return isNew.isChanged(claim.id) ? fingerprint(`before ${claim.id}`) : []
    })
    const isKnown = !isNew.briefing(id)
    if (isKnown || known.length > 0) briefings.set(fingerprint(id), { isKnown, claims: known })
  }
  return { briefings, conflicts: new Set(conflicts.map((key) => fingerprint(key))) }
}

/** Set on the number of a briefing's claims where the briefing itself is not known. */
const UNKNOWN = 0x80000000

/** Known ids as text: their numbers in base64, the conflicts first, then each briefing with its claims. */
export function encodeKnown({ briefings, conflicts }: Known): string {
  const numbers = [conflicts.size, ...conflicts]
  for (const [briefing, { isKnown, claims }] of briefings) {
    numbers.push(briefing, isKnown ? claims.length : claims.length + UNKNOWN)
    for (const claim of claims) numbers.push(claim)
  }
  return Buffer.from(Uint32Array.from(numbers).buffer).toString('base64')
}

/** Reads what `encodeKnown` wrote; undefined where the text is anything else. */
export function decodeKnown(text: string): Known | undefined {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length === 0 || bytes.length % 4 !== 0 || bytes.toString('base64') !== text) return undefined
  const numbers = new Uint32Array(Uint8Array.from(bytes).buffer)
  const [count = 0] = numbers
  const conflicts = new Set(numbers.subarray(1, 1 + count))
  const briefings = new Map<number, KnownBriefing>()
  let at = 1 + count
  while (at + 1 < numbers.length) {
    const [briefing = 0, of = 0] = numbers.subarray(at, at + 2)
    const size = of % UNKNOWN
    const claims = [...numbers.subarray(at + 2, at + 2 + size)]
    briefings.set(briefing, { isKnown: of < UNKNOWN, claims })
    at += 2 + size
  }
  return at === numbers.length ? { briefings, conflicts } : undefined
}
