import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { listed } from '../text/listed.ts'
import { give, namesOf, saidBy, sentence } from './attribution-words.ts'
import type { Origin } from './origins.ts'
import { saysPlace } from './places.ts'
import { reportsOf } from './reports.ts'
import type { Sentence } from './sentences.ts'
import type { AspectAgreement } from './verdict.ts'

const MOST = 6

/** Who names which place, and who only hints at one or leaves it open. */
export function placeSentences(world: World, agreement: AspectAgreement, claims: readonly Claim[]): Sentence[] {
  const hints = hintWords(world, claims)
  if (agreement.verdict === 'none') {
    return hints ? [{ about: 'place', kind: 'verdict', claims: [], text: `${sentence(hints)}.` }] : []
  }
  const parts = [verdictWords(world, agreement), hints, openWords(claims)].filter((part) => part !== undefined)
  return [{ about: 'place', kind: 'verdict', claims: [], text: `${parts.join('; ')}.` }, ...conflicts(world, agreement)]
}

function verdictWords(world: World, agreement: AspectAgreement): string {
  const groups = byPlace(world, agreement)
  if (agreement.verdict === 'conflict') {
    return `The places differ: ${listed(
      groups.map(({ name }) => name),
      MOST,
    )}`
  }
  const reports = reportsOf(world)
  const innermost = groups.reduce((a, b) => (reports.around(b.place).size > reports.around(a.place).size ? b : a))
  const wider = groups.filter((group) => group !== innermost)
  const around = wider.map(({ name, origins }) => `${namesOf(origins)} ${give(origins)} only ${name}, which it lies in`)
  return [`Place: ${innermost.name} by ${namesOf(innermost.origins)}`, ...around].join('; ')
}

interface PlaceGroup {
  readonly place: string
  readonly name: string
  readonly origins: readonly Origin[]
}

function byPlace(world: World, { claims, origins }: AspectAgreement): PlaceGroup[] {
  const groups = new Map<string, Set<string>>()
  for (const id of claims) {
    const place = world.claims.get(id)?.place
    if (place !== undefined) groups.set(place, (groups.get(place) ?? new Set()).add(id))
  }
  return [...groups].map(([place, ids]) => ({
    place,
    name: nameOf(world, place),
    origins: origins.counted.filter((origin) => origin.claims.some((id) => ids.has(id))),
  }))
}

function hintWords(world: World, claims: readonly Claim[]): string | undefined {
  const hints = claims.filter((claim) => claim.place !== undefined && !saysPlace(claim) && claim.status !== 'denied')
  const hinting = new Map<string, Set<string>>()
  for (const claim of hints) {
    const name = nameOf(world, claim.place ?? '')
    hinting.set(name, (hinting.get(name) ?? new Set()).add(saidBy(world, claim)))
  }
  const said = [...hinting].map(([name, by]) => `${name} by ${listed([...by], MOST)}`)
  return said.length === 0 ? undefined : `only possible: ${said.join(', ')}`
}

/** How many reports on the event say nowhere where it is. */
function openWords(claims: readonly Claim[]): string | undefined {
  const all = new Set(claims.map(({ briefing }) => briefing))
  for (const claim of claims) if (saysPlace(claim)) all.delete(claim.briefing)
  if (all.size === 0) return undefined
  return all.size === 1 ? 'one report leaves it open' : `${all.size} reports leave it open`
}

/** For each place in conflict, who says it, once for all who do. */
function conflicts(world: World, { differing }: AspectAgreement): Sentence[] {
  const by = new Map<string, Claim[]>()
  for (const id of differing.slice(0, MOST * 2)) {
    const claim = world.claims.get(id)
    if (claim?.place !== undefined) by.set(claim.place, [...(by.get(claim.place) ?? []), claim])
  }
  return [...by].map(([place, claims]): Sentence => {
    const who = [...new Set(claims.map((claim) => saidBy(world, claim)))]
    const text = `${sentence(listed(who, MOST))}: ${nameOf(world, place)}.`
    return { about: 'place', kind: 'conflict', claims: claims.map(({ id }) => id), text }
  })
}

const nameOf = (world: World, place: string): string => world.places.get(place)?.name ?? place
