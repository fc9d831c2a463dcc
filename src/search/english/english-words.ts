import { firstIndex } from '../../text/sorted-search.ts'
import { stem } from '../text/stem.ts'
import { COMMON_STEMS } from './common-stems.ts'

let groups: readonly string[] | undefined
const known = new Map<string, ReadonlySet<string>>()

/** Whether a folded word is a common English one, in any form: then it was meant, and is no slip for another. */
export function isEnglish(word: string): boolean {
  groups ??= COMMON_STEMS.split(' ')
  const stemmed = stem(word)
  // A digit follows the first word of a group, and the digits stand before “:” and the letters after it.
  const group = groups[firstIndex(0, groups.length, (at) => (groups?.[at] ?? '') >= `${stemmed}:`) - 1]
  if (group === undefined) return false
  const stems = known.get(group) ?? unpacked(group)
  known.set(group, stems)
  return stems.has(stemmed)
}

/** The words of a packed group. Only those groups are unpacked that are asked for, since every search waits for this. */
function unpacked(group: string): ReadonlySet<string> {
  const [first = ''] = /^[a-z]+/.exec(group) ?? []
  const words = new Set([first])
  let last = first
  for (const [, shared, others = ''] of group.slice(first.length).matchAll(/(\d)([a-z]*)/g)) {
    last = last.slice(0, Number(shared)) + others
    words.add(last)
  }
  return words
}
