import { toDay } from '../dates/day.ts'
import { formatEdtf } from '../dates/edtf.ts'
import { type Clauses, clausesOf } from './clauses.ts'
import { senseOf } from './direction.ts'
import { type BothMeanings, eitherOf, meaningsFrom, type TimeInSentence } from './meanings.ts'
import { isAllowedTime, isMentioned } from './mentioned-days.ts'
import { isOfNamedEvent } from './named-events.ts'
import { parsePhrase } from './parse-phrase.ts'
import type { TimePhrase } from './time-words.ts'
import { tokensOf } from './tokens.ts'

/** The day of a report, as the first and last ISO day it can be. */
export interface Published {
  readonly first: string
  readonly last: string
}

/** The days that a sentence's time words are read against. */
export interface TimeContext {
  readonly published: Published
  /** Whether a quotation is open where the sentence begins. */
  readonly inQuote?: boolean
  /** The last ISO day that the sentence before names. */
  readonly named?: string | undefined
  /** The ISO day on which the sentence before was said, where it tells. */
  readonly said?: string | undefined
}

/**
 * The part of time words in their clause: the day of saying, of a noun, of a beginning, of another event that
 * is only named ("after the talks on Monday"), or its own.
 */
export type TimeRole = 'saying' | 'noun' | 'since' | 'other' | 'own'

/** Words for a time in a sentence and the EDTF they come to, null where they have no bounds and stay words. */
export interface FoundTime {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly edtf: string | null
  /** The EDTF of the day or period alone, without "by", "since" and the like. */
  readonly named: string | null
  /** Why the date is in doubt; absent where it is not. */
  readonly doubt?: string
  /** Other EDTF that the words may come to. */
  readonly alternatives: readonly string[]
  readonly role: TimeRole
  readonly ahead: boolean
  /** The clause of the sentence it stands in, counted from 0. */
  readonly clause: number
}

const HAS_TIME =
  /\d|day|week|month|year|night|morning|afternoon|evening|morrow|thanksgiving|decade|hour|minute|moment|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|mar\.|apr\.|aug\.|sept|oct|nov|dec|recent|lately|soon|now|current|time being|spring|summer|autumn|winter|fall|since|then|eve |ramadan|easter|tet|century|future|present|quarter|passover|eid|date/i
const WORD_START =
  /(?<![A-Za-z\u00c0-\u024f\p{N}'’.-])[A-Za-z\u00c0-\u024f\p{N}]|(?<=-)[A-Z\u00c0-\u00de\u0100-\u017f]|(?<=[A-Za-z\u00c0-\u024f]-)[a-z\u00df-\u024f]/gu

/** Finds the words for a time in a sentence, in its order, and what they come to. */
export function findTimes(sentence: string, context: TimeContext): readonly FoundTime[] {
  if (!HAS_TIME.test(sentence)) return []
  const phrases = phrasesOf(sentence)
  if (phrases.length === 0) return []
  const clauses = clausesOf(tokensOf(sentence), context.inQuote)
  const { first, last } = context.published
  const seen = phrases.map((phrase) => seeIn(phrase, sentence, clauses))
  const fromFirst = meaningsFrom(toDay(first), sentence, seen, context)
  const fromLast = first === last ? fromFirst : meaningsFrom(toDay(last), sentence, seen, context)
  return seen.map((each, index) => found(sentence, each, eitherOf(fromFirst[index], fromLast[index])))
}

function phrasesOf(sentence: string): readonly TimePhrase[] {
  const phrases: TimePhrase[] = []
  let from = 0
  for (const { index } of sentence.matchAll(WORD_START)) {
    if (index < from) continue
    const phrase = parsePhrase(sentence, index)
    if (!phrase) continue
    phrases.push(phrase)
    from = phrase.end
  }
  return phrases
}

function seeIn(phrase: TimePhrase, sentence: string, clauses: Clauses): TimeInSentence {
  const { tokens, clauseOf, quoted } = clauses
  const at = Math.max(
    tokens.findIndex((token) => token.end > phrase.start),
    0,
  )
  const last = tokens.findLastIndex((token) => token.start < phrase.end)
  const before = sentence.slice(0, phrase.start)
  const denied =
    /^before\b/i.test(sentence.slice(phrase.start)) &&
    tokens
      .slice(0, at)
      .some(({ lower }, index) => clauseOf[index] === clauseOf[at] && /^(?:not|n't|\w+n't|unlikely|never)$/.test(lower))
  return {
    phrase: denied
      ? { ...phrase, limit: 'not before' }
      : isAllowedTime(phrase, sentence)
        ? { ...phrase, points: [] }
        : phrase,
    sense: senseOf(phrase, clauses),
    clause: clauseOf[last] ?? 0,
    quoted: quoted[at] ?? false,
    ofOther: isOfNamedEvent(phrase, sentence, clauses, at),
    mentioned: isMentioned(phrase, sentence),
    earlierEvent: phrase.limit === 'since' && COMPARED.test(`${before}since `),
  }
}

const COMPARED =
  /(?<!\bat )\b(?:first|last|latest|most|least|worst|best|fewest|(?:high|low|bigg|larg|strong|weak|small|long|short|warm|cold|wett|dri|deadli|earli|fast|slow|steep)e?st)\b[^,;]*\bsince [^,;]*$/i

/** "Berg, in office since 2018, said": of who is named, and not of what they do. */
const isAside = (sentence: string, { start, end, limit }: TimePhrase): boolean =>
  limit === 'since' &&
  /^,/.test(sentence.slice(end)) &&
  /, (?:(?!(?:is|are|was|were|has|have|had|who|which|that|and)\b)[\p{L}-]+(?<!ed) ){0,5}$/u.test(
    sentence.slice(0, start),
  )

function found(
  sentence: string,
  { phrase, sense, clause, ofOther }: TimeInSentence,
  { whole, point }: BothMeanings,
): FoundTime {
  // "The highest since the vote in May": only what it is compared with.
  const role: TimeRole = ofOther
    ? COMPARED.test(sentence.slice(0, phrase.start))
      ? 'since'
      : 'other'
    : phrase.ofNoun || isAside(sentence, phrase)
      ? 'noun'
      : phrase.limit === 'since'
        ? 'since'
        : sense.saying
          ? 'saying'
          : 'own'
  return {
    start: phrase.start,
    end: phrase.end,
    text: sentence.slice(phrase.start, phrase.end),
    edtf: whole ? formatEdtf(whole.edtf) : null,
    named: point ? formatEdtf(point.edtf) : null,
    ...(whole?.doubt !== undefined && { doubt: whole.doubt }),
    alternatives: (whole?.alternatives ?? []).map(formatEdtf),
    role,
    ahead: sense.direction === 'ahead',
    clause,
  }
}
