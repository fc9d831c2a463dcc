import { tallies } from '../../history/tallies.ts'
import type { Block, Briefing, Claim, Event } from '../../model/model.ts'
import { latestFirst } from '../../model/topics.ts'
import { makeWorld, type World } from '../../model/world.ts'
import { claimIds } from '../../views/briefing-row.ts'
import type { AnchorKind } from './anchors.ts'

/** What stands in a page: a world of nothing else but that, what is listed of it, and what a link can lead to. */
export interface Scope {
  readonly world: World
  readonly briefings: readonly Briefing[]
  /** In the order of the timeline. */
  readonly events: readonly Event[]
  readonly has: (kind: AnchorKind, id: string) => boolean
}

/**
 * The scope of a page of some events and claims. Briefings and actors of which nothing is left are not listed; they stay
 * in the world, since they may take back or speak for what is.
 */
export function scopeOf(whole: World, events: readonly Event[], keep: (claim: Claim) => boolean): Scope {
  const { dataset } = whole
  const claims = dataset.claims.filter(keep)
  const isWhole = claims.length === dataset.claims.length
  const world = isWhole ? whole : narrowed(whole, events, claims)
  const briefings = world.dataset.briefings.filter((briefing) => isWhole || claimIds(briefing).length > 0)
  const actors = isWhole ? dataset.actors.map(({ id }) => id) : [...namedIn(world), ...outletsOf(briefings)]
  const known: Readonly<Record<AnchorKind, ReadonlySet<string>>> = {
    briefing: new Set(briefings.map(({ id }) => id)),
    claim: new Set(briefings.flatMap(claimIds).filter((id) => world.claims.get(id))),
    event: new Set(events.map(({ id }) => id)),
    actor: new Set(actors),
  }
  return { world, briefings: latestFirst(briefings), events, has: (kind, id) => known[kind].has(id) }
}

/** A world of these events and claims; sections keep their prose where one of their claims is left. */
function narrowed({ dataset }: World, events: readonly Event[], claims: readonly Claim[]): World {
  const kept = new Set(claims.map(({ id }) => id))
  const isLeft = (block: Block): boolean => 'claim' in block && kept.has(block.claim)
  const briefings = dataset.briefings.map((briefing) => ({
    ...briefing,
    sections: briefing.sections
      .filter(({ blocks }) => blocks.some(isLeft))
      .map((section) => ({ ...section, blocks: section.blocks.filter((block) => 'text' in block || isLeft(block)) })),
  }))
  return makeWorld({ ...dataset, briefings, events: [...events], claims: [...claims] })
}

const namedIn = (world: World): string[] =>
  [...tallies(world)].flatMap(([id, { events, claims }]) => (events + claims > 0 ? id : []))

const outletsOf = (briefings: readonly Briefing[]): string[] => briefings.flatMap(({ source }) => source.outlet ?? [])
