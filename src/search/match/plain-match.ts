import { pattern } from '../../text/pattern.ts'
import { isEnglish } from '../english/english-words.ts'
import type { Corpus } from '../index/corpus.ts'
import type { IndexedName } from '../index/names.ts'
import { lettersOf } from '../index/vocabulary.ts'
import { areInitials, initialPlaces, isHangul } from '../phonetics/hangul.ts'
import { latin } from '../phonetics/phonetic-key.ts'
import { isLittle, type Term } from '../query/query.ts'
import { irregularForms, root, stem } from '../text/stem.ts'
import { INSIDE, PLAIN, SOUND } from '../weights.ts'
import { keepBetter, type Match, type Pair, type TermMatches } from './match.ts'

/**
 * The matches of a word as it is typed: the word, other forms and spellings of it, words it begins, names that sound
 * like it or are written without spaces, and initials. `alone` says that the query is this word: a short one then means
 * no other by its sound. Long work, in as many pieces as there are ways.
 */
export function* plainMatches(
  corpus: Corpus,
  { word, complete }: Term,
  alone = false,
): Generator<undefined, TermMatches> {
  const words = new Map<number, Match>()
  const { vocabulary } = corpus
  const exact = vocabulary.idOf(word)
  if (exact !== undefined) words.set(exact, { how: 'exact', quality: 1 })
  addForms(corpus, word, words)
  yield
  addBegun(corpus, word, exact !== undefined, words)
  if (alone && complete && LATIN.test(word)) {
    // An English word was meant as it is typed, and few letters begin too much: sat is not satellite, chin not China.
    const begins = (id: number): boolean =>
      !isEnglish(word) && word.length >= (vocabulary.isProper(id) ? PLAIN.begunName : PLAIN.begunWord)
    for (const [id, { how }] of words) if (how === 'prefix' && !begins(id)) words.delete(id)
  }
  yield
  addInside(corpus, word, words)
  yield
  // A word that stands in names is no other name by its sound, nor is one that is English.
  const heard = exact === undefined ? !isEnglish(word) : !vocabulary.isNamed(exact)
  if (heard) addSounds(corpus, word, alone, words)
  if (areInitials(word)) addInitials(corpus, word, words)
  yield
  const names = nameMatches(corpus, word, heard)
  const known = names.size > 0 || isMore(words)
  return { words, names, pairs: known ? [] : pairsOf(corpus, word) }
}

/** Whether something answers in another way than by beginning alike. */
function isMore(words: ReadonlyMap<number, Match>): boolean {
  for (const { how } of words.values()) if (how !== 'prefix') return true
  return false
}

function addForms({ vocabulary }: Corpus, word: string, words: Map<number, Match>): void {
  if (word.length < 3) return
  const [stemmed, rooted] = [stem(word), root(word)]
  // All regular forms begin alike; only the last letters before the ending may change.
  const begun = vocabulary.startingWith(rooted.slice(0, Math.max(3, rooted.length - 2)))
  for (const id of [...begun, ...irregularForms(stemmed).map((form) => vocabulary.idOf(form) ?? 0)]) {
    const other = vocabulary.words[id] ?? ''
    if (isLittle(other)) continue
    if (stem(other) === stemmed) keepBetter(words, id, { how: 'spelling', quality: PLAIN.form })
    else if (root(other) === rooted) keepBetter(words, id, { how: 'spelling', quality: PLAIN.sameRoot })
  }
}

function addBegun({ vocabulary }: Corpus, word: string, hasExact: boolean, words: Map<number, Match>): void {
  const letters = indexesUpTo(word.length)
  // Thousands of words may begin with a letter, and those of one length answer alike.
  const byLength: Match[] = []
  for (const id of vocabulary.startingWith(word)) {
    const length = vocabulary.words[id]?.length ?? 0
    if (length <= word.length) continue
    const quality = (PLAIN.begun + (PLAIN.byLength * word.length) / length) * (hasExact ? PLAIN.besideExact : 1)
    byLength[length] ??= { how: 'prefix', quality, letters }
    keepBetter(words, id, byLength[length])
  }
}

/** Words that hold the word further in: of scripts that write no spaces, of Hangul, and compounds. */
function addInside({ vocabulary }: Corpus, word: string, words: Map<number, Match>): void {
  const { test, least } = insideTest(word)
  if (word.length < least) return
  const mask = lettersOf(word)
  for (let id = 1; id < vocabulary.size; id++) {
    if ((vocabulary.letters(id) & mask) !== mask) continue
    const other = vocabulary.words[id] ?? ''
    for (let at = other.indexOf(word, 1); at >= 0; at = other.indexOf(word, at + 1)) {
      if (!test(other, at)) continue
      const letters = indexesUpTo(word.length).map((index) => at + index)
      const quality = INSIDE.quality + (INSIDE.byLength * word.length) / other.length
      keepBetter(words, id, { how: 'inside', quality, letters })
      break
    }
  }
}

interface InsideTest {
  /** Letters that a word must have to be looked for inside others. */
  readonly least: number
  /** Whether it may stand at a place in a longer word. */
  readonly test: (other: string, at: number) => boolean
}

