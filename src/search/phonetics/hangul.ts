/*
 * Folded text holds Hangul as conjoining jamo (NFKD): initial consonants U+1100 to U+1112, vowels U+1161 to U+1175,
 * final consonants U+11A8 to U+11C2. A consonant typed alone (ㄱ) folds to an initial.
 */

const INITIALS = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h']
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINALS = 'k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')

const ONLY_INITIALS = /^[\u1100-\u1112]+$/
const SYLLABLE = /[\u1100-\u1112][\u1161-\u1175]/
const INITIAL = /[\u1100-\u1112]/

/** Whether the folded word is nothing but initial consonants, as in ㄱㅈㅇ. */
export const areInitials = (word: string): boolean => ONLY_INITIALS.test(word)

/** Whether the folded word holds a Hangul syllable. */
export const isHangul = (word: string): boolean => SYLLABLE.test(word)

/** Where the initial consonants of a folded Hangul word stand in it. */
export function initialPlaces(word: string): number[] {
  const places: number[] = []
  for (let i = 0; i < word.length; i++) if (INITIAL.test(word.charAt(i))) places.push(i)
  return places
}

/** A folded Hangul word in Latin letters, by the Revised Romanisation without its changes between syllables. */
export function romaniseHangul(word: string): string {
  let latin = ''
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 0x1100 && code <= 0x1112) latin += INITIALS[code - 0x1100]
    else if (code >= 0x1161 && code <= 0x1175) latin += VOWELS[code - 0x1161]
    else if (code >= 0x11a8 && code <= 0x11c2) latin += FINALS[code - 0x11a8]
    else latin += word[i]
  }
  return latin
}
