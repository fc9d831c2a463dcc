import type { Claim, Link } from './model.ts'

/** The attribution chains of a claim: its own, and that of each further source that it names. */
export function chainsOf({ attribution, alsoPer }: Claim): readonly (readonly Link[])[] {
  return alsoPer === undefined ? [attribution] : [attribution, ...alsoPer]
}

/** All links of all chains of a claim. */
export const linksOf = (claim: Claim): readonly Link[] =>
  claim.alsoPer === undefined ? claim.attribution : chainsOf(claim).flat()
