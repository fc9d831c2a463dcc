import type { Verb } from '../times/clauses.ts'
import type { FoundTime } from '../times/find-times.ts'
import { type Token, written } from '../times/tokens.ts'

/** The end of a clause whose next words stand in quotation marks: without them it breaks off. */
export const LEFT_OPEN = /\b(?:the|an?|of|for|to|with|in|on|at|by|as|from|about|and|or|called|so-called)$/

/**
 * A second predicate of the main clause with a date of its own, said of the same subject: "The president met them on
 * Tuesday and is to speak on Thursday". `from` is where it begins in the sentence.
 */
export function secondPredicate(
  sentence: string,
  time: FoundTime,
  own: readonly FoundTime[],
  tokens: readonly Token[],
  clauseOf: readonly number[],
  verbs: readonly Verb[],
): { readonly text: string; readonly from: number } | undefined {
  const before = own.findLast(({ clause, end }) => clause === 0 && end <= time.start)
  if (time.clause !== 0 || !before) return undefined
  const joint = tokens.findLastIndex(
    ({ lower, start }, at) =>
      /^(?:and|but)$/.test(lower) &&
      start >= before.end &&
      start < time.start &&
      verbs.some((verb) => verb.at === at + 1 || (verb.at === at + 2 && verb.sense === 'ahead')),
  )
  const [first, second] = verbs.filter(({ at }) => clauseOf[at] === 0)
  // "To that end, she said, the minister had called": the subject stands behind the aside.
  const aside = first?.sense === 'saying' && tokens[first.at + 1]?.text === ','
  const verb = aside ? second : first
  const and = tokens[joint]
  if (!and || !verb || verb.at >= joint || clauseOf[joint] !== 0) return undefined
  const subject = tokens.slice(0, verb.at).filter(({ start, end }, at) => {
    if (aside && at <= first.at + 1) return false
    return clauseOf[at] === 0 && !own.some((each) => start >= each.start && end <= each.end)
  })
  const words = written(subject).replace(/^[\s,]+|[\s,]+$/g, '')
  if (words === '' || subject.length > 12) return undefined
  const inClause = written(tokens.filter((_, at) => at > joint && clauseOf[at] === 0)).replace(/[\s,.;]+$/, '')
  // "Denied on Tuesday that she had paid", and what stands in quotation marks: without these words it says nothing.
  const behind = tokens.find(({ start }) => start >= time.end)?.lower ?? ''
  const rest =
    LEFT_OPEN.test(inClause) || behind === 'that'
      ? sentence
          .slice(and.end)
          .replace(/[\s,.;]+$/, '')
          .trim()
      : inClause
  const helped = OBJECT.test(behind) ? '' : auxiliaryFor(tokens, verb.at, joint)
  return { text: `${words.charAt(0).toUpperCase()}${words.slice(1)} ${helped}${rest}.`, from: and.start }
}

const PARTICIPLE =
  /^(?:[a-z]{2,}ed|\w+[^e]en|gone|done|held|made|sent|brought|built|won|led|set|put|told|shot|found|left|kept|met|sworn|flown|thrown|drawn|known|shown|begun)$/
/** Behind the date of a verb that has not been suffered. */
const OBJECT = /^(?:that|the|an?|his|her|its|their|all|any|reports?|claims?|allegations)$/
/** What nobody does to another. */
const OF_ITSELF =
  /^(?:died|left|fled|went|came|fell|returned|resigned|retired|arrived|departed|escaped|vanished|disappeared|appeared|spoke|voted|lived|stood|sat|slept|travelled|traveled|collapsed|apologi[sz]ed)$/
const BEHIND_PASSIVE = /^(?:with|by|to|in|at|on|for|over|from|into|under|as|last|this|early|late|\w+day|[.,])$/

/** "Was seized on Monday and freed on Friday", "had called and spoken": the auxiliary that the second of two participles has too. */
function auxiliaryFor(tokens: readonly Token[], verb: number, joint: number): string {
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  if (!/^(?:was|were|has|have|had)$/.test(lower(verb)) || !PARTICIPLE.test(lower(joint + 1))) return ''
  const been = lower(verb + 1) === 'been'
  if (!PARTICIPLE.test(lower(verb + (been ? 2 : 1)))) return ''
  const passive = been || /^w/.test(lower(verb))
  if (passive && OF_ITSELF.test(lower(joint + 1))) return ''
  if (passive && !BEHIND_PASSIVE.test(lower(joint + 2))) return ''
  return `${lower(verb)} ${been ? 'been ' : ''}`
}
