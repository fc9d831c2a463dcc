import { inConflict } from '../agreement/agree.ts'
import type { When } from '../dates/when.ts'
import type { Block, Briefing } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { type ClaimView, claimViews } from './claim-view.ts'
import { outletName } from './names.ts'

/** Where a briefing comes from; `outlet` by name. */
export interface SourceView {
  readonly outlet: string | null
  readonly dateline?: string | undefined
  readonly published?: When | undefined
  readonly descriptor?: string | undefined
  readonly author?: string | undefined
  readonly url?: string | undefined
}

/** What every view of a briefing tells. What is not given is null. */
interface BriefingHead {
  readonly id: string
  readonly title: string
  /** The working ISO day. */
  readonly date: string | null
  readonly topic: string | null
  readonly source: SourceView
  readonly bottomLine: string | null
}

/** A briefing in a list; `claims` is how many it makes. */
export interface BriefingRow extends BriefingHead {
  readonly claims: number
}

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

/** Makes the view of a briefing for a list. */
export const briefingRow = (world: World, briefing: Briefing): BriefingRow => ({
  ...headOf(world, briefing),
  claims: claimIds(briefing).length,
})

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

function headOf(world: World, briefing: Briefing): BriefingHead {
  const { outlet: _id, ...source } = briefing.source
  return {
    id: briefing.id,
    title: briefing.title,
    date: briefing.date ?? null,
    topic: briefing.topic ?? null,
    source: { outlet: outletName(world, briefing), ...source },
    bottomLine: briefing.bottomLine ?? null,
  }
}

/** The ids of a briefing's claims, in the order of its sections. */
export const claimIds = ({ sections }: { readonly sections: readonly Pick<SectionView, 'blocks'>[] }): string[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('claim' in block ? block.claim : [])))

function conflictsIn(world: World, claims: readonly string[]): string[] {
  const events = new Set(claims.flatMap((id) => world.claims.get(id)?.event ?? []))
  return [...events].filter((id) => {
    const event = world.events.get(id)
    return event !== undefined && inConflict(world, event)
  })
}
