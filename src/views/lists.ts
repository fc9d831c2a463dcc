import { tallies } from '../history/tallies.ts'
import type { Actor, ActorKind } from '../model/model.ts'
import { ACTOR_KINDS } from '../model/vocabulary.ts'
import type { World } from '../model/world.ts'

/** Actors of one kind, or of no known one. */
export interface KindGroup {
  readonly kind: ActorKind | null
  readonly actors: readonly Actor[]
}

/** The heading over actors of a kind. */
export const KIND_HEADINGS: Readonly<Record<ActorKind | 'unknown', string>> = {
  person: 'People',
  state: 'States',
  agency: 'Agencies',
  organization: 'Organizations',
  media: 'Media',
  company: 'Companies',
  unknown: 'Of no known kind',
}

/** All actors by kind, those of no known one last, those with the most claims first, then by name. */
export function actorsByKind(world: World): readonly KindGroup[] {
  const tally = tallies(world)
  const claims = ({ id }: Actor): number => tally.get(id)?.claims ?? 0
  return [...ACTOR_KINDS, null]
    .map((kind) => ({
      kind,
      actors: world.dataset.actors
        .filter((actor) => (actor.kind ?? null) === kind)
        .sort((a, b) => claims(b) - claims(a) || (a.name < b.name ? -1 : 1)),
    }))
    .filter(({ actors }) => actors.length > 0)
}
