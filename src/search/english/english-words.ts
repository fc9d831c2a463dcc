import { stem } from '../text/stem.ts'
import { COMMON_STEMS } from './common-stems.ts'

let stems: ReadonlySet<string> | undefined

/** Whether a folded word is a common English one, in any form: then it was meant, and is no slip for another. */
export function isEnglish(word: string): boolean {
  stems ??= unpacked(COMMON_STEMS)
  return stems.has(stem(word))
}

/** The words of a packed list: each is how many letters it shares with the one before it, and the others. */
function unpacked(packed: string): ReadonlySet<string> {
  const words = new Set<string>()
  let last = ''
  // A regular expression for each word takes twice as long, and every search waits for this.
  for (let at = 0, next = 0; at < packed.length; at = next) {
    next = at + 1
    while (next < packed.length && !isDigit(packed, next)) next += 1
    last = last.slice(0, Number(packed[at])) + packed.slice(at + 1, next)
    words.add(last)
  }
  return words
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) <= 0x39
