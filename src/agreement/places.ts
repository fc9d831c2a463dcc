import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { type AspectAgreement, type ClaimPair, countOrigins, MOST_PAIRS, verdictOf } from './verdict.ts'

/** The claims that give one place, and the places it lies in. */
interface Placed {
  readonly place: string
  readonly around: ReadonlySet<string>
  readonly claims: readonly Claim[]
}

/**
 * How claims agree on the place. The same place agrees, and so does one that lies within the other; different ones
 * conflict. A claim that names none says nothing, and what denies the event places nothing.
 */
export function placesAgree(world: World, claims: readonly Claim[]): AspectAgreement {
  const groups = placed(world, claims)
  const about = groups.flatMap((group) => group.claims)
  const conflict = !nested(groups)
  return {
    verdict: verdictOf(about, conflict, false),
    claims: about.map(({ id }) => id),
    origins: countOrigins(about),
    readings: groups.length,
    conflicts: conflict ? differentPairs(groups) : [],
    conflictCount: conflict ? countDifferent(groups) : 0,
    conflicting: conflict ? outsiders(groups).flatMap((group) => group.claims.map(({ id }) => id)) : [],
    compatible: [],
  }
}

/** Whether two of the claims put the event in places of which neither lies within the other. */
export function placesConflict(world: World, claims: readonly Claim[]): boolean {
  const places = new Set<string>()
  for (const { place, status } of claims) if (place !== undefined && status !== 'denied') places.add(place)
  return places.size > 1 && !nested(placed(world, claims))
}

function placed(world: World, claims: readonly Claim[]): Placed[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.place === undefined || claim.status === 'denied') continue
    const group = groups.get(claim.place)
    if (group) group.push(claim)
    else groups.set(claim.place, [claim])
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, members]) => ({
      place,
      around: placesAround(world, place),
      claims: members.sort((a, b) => (a.id < b.id ? -1 : 1)),
    }))
}

/** The places that a place lies in, by id, itself left out. A circle in the data ends where it closes. */
export function placesAround(world: World, place: string): ReadonlySet<string> {
  const around = new Set<string>()
  for (let at = world.places.get(place)?.within; at !== undefined; at = world.places.get(at)?.within) {
    if (at === place || around.has(at)) break
    around.add(at)
  }
  return around
}

// Places lie within each other throughout exactly when the innermost lies in all the others.
function nested(groups: readonly Placed[]): boolean {
  if (groups.length < 2) return true
  const innermost = groups.reduce((a, b) => (b.around.size > a.around.size ? b : a))
  return groups.every((group) => group === innermost || innermost.around.has(group.place))
}

/** The groups that do not agree with all others: those around them and within them are fewer than the rest. */
function outsiders(groups: readonly Placed[]): Placed[] {
  const agreeing = new Map(groups.map(({ place }) => [place, 0]))
  const count = (place: string): unknown => agreeing.set(place, (agreeing.get(place) ?? 0) + 1)
  for (const { place, around } of groups) {
    for (const outer of around) {
      if (!agreeing.has(outer)) continue
      count(outer)
      count(place)
    }
  }
  return groups.filter(({ place }) => (agreeing.get(place) ?? 0) < groups.length - 1)
}

const different = (a: Placed, b: Placed): boolean => !a.around.has(b.place) && !b.around.has(a.place)

function differentPairs(groups: readonly Placed[]): ClaimPair[] {
  const pairs: ClaimPair[] = []
  for (const [at, a] of groups.entries()) {
    for (const b of groups.slice(at + 1)) {
      if (!different(a, b)) continue
      for (const one of a.claims) {
        for (const other of b.claims) {
          if (pairs.push([one.id, other.id]) === MOST_PAIRS) return pairs
        }
      }
    }
  }
  return pairs
}

/** All pairs of claims, less those of one place and those of a place and one around it. */
function countDifferent(groups: readonly Placed[]): number {
  const sizes = new Map(groups.map(({ place, claims }) => [place, claims.length]))
  const total = groups.reduce((sum, { claims }) => sum + claims.length, 0)
  let agreeing = 0
  for (const { around, claims } of groups) {
    agreeing += (claims.length * (claims.length - 1)) / 2
    for (const outer of around) agreeing += claims.length * (sizes.get(outer) ?? 0)
  }
  return (total * (total - 1)) / 2 - agreeing
}
