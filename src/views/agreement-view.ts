import type { Agreement, Aspect } from '../agreement/agree.ts'
import type { Origins } from '../agreement/origins.ts'
import type { Verdict } from '../agreement/verdict.ts'
import type { When } from '../dates/when.ts'
import type { ClaimView } from './claim-view.ts'

/** How the claims of an event agree on one thing; `conflicts` are the claims that cannot all be right, by id. */
export interface AspectView {
  readonly verdict: Verdict
  readonly conflicts: readonly string[]
  /** The origins that count among those who speak of it. */
  readonly origins: readonly OriginView[]
}

/** A source that counts: nobody whom it relays stands behind it. An unnamed one may be another that is named. */
export interface OriginView {
  readonly name: string
  readonly named: boolean
}

/** The days of a largest set of claims, by id, that allow a common day; more than one is a conflict. */
export interface ReadingView {
  readonly when: When
  readonly claims: readonly string[]
  readonly origins: readonly OriginView[]
}

/** Claims that say the same of one thing, and the origins they go back to, by name. */
export interface Side<T> {
  readonly value: T
  readonly conflict: boolean
  readonly claims: readonly string[]
  readonly origins: readonly string[]
}

/** The agreement of an event's claims on each of its aspects. */
export function aspectsOf({ date, place, occurrence }: Agreement): Record<Aspect, AspectView> {
  const view = ({ verdict, differing, origins }: Agreement[Aspect]): AspectView => ({
    verdict,
    conflicts: differing,
    origins: originViews(origins),
  })
  return { date: view(date), place: view(place), occurrence: view(occurrence) }
}

/** The readings of an event's date, the best sourced first. */
export const readingViews = ({ date }: Agreement): ReadingView[] =>
  date.readings.map(({ when, claims, origins }) => ({ when, claims, origins: originViews(origins) }))

const originViews = ({ counted }: Origins): OriginView[] =>
  counted.map(({ name, named }) => ({ name, named })).sort((a, b) => Number(b.named) - Number(a.named))

/** The names of the origins that count, the named before the unnamed. */
export const originNames = (origins: Origins): string[] => originViews(origins).map(({ name }) => name)

/** Claims that stand by what they say of one thing, in the order in which each is said first. */
export function sidesOf<T extends string>(
  claims: readonly ClaimView[],
  say: (claim: ClaimView) => T | null,
  conflicting: readonly string[],
): Side<T>[] {
  const groups = new Map<T, ClaimView[]>()
  for (const claim of claims.filter(({ withdrawn }) => !withdrawn)) {
    const value = say(claim)
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), claim])
  }
  const inConflictWithOthers = new Set(conflicting)
  return [...groups].map(([value, group]) => ({
    value,
    conflict: group.some(({ id }) => inConflictWithOthers.has(id)),
    claims: group.map(({ id }) => id),
    origins: [...new Set(group.flatMap(({ origins }) => origins))],
  }))
}
