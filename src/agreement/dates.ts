import { padded, type Range, relate } from '../dates/compare.ts'
import type { When } from '../dates/when.ts'
import type { Claim } from '../model/model.ts'
import { type AspectAgreement, type ClaimPair, countOrigins, MOST_COMPARED, MOST_PAIRS, verdictOf } from './verdict.ts'

/** A claim with the days its date allows, `about` given room. */
interface Dated {
  readonly claim: Claim
  readonly when: When
  readonly days: Range
}

/**
 * How claims agree on the date. Ranges that share no day conflict, equal ones and one inside the other agree, any
 * other overlap is compatible. What denies the event dates nothing and is left out.
 */
export function datesAgree(claims: readonly Claim[]): AspectAgreement {
  const dated = inOrder(datedClaims(claims))
  const about = dated.map(({ claim }) => claim)
  const ends = innermost(dated.map(({ days }) => days))
  const conflict = ends.latestStart > ends.earliestEnd
  const { pairs, count } = conflict ? disjointPairs(dated) : { pairs: [], count: 0 }
  const partial = !nested(dated)
  return {
    verdict: verdictOf(about, conflict, partial),
    claims: about.map(({ id }) => id),
    origins: countOrigins(about),
    readings: new Set(dated.map(({ when }) => when.edtf)).size,
    conflicts: pairs,
    conflictCount: count,
    conflicting: dated.filter(({ days }) => apart(days, ends)).map(({ claim }) => claim.id),
    compatible: partial ? overlappingPairs(dated) : [],
  }
}

/**
 * Whether two claims give dates that share no day. Room for `about` only ever mends a conflict, so that it is made only
 * where the dates as written have one: an ISO day compares as text, and most events are through with that.
 */
export function datesConflict(claims: readonly Claim[]): boolean {
  let latestStart = ''
  let earliestEnd = '~'
  for (const { when, status } of claims) {
    if (!when || status === 'denied') continue
    if (when.min !== null && when.min > latestStart) latestStart = when.min
    if (when.max !== null && when.max < earliestEnd) earliestEnd = when.max
  }
  if (latestStart <= earliestEnd) return false
  const ends = innermost(datedClaims(claims).map(({ days }) => days))
  return ends.latestStart > ends.earliestEnd
}

interface Innermost {
  readonly latestStart: number
  readonly earliestEnd: number
}

function innermost(ranges: readonly Range[]): Innermost {
  let [latestStart, earliestEnd] = [-Infinity, Infinity]
  for (const { min, max } of ranges) {
    if (min > latestStart) latestStart = min
    if (max < earliestEnd) earliestEnd = max
  }
  return { latestStart, earliestEnd }
}

/** Whether a range shares no day with some other: with the one that starts last, or the one that ends first. */
const apart = ({ min, max }: Range, { latestStart, earliestEnd }: Innermost): boolean =>
  max < latestStart || min > earliestEnd

function datedClaims(claims: readonly Claim[]): Dated[] {
  return claims.flatMap((claim) =>
    claim.when && claim.status !== 'denied' ? { claim, when: claim.when, days: padded(claim.when) } : [],
  )
}

// The widest first among those that start together, so that nested ranges follow each other in order.
const inOrder = (dated: readonly Dated[]): Dated[] =>
  dated.toSorted((a, b) => ascending(a.days.min, b.days.min) || ascending(b.days.max, a.days.max) || byId(a, b))

/** Whether each range lies inside the one before it, so that every two agree. */
const nested = (dated: readonly Dated[]): boolean =>
  dated.every(({ days }, at) => days.max <= (dated[at - 1]?.days.max ?? Infinity))

/** All pairs that share no day are counted in one pass, since the ends before a later start only grow in number. */
function disjointPairs(dated: readonly Dated[]): { pairs: ClaimPair[]; count: number } {
  const byEnd = dated.toSorted((a, b) => ascending(a.days.max, b.days.max) || byId(a, b))
  const pairs: ClaimPair[] = []
  let count = 0
  let over = 0
  for (const later of dated) {
    while ((byEnd[over]?.days.max ?? Infinity) < later.days.min) over++
    count += over
    const room = Math.min(over, MOST_PAIRS - pairs.length)
    for (const earlier of byEnd.slice(0, room)) pairs.push([earlier.claim.id, later.claim.id])
  }
  return { pairs, count }
}

function overlappingPairs(dated: readonly Dated[]): ClaimPair[] {
  const compared = dated.slice(0, MOST_COMPARED)
  const pairs: ClaimPair[] = []
  for (const [at, later] of compared.entries()) {
    for (const earlier of compared.slice(0, at)) {
      if (relate(earlier.days, later.days) !== 'overlap') continue
      if (pairs.push([earlier.claim.id, later.claim.id]) === MOST_PAIRS) return pairs
    }
  }
  return pairs
}

const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)
const byId = (a: Dated, b: Dated): number => (a.claim.id < b.claim.id ? -1 : 1)
