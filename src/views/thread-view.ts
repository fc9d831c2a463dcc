import { compareWhen } from '../dates/compare.ts'
import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { type ClaimView, claimView } from './claim-view.ts'

/** A line of claims followed across events and briefings, by the word that its authors gave it. */
export interface ThreadView {
  readonly name: string
  /** The ids of the briefings that it runs through, in their order. */
  readonly briefings: readonly string[]
  /** In order of their dates, then of their reports; what has no date stands with its report. */
  readonly claims: readonly ClaimView[]
}

/** All threads of a world, in the order of their names. */
export function threadViews(world: World): ThreadView[] {
  const claims = new Map<string, Claim[]>()
  for (const claim of world.dataset.claims) {
    for (const name of claim.threads ?? []) {
      const there = claims.get(name)
      if (there) there.push(claim)
      else claims.set(name, [claim])
    }
  }
  return [...claims.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, of]) => threadView(world, name, of))
}

function threadView(world: World, name: string, claims: readonly Claim[]): ThreadView {
  const dayOf = ({ briefing, when }: Claim) => when ?? world.briefings.get(briefing)?.source.published
  const ordered = claims.toSorted((a, b) => compareWhen(dayOf(a), dayOf(b)))
  return {
    name,
    briefings: [...new Set(claims.map(({ briefing }) => briefing))],
    claims: ordered.map((claim) => claimView(world, claim)),
  }
}
