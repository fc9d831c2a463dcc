import { chainsOf } from '../model/chains.ts'
import type { Claim, Link } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { linkName, originName } from './origin.ts'

/** Who says a claim, and through whom, nearest first: `Yonhap (via ANI)`. */
export const saidBy = (world: World, claim: Claim): string =>
  chainsOf(claim)
    .map((chain) => (chain.length === 0 ? originName(world, claim) : chainWords(world, chain)))
    .join('; ')

/** An attribution chain as it is told, its origin first: `Kyodo News (via ZeroHedge, UPI)`. */
export function chainWords(world: World, chain: readonly Link[]): string {
  const names = chain.map((link) => linkName(world, link))
  const via = names.slice(0, -1)
  return `${names.at(-1) ?? ''}${via.length === 0 ? '' : ` (via ${via.join(', ')})`}`
}

/** The text with its first letter as a sentence starts. */
export const sentence = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
