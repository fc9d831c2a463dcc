import type { Aspect } from '../agreement/agree.ts'
import type { World } from '../model/world.ts'
import { fingerprint } from './fingerprint.ts'
import { claimKeys, conflictKey, type Known, knownAfter } from './known.ts'
import type { News } from './news.ts'

/** Kinds of things that can be new. A conflict has the id of its event. */
export type NewKind = 'briefing' | 'claim' | 'conflict'

/**
 * The ids that are known when a visit ends: all that is there but the new that has been seen neither in it nor in another
 * that went on beside it, whose record is the one kept by now.
 */
export function knownAtEnd(
  world: World,
  news: News,
  isUnseen: (kind: NewKind, id: string) => boolean,
  kept: { readonly known?: Known | undefined },
): Known {
  let read: Seen | undefined
  const elsewhere = (): Seen => {
    read ??= seenIn(world, kept.known)
    return read
  }
  const unseen = new Set(
    [...news.conflicts].flatMap(([event, aspects]) =>
      isUnseen('conflict', event)
        ? aspects.flatMap((aspect) => (elsewhere().conflict(event, aspect) ? [] : conflictKey(event, aspect)))
        : [],
    ),
  )
  const conflicts = news.conflictKeys.filter((key) => !unseen.has(key))
  return knownAfter(world, conflicts, {
    briefing: (id) => isUnseen('briefing', id) && !elsewhere().briefing(id),
    claim: (id) => isUnseen('claim', id) && !elsewhere().claim(id),
    isTakenBack: (id) => news.takenBack.has(id),
    isChanged: (id) => news.changed.has(id),
  })
}

/** The things of a world that a record knows, by id. */
interface Seen {
  briefing(id: string): boolean
  claim(id: string): boolean
  conflict(event: string, aspect: Aspect): boolean
}

function seenIn(world: World, known: Known | undefined): Seen {
  const keyOf = claimKeys(world)
  const claims = new Map([...(known?.briefings ?? [])].map(([id, briefing]) => [id, new Set(briefing.claims)]))
  return {
    briefing: (id) => known?.briefings.get(fingerprint(id))?.isKnown ?? false,
    claim: (id) => {
      const claim = world.claims.get(id)
      return claim !== undefined && (claims.get(fingerprint(claim.briefing))?.has(fingerprint(keyOf(claim))) ?? false)
    },
    conflict: (event, aspect) => known?.conflicts.has(fingerprint(conflictKey(event, aspect))) ?? false,
  }
}
