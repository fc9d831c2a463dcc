import type { Claim } from '../dataset/model.ts'
import type { World } from '../dataset/world.ts'
import { originName } from './origin.ts'

/** A count and its noun: `1 claim`, `2 claims`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Who says a claim, and through whom, nearest first: `Yonhap (via ANI)`. */
export function saidBy(world: World, claim: Claim): string {
  const via = claim.attribution
    .slice(0, -1)
    .map((link) => (link.actor === undefined ? undefined : world.actors.get(link.actor)?.name) ?? link.name)
  return via.length === 0 ? originName(world, claim) : `${originName(world, claim)} (via ${via.join(', ')})`
}

/** The text with its first letter as a sentence starts. */
export const sentence = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
