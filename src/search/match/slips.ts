import { distance } from 'fastest-levenshtein'
import { TYPO } from '../weights.ts'
import { typoCost } from './typo-cost.ts'

/**
 * The words that a typed word may be taken for. A `proper` name is seldom spelled right at first; an ordinary word mostly is, so
 * that a near word is another word. `supported` says that other words of the query are found as they are typed.
 */
export interface SlipRule {
  readonly proper: boolean
  readonly supported: boolean
}

/**
 * The cost of taking `typed` for `meant`, in slips, or Infinity where the rule does not allow it. The longer the word,
 * the more slips it can have and still be known.
 */
export function slipCost(typed: string, meant: string, rule: SlipRule): number {
  const most = costAllowed(typed.length, rule)
  // Two letters that changed places are two slips to the library.
  if (most === 0 || distance(typed, meant) > Math.floor(most) + 1) return Infinity
  const cost = typoCost(typed, meant)
  if (cost > most) return Infinity
  if (rule.supported || isSwap(typed, meant)) return cost
  const sameFirst = typed[0] === meant[0] || typed[0] === meant[1]
  if (rule.proper) {
    // Four letters with one changed are mostly another word; one missing is a slip.
    const isShort = typed.length <= TYPO.short
    if (isShort && (meant.length <= typed.length || typed[0] !== meant[0])) return Infinity
    return sameFirst || cost <= 1 + TYPO.first ? cost : Infinity
  }
  if (isDoubling(typed, meant, cost)) return Math.min(typed.length, meant.length) >= TYPO.swapped ? cost : Infinity
  // Ordinary words that differ in their endings are forms of different words.
  const mayDiffer = typed.length >= (cost < 1 ? TYPO.likely : TYPO.long)
  return sameFirst && mayDiffer && typed.slice(-2) === meant.slice(-2) ? cost : Infinity
}

/** The cost of slips that a word of so many letters can have and still be known. */
function costAllowed(length: number, { proper, supported }: SlipRule): number {
  if (supported) return length < 3 ? 0 : length < TYPO.medium ? TYPO.one : 2 + TYPO.first
  if (!proper) return length < TYPO.swapped ? 0 : length < TYPO.longest ? TYPO.one : 2
  return length < TYPO.short ? 0 : length < TYPO.medium ? TYPO.one : 2
}

/** Whether two neighbouring letters changed places, and nothing else. */
function isSwap(typed: string, meant: string): boolean {
  if (typed.length !== meant.length || typed === meant) return false
  const at = [...typed].findIndex((letter, index) => letter !== meant[index])
  const swapped = `${typed.slice(0, at)}${typed[at + 1] ?? ''}${typed[at] ?? ''}${typed.slice(at + 2)}`
  return swapped === meant
}

/** Whether a letter was only doubled, or not doubled. */
const isDoubling = (typed: string, meant: string, cost: number): boolean =>
  Math.abs(typed.length - meant.length) === 1 && cost <= TYPO.double
