import { toDay } from '../dates/day.ts'
import { boundsOf } from '../dates/edtf.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import { clausesOf } from '../times/clauses.ts'
import type { FoundTime } from '../times/find-times.ts'
import { tokensOf, written } from '../times/tokens.ts'
import { clauseText, RELATIVE } from './clause-text.ts'
import { secondPredicate } from './second-predicate.ts'

/** A part of a sentence that becomes a line of its own. */
export interface ClaimPart {
  readonly text: string
  /** The words of the text that say what happens: without clauses that only tell when or of whom. */
  readonly core: string
  /** Whether a place of the text belongs to these words. */
  readonly isCore: (at: number) => boolean
  /** The times that are its own. */
  readonly times: readonly FoundTime[]
  /** Whether it only adds something behind what somebody says: "…, who arrived on Monday". The report may tell it itself. */
  readonly isAside: boolean
  /** The clause that a place of the text stands in, where the times are those of several. */
  readonly clauseAt: (at: number) => number | undefined
  /** Whether it opens with who says it on which day, so that it is about the saying. */
  readonly opensWithSaying: boolean
}

const SUBORDINATE =
  /^(?:which|who|whom|whose|where|when|while|although|though|because|whereas|after|before|as|since|until|if)$/
/** The event of such a clause has a day of its own: "after the contract ends in May", "whose term ends in May". */
const OF_ITS_OWN = /^(?:whose|after|before|until|since|if|unless|because|although|though)$/
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|may|might|can|could)$/

/**
 * The parts of a sentence: the whole of it with the times of its main clause, and each other clause that has a date of
 * its own. Times of saying stay with the whole. A main clause without a date has that of another only where it lies
 * ahead of the ISO day `from`: "the visit comes before the summit that is due next week".
 */
