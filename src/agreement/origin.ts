import { linkName } from '../model/chains.ts'
import type { Claim, Link } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { reportsOf } from './reports.ts'

/** The name of a claim's origin, as a reader knows it: of its briefing where it gives no source. */
export function originName(world: World, claim: Claim): string {
  const last = claim.attribution.at(-1)
  if (last) return linkName(world, last)
  const briefing = world.briefings.get(claim.briefing)
  const outlet = briefing?.source.outlet
  return (outlet === undefined ? undefined : world.actors.get(outlet)?.name) ?? briefing?.title ?? claim.briefing
}

/** The key that tells the origin of an attribution chain from others; undefined for a chain without links. */
export function chainKey(world: World, chain: readonly Link[]): string | undefined {
  const last = chain.at(-1)
  return last && reportsOf(world).sources.key(last)
}
