import { monthOf } from '../dates/month-names.ts'
import { weekdayOf } from '../dates/weekday-names.ts'
import { isCapital, type Token } from './tokens.ts'
import { type VerbSense, verbAt } from './verbs.ts'

/** A verb of a sentence that tells a time, and the number of its word. */
export interface Verb {
  readonly at: number
  readonly sense: VerbSense
}

/** A sentence taken apart: which clause each word stands in, which are quoted, and its verbs from left to right. */
export interface Clauses {
  readonly tokens: readonly Token[]
  readonly clauseOf: readonly number[]
  readonly quoted: readonly boolean[]
  readonly verbs: readonly Verb[]
}

const HARD = /^(?:[“”";—]|``|''|--+)$/
const RELATIVE = /^(?:which|who|whom|whose|where|when|while|although|though|because|whereas)$/
const JOINING = /^(?:and|but|as|after|before|that|until|since|if|so)$/
const AUXILIARY = /^(?:is|are|was|were|has|have|had|does|did|can|should|must)$/
/** Verbs in the present that a sentence goes on with behind an aside: "Amin, who was held in May, denies it". */
const PRESENT =
  /^(?:denies|says|insists|believes|expects|hopes|plans|wants|faces|remains|rejects|accuses|opposes|supports|leads|runs|owns|seeks|refuses|argues|claims|warns|intends|aims)$/
const REACH = 10

/** Takes a sentence apart into its clauses. `inQuote` tells that a quotation is open where it begins. */
export function clausesOf(tokens: readonly Token[], inQuote = false): Clauses {
  const verbs = tokens.flatMap((_, at) => {
    const sense = verbAt(tokens, at)
    return sense ? [{ at, sense }] : []
  })
  const finite = new Set(
    verbs.filter(({ at }) => !/^(?:to|upcoming|ahead)$/.test(tokens[at]?.lower ?? '')).map(({ at }) => at),
  )
  let clause = 0
  let open = inQuote
  let outer: number | undefined
  const clauseOf: number[] = []
  const quoted: boolean[] = []
  for (const [at, token] of tokens.entries()) {
    if (HARD.test(token.text)) {
      clause = Math.max(clause, ...clauseOf) + 1
      if (/^(?:“|``)$/.test(token.text)) open = true
      else if (/^(?:”|'')$/.test(token.text)) open = false
      else if (token.text === '"') open = !open
      outer = undefined
    } else if (at > 0 && beginsClause(tokens, at, finite)) {
      // "Ada, a judge who fled in May, is likely to lose": in an aside, before the clause has its verb.
      const begun = clauseOf.some((each, word) => each === clause && finite.has(word))
      if (RELATIVE.test(token.lower) && (tokens[at - 1]?.text === ',' || (!begun && inAside(tokens, clauseOf, clause))))
        outer ??= clause
      clause = Math.max(clause, ...clauseOf) + 1
    } else if (
      outer !== undefined &&
      tokens[at - 1]?.text === ',' &&
      (finite.has(at) || AUXILIARY.test(token.lower) || PRESENT.test(token.lower))
    ) {
      // "The panel, which watches over it, alleged": the clause before goes on.
      clause = outer
      outer = undefined
    }
    clauseOf.push(clause)
    quoted.push(open)
  }
  return { tokens, clauseOf, quoted, verbs }
}

/** Whether a comma stands in a clause. */
const inAside = (tokens: readonly Token[], clauseOf: readonly number[], clause: number): boolean =>
  clauseOf.some((each, at) => each === clause && tokens[at]?.text === ',')

/** Whether a weekday stands at a place, or a month with its day or nothing of its own behind it. */
function namesTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isCapital(token)) return false
  const name = token?.text ?? ''
  if (weekdayOf(name) !== undefined) return true
  return monthOf(name) !== undefined && /^(?:\d+|[,.;]|and|but)$/.test(tokens[at + 1]?.lower ?? '')
}

/** Whether "and" joins the last of several subjects: behind a list of names with commas, before which no verb stands. */
function isLastSubject(tokens: readonly Token[], at: number, finite: ReadonlySet<number>): boolean {
  const from = tokens.findLastIndex(({ text }, index) => index < at && HARD.test(text)) + 1
  const before = tokens.slice(from, at)
  return (
    before.some(({ text }) => text === ',') &&
    before.every(
      ({ lower }, index) =>
        !finite.has(from + index) && !AUXILIARY.test(lower) && !PRESENT.test(lower) && !RELATIVE.test(lower),
    )
  )
}

function beginsClause(tokens: readonly Token[], at: number, finite: ReadonlySet<number>): boolean {
  const word = tokens[at]?.lower ?? ''
  if (RELATIVE.test(word)) return true
  if (!JOINING.test(word)) return false
  // "The Abortion and Reproductive Rights League": within a name.
  if (/^(?:and|of|for)$/.test(word) && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])) return false
  // "Since March 4 and will end on Friday": before a day or a month it is a preposition.
  if (/^(?:after|before|until|since)$/.test(word) && namesTime(tokens, at + 1)) return false
  // A subject and a verb must follow: "and will travel" goes on with the subject it has.
  if (finite.has(at + 1) || AUXILIARY.test(tokens[at + 1]?.lower ?? '')) return word === 'that'
  // "The mayors of Lund, Vik and Bergen asked": the last of several before their verb.
  if (/^(?:and|or)$/.test(word) && isLastSubject(tokens, at, finite)) return false
  for (let index = at + 2; index < tokens.length && index <= at + REACH; index++) {
    const text = tokens[index]?.text ?? ''
    if (HARD.test(text) || text === ',' || RELATIVE.test(tokens[index]?.lower ?? '')) return false
    if (finite.has(index)) return true
  }
  return false
}
