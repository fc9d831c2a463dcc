import type { Actor } from '../../dataset/model.ts'
import type { World } from '../../dataset/world.ts'
import { activity } from '../../timeline/activity.ts'
import { tallies } from '../../timeline/tallies.ts'
import { actorEntry } from './actor-entry.ts'

/** An actor as `kbrief actor --json` gives it; events, claims and actors by id. */
export function actorPageEntry(world: World, actor: Actor) {
  const { did, said, saidOf, withWhom, active, conflicts, posts } = activity(world, actor.id)
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)
  return {
    ...actorEntry(actor, tallies(world).get(actor.id)),
    roles: actor.roles.map(({ title, when, per = [] }) => ({
      title,
      when: when ?? null,
      per: per.map(({ name }) => name),
    })),
    did: ids(did),
    said: ids(said),
    saidOf: ids(saidOf),
    withWhom,
    active: active ?? null,
    conflicts: ids(conflicts),
    posts: posts.map(({ text }) => text),
  }
}
