/** What slips cost in `match/typo-cost.ts` and how long a word must be for them in `match/slips.ts`. */
export const TYPO = {
  /** Two neighbouring letters that changed places; a wrong, missing or added letter costs 1. */
  swap: 0.8,
  /** A letter doubled, or one of a double left out. */
  double: 0.5,
  /** One vowel for another. */
  vowel: 0.8,
  /** Letters that are taken for each other by ear. */
  alike: 0.7,
  /** What a wrong first letter costs beyond the slip: readers rarely get that wrong. */
  first: 0.3,
  /** Letters from which a proper name can have one slip, and from which it can have two. */
  short: 4,
  medium: 7,
  /** Letters from which an ordinary word can have a slip that is neither a swap nor a doubling. */
  long: 8,
} as const

/** Words that hold a word of the query further in. */
export const INSIDE = {
  /** How surely they answer, and how much more the larger a part of them it is. */
  quality: 0.6,
  byLength: 0.25,
  /** Letters from which a word is looked for inside others: of scripts without spaces, of Hangul (in jamo), of others. */
  spaceless: 2,
  hangul: 4,
  compound: 8,
  /** Letters that stand before the end of a compound. */
  before: 4,
} as const
