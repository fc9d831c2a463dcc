import { isHangul, romaniseHangul } from './hangul.ts'
import { koreanSound } from './korean-sound.ts'
import { isCyrillic, romaniseCyrillic, russianSound } from './russian-sound.ts'

/** A folded word in Latin letters, whichever of the three scripts it is in. */
export function latin(word: string): string {
  if (isHangul(word)) return romaniseHangul(word)
  return isCyrillic(word) ? romaniseCyrillic(word) : word
}

/** How a folded word may sound: other spellings of the same name share one of the keys. */
export function sounds(word: string): readonly string[] {
  const spelled = latin(word)
  if (!/^[a-z]{2,}$/.test(spelled)) return []
  // The marks keep a Korean reading from meeting a Russian one.
  return [`k:${koreanSound(spelled)}`, `r:${russianSound(spelled)}`]
}
