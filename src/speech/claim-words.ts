import { linkName } from '../agreement/origin.ts'
import { words } from '../dates/words.ts'
import { chainsOf } from '../model/chains.ts'
import type { Claim, Link } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { joined, listed, stated } from './wording.ts'

/** Who says it and through whom, the origin first: `by Dmitry Peskov, through ZeroHedge and Reuters`. */
export function byWhom(world: World, chain: readonly Link[]): string {
  if (chain.length === 0) return 'with no source named'
  const names = chain.map((link) => linkName(world, link))
  const through = names.slice(0, -1)
  return joined([`by ${names.at(-1)}`, through.length > 0 ? `through ${listed(through)}` : undefined])
}

/** The same of every chain of a claim. */
export const bySources = (world: World, claim: Claim): string =>
  chainsOf(claim)
    .map((chain) => byWhom(world, chain))
    .join('; and ')

/** The name of a place, where one is given. */
export const placeWords = (world: World, place: string | undefined): string | undefined =>
  place === undefined ? undefined : world.places.get(place)?.name

/**
 * A claim in two sentences, `Claim 3 of 11, expected, by Yonhap, through ANI: about 24 April 2019, Vladivostok. …`;
 * `name` is how it begins, and `undated` what stands for a date that is not given.
 */
export function claimWords(world: World, claim: Claim, name: string, undated?: string): string {
  const head = `${name}, ${claim.retracted ? 'retracted, ' : ''}${claim.status}, ${bySources(world, claim)}: `
  const about = joined([claim.when ? words(claim.when) : undated, placeWords(world, claim.place)])
  return `${head}${about ? `${stated(about)} ` : ''}${stated(claim.text)}`
}
