import { whenOf } from '../dates/parse-edtf.ts'
import { words } from '../dates/words.ts'
import { chainsOf, linkName } from '../model/chains.ts'
import type { Claim, Link } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { listed } from '../text/listed.ts'
import { pattern } from '../text/pattern.ts'
import { originName } from './origin.ts'
import type { Origin } from './origins.ts'

/** Who says a claim, and through whom, nearest first: `Yonhap (via ANI)`; of several sources, all. */
export const saidBy = (world: World, claim: Claim): string =>
  claim.attribution.length === 0
    ? originName(world, claim)
    : listed(chainsOf(claim).map((chain) => chainWords(world, chain)))

/** An attribution chain as it is told, its origin first: `Kyodo News (via ZeroHedge, UPI)`. */
export function chainWords(world: World, chain: readonly Link[]): string {
  const names = chain.map((link) => linkName(world, link))
  const via = names.slice(0, -1)
  return `${names.at(-1) ?? ''}${via.length === 0 ? '' : ` (via ${via.join(', ')})`}`
}

/** So many origins are named; of more, how many there are besides. */
const MOST = 5

/** The names of origins: `Yonhap, Kyodo News and an official`. */
export const namesOf = (origins: readonly Origin[]): string =>
  listed(
    origins.map(({ name }) => name),
    MOST,
  )

const PLURAL = pattern(String.raw`(?:^|\s)(?:media|\p{Ll}+s)$`, 'u')
const FIRST_LETTER = pattern(String.raw`^\p{Ll}`, 'u')

/** “gives”, or “give” of several and of what is several by its name. */
export const give = (origins: readonly Origin[]): string =>
  origins.length === 1 && !PLURAL().test(origins[0]?.name ?? '') ? 'gives' : 'give'

/** The text with its first letter as a sentence starts. */
export const sentence = (text: string): string => text.replace(FIRST_LETTER(), (letter) => letter.toUpperCase())

/** An ISO day in full words: `17 April 2019`. */
export function dayWords(isoDay: string): string {
  const when = whenOf(isoDay)
  return when ? words(when) : isoDay
}
