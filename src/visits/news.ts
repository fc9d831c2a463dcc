import { type Aspect, claimsOf, conflictsAmong } from '../agreement/agree.ts'
import { publicationOf } from '../agreement/reports.ts'
import { identityOf, rememberWork } from '../model/memo.ts'
import type { Briefing, Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pace } from '../work.ts'
import { fingerprint } from './fingerprint.ts'
import { claimKeys, claimsByBriefing, conflictKey, type Known, standingKey } from './known.ts'
import { movedBriefings } from './moved-briefings.ts'

/** News of a world, by ids. */
export interface News {
  readonly briefings: ReadonlySet<string>
  readonly claims: ReadonlySet<string>
  /** The new claims that stand where one stood that is gone: an id is made of words and date, so these were edited. */
  readonly changed: ReadonlySet<string>
  /** The new claims that were there and stood, and have been taken back since. */
  readonly takenBack: ReadonlySet<string>
  /** Points on which reports have come to conflict, by the ids of the events. */
  readonly conflicts: ReadonlyMap<string, readonly Aspect[]>
  /** All that is in conflict, new or not, by `conflictKey`. */
  readonly conflictKeys: readonly string[]
}

/** The ids of a world that were not known at the last visit, as long work. At the first visit nothing is new. */
export const newsSince = rememberWork(findNews, { keyOf: (known) => (known ? String(identityOf(known)) : '') })

function* findNews(world: World, known: Known | undefined): Generator<undefined, News> {
  if (!known) return { ...NOTHING, ...(yield* findConflicts(world, () => true)) }
  const briefings = new Set<string>()
  const claims = new Set<string>()
  const changed = new Set<string>()
  const takenBack = new Set<string>()
  const all = claimsByBriefing(world)
  const keyOf = claimKeys(world)
  if (pace()) yield
  const moved = yield* movedBriefings(world, known, all)
  for (const { id } of world.dataset.briefings) {
    const before = known.briefings.get(fingerprint(id)) ?? moved.get(id)
    if (!before?.isKnown) briefings.add(id)
    const now = all.get(id) ?? []
    const was = new Set(before?.claims)
    const marks: number[] = []
    for (const claim of now) {
      const key = keyOf(claim)
      const mark = fingerprint(key)
      marks.push(mark)
      if (was.has(mark)) continue
      claims.add(claim.id)
      const standing = standingKey(claim)
      if (key === standing || !was.has(fingerprint(standing))) continue
      takenBack.add(claim.id)
      // It stands where it stood, and is not one that was edited.
      marks[marks.length - 1] = fingerprint(standing)
    }
    if (pace()) yield
    for (const at of inPlaceOfOthers(before?.claims ?? [], marks)) changed.add(now[at]?.id ?? '')
    if (pace()) yield
  }
  const conflicts = yield* findConflicts(world, (event, aspect) =>
    known.conflicts.has(fingerprint(conflictKey(event.id, aspect))),
  )
  return { briefings, claims, changed, takenBack, ...conflicts }
}

const NOTHING = {
  briefings: new Set<string>(),
  claims: new Set<string>(),
  changed: new Set<string>(),
  takenBack: new Set<string>(),
}

/** The places of those that were not there and stand behind the same neighbour as one that is gone. */
function inPlaceOfOthers(before: readonly number[], now: readonly number[]): number[] {
  const [was, is] = [new Set(before), new Set(now)]
  const gone = new Map<number | undefined, number>()
  let neighbour: number | undefined
  for (const each of before) {
    if (is.has(each)) neighbour = each
    else gone.set(neighbour, (gone.get(neighbour) ?? 0) + 1)
  }
  if (gone.size === 0) return []
  neighbour = undefined
  return now.flatMap((each, at) => {
    if (was.has(each)) neighbour = each
    const left = was.has(each) ? 0 : (gone.get(neighbour) ?? 0)
    if (left === 0) return []
    gone.set(neighbour, left - 1)
    return [at]
  })
}

function* findConflicts(
  world: World,
  isKnown: (event: Event, aspect: Aspect) => boolean,
): Generator<undefined, Pick<News, 'conflicts' | 'conflictKeys'>> {
  const conflicts = new Map<string, readonly Aspect[]>()
  const conflictKeys: string[] = []
  for (const event of world.dataset.events) {
    if (pace()) yield
    if (event.claims.length < 2) continue
    const aspects = conflictsAmong(world, claimsOf(world, event))
    for (const aspect of aspects) conflictKeys.push(conflictKey(event.id, aspect))
    const arisen = aspects.filter((aspect) => !isKnown(event, aspect))
    if (arisen.length > 0) conflicts.set(event.id, arisen)
  }
  return { conflicts, conflictKeys }
}

/**
 * The ids that came with the reports published on an ISO day or after it, those included that may have been: their
 * claims, and what only with them is in conflict. A report without a day came at no time.
 */
export function* newsFrom(world: World, day: string): Generator<undefined, News> {
  const isNew = (briefing: Briefing): boolean => (publicationOf(briefing)?.last ?? '') >= day
  const briefings = new Set(world.dataset.briefings.filter(isNew).map(({ id }) => id))
  const isOld = ({ briefing }: Claim): boolean => !briefings.has(briefing)
  const claims = new Set(world.dataset.claims.filter((claim) => !isOld(claim)).map(({ id }) => id))
  const conflicts = yield* findConflicts(world, (event, aspect) =>
    conflictsAmong(world, claimsOf(world, event).filter(isOld)).includes(aspect),
  )
  return { ...NOTHING, briefings, claims, ...conflicts }
}
