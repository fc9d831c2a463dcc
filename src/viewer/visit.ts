import type { World } from '../model/world.ts'
import type { Target } from '../pages/page.ts'
import { newsAbout } from '../views/news-view.ts'
import type { Known } from '../visits/known.ts'
import type { NewKind } from '../visits/known-at-end.ts'
import type { Mark } from '../visits/mark.ts'
import { type News, newsSince } from '../visits/news.ts'
import type { State } from './state.ts'

/** The knowledge of earlier visits, and the things seen in this one. */
export interface Visit {
  /** Whether it is kept for the next one: else what is new is not looked for. */
  readonly isKept: boolean
  /** The ISO day of the last visit. */
  readonly since?: string | undefined
  /** The things that were there then; without it nothing is new. */
  readonly known?: Known | undefined
  /** New things that have been opened or passed, by kind and id. */
  readonly seen: ReadonlySet<string>
  /** The latest last. */
  readonly marks: readonly Mark[]
}

/** A visit of which nothing is kept, with nothing kept before. */
export const FIRST_VISIT: Visit = { isKept: false, seen: new Set(), marks: [] }

/** The new things in a world, found as long work. */
export interface FoundNews {
  readonly world: World
  readonly news: News
}

/** Finds what is new in a world, as long work. */
export function* findNews(world: World, { known }: Visit): Generator<undefined, FoundNews> {
  return { world, news: yield* newsSince.prepare(world, known) }
}

/** The new things; after the files have changed those found before, until they are found anew. */
export const newsIn = ({ made }: State): News | undefined => made.news?.news

/** The key that tells one thing that may be new from all others. */
const keyOf = (kind: NewKind, id: string): string => `${kind} ${id}`

/** Whether something has come since the last visit and has been neither opened nor passed. */
export function isUnseen({ made, visit }: State, kind: NewKind, id: string): boolean {
  const news = made.news?.news
  if (!news || visit.seen.has(keyOf(kind, id))) return false
  return kind === 'conflict' ? news.conflicts.has(id) : news[kind === 'briefing' ? 'briefings' : 'claims'].has(id)
}

/** Whether a thing is new, or has something new in it: a briefing its claims, an event and an actor claims on them. */
export function hasNews(state: State, { kind, id }: Target): boolean {
  const found = state.made.news
  if (!found) return false
  if (kind === 'claim') return isUnseen(state, 'claim', id)
  if (kind === 'briefing' && isUnseen(state, 'briefing', id)) return true
  if (kind === 'event' && isUnseen(state, 'conflict', id)) return true
  if (kind !== 'briefing' && kind !== 'event' && kind !== 'actor') return false
  const about = newsAbout(found.world, found.news)[kind].get(id)
  return about?.some((claim) => isUnseen(state, 'claim', claim)) ?? false
}

/** How much has come and has not been seen. */
export interface Unseen {
  readonly briefings: number
  readonly claims: number
  readonly conflicts: number
}

/** Counts what has come and has not been seen. */
export function countUnseen(state: State): Unseen {
  const news = newsIn(state)
  if (!news) return { briefings: 0, claims: 0, conflicts: 0 }
  const seen = { briefing: 0, claim: 0, conflict: 0 }
  for (const key of state.visit.seen) {
    const at = key.indexOf(' ')
    const kind = key.slice(0, at) as keyof typeof seen
    const id = key.slice(at + 1)
    const all = kind === 'briefing' ? news.briefings : kind === 'claim' ? news.claims : news.conflicts
    if (all.has(id)) seen[kind] += 1
  }
  return {
    briefings: news.briefings.size - seen.briefing,
    claims: news.claims.size - seen.claim,
    conflicts: news.conflicts.size - seen.conflict,
  }
}

/** The state with things seen, of those that are new: a briefing, claims, the conflict in an event. */
export function see(state: State, things: readonly Target[]): State {
  const keys = things.flatMap(({ kind, id }) => {
    const as = kind === 'event' ? 'conflict' : kind
    return (as === 'briefing' || as === 'claim' || as === 'conflict') && isUnseen(state, as, id) ? [keyOf(as, id)] : []
  })
  if (keys.length === 0) return state
  return { ...state, visit: { ...state.visit, seen: new Set([...state.visit.seen, ...keys]) } }
}

/** Takes all that is new as seen. */
export function seeAll(state: State): State {
  const news = newsIn(state)
  if (!news) return state
  const seen = new Set([
    ...state.visit.seen,
    ...[...news.briefings].map((id) => keyOf('briefing', id)),
    ...[...news.claims].map((id) => keyOf('claim', id)),
    ...[...news.conflicts.keys()].map((id) => keyOf('conflict', id)),
  ])
  return { ...state, visit: { ...state.visit, seen }, notice: 'All of it is taken as seen' }
}
