import type { Claim, Link } from './model.ts'
import type { World } from './world.ts'

/** The attribution chains of a claim: its own, and that of each further source that it names. */
export function chainsOf({ attribution, alsoPer }: Claim): readonly (readonly Link[])[] {
  return alsoPer === undefined ? [attribution] : [attribution, ...alsoPer]
}

/** All links of all chains of a claim. */
export const linksOf = (claim: Claim): readonly Link[] =>
  claim.alsoPer === undefined ? claim.attribution : chainsOf(claim).flat()

/** The name of a link: the actor's where it is one, else the description of the unnamed source. */
export const linkName = (world: World, { actor, name }: Link): string =>
  (actor === undefined ? undefined : world.actors.get(actor)?.name) ?? name
