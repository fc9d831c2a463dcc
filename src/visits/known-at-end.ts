import type { World } from '../model/world.ts'
import { conflictKey, type Known, knownAfter } from './known.ts'
import type { News } from './news.ts'

/** Kinds of things that can be new. A conflict has the id of its event. */
export type NewKind = 'briefing' | 'claim' | 'conflict'

/** The ids that are known when a visit ends: all that is there but the new that has not been seen in it. */
export function knownAtEnd(world: World, news: News, isUnseen: (kind: NewKind, id: string) => boolean): Known {
  const unseen = new Set(
    [...news.conflicts].flatMap(([event, aspects]) =>
      isUnseen('conflict', event) ? aspects.map((aspect) => conflictKey(event, aspect)) : [],
    ),
  )
  const conflicts = news.conflictKeys.filter((key) => !unseen.has(key))
  return knownAfter(world, conflicts, {
    briefing: (id) => isUnseen('briefing', id),
    claim: (id) => isUnseen('claim', id),
    isTakenBack: (id) => news.takenBack.has(id),
    isChanged: (id) => news.changed.has(id),
  })
}
