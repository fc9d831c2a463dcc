/** From spelling to sound, in this order. Revised Romanisation, McCune–Reischauer and newspapers' ad hoc spellings. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // Consonants: plain, aspirated and tense ones are one.
  [/ph/g, 'p'],
  [/rh/g, 'r'],
  [/ck|q/g, 'k'],
  [/tch|ch|dj|zh|z/g, 'j'],
  [/sh/g, 's'],
  [/[cg]/g, 'k'],
  [/d/g, 't'],
  [/[bf]/g, 'p'],
  [/v/g, 'w'],
  [/([^aeiou])\1+/g, '$1'],
  // Letters that English spelling puts in and nobody says: Park, Noh, Ahn.
  [/r(?=k)/g, ''],
  [/r/g, 'l'],
  [/([aeiou])h(?![aeiouyw])/g, '$1'],
  // Vowels: o, eo, u and eu are one, as are i and yi, ae and e.
  [/y(?:eo|eu|ou|oo|o|u)/g, 'Y'],
  [/weo/g, 'wo'],
  [/wae|oae|oe|oi|oy|we/g, 'W'],
  [/eui|ui|wi/g, 'I'],
  [/w(?:oo|u)/g, 'u'],
  [/eo|eu|oo|ou|ow|o|u/g, 'u'],
  [/ae|ai|ay|ei|ey/g, 'e'],
  [/yi|ee|ie|y(?![aeiouYWI])|i+/g, 'i'],
  // South and North differ in their initial r, l and n: Lee, Rhee and Ri; Noh, Roh and No.
  [/^[ln](?=[iYy])/, ''],
  [/^l/, 'n'],
  [/(.)\1+/g, '$1'],
]

/**
 * A key that spellings of the same Korean name share: Kim and Gim, Jong, Jeong and Chung, Un, Eun and Oon, Noh, Roh and
 * No, Lee, Yi, Rhee and Ri. Takes a folded word in Latin letters.
 */
export const koreanSound = (word: string): string =>
  RULES.reduce((key, [pattern, sound]) => key.replace(pattern, sound), word)
