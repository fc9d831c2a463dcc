import { chainsOf } from '../model/chains.ts'
import type { Briefing, Claim, Link } from '../model/model.ts'
import type { Reports } from './reports.ts'
import type { KeyedLink, Naming } from './sources.ts'

/** Where claims come from in the end, as far as it counts: nobody whom it relays stands behind it. */
export interface Origin extends Naming {
  /** The key that tells it from other origins. */
  readonly key: string
  readonly name: string
  readonly actor?: string | undefined
  /** The claims that go back to it, by id, in their order. */
  readonly claims: readonly string[]
}

/** A source whose own voice adds nothing, as it relays others on the same matter. */
export interface StruckSource {
  readonly name: string
  readonly relays: readonly string[]
  /** The claims it makes itself, by id. */
  readonly claims: readonly string[]
}

/** The origins that count, and the sources that say so themselves and do not. */
export interface Origins {
  readonly counted: readonly Origin[]
  readonly struck: readonly StruckSource[]
}

/** One account of a claim: who says it in the end, and through whom, nearest first. */
export interface Voice {
  readonly claim: Claim
  readonly origin: KeyedLink
  readonly relays: readonly KeyedLink[]
}

/** The accounts that a claim has: one for each of its chains, the outlet of its briefing before each. */
export function voicesOf(reports: Reports, claim: Claim): Voice[] {
  const briefing = reports.briefing(claim.briefing)
  return chainsOf(claim).map((chain) => {
    const links = withOutlet(chain, briefing).map(reports.sources.keyed)
    const origin = links.at(-1) ?? { name: briefing?.title ?? claim.briefing, key: `${OF_BRIEFING}${claim.briefing}` }
    return { claim, origin, relays: links.slice(0, -1).filter(({ key }) => key !== origin.key) }
  })
}

/** Who told a reader of it: what stands nearest in the chain, by its key. */
export const outletOf = ({ relays, origin }: Voice): string => (relays[0] ?? origin).key

function withOutlet(chain: readonly Link[], briefing: Briefing | undefined): readonly Link[] {
  const outlet = briefing?.source.outlet
  if (outlet === undefined || chain[0]?.actor === outlet) return chain
  return [{ name: outlet, actor: outlet }, ...chain]
}

/** The name of a source. A briefing that names no source stands for itself, even if its title is also somebody's name. */
export const sourceName = (reports: Reports, link: Voice['origin']): string =>
  link.key.startsWith(OF_BRIEFING) ? link.name : reports.sources.name(link)

/** How the keys of briefings that name no source begin. */
const OF_BRIEFING = 'briefing:'

/** A source on its way to being counted. */
interface Node {
  readonly link: KeyedLink
  readonly claims: string[]
  /** Whom it relays, by key. */
  readonly arrows: Set<string>
}

/**
 * Counts the origins of claims: an arrow goes from each link of a chain, the outlet too, to the origin at its end, and
 * those count from which none goes out. Sources that relay each other in a circle count once.
 */
export function originsOf(reports: Reports, claims: readonly Claim[]): Origins {
  const nodes = new Map<string, Node>()
  const node = (link: KeyedLink): Node => {
    const there = nodes.get(link.key)
    if (there) return there
    const made = { link, claims: [], arrows: new Set<string>() }
    nodes.set(link.key, made)
    return made
  }
  for (const claim of claims) {
    for (const { origin, relays } of voicesOf(reports, claim)) {
      const { claims: own } = node(origin)
      if (own.at(-1) !== claim.id) own.push(claim.id)
      for (const relay of relays) node(relay).arrows.add(origin.key)
    }
  }
  const groups = ends(nodes)
  const counted = new Set(groups.flat())
  return {
    counted: groups.map((keys) => originOf(reports, nodes, keys)),
    struck: [...nodes.values()].flatMap(({ link, claims: own, arrows }) =>
      own.length === 0 || counted.has(link.key)
        ? []
        : [
            {
              name: sourceName(reports, link),
              relays: [...arrows].flatMap((key) => {
                const to = nodes.get(key)?.link
                return to ? [sourceName(reports, to)] : []
              }),
              claims: own,
            },
          ],
    ),
  }
}

function originOf(reports: Reports, nodes: ReadonlyMap<string, Node>, keys: readonly string[]): Origin {
  const members = keys.flatMap((key) => nodes.get(key) ?? [])
  const speaking = members.find(({ claims }) => claims.length > 0) ?? members[0]
  const namings = members.map(({ link }) => namingOf(reports, link))
  const naming = namings.find(({ named }) => named) ?? namings[0] ?? NO_SOURCE
  const link = speaking?.link ?? { name: '', key: '' }
  const { actor } = link
  return {
    key: keys.toSorted()[0] ?? '',
    name: sourceName(reports, link),
    ...(actor !== undefined && { actor }),
    ...naming,
    claims: [...new Set(members.flatMap(({ claims }) => claims))],
  }
}

const NO_SOURCE: Naming = { named: false, why: 'no source is given' }

/** Whether any source that a claim goes back to is named. */
export const isNamed = (reports: Reports, claim: Claim): boolean =>
  voicesOf(reports, claim).some(({ origin }) => namingOf(reports, origin).named)

/** Whether a source is named; a briefing that gives neither source nor outlet names none. */
export function namingOf(reports: Reports, link: KeyedLink): Naming {
  return link.key.startsWith(OF_BRIEFING) ? NO_SOURCE : reports.sources.naming(link)
}

/** The groups of sources at which arrows end: one from which none goes out, or a circle from which none does. */
function ends(nodes: ReadonlyMap<string, Node>): string[][] {
  const found: string[][] = []
  const leading = new Set<string>()
  for (const [key, { arrows }] of nodes) {
    if (arrows.size > 0) leading.add(key)
    else found.push([key])
  }
  if (leading.size === 0) return found
  // A source that leads to such a one, over however many others, is in no circle that counts.
  const before = new Map<string, string[]>()
  for (const key of leading) {
    for (const to of nodes.get(key)?.arrows ?? []) {
      const leads = before.get(to)
      if (leads) leads.push(key)
      else before.set(to, [key])
    }
  }
  const open = found.flat()
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const from of before.get(key) ?? []) if (leading.delete(from)) open.push(from)
  }
  while (leading.size > 0) {
    const [first = ''] = leading
    const circle = circleFrom(nodes, first)
    found.push(circle)
    // Whatever leads into the circle is done with as well.
    const rest = [...circle]
    for (let key = rest.pop(); key !== undefined; key = rest.pop()) {
      leading.delete(key)
      for (const from of before.get(key) ?? []) if (leading.delete(from)) rest.push(from)
    }
  }
  return found
}

/** A circle that arrows from a source lead to and that none leads out of. */
function circleFrom(nodes: ReadonlyMap<string, Node>, start: string): string[] {
  let reached = reachable(nodes, start)
  for (;;) {
    // A source that not all others lead back to lies nearer to the circle.
    const from = reached[0] ?? start
    const nearer = reached.find((key) => !reachable(nodes, key).includes(from))
    if (nearer === undefined) return reached
    reached = reachable(nodes, nearer)
  }
}

function reachable(nodes: ReadonlyMap<string, Node>, start: string): string[] {
  const reached = new Set([start])
  for (const key of reached) for (const to of nodes.get(key)?.arrows ?? []) reached.add(to)
  return [...reached]
}
