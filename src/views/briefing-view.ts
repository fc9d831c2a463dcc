import { inConflict } from '../agreement/agree.ts'
import type { Block, Briefing } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { type BriefingHead, claimIds, headOf } from './briefing-row.ts'
import { type ClaimView, claimViews } from './claim-view.ts'

/** A heading, if there is one, and what stands under it in the author's order: prose, or a claim by its id. */
export interface SectionView {
  readonly heading: string | null
  readonly blocks: readonly Block[]
}

/** A briefing as a whole; `claims` stand in the order in which its sections make them. */
export interface BriefingView extends BriefingHead {
  readonly sections: readonly SectionView[]
  /** The events it speaks of on which claims conflict, by id. */
  readonly conflicts: readonly string[]
  readonly claims: readonly ClaimView[]
}

/** Makes the view of a whole briefing. Its claims are gathered when they are asked for: a preview needs but the first. */
export const briefingView = (world: World, briefing: Briefing): BriefingView => ({
  ...headOf(world, briefing),
  sections: briefing.sections.map(({ heading, blocks }) => ({ heading: heading ?? null, blocks })),
  get conflicts() {
    return conflictsIn(world, claimIds(briefing))
  },
  get claims() {
    return claimViews(world, claimIds(briefing))
  },
})

function conflictsIn(world: World, claims: readonly string[]): string[] {
  const events = new Set(claims.flatMap((id) => world.claims.get(id)?.event ?? []))
  return [...events].filter((id) => {
    const event = world.events.get(id)
    return event !== undefined && inConflict(world, event)
  })
}