/** Where a word may stand inside another depends on its script. */
function insideTest(word: string): InsideTest {
  if (isSpaceless(word)) return { least: INSIDE.spaceless, test: () => true }
  // Taken apart, a syllable begins with an initial consonant, and so does what stands behind the last one.
  if (isHangul(word)) {
    const isEdge = (other: string, at: number): boolean => at >= other.length || INITIAL.test(other.charAt(at))
    return { least: INSIDE.hangul, test: (other, at) => isEdge(other, at) && isEdge(other, at + word.length) }
  }
  // An English word is part of many that are no compounds of it: nation, election.
  const english = isEnglish(word)
  return {
    least: english ? INSIDE.englishCompound : INSIDE.compound,
    test: (other, at) => {
      const after = other.length - at - word.length
      return at >= INSIDE.before && (after === 0 || (!english && after >= INSIDE.before))
    },
  }
}

/** The first letter of the first of these scripts, Thai. */
const FIRST_SPACELESS = 0xe00
/** Words of the scripts that write words without spaces between them. */
const SPACELESS = pattern(
  String.raw`^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+$`,
  'u',
)
const INITIAL = /[\u1100-\u1112]/
const LATIN = /^[a-z]+$/

function addSounds({ vocabulary }: Corpus, word: string, alone: boolean, words: Map<number, Match>): void {
  for (const id of vocabulary.sounding.like(word, alone ? leastSound(word) : 0)) {
    keepBetter(words, id, { how: 'sound', quality: PLAIN.sound })
  }
}

/** Letters that a sound must have to mean a name by itself: any doock sounds like Duk. Other scripts spell sounds. */
const leastSound = (letters: string): number => (latin(letters) === letters ? SOUND.shortest : SOUND.spelled)

function addInitials({ vocabulary }: Corpus, word: string, words: Map<number, Match>): void {
  for (let initial = 0x1100; initial <= 0x1112; initial++) {
    for (const id of vocabulary.startingWith(String.fromCharCode(initial))) {
      const places = initialPlaces(vocabulary.words[id] ?? '')
      const initials = places.map((place) => vocabulary.words[id]?.[place]).join('')
      const at = initials.indexOf(word)
      if (at < 0) continue
      const quality =
        (initials.length === word.length ? PLAIN.initials : PLAIN.someInitials) - PLAIN.perInitialBefore * at
      keepBetter(words, id, { how: 'initials', quality, letters: places.slice(at, at + word.length) })
    }
  }
}

/** Names that letters without spaces mean as a whole. */
export function nameMatches({ names }: Corpus, letters: string, bySound = true): Map<IndexedName, Match> {
  const found = new Map<IndexedName, Match>()
  if (letters.length < 2) return found
  for (const name of names.spelled(letters)) keepBetter(found, name, { how: 'exact', quality: 1 })
  for (const name of names.withInitials(letters)) {
    keepBetter(found, name, { how: 'initials', quality: PLAIN.nameInitials, letters: initialLetters(name) })
  }
  for (const name of bySound && found.size === 0 ? names.sounding(letters, leastSound(letters)) : []) {
    keepBetter(found, name, { how: 'sound', quality: PLAIN.nameSound })
  }
  if (letters.length < PLAIN.shortestRun && latin(letters) === letters) return found
  const begun = names.beginning(letters).filter(({ words }) => words.length > 1 && !words[0]?.startsWith(letters))
  for (const name of begun) {
    const quality = PLAIN.begun + (PLAIN.byLength * letters.length) / name.compact.length
    keepBetter(found, name, { how: 'prefix', quality, letters: indexesUpTo(letters.length) })
  }
  return found
}

function initialLetters({ words }: IndexedName): number[] {
  let at = 0
  return words.map((word) => {
    at += word.length
    return at - word.length
  })
}

/** The ways to read a word as two that stand side by side somewhere, as northkorea. */
function pairsOf({ vocabulary }: Corpus, word: string): Pair[] {
  const pairs: Pair[] = []
  for (let cut = 2; cut <= word.length - 2 && word.length > PLAIN.shortestRun; cut++) {
    const first = vocabulary.idOf(word.slice(0, cut))
    const second = vocabulary.idOf(word.slice(cut))
    if (first === undefined || second === undefined) continue
    // Little words make two of too much: "out in" is not what outin means.
    const isLikely = Math.min(cut, word.length - cut) > 2 || (vocabulary.isNamed(first) && vocabulary.isNamed(second))
    if (isLikely) pairs.push({ how: 'spelling', quality: PLAIN.joined, first, second })
  }
  return pairs
}

/** The numbers from 0 up to a length, which is left out. */
export const indexesUpTo = (length: number): number[] => Array.from({ length }, (_, index) => index)

/**
 * The words of scripts without spaces that have most pairs of a run of letters: 首相訪韓 means what has 首相 and 訪韓.
 */
export function pairedMatches({ vocabulary }: Corpus, word: string): Map<number, Match> {
  const found = new Map<number, Match>()
  const pairs = indexesUpTo(word.length - 1).map((at) => word.slice(at, at + 2))
  if (word.length < INSIDE.shortestPaired || !isSpaceless(word)) return found
  for (let id = 1; id < vocabulary.size; id++) {
    const other = vocabulary.words[id] ?? ''
    const shared = pairs.filter((pair) => other.includes(pair))
    if (shared.length < INSIDE.mostOfPairs * pairs.length) continue
    const letters = shared.flatMap((pair) => [other.indexOf(pair), other.indexOf(pair) + 1])
    found.set(id, { how: 'inside', quality: (INSIDE.pairs * shared.length) / pairs.length, letters })
  }
  return found
}

const isSpaceless = (word: string): boolean => word.charCodeAt(0) >= FIRST_SPACELESS && SPACELESS().test(word)
