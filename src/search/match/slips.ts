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
  const most = slipsAllowed(typed.length, rule)
  // Two letters that changed places are two slips to the library.
  if (most === 0 || distance(typed, meant) > most + 1) return Infinity
  const cost = typoCost(typed, meant)
  if (cost > most + TYPO.first) return Infinity
  if (rule.supported) return cost
  const sameFirst = typed[0] === meant[0] || typed[0] === meant[1]
  if (rule.proper) {
    // Four letters with one changed are mostly another word; one missing, or two that changed places, is a slip.
    if (typed.length <= TYPO.short && (meant.length <= typed.length || typed[0] !== meant[0]) && !isSwap(typed, meant))
      return Infinity
    return sameFirst || cost <= 1 + TYPO.first ? cost : Infinity
  }
  if (isSwap(typed, meant) || isDoubling(typed, meant, cost)) return cost
  // Ordinary words that differ in their endings are forms of different words.
  return sameFirst && typed.slice(-2) === meant.slice(-2) && typed.length >= TYPO.long ? cost : Infinity
}

/** How many slips a word of so many letters can have and still be known. */
function slipsAllowed(length: number, { proper, supported }: SlipRule): number {
  if (supported) return length < 3 ? 0 : length < TYPO.medium ? 1 : 2
  if (!proper) return length < TYPO.medium - 2 ? 0 : length < TYPO.long + 3 ? 1 : 2
  return length < TYPO.short ? 0 : length < TYPO.medium ? 1 : 2
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
