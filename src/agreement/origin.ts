import { chainsOf } from '../model/chains.ts'
import type { Claim, Link } from '../model/model.ts'
import type { World } from '../model/world.ts'

/** Where claims come from in the end: `key` tells origins apart, `actor` is there where the origin is one. */
export interface Origin {
  readonly key: string
  readonly name: string
  readonly actor?: string | undefined
  /** The claims that go back to it, by id, in the order of the event. */
  readonly claims: readonly string[]
}

/**
 * What tells the origin of a claim from others: the last link of its chain, as the id of an actor or else as the
 * normalised description of an unnamed source. Two sources described in the same words count as one, so that no
 * independence is ever made up. A claim without a chain has its briefing as origin.
 */
export const originKey = (claim: Claim): string => chainKey(claim.attribution) ?? `briefing:${claim.briefing}`

/** What tells the origins of a claim from others: one for each of its chains. */
export const originKeys = (claim: Claim): readonly string[] =>
  chainsOf(claim).map((chain) => chainKey(chain) ?? `briefing:${claim.briefing}`)

/** What tells the origin of an attribution chain from others; undefined for a chain without links. */
export function chainKey(chain: readonly Link[]): string | undefined {
  const last = chain.at(-1)
  return last && (last.actor ?? `unnamed:${normalised(last.name)}`)
}

/** The name of a claim's origin, as a reader knows it. */
export function originName(world: World, claim: Claim): string {
  const last = claim.attribution.at(-1)
  if (last) return linkName(world, last)
  return world.briefings.get(claim.briefing)?.title ?? claim.briefing
}

/** The name of a link: the actor's where it is one, else the description of the unnamed source. */
export const linkName = (world: World, { actor, name }: Link): string =>
  (actor === undefined ? undefined : world.actors.get(actor)?.name) ?? name

/** The distinct origins of claims, in the order in which they first appear. */
export function originsOf(world: World, claims: readonly Claim[]): Origin[] {
  const groups = new Map<string, { readonly name: string; readonly actor: string | undefined; claims: string[] }>()
  for (const claim of claims) {
    for (const chain of chainsOf(claim)) {
      const key = chainKey(chain) ?? originKey(claim)
      const group = groups.get(key)
      const last = chain.at(-1)
      const name = last ? linkName(world, last) : originName(world, claim)
      if (group === undefined) groups.set(key, { name, actor: last?.actor, claims: [claim.id] })
      else if (group.claims.at(-1) !== claim.id) group.claims.push(claim.id)
    }
  }
  return [...groups].map(([key, { name, actor, claims: ids }]) => {
    return { key, name, ...(actor !== undefined && { actor }), claims: ids }
  })
}

/** In lower case, without accents and with nothing but letters and digits. Classes of Unicode are slow to make. */
function normalised(name: string): string {
  if (/^[\x00-\x7f]*$/.test(name))
    return name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
