import type { Claim, Status } from '../model/model.ts'
import { originsOf } from './origins.ts'
import type { Reports } from './reports.ts'
import { type AspectAgreement, agreementOf } from './verdict.ts'

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

/**
 * Where an event of a status takes place, by its claims that stand: the places they say in which no other that they say
 * lies, those of the most named origins first, then by id. Several are a conflict. A place that is only called possible
 * is that of an event which is no more than possible itself.
 */
export function placesOf(reports: Reports, claims: readonly Claim[], status: Status): readonly string[] {
  const [only] = claims
  // Most events of a large table have one claim, which needs no comparing.
  if (only?.place !== undefined && claims.length === 1 && saysPlace(only)) return [only.place]
  const placed = claims.filter(saysPlace)
  if (placed.length === 0) {
    if (FIRM.has(status)) return []
    const place = claims.find((claim) => claim.place !== undefined && claim.status === status)?.place
    return place === undefined ? [] : [place]
  }
  const innermost = innermostOf(reports, placed)
  if (innermost.length === 1) return innermost
  const named = new Map(
    innermost.map((place) => {
      const fitting = placed.filter((claim) => claim.place === place || reports.around(place).has(claim.place))
      return [place, originsOf(reports, fitting).counted.filter((origin) => origin.named).length]
    }),
  )
  return innermost.toSorted((a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0) || (a < b ? -1 : 1))
}

const FIRM: ReadonlySet<Status> = new Set(['happened', 'announced', 'expected'])

/** The places that claims say and in which no other that they say lies. */
function innermostOf(reports: Reports, claims: readonly PlacedClaim[]): string[] {
  const [first, ...others] = claims
  if (first && others.length === 0) return [first.place]
  const places = new Set(claims.map(({ place }) => place))
  const outer = new Set([...places].flatMap((place) => [...reports.around(place)]))
  const inner = [...places].filter((place) => !outer.has(place))
  // Places in a circle all lie in each other.
  return inner.length > 0 ? inner : [...places].slice(0, 1)
}

/**
 * How claims agree on the place. The same place is the same; of one within another, the wider confirms nothing; different
 * ones conflict. A claim that names none says nothing.
 */
export function placesAgree(reports: Reports, claims: readonly Claim[]): AspectAgreement {
  const placed = standingOf(reports, claims)
  const innermost = innermostOf(reports, placed)
  const fitsAll = (place: string): boolean =>
    innermost.every((inner) => inner === place || reports.around(inner).has(place))
  const statements = placed.map((claim) => ({ claim, says: claim.place }))
  return agreementOf(
    reports,
    statements,
    placed.flatMap(({ id, place }) => (fitsAll(place) ? [] : [id])),
  )
}

/** Whether two of the claims put the event in places of which neither lies within the other. */
export function placesConflict(reports: Reports, claims: readonly Claim[]): boolean {
  const places = new Set<string>()
  for (const { place } of claims) if (place !== undefined) places.add(place)
  return places.size > 1 && innermostOf(reports, standingOf(reports, claims)).length > 1
}

const standingOf = (reports: Reports, claims: readonly Claim[]): PlacedClaim[] =>
  claims.filter(saysPlace).filter((claim) => !reports.withdrawn(claim))
