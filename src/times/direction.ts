import type { Clauses, Verb } from './clauses.ts'
import type { Direction } from './meaning.ts'
import type { TimePhrase } from './time-words.ts'
import { presentVerb, verbAt } from './verbs.ts'

/** Which way time words point, whether a verb told so, and whether they only date the saying of something. */
export interface Sense {
  readonly direction: Direction
  readonly told: boolean
  readonly saying: boolean
  /** Why it may point the other way as well. */
  readonly doubt?: 'the present tense' | 'told afterwards'
}

const STAYING = /^(?:was|were|stayed|remained|lasted|continued|ran|stood|lived)$/
/** Things that are known only once they are over: "Wednesday's ruling". */
const OVER =
  /\b(?:ruling|decision|verdict|attacks?|bombings?|strikes?|blasts?|explosions?|shootings?|killings?|slaying|deaths?|crash|arrests?|statements?|announcement|remarks|comments|reports?|raids?|clash(?:es)?|protests?|incident|events|launch(?:es)?|test|tests)\b/
/** Beginnings of a phrase about something that is over. */
const AFTERWARDS =
  /^(?:in (?:line with|response to|reply to|the wake of)|following|after|despite|citing|because of|thanks to|as agreed)\b/
const SAYING_REACH = 8

/**
 * Which way words without a year or a week point: by the verb directly beside them, else by the nearest to the left in
 * their clause, else the nearest to the right, else any earlier one in the sentence.
 */
