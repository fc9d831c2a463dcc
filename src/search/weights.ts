// The numbers by which the search ranks, with what each means. Weights of fields stand in query/field.ts.

/** The costs of slips in `match/typo-cost.ts` and how long a word must be for them in `match/slips.ts`. */
export const TYPO = {
  /** Two neighbouring letters that changed places; a wrong, missing or added letter costs 1. */
  swap: 0.8,
  /** A letter doubled, or one of a double left out. */
  double: 0.5,
  /** One vowel for another. */
  vowel: 0.8,
  /** Letters that are taken for each other by ear. */
  alike: 0.7,
  /** The cost of a wrong first letter beyond the slip: readers rarely get that wrong. */
  first: 0.3,
  /** Letters from which a proper name can have one slip, and from which it can have two. */
  short: 4,
  medium: 7,
  /** Letters from which an ordinary word can have a swap or a doubling, a likely slip, any slip, and two of them. */
  swapped: 5,
  likely: 7,
  long: 8,
  longest: 11,
  /** The most that one slip may cost, wherever it is; two of the likeliest cost no more. */
  one: 1.3,
} as const

/** Words that hold a word of the query further in. */
export const INSIDE = {
  /** How surely they answer, and how much more the larger a part of them it is. */
  quality: 0.6,
  byLength: 0.25,
  /** Letters from which a word is looked for inside others: of scripts without spaces, of Hangul (in jamo), of others. */
  spaceless: 2,
  hangul: 4,
  compound: 6,
  englishCompound: 8,
  /** Letters that stand before a part of a compound, and after it where there are more. */
  before: 4,
  /** How surely a run of such letters means what has most of its pairs, of how many letters it must be, and the pairs. */
  pairs: 0.5,
  shortestPaired: 4,
  mostOfPairs: 0.6,
} as const

/** How a record that is not meant by its name is scored, from 0 to 1000 and a little over. */
export const RECORD_SCORE = {
  /** The score of a record that answers to every word somewhere, before anything is known of how. */
  anywhere: 400,
  strength: 300,
  nearness: 60,
  /** The whole query, word for word: for each of its words, from so many on and up to so many. */
  phraseWord: 30,
  fewestInPhrase: 3,
  mostInPhrase: 8,
  /** From so many words on, a query that stands in a claim alone is about the claim. */
  quoted: 4,
  /** How much of a title or a claim the query says. */
  coverage: 40,
  /** How much there is of an actor or event. */
  activity: 60,
  /** An event before a briefing before a claim, where nothing else tells them apart. */
  event: 40,
  briefing: 15,
  /** The very title. A briefing is asked for by its title more often than an event is. */
  sameTitle: { briefing: 995, event: 990 },
  titleCovered: 0.99,
  /** Where filters ask for days: lying in them. */
  days: 200,
  /** A word that is everywhere tells less than one that is rare, down to this. */
  leastTelling: 0.4,
} as const

/** How well a query names an actor, from 0 to 1000. */
export const NAME_SCORE = {
  /** Scores of names that are meant as a whole. */
  sameName: 1000,
  sameOtherName: 985,
  sameWords: 970,
  /** Scores of names that are meant in part: from `least` up by the quality of the match. */
  least: 640,
  quality: 270,
  /** How much of the name is said tells little of a bare surname, more of several words. */
  coverage: { oneWord: 10, words: 30 },
  /** Of several that bear a name, whoever there is more of comes first; it counts little for what may be a slip. */
  activity: 40,
  /** "President Putin" is Putin: a word of a post costs little, a word that is nowhere as much as a slip or two. */
  perRoleWord: 40,
  perMissing: 120,
  /** A post without a name: by how much of it the query says. */
  roleAlone: 660,
  role: 270,
  /** Every word of the name, surely. */
  wholeName: 40,
  sure: 0.85,
} as const

/** How the words of a query lie in a text. */
export const TEXT_FIT = {
  /** How far apart words are no longer neighbours. */
  far: 4,
  backwards: 0.5,
  /** A word that answers less surely than this makes no phrase. */
  likely: 0.5,
  /** Units beyond these are only counted, not looked for side by side. */
  mostUnits: 15,
  /** A title and a key: the texts that a query may say whole. */
  titles: 2,
} as const

/** Which words and names are taken for what was meant. */
export const CORRECTION = {
  /** How surely a slip means the word, and what each slip costs. */
  quality: 0.72,
  perSlip: 0.12,
  /** From this on a long word is surely a name with a slip. */
  sure: 0.6,
  /** Corrections that are kept: the likeliest, and those nearly as likely. */
  most: 12,
  nearly: 0.75,
  /** A name is meant more often than another word that is as near. */
  named: 0.25,
  /** Letters from which a name may be corrected as a whole, and by its beginning; the most slips of any word. */
  shortestName: 5,
  shortestBegun: 6,
  mostSlips: 2,
  /** The further cost of a word that was only begun, or only sounds alike. */
  begun: 0.5,
} as const

