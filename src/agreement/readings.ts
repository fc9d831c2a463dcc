import { allows, type Days, holds, intersection, meet, sameDays, says, united } from '../dates/days.ts'
import type { Range } from '../dates/edtf.ts'
import type { When } from '../dates/when.ts'
import type { Reading } from '../model/model.ts'
import { whenOfDays, whenOfEither } from './reading-date.ts'

/** The dating of one claim, by its id. */
export interface ClaimDating {
  readonly claim: string
  readonly when: When
}

/**
 * The readings of an event's date: the largest sets of claims that allow a common day, each with its days, the earliest
 * first; claims in their order. Two or more are a conflict. One pass over the ends of what the claims allow.
 */
export function readingsOf(datings: readonly ClaimDating[]): Reading[] {
  const groups = groupsOf(datings)
  const [only] = groups
  if (!only) return []
  const sets = groups.length === 1 ? [groups] : largestSets(groups)
  const shared = timesIn(sets)
  return sets
    .map((set) => ({
      when: dateOf(set, (group) => shared.get(group) === 1),
      claims: set
        .flatMap(({ places }) => places)
        .sort((a, b) => a - b)
        .flatMap((place) => datings[place]?.claim ?? []),
    }))
    .sort((a, b) => compareDays(says(a.when), says(b.when)))
}

/** Claims that say the very same. */
interface Group {
  readonly when: When
  readonly says: Days
  readonly allows: Days
  /** The days on which they can stand beside others: those they allow, and all of what lasted if they tell of a part of it. */
  readonly fits: Days
  /** Their places among all datings. */
  readonly places: number[]
}

function groupsOf(datings: readonly ClaimDating[]): Group[] {
  const groups = new Map<string, Group>()
  for (const [place, { when }] of datings.entries()) {
    const there = groups.get(when.edtf)
    if (!there) {
      const days = allows(when)
      groups.set(when.edtf, { when, says: says(when), allows: days, fits: days, places: [place] })
    } else {
      there.places.push(place)
      // Wordings that differ are no one's.
      if (there.when.text !== when.text) groups.set(when.edtf, { ...there, when: { ...there.when, text: undefined } })
    }
  }
  return withParts([...groups.values()]).sort(
    (a, b) => compareDays(a.allows, b.allows) || (a.when.edtf < b.when.edtf ? -1 : 1),
  )
}

/** Lets what tells of a part of what lasted stand beside what tells of another part: arrived and left are no conflict. */
function withParts(groups: readonly Group[]): Group[] {
  const spans = groups.filter(isSpan)
  return groups.map((group) => {
    const around = isSpan(group) ? [] : spans.filter((span) => meet(span.says, group.says))
    return around.length === 0 ? group : { ...group, fits: united([group, ...around].flatMap(({ fits }) => fits)) }
  })
}

const isSpan = ({ when }: Group): boolean => when.precision === 'span'

/** The largest sets of groups that allow a common day: those on the days after one begins and before the next one ends. */
function largestSets(groups: readonly Group[]): Group[][] {
  const starts = new Map<number, Group[]>()
  const ends = new Map<number, Group[]>()
  const put = (into: Map<number, Group[]>, day: number, group: Group): void => {
    const there = into.get(day)
    if (there) there.push(group)
    else into.set(day, [group])
  }
  for (const group of groups) {
    for (const { min, max } of group.fits) {
      put(starts, min, group)
      put(ends, max + 1, group)
    }
  }
  const days = [...new Set([...starts.keys(), ...ends.keys()])].sort((a, b) => (a < b ? -1 : 1))
  const active = new Set<Group>()
  const found: Group[][] = []
  let grown = false
  for (const day of days) {
    const ending = ends.get(day) ?? []
    if (grown && ending.length > 0) {
      found.push([...active])
      grown = false
    }
    for (const group of ending) active.delete(group)
    for (const group of starts.get(day) ?? []) {
      active.add(group)
      grown = true
    }
  }
  // Only what allows days apart from each other can be there again, or be a part of what was there before.
  return groups.some(({ fits }) => fits.length > 1) ? withoutParts(found) : found
}

/** The sets of which none other holds all, each once. */
function withoutParts(sets: readonly Group[][]): Group[][] {
  const largestFirst = sets.toSorted((a, b) => b.length - a.length)
  const kept: ReadonlySet<Group>[] = []
  const having = new Map<Group, ReadonlySet<Group>[]>()
  for (const set of largestFirst) {
    // Whatever holds all of it holds the member that the fewest have.
    const candidates = set.map((group) => having.get(group) ?? []).reduce((a, b) => (b.length < a.length ? b : a))
    if (candidates.some((other) => set.every((group) => other.has(group)))) continue
    const members = new Set(set)
    kept.push(members)
    for (const group of set) {
      const there = having.get(group)
      if (there) there.push(members)
      else having.set(group, [members])
    }
  }
  return kept.map((set) => [...set])
}

function timesIn(sets: readonly (readonly Group[])[]): ReadonlyMap<Group, number> {
  const times = new Map<Group, number>()
  for (const set of sets) for (const group of set) times.set(group, (times.get(group) ?? 0) + 1)
  return times
}

/**
 * The days of a reading. All that its exact claims say; an approximate claim narrows that only if it stands in no other
 * reading (`isOwn`) and the days do not lie inside its room already. A claim about a part of what lasted narrows nothing.
 * Where nothing is left, what the claims say as they say it.
 */
function dateOf(all: readonly Group[], isOwn: (group: Group) => boolean): When {
  const [only, ...others] = all
  if (only && others.length === 0) return only.when
  const set = withoutPartsOfSpans(all)
  const exact = set.filter(({ when }) => !when.approximate)
  const common = exact.reduce<Days>((days, group) => intersection(days, group.says), [EVER])
  const own = set.filter((group) => group.when.approximate && isOwn(group) && !holds(group.allows, common))
  // Approximate claims alone, all of which stand in other readings too, would else bound nothing.
  const narrowing = exact.length + own.length > 0 ? own : set
  const days = narrowing.reduce<Days>((left, group) => intersection(left, group.says), common)
  if (days.length > 0) return whenOfDays(days, whensOf([...exact, ...narrowing]))
  return asSaid(exact.length > 0 ? whenOfDays(common, whensOf(exact)) : undefined, narrowing)
}

const EVER: Range = { min: -Infinity, max: Infinity }

/** A span says all its days, so that a claim about a day of them tells of a part: arrived, left, was seen. */
function withoutPartsOfSpans(set: readonly Group[]): readonly Group[] {
  const spans = set.filter(isSpan)
  if (spans.length === 0) return set
  return set.filter((group) => isSpan(group) || !spans.some((span) => meet(span.says, group.says)))
}

/** The days of exact claims together and those of approximate ones, but for those that only leave room for another. */
function asSaid(exact: When | undefined, narrowing: readonly Group[]): When {
  const all = [...(exact ? [exact] : []), ...whensOf(narrowing)].map((when) => ({ when, days: says(when) }))
  const narrowest = all.filter(
    ({ days }) => !all.some((other) => !sameDays(days, other.days) && holds(days, other.days)),
  )
  return whenOfEither(narrowest.map(({ when }) => when))
}

const whensOf = (groups: readonly Group[]): When[] => groups.map(({ when }) => when)

function compareDays(a: Days, b: Days): number {
  for (const [at, range] of a.entries()) {
    const other = b[at]
    if (!other) return 1
    const order = ascending(range.min, other.min) || ascending(range.max, other.max)
    if (order !== 0) return order
  }
  return a.length - b.length
}

const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)