export function senseOf(phrase: TimePhrase, clauses: Clauses): Sense {
  const { tokens, clauseOf, verbs } = clauses
  const first = tokens.findIndex((token) => token.end > phrase.start)
  const last = tokens.findLastIndex((token) => token.start < phrase.end)
  const clause = clauseOf[first]
  const left = verbs.findLast(({ at }) => at < first && clauseOf[at] === clause)
  const right = verbs.find(({ at }) => at > last && clauseOf[at] === clause)
  if (phrase.limit === 'ahead of') return sense('ahead', true)
  if (phrase.limit === 'since' || (phrase.limit === 'after' && phrase.ofNoun)) return sense('behind', false)
  if (
    phrase.ofNoun &&
    OVER.test(
      tokens
        .slice(last + 1, last + 4)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return sense('behind', true)
  // "Denied on Friday reports that …": the verb before it has the day, and what follows is a noun.
  const beside = left !== undefined && first - left.at <= 2 && left.sense !== 'ahead'
  const behindIt = beside ? undefined : directlyBehind(clauses, last)
  if (behindIt) return sense('behind', true, behindIt.sense === 'saying')
  if (phrase.limit === 'by' || phrase.limit === 'before' || phrase.limit === 'until' || phrase.limit === 'not before') {
    const past =
      verbs.some(({ at, sense: tense }) => tense === 'perfect' && at < first && clauseOf[at] === clause) ||
      [left, right].some((verb) => verb && (verb.sense === 'perfect' || STAYING.test(tokens[verb.at]?.lower ?? '')))
    return phrase.ofNoun && phrase.limit !== 'before'
      ? bySide(left ?? right, first, clauses)
      : sense(past ? 'behind' : 'ahead', true)
  }
  if (left?.sense === 'ahead' && wasPlanned(clauses, clause, first))
    return { ...sense('ahead', true), doubt: 'told afterwards' }
  if (left) return bySide(left, first, clauses)
  // "Flights resume today, the agency said": the day of the flights, whose verb is told from no noun.
  if (right?.sense === 'saying' && isToldFirst(clauses, clauseOf.indexOf(clause ?? 0), first, last, right.at))
    return { ...sense('ahead', true), doubt: 'the present tense' }
  // "May meet when both attend a summit in May, she said": of the clause, and not of the saying behind its comma.
  const main = verbs.findLast(({ at }) => at < first)
  if (right?.sense === 'saying' && clause !== 0 && main?.sense === 'ahead' && tokens[last + 1]?.text === ',')
    return sense('ahead', true)
  if (right)
    return sense(right.sense === 'ahead' ? 'ahead' : 'behind', true, right.sense === 'saying' && !phrase.ofNoun)
  const from = clauseOf.indexOf(clause ?? 0)
  if (opensAfterwards(clauses, from, first)) return sense('behind', true)
  if (clause === 0 && presentVerb(tokens, from, first)) return { ...sense('ahead', true), doubt: 'the present tense' }
  const own = tokens.slice(tokens.findLastIndex(({ text }, at) => at < first && /^[,“”";—]$/.test(text)) + 1, first)
  if (AFTERWARDS.test(own.map(({ lower }) => lower).join(' '))) return sense('behind', true)
  const earlier = verbs.findLast(({ at }) => at < first) ?? verbs.find(({ at }) => at > last)
  return earlier
    ? sense(earlier.sense === 'ahead' ? 'ahead' : 'behind', earlier.sense !== 'saying')
    : sense('behind', false)
}

const WAS_PLANNED = /\b(?:was|were) (?:(?:\w+ly|also) )?(?:scheduled|due|planned|expected|supposed|set|slated|to) /
/** "The fair was to end on Thursday": what nobody is said to say may be told when that day is over. */
const wasPlanned = ({ tokens, clauseOf, verbs }: Clauses, clause: number | undefined, first: number): boolean =>
  !verbs.some(({ sense: each }) => each === 'saying') &&
  WAS_PLANNED.test(
    tokens
      .slice(0, first)
      .map(({ lower }, at) => (clauseOf[at] === clause ? `${lower} ` : ''))
      .join(''),
  )

/** "Following talks between Norway, Sweden and Peru on Sunday": of what is over, whatever noun in it may be a verb. */
function opensAfterwards({ tokens }: Clauses, from: number, first: number): boolean {
  const opening = tokens.slice(from, first)
  const comma = opening.findIndex(({ text }) => text === ',')
  return (
    AFTERWARDS.test(opening.map(({ lower }) => lower).join(' ')) &&
    (comma < 0 || opening.slice(comma).every(({ text }) => /^(?:,|and|the|\p{Lu}.*)$/u.test(text)))
  )
}

const OPENS_A_SPEECH =
  /^(?:in|on|at|during|speaking|after|before|late|early|earlier|later|when|as|while|from|for|with|to|by|asked|following|despite|meanwhile|separately|a|an|the|his|her|its|their|“|"|this|that|last|next|yesterday|today)$/

/** Whether a thing and its time stand before a comma, and behind it who says so. */
function isToldFirst({ tokens }: Clauses, from: number, first: number, last: number, saying: number): boolean {
  return (
    first - from >= 3 &&
    !OPENS_A_SPEECH.test(tokens[from]?.lower ?? '') &&
    tokens[last + 1]?.text === ',' &&
    saying - last <= 6
  )
}

const sense = (direction: Direction, told: boolean, saying = false): Sense => ({ direction, told, saying })

function bySide(verb: Verb | undefined, first: number, { tokens }: Clauses): Sense {
  if (!verb) return sense('behind', false)
  if (verb.sense === 'ahead') return sense('ahead', true)
  return sense(
    'behind',
    verb.sense !== 'saying',
    verb.sense === 'saying' && saysThen(tokens.slice(verb.at + 1, first).map(({ lower }) => lower)),
  )
}

/** Whether only whom and where it was said stands between a verb of saying and the day: "told reporters in Seoul on". */
function saysThen(between: readonly string[]): boolean {
  if (between.length > SAYING_REACH) return false
  return (
    between.every((word) => !/^(?:that|the|plans?|talks?|visit|meeting)$/.test(word)) ||
    /^(?:to|in|at|during|from|by|through|via|on)$/.test(between[0] ?? '')
  )
}

/** A past verb directly behind the words: "on Sunday issued", "Monday said". */
function directlyBehind({ tokens }: Clauses, last: number): Verb | undefined {
  let at = last + 1
  if (/ly$|^also$/.test(tokens[at]?.lower ?? '')) at++
  const verb = verbAt(tokens, at)
  if (verb === undefined || verb === 'ahead' || verb === 'perfect') return undefined
  // "Tuesday killed" may end a clause of its own, "on Tuesday that" does not begin one.
  return { at, sense: verb }
}
