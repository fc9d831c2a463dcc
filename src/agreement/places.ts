import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { reportsOf } from './reports.ts'
import { type AspectAgreement, agreementOf } from './verdict.ts'

/** A place that claims give, and the places it lies in. */
interface Placed {
  readonly place: string
  readonly around: ReadonlySet<string>
}

/** A claim that gives a place. */
type PlacedClaim = Claim & { readonly place: string }

/** Words that make a guess of a place. */
const HINT =
  /\b(?:likeliest|most likely|hint(?:s|ed)? (?:at|that)|(?:possible|probable|likely) (?:place|city|venue|site)s?)\b/i

/** Whether a claim says where the event takes place; a hint, or a place that is merely possible, says nothing of it. */
export const saysPlace = (claim: Claim): claim is PlacedClaim =>
  claim.place !== undefined &&
  claim.status !== 'denied' &&
  claim.status !== 'opinion' &&
  claim.status !== 'possible' &&
  !HINT.test(claim.text)

/** The first place that a claim says, else the first that any gives. */
export function placeOf(claims: readonly Claim[]): string | undefined {
  if (claims.length === 1) return claims[0]?.place
  const giving = claims.find(saysPlace) ?? claims.find(({ place, status }) => place && status !== 'denied')
  return (giving ?? claims.find(({ place }) => place))?.place
}

/**
 * How claims agree on the place. The same place is the same; of one within another, the wider confirms nothing; different
 * ones conflict. A claim that names none says nothing.
 */
export function placesAgree(world: World, claims: readonly Claim[]): AspectAgreement {
  const reports = reportsOf(world)
  const placed = claims.filter(saysPlace).filter((claim) => !reports.withdrawn(claim))
  const outside = outsiders(placesOf(world, placed))
  const statements = placed.map((claim) => ({ claim, says: claim.place }))
  return agreementOf(
    reports,
    statements,
    placed.flatMap(({ id, place }) => (outside.has(place) ? [id] : [])),
  )
}

/** Whether two of the claims put the event in places of which neither lies within the other. */
export function placesConflict(world: World, claims: readonly Claim[]): boolean {
  const places = new Set<string>()
  for (const { place } of claims) if (place !== undefined) places.add(place)
  return places.size > 1 && placesAgree(world, claims).verdict === 'conflict'
}

function placesOf(world: World, claims: readonly PlacedClaim[]): Placed[] {
  const places = new Set(claims.map(({ place }) => place))
  return [...places].map((place) => ({ place, around: placesAround(world, place) }))
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

/** The places that do not agree with all others: those around them and within them are fewer than the rest. */
function outsiders(places: readonly Placed[]): ReadonlySet<string> {
  const agreeing = new Map(places.map(({ place }) => [place, 0]))
  const count = (place: string): unknown => agreeing.set(place, (agreeing.get(place) ?? 0) + 1)
  for (const { place, around } of places) {
    for (const outer of around) {
      if (!agreeing.has(outer)) continue
      count(outer)
      count(place)
    }
  }
  return new Set(places.flatMap(({ place }) => ((agreeing.get(place) ?? 0) < places.length - 1 ? [place] : [])))
}
