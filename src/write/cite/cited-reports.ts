import type { World } from '../../model/world.ts'
import { type BriefingHead, headOf } from '../../views/briefing-row.ts'

/** The things that can be cited, as the viewer knows them. */
export interface Cited {
  readonly kind: string
  readonly id: string
}

/** The reports that a claim, a briefing or an event rests on, each once, in the order of the claims. */
export function citedReports(world: World, { kind, id }: Cited): BriefingHead[] {
  const claims = kind === 'claim' ? [id] : kind === 'event' ? (world.events.get(id)?.claims ?? []) : []
  const briefings = kind === 'briefing' ? [id] : claims.flatMap((claim) => world.claims.get(claim)?.briefing ?? [])
  return [...new Set(briefings)].flatMap((briefing) => {
    const found = world.briefings.get(briefing)
    return found ? headOf(world, found) : []
  })
}