export function claimParts(
  sentence: string,
  found: readonly FoundTime[],
  inQuote: boolean,
  from: string,
): readonly ClaimPart[] {
  const tokens = tokensOf(sentence)
  const { clauseOf, verbs } = clausesOf(tokens, inQuote)
  const count = Math.max(0, ...clauseOf) + 1
  const starts = Array.from({ length: count }, (_, clause) => clauseOf.indexOf(clause))
  const wordOf = (clause: number): string => tokens[starts[clause] ?? 0]?.lower ?? ''
  const headless = !verbs.some(({ at }) => clauseOf[at] === 0)
  const isMain = (clause: number): boolean => {
    // "Diplomats whom both had expelled returned home": the clause goes on as the sentence.
    if (clause === 0 || (clause === 1 && headless && tokens[(starts[1] ?? 0) - 1]?.text !== ',')) return true
    const word = wordOf(clause)
    // "Came after the court said that it will sit": within a clause that is none of the main ones.
    if (word === 'that' && verbs.some(({ at }) => clauseOf[at] === clause - 1) && !isMain(clause - 1)) return false
    return (
      !SUBORDINATE.test(word) &&
      !(word === 'that' && AUXILIARY.test(tokens[(starts[clause] ?? 0) + 1]?.lower ?? '')) &&
      !(word === 'that' && verbs.some(({ at }) => at === (starts[clause] ?? 0) + 1))
    )
  }
  // "A ferry that sank in March was faulty": the day of what only tells which ferry it is.
  const ofSubject = ({ clause, end }: FoundTime): boolean =>
    clause === 1 &&
    headless &&
    /^(?:who|whom|that|which|where)$/.test(wordOf(1)) &&
    verbs.some(({ at }) => clauseOf[at] === 1 && (tokens[at]?.end ?? 0) < end) &&
    verbs.some(
      ({ at, sense }) =>
        clauseOf[at] === 1 && sense !== 'saying' && tokens[at]?.lower !== 'to' && (tokens[at]?.start ?? 0) >= end,
    )
  const times = found.map((time) =>
    time.role === 'own' && ofSubject(time) ? { ...time, role: 'other' as const } : time,
  )
  const own = times.filter(({ role, edtf }) => role === 'own' && edtf !== null)
  const joint = own.flatMap((time) => secondPredicate(sentence, time, own, tokens, clauseOf, verbs) ?? [])[0]
  const first = own.filter(({ start }) => joint === undefined || start < joint.from)
  const inMain = first.filter(({ clause }) => isMain(clause))
  const main = inMain.find(({ clause, ahead }) => clause === inMain[0]?.clause && ahead) ?? inMain[0]
  const said = times.find(({ role, clause }) => role === 'saying' && isMain(clause))
  const noun = times.some(({ role, clause }) => role === 'noun' && isMain(clause))
  // "The house, which is to sit on Monday, has been closed": of what is over, whatever lies ahead beside it.
  const over = verbs.some(({ at, sense }) => isMain(clauseOf[at] ?? 0) && (sense === 'behind' || sense === 'perfect'))
  const lead =
    main ??
    (said || noun || over
      ? undefined
      : own.find((time) => time.ahead && reaches(time, from) && !OF_ITS_OWN.test(wordOf(time.clause))))
  const kept = times.filter((time) =>
    time.role === 'own' && time.edtf !== null
      ? time.clause === lead?.clause && (first.includes(time) || !joint)
      : (time.role !== 'saying' && time.role !== 'noun') || isMain(time.clause),
  )
  const others = [...new Set(first.filter(({ clause }) => clause !== lead?.clause).map(({ clause }) => clause))]
  const kernel = tokens.filter(
    ({ start }, at) =>
      (isMain(clauseOf[at] ?? 0) || clauseOf[at] === lead?.clause) &&
      !(joint && clauseOf[at] === 0 && start >= joint.from),
  )
  const core = written(kernel)
  const says = !inQuote && verbs.find(({ at }) => clauseOf[at] === 0)?.sense === 'saying'
  const parts = others.flatMap((clause) => {
    // "…,” he said, clearly referring to March": no clause of its own.
    if (!RELATIVE.test(wordOf(clause)) && !verbs.some(({ at }) => clauseOf[at] === clause)) return []
    const text = clauseText(
      sentence,
      tokens,
      clauseOf,
      clause,
      isMain(clause) && wordOf(clause) === 'that' ? 'that it' : wordOf(clause),
    )
    const inClause = own.filter((time) => time.clause === clause)
    const start = starts[clause] ?? 0
    const isLast = tokens.slice(clauseOf.lastIndexOf(clause) + 1).every(({ text: word }) => /^[.!?]$/.test(word))
    const isAside =
      says && isLast && /^(?:who|which|whose|where)$/.test(wordOf(clause)) && tokens[start - 1]?.text === ','
    return text === undefined ? [] : [{ ...partOf(text), isAside, times: inClause, clause }]
  })
  // Of the same time, as far as that tells, or with no line of their own: the whole may be of these.
  const beside =
    lead || said || noun
      ? []
      : own.filter(
          ({ clause }) =>
            /^(?:as|when|while)$/.test(wordOf(clause)) ||
            (!RELATIVE.test(wordOf(clause)) && !parts.some((part) => part.clause === clause)),
        )
  const opensWithSaying = said !== undefined && said.clause === 0 && says
  const isCore = (at: number): boolean => kernel.some(({ start, end }) => at >= start && at < end)
  const second =
    joint === undefined ? [] : [{ ...partOf(joint.text), times: own.filter(({ start }) => start > joint.from) }]
  const whole = [...kept, ...beside.map((time) => ({ ...time, role: 'other' as const }))]
  const clauseAt = (at: number): number | undefined => clauseOf[tokens.findIndex(({ end }) => end > at)]
  return [
    { text: sentence, core, isCore, isAside: false, clauseAt, times: whole, opensWithSaying },
    ...second,
    ...parts,
  ]
}

const partOf = (text: string) => ({
  text,
  core: text,
  isCore: () => true,
  isAside: false,
  clauseAt: () => undefined,
  opensWithSaying: false,
})

/** Whether a date ends on or after an ISO day. */
function reaches({ edtf }: FoundTime, from: string): boolean {
  const value = parseEdtf(edtf ?? '')
  return value !== undefined && boundsOf(value).max >= toDay(from)
}
