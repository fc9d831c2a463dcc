import { activity } from '../../history/activity.ts'
import { tallies } from '../../history/tallies.ts'
import type { Actor } from '../../model/model.ts'
import type { World } from '../../model/world.ts'
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
