import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pace } from '../work.ts'
import { fingerprint } from './fingerprint.ts'
import { claimKeys, type Known, type KnownBriefing } from './known.ts'

/**
 * The known briefings that are there under other ids, since their files have other names now: a briefing that is not
 * known, with more than half of the claims that one had which is gone, and which are more than half of its own.
 */
export function* movedBriefings(
  world: World,
  known: Known,
  claims: ReadonlyMap<string, readonly Claim[]>,
): Generator<undefined, ReadonlyMap<string, KnownBriefing>> {
  const moved = new Map<string, KnownBriefing>()
  const there = new Set(world.dataset.briefings.map(({ id }) => fingerprint(id)))
  const lastWith = new Map<number, KnownBriefing>()
  for (const [id, briefing] of known.briefings) {
    if (pace()) yield
    if (!there.has(id)) for (const claim of briefing.claims) lastWith.set(claim, briefing)
  }
  if (lastWith.size === 0) return moved
  const keyOf = claimKeys(world)
  const taken = new Set<KnownBriefing>()
  for (const { id } of world.dataset.briefings) {
    if (pace()) yield
    if (known.briefings.has(fingerprint(id))) continue
    const own = claims.get(id) ?? []
    const shared = new Map<KnownBriefing, number>()
    for (const claim of own) {
      const briefing = lastWith.get(fingerprint(keyOf(claim)))
      if (briefing) shared.set(briefing, (shared.get(briefing) ?? 0) + 1)
    }
    for (const [briefing, count] of shared) {
      if (taken.has(briefing) || count * 2 <= Math.max(own.length, briefing.claims.length)) continue
      taken.add(briefing)
      moved.set(id, briefing)
      break
    }
  }
  return moved
}
