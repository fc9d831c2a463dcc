import type { Verb } from '../times/clauses.ts'
import type { FoundTime } from '../times/find-times.ts'
import type { Token } from '../times/tokens.ts'

/**
 * A second predicate of the main clause with a date of its own, said of the same subject: "The president met them on
 * Tuesday and is to speak on Thursday". `from` is where it begins in the sentence.
 */
export function secondPredicate(
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
  const verb = verbs.find(({ at }) => clauseOf[at] === 0)
  const and = tokens[joint]
  if (!and || !verb || verb.at >= joint || clauseOf[joint] !== 0) return undefined
  const subject = tokens.slice(0, verb.at).filter(({ start, end }, at) => {
    return clauseOf[at] === 0 && !own.some((each) => start >= each.start && end <= each.end)
  })
  const words = written(subject).replace(/^[\s,]+|[\s,]+$/g, '')
  if (words === '' || subject.length > 12) return undefined
  const rest = written(tokens.filter((_, at) => at > joint && clauseOf[at] === 0)).replace(/[\s,.;]+$/, '')
  const passive = isPassiveToo(tokens, verb.at, joint + 1) ? `${tokens[verb.at]?.text} ` : ''
  return { text: `${words.charAt(0).toUpperCase()}${words.slice(1)} ${passive}${rest}.`, from: and.start }
}

/** What nobody does to another. */
const OF_ITSELF =
  /^(?:died|left|fled|went|came|fell|returned|resigned|retired|arrived|departed|escaped|vanished|disappeared|appeared|spoke|voted|lived|stood|sat|slept|travelled|traveled|collapsed|apologi[sz]ed)$/

/** "Was jailed in 2011 and freed on Monday": the second of two is done to the same one, where no object follows. */
function isPassiveToo(tokens: readonly Token[], first: number, second: number): boolean {
  const [next, verb, after] = [first + 1, second, second + 1].map((at) => tokens[at]?.lower ?? '')
  return (
    /^(?:was|were|is|are)$/.test(tokens[first]?.lower ?? '') &&
    /(?:ed|en|wn|ught|held|sent|shot|hit|cut)$/.test(next ?? '') &&
    /(?:ed|en|wn|ught|held|sent|shot|hit|cut)$/.test(verb ?? '') &&
    !OF_ITSELF.test(verb ?? '') &&
    /^(?:on|in|at|by|from|to|into|for|with|after|before|last|this|next|\w+day|[.,;])$/.test(after ?? '')
  )
}

/** Words as they stood, each with the space before it. */
export const written = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text, apart }) => (apart ? ` ${text}` : text))
    .join('')
    .trim()
