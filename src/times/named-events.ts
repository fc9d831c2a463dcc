import type { Clauses } from './clauses.ts'
import type { TimePhrase } from './time-words.ts'
import type { Token } from './tokens.ts'

/** "After the talks on Monday": a thing that is named behind a preposition of time. */
const BEHIND_AN_EVENT =
  /(?<!\b(?:appear\w*|testif\w+|stand\w*|speak\w*|spoke|go|goes|went|come|came|brought|taken|plead\w*) )\b(?:before|after|ahead of|following|since|until|in the run-up to|in the wake of|in the aftermath of) (?:[a-z]+ing )?(?:(?:the|an?|his|her|its|their|this|that|last|next)\b|[A-Za-z\u00c0-\u024f]+['’]s\b|[A-Z\u00c0-\u00de\u0100-\u017f])[^,;:“”"]*$/
/** "For the killing of a judge in March", "about a summit in June": what is spoken of has the month, and not what is said. */
const ABOUT_AN_EVENT =
  /\b(?:about|over|regarding|concerning|for|of) (?:(?:the|an?|any|his|her|its|their|another)\b|[A-Za-z\u00c0-\u024f]+['’]s\b)(?: [A-Za-z\u00c0-\u024f'’-]+){0,6}? (?:summits?|meetings?|talks|visits?|trips?|attacks?|strikes?|raids?|wars?|elections?|votes?|referendum|trials?|deaths?|crash|coup|tests?|launch(?:es)?|conference|protests?|riots|poisoning|killings?|shootings?|bombings?|invasion|abduction|assassination|explosion|massacre|kidnapping)\b[^,;:“”"]*$/
/** "Doubts about the June 12 meeting", "beyond the April 29 deadline". */
const ABOUT_IT =
  /\b(?:about|over|regarding|concerning|beyond|against|under|of)(?: the| an?| his| her| its| their| any| that)? (?:[a-z]+ )?$/i
/** "A March 29 deadline", "a September pact": what is agreed by then or was agreed then is known by its date. */
const KNOWN_BY_DATE =
  /^ (?:[a-z-]+ ){0,2}(?:pacts?|deals?|agreements?|accords?|treaty|treaties|deadlines?|truces?|ceasefires?|cease-fires?|resolutions?|declarations?|laws?|memorandum|cut-?off|ultimatum)\b/
/** "As was the case ten days ago": of what it is compared with. */
const AS_WAS = /, as (?:was|were|had|did|in|at|with) [^,;]*$/
const AND_ANOTHER = /^ and (?:the|an?|its|his|her|their|another)\b/
const PARTICIPLE =
  /^(?:[a-z]{2,}ed|held|made|sent|brought|taken|given|seen|shown|written|struck|set|built|won|led|drawn)$/
const NO_NOUN =
  /^(?:he|she|it|they|we|i|you|who|which|that|and|but|or|not|also|then|there|have|has|had|was|were|is|are|be|been|being|both|all|only|never|later|first)$|ly$/
const BREAKS = /^(?:and|but|or|that|as|when|while|after|before|until|since|if|who|which|where|because|,)$/
const GOES_ON = /^(?:in|on|at|by|with|between|under|during|within|last|this|early|late|earlier|yesterday|today|\w+day)$/

/** "Two weeks after 3 March", "days before Monday": what happens does so on another day than the one named. */
const COUNTED_FROM =
  /\b(?:hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?) (?:after|before|prior to|ahead of|following) (?:about |around )?$/i

/** Whether the words date only a thing that is named beside what happens, with no verb of its own. */
export function isOfNamedEvent(phrase: TimePhrase, sentence: string, clauses: Clauses, at: number): boolean {
  const before = sentence.slice(0, phrase.start)
  if (COUNTED_FROM.test(before) || isBehind(BEHIND_AN_EVENT, phrase, before, clauses, at)) return true
  if (isOfParticiple(clauses, at) || AS_WAS.test(before)) return true
  // "The attack on Thursday and the floods had delayed them": of the first of two subjects.
  if (AND_ANOTHER.test(sentence.slice(phrase.end)) && !clauses.verbs.some((verb) => verb.at < at)) return true
  const isMonth = phrase.points.every(({ point }) => point.kind === 'month' || point.kind === 'year')
  if (!isMonth) return false
  if (phrase.ofNoun)
    return (
      ABOUT_IT.test(before) ||
      /^(?:about|over) (?:the|an?|his|her|its|their|any|that) /i.test(sentence.slice(phrase.start)) ||
      (KNOWN_BY_DATE.test(sentence.slice(phrase.end)) && clauses.verbs.some((verb) => verb.at < at))
    )
  return isBehind(ABOUT_AN_EVENT, phrase, before, clauses, at)
}

function isBehind(
  pattern: RegExp,
  { limit }: TimePhrase,
  before: string,
  { tokens, verbs }: Clauses,
  at: number,
): boolean {
  const named = pattern.exec(before)
  if (!named || (limit !== undefined && limit !== 'from')) return false
  return !verbs.some((verb) => verb.at < at && (tokens[verb.at]?.start ?? 0) > named.index && verb.sense !== 'perfect')
}

/** "Left the line agreed in September", "after a truce brokered on Tuesday failed": a participle that describes the noun before it. */
function isOfParticiple({ tokens, clauseOf, verbs }: Clauses, at: number): boolean {
  const own = verbs.findLast((verb) => verb.at < at && clauseOf[verb.at] === clauseOf[at])
  const main = own && verbs.findLast((verb) => verb.at < own.at && clauseOf[verb.at] === clauseOf[at])
  if (!own || !main || own.sense !== 'behind' || (main.sense !== 'behind' && main.sense !== 'ahead')) return false
  const lower = (index: number): string => tokens[index]?.lower ?? ''
  return (
    PARTICIPLE.test(lower(own.at)) &&
    isNoun(tokens[own.at - (/ly$|^first$/.test(lower(own.at - 1)) ? 2 : 1)]) &&
    (own.at + 1 === at || GOES_ON.test(lower(own.at + 1))) &&
    !tokens.slice(main.at + 1, own.at).some((token) => BREAKS.test(token.lower))
  )
}

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && /^[a-z]{3,}$/.test(token.text) && !NO_NOUN.test(token.lower)
