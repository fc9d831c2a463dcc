import type { When } from '../dates/when.ts'
import type { Block, Briefing } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { outletName } from './names.ts'

/** Where a briefing comes from; `outlet` by name. */
export interface BriefingSource {
  readonly outlet: string | null
  readonly dateline?: string | undefined
  readonly published?: When | undefined
  readonly descriptor?: string | undefined
  readonly author?: string | undefined
  readonly url?: string | undefined
}

/** The fields of every view of a briefing; one that is not given is null. */
export interface BriefingHead {
  readonly id: string
  readonly title: string
  /** The working ISO day. */
  readonly date: string | null
  readonly topic: string | null
  readonly source: BriefingSource
  readonly bottomLine: string | null
}

/** A briefing in a list; `claims` is how many it makes. */
export interface BriefingRow extends BriefingHead {
  readonly claims: number
}

/** Makes the view of a briefing for a list. */
export const briefingRow = (world: World, briefing: Briefing): BriefingRow => ({
  ...headOf(world, briefing),
  claims: claimIds(briefing).length,
})

/** Makes the fields of every view of a briefing. */
export function headOf(world: World, briefing: Briefing): BriefingHead {
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
export const claimIds = ({
  sections,
}: {
  readonly sections: readonly { readonly blocks: readonly Block[] }[]
}): string[] => sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('claim' in block ? block.claim : [])))

/** Whose report a briefing accounts for, in words; without an outlet, as for a table, whether its claims name their sources. */
export function outletInWords(world: World, briefing: Briefing): string {
  const isNamed = (id: string): boolean => (world.claims.get(id)?.attribution.length ?? 0) > 0
  return (
    outletName(world, briefing) ?? (claimIds(briefing).some(isNamed) ? 'sources claim by claim' : 'no source named')
  )
}