/** Words as they are typed, and how surely what is not the same word answers, from 0 to 1. */
export const PLAIN = {
  /** Another form of the word, and a word of the same root. */
  form: 0.95,
  sameRoot: 0.8,
  /** A word that is begun, and how much more the larger a part of it is typed. */
  begun: 0.62,
  byLength: 0.28,
  /** Two words of the data written as one, or one written as two. */
  joined: 0.9,
  /** A word that sounds the same, and a whole name. */
  sound: 0.88,
  nameSound: 0.9,
  /** The initials of Hangul: all of a word's, some of them, and what each one before them costs; those of a name. */
  initials: 0.92,
  someInitials: 0.8,
  perInitialBefore: 0.02,
  nameInitials: 0.84,
  /** The loss of a word that has an exact match, where it only begins another one. */
  besideExact: 0.5,
  /** Letters from which a word may be two, a name without its spaces, or by itself another by its sound. */
  shortestRun: 4,
  /** Letters from which a word that is typed out by itself begins a name, and from which it begins another word. */
  begunName: 4,
  begunWord: 5,
} as const

/** Words of which letters are left out. */
export const SHORTHAND = {
  /** How surely a shorthand means the word, and how much more by fuzzysort's own score. */
  quality: 0.35,
  byScore: 0.25,
  /** The least score of fuzzysort: its default would lose most words with a letter left out. */
  threshold: 0.2,
  most: 8,
  /** How surely an abbreviation means the word. */
  abbreviated: 0.55,
  /** Two letters in order are in every other word. */
  shortest: 3,
  /** Letters from which the end of the word may be missing too. */
  begun: 5,
  /** Letters from which vowels of the word may stand in a shorthand. */
  withVowels: 5,
} as const

/** The strengths of a word by the field it stands in. */
export const TERM_SCORE = {
  /** How surely an actor or a place is meant by a weak name, which may be a capital, and by a post. */
  byWeakName: 0.75,
  byRole: 0.6,
  /** An event is as sure of a date as its claims are, nearly. */
  datedByClaim: 0.95,
} as const

/** Whether an event or its claims come first. */
export const EVENT_ORDER = {
  /** Claims of one event that all answer to a query: from so many on, the query is about the event. */
  several: 2,
  aheadOfClaims: 1,
  /** A claim comes after an event that says the same as surely as this, but right after it. */
  sure: 0.45 * 255,
  behindEvent: 0.5,
} as const

/** Hits that are as likely meant. */
export const TIES = {
  /** From this score on a whole name was typed; below it, names whose scores are as close as this are as likely meant. */
  whole: 0.98,
  close: 0.03,
} as const

/** Records that are looked at word by word: more of them where words may stand side by side. */
export const CANDIDATES = { oneUnit: 2000, units: 20_000 } as const

/** The texts that show why a record is a hit. */
export const SNIPPET = {
  /** Claims of an event that are looked through for words its own texts do not hold. */
  mostClaims: 50,
  /** A word that answers better than this is the one meant. */
  surely: 0.9,
} as const

/** Words that are suggested where nothing is found. */
export const SUGGESTION = {
  most: 3,
  /** How much nearer a name is than another word. */
  named: 0.1,
  /** How much of a word may be wrong, at most. */
  farthest: 0.5,
} as const

/** Letters from which the beginning of a word of an actor's post means it. */
export const SHORTEST_OF_ROLE = 4

/** Words by their sound. */
export const SOUND = {
  /** Length of a sound, with its mark, from which letters by themselves are a name by it: Latin ones, and others. */
  shortest: 6,
  spelled: 5,
  /** Letters from which a Cyrillic word that is no name has a sound. */
  cyrillic: 5,
  /** Length of a sound, with its mark, from which one slip does not make another name of it. */
  shortestSlip: 8,
  /** One letter of so many may differ where a sound has a slip. */
  slipsIn: 4,
} as const

/** A search as a whole: the most hits unless told, and what a hit by its name or whole title scores, so that no other is meant. */
export const SEARCH = { limit: 50, surelyMeant: 800 } as const

/** How nearly the days of a record are those that are asked for, from 0 to 1 for the same days. */
export const DAYS = {
  /** All of them lie in those asked for; only some of them do. */
  inside: 0.92,
  partly: 0.6,
  /** They hold those asked for, and more the fewer others there are. */
  around: 0.5,
  byLength: 0.35,
} as const
