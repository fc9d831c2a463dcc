import { TYPO } from '../weights.ts'

const VOWELS = 'aeiouy'
/** Letters that are taken for each other by ear. */
const ALIKE = ['bp', 'dt', 'gk', 'ck', 'sz', 'cs', 'fv', 'vw', 'iy', 'jg', 'ln', 'mn', 'lr', 'qk']

/**
 * How likely `typed` is a slip for `meant`, as a number of slips: 1 for a wrong, missing or added letter, less for two
 * that changed places, a letter doubled or not, and letters that sound alike, more at the beginning of the word.
 */
export function typoCost(typed: string, meant: string): number {
  const width = meant.length + 1
  let before: number[] = []
  let last = Array.from({ length: width }, (_, index) => index)
  for (let i = 1; i <= typed.length; i++) {
    const row = [i]
    for (let j = 1; j < width; j++) {
      const added = (last[j] ?? 0) + (typed[i - 1] === typed[i - 2] ? TYPO.double : 1)
      const missing = (row[j - 1] ?? 0) + (meant[j - 1] === meant[j - 2] ? TYPO.double : 1)
      const other = (last[j - 1] ?? 0) + instead(typed.charAt(i - 1), meant.charAt(j - 1))
      const swapped = i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]
      row.push(Math.min(added, missing, other, swapped ? (before[j - 2] ?? 0) + TYPO.swap : Infinity))
    }
    before = last
    last = row
  }
  const cost = last[width - 1] ?? 0
  return cost > 0 && typed[0] !== meant[0] && typed[0] !== meant[1] ? cost + TYPO.first : cost
}

function instead(typed: string, meant: string): number {
  if (typed === meant) return 0
  if (VOWELS.includes(typed) && VOWELS.includes(meant)) return TYPO.vowel
  return ALIKE.some((pair) => pair.includes(typed) && pair.includes(meant)) ? TYPO.alike : 1
}
