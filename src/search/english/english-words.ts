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
  let last = ''
  return new Set(
    Array.from(packed.matchAll(/(\d)(\D*)/g), ([, shared, rest]) => {
      last = last.slice(0, Number(shared)) + rest
      return last
    }),
  )
}
