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
  const groups = new Map<string, { readonly first: Claim; readonly claims: string[] }>()
  for (const claim of claims) {
    const key = originKey(claim)
    const group = groups.get(key)
    if (group) group.claims.push(claim.id)
    else groups.set(key, { first: claim, claims: [claim.id] })
  }
  return [...groups].map(([key, { first, claims: ids }]) => {
    const actor = first.attribution.at(-1)?.actor
    return { key, name: originName(world, first), ...(actor !== undefined && { actor }), claims: ids }
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
