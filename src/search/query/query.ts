import { clean } from '../../text/clean.ts'
import { withoutJoiners } from '../../text/fold.ts'
import { type DateInWords, dateAt } from '../text/date-in-words.ts'
import { wordsIn } from '../text/words-in.ts'
import { FILTERS, type Filter, type FilterName } from './filter-names.ts'

/** A word of a query. One that is not `required` need not be found: "the", "in". One that is `complete` is typed out. */
export interface Term {
  readonly word: string
  readonly required: boolean
  readonly complete: boolean
}

/** A term that a record must hold: a word, or a date in one or more words that may also stand there as words. */
export type QueryUnit =
  | { readonly kind: 'word'; readonly term: Term }
  | { readonly kind: 'date'; readonly date: DateInWords; readonly terms: readonly Term[] }

/** Words that must stand side by side in this order. They are among the units too. */
export interface QuotedPhrase {
  readonly words: readonly string[]
  /** The quotes are closed: the last word is typed out. */
  readonly complete: boolean
}

/** A query taken apart. */
export interface Query {
  readonly units: readonly QueryUnit[]
  readonly phrases: readonly QuotedPhrase[]
  readonly without: readonly QuotedPhrase[]
  readonly filters: readonly Filter[]
  /** How many words past the most that are looked at. */
  readonly dropped: number
}

const MOST_WORDS = 16
const LONGEST_WORD = 64
/** A minus, a prefix with its colon, then what is quoted, anything up to a space, or nothing after the colon. */
const PART = /(-?)(?:([a-z]+):(?=["\S]|\s|$))?(?:"([^"]*)("|$)|(\S+)|(?<=:))/gi
const UNSAID =
  'a an the of in on at to and or for with by from as into over about after before is are was were be been has have had did does do will would when where who whom why how what which that this these his her its their it'
const LITTLE = new Set(UNSAID.split(' '))

/** Whether a folded word says nothing by itself, so that it need not be found. */
export const isLittle = (word: string): boolean => LITTLE.has(word)

/** Takes a query apart. Any text is a query: what is no filter, phrase or exclusion is words. */
export function parseQuery(text: string): Query {
  const typed = clean(text, 2000).replace(/[“”„«»]/g, '"')
  const complete = /\s$/.test(text)
  const words: string[] = []
  const phrases: QuotedPhrase[] = []
  const without: QuotedPhrase[] = []
  const filters: Filter[] = []
  for (const [whole, minus, prefix, quoted, closing, bare] of typed.matchAll(PART)) {
    const name = prefix?.toLowerCase() as FilterName
    const value = quoted ?? bare ?? ''
    const phrase = { words: wordsIn(value), complete: closing === '"' || bare !== undefined }
    if (!minus && prefix && FILTERS.includes(name)) filters.push({ name, value: value.trim() })
    else if (minus && !prefix) {
      if (phrase.words.length > 0) without.push(phrase)
    } else if (quoted !== undefined && !prefix) {
      if (phrase.words.length > 0) phrases.push(phrase)
      words.push(...phrase.words)
    } else words.push(...wordsIn(withoutJoiners(whole)))
  }
  const kept = words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD))
  return { units: unitsOf(kept, complete), phrases, without, filters, dropped: words.length - kept.length }
}

function unitsOf(words: readonly string[], complete: boolean): QueryUnit[] {
  const onlyLittle = words.every(isLittle)
  const term = (word: string, index: number): Term => ({
    word,
    required: onlyLittle || !isLittle(word),
    complete: complete || index < words.length - 1,
  })
  const terms = words.map(term)
  const units: QueryUnit[] = []
  for (let at = 0; at < words.length; ) {
    const date = dateAt(words, at)
    const inDate = terms.slice(at, at + (date?.length ?? 1))
    const [first] = inDate
    if (date) units.push({ kind: 'date', date, terms: inDate.map((each) => ({ ...each, required: true })) })
    else if (first) units.push({ kind: 'word', term: first })
    at += inDate.length
  }
  return units
}
