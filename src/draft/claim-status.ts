import type { Status } from '../model/model.ts'
import type { Published } from '../times/find-times.ts'
import type { ClaimDate } from './claim-date.ts'
import { isDatedAhead, isDatedBehind } from './date-side.ts'
import { ANNOUNCED, announcedOr, POSSIBLE, statusesIn, type WhoSays } from './status-words.ts'

const ANALYST =
  /\b(?:analysts?|experts?|observers?|professors?|scholars?|think[- ]tanks?|historians?|economists?|political scientists?|commentators?|pundits?)\b/i
/** "The UN Panel of Experts", "the Observer": part of a name. */
const OF_A_BODY = /(?<=.)\b[A-Z][a-z]+\b/g
const DENIED =
  /\b(?:den(?:y|ies|ied) (?!entry|visas?|access)|(?<!(?:\b(?:not|never|without)|n['’]t)(?: [a-z]+)? )ruled out|rules out|(?:reject|dismiss)(?:s|es|ed) (?:(?:all|the|these|those|any|such|as false) )*(?:reports|claims|suggestions|charges?|allegations?|accusations?)|(?:hasn['’]t|has not|have not|haven['’]t|had not) (?:yet )?been|(?:no|(?<=^[“"]?)no (?:new|further|other|more|such|formal|official)) (?:day|date|statement|decision|plans?|agreement|meeting|talks|deal)(?: \w+){0,4} (?:has|have|had|was|were|is)|(?<!, (?:and|but) )no (?:new|further|other|more) (?:[a-z]+ )?(?:talks|meetings?|negotiations|visits?|rounds?) (?:are |is |were |was )?(?:planned|scheduled|set|due)|fell through|called off|cancel(?:l?ed)|there (?:is|are|was|were) no|(?:is|are|was|were) (?:not true|untrue|false))\b/i
/** "The minister cancelled a trip": that the minister did, and the trip is off. */
const CANCELS =
  /(?<!\b(?:is|are|was|were|be|been|being|got|gets?|and|or|not|never|n['’]t|later|since|also|which|that) )\b(?:cancel(?:l?ed|s)|call(?:ed|s) off) (?:an?|the|his|her|its|their|all|plans|talks)\b/i
/** "Would not say whether he will go": what he might do is told by nobody. */
const KEEPS_SILENT =
  /\b(?:would not|wouldn['’]t|declin\w+ to|refus\w+ to|did not) (?:say|comment|confirm|disclose)\b(?! (?:that|but)\b)/
/** "Voiced his willingness": that has happened, whatever comes of it. */
const VOICED =
  /\b(?:voic|express|signal|show|indicat|reiterat|repeat|underlin|stress|declar|affirm|reaffirm|convey|confirm)\w* (?:(?:a|an|the|his|her|its|their|(?:[a-z]+) )\s?){0,3}(?:willingness|readiness|hopes?|openness|interest|wish)\b/i
/** "Voiced doubts about a fair that is planned": that is done, whatever it is about. */
const EXPRESSED =
  /\b(?:express|voic|rais|convey|cast)(?:es|ed|ing|s|e)? (?:(?:his|her|its|their|some|deep|grave|new|strong|serious|great) )*(?:doubts?|concerns?|worr(?:y|ies)|fears?|alarm|outrage|regrets?|support|thanks|condolences|sympathy|sorrow|satisfaction)\b/i
const PAST =
  /\b(?:was|were|had|met|held|went|came|took|gave|began|ended|made|sent|(?!expected|scheduled|planned|anticipated|slated)[a-z\u00df-\u024f]{2,}ed)\b/
/** "Had been expected on Tuesday". */
const HAD_BEEN = /\bhad been (?:expected|scheduled|due|planned|set|supposed|slated)\b/

/** The evidence for the status of a claim: its words, its date, and who says it. */
export interface StatusContext extends WhoSays {
  readonly date: ClaimDate | undefined
  readonly published: Published
  /** Whether the report describes the origin as an analyst, an expert or the like. */
  readonly analyst: boolean
  /** The whole sentence, with the clauses that the claim's own words leave out. */
  readonly whole: string
}

/**
 * The statuses that the words of a claim allow, the first rule that fits first; one alone where nothing is in doubt.
 */
export function claimStatuses(text: string, context: StatusContext): readonly [Status, ...Status[]] {
  const { date, published, chain, analyst } = context
  const origin = chain.at(-1) ?? ''
  if (analyst || ANALYST.test(origin.replace(OF_A_BODY, ''))) return ['opinion']
  if (/^(?:experts?|analysts?|observers?|economists?)\b(?![^,;]{0,40}\b(?:are to|are due|plan to)\b)/i.test(text))
    return ['opinion']
  const told = withoutSaying(text)
  const plain = conditional(told)
  if (HEDGED.test(plain)) return ['expected', 'announced']
  if (KEEPS_SILENT.test(text)) return ['happened']
  if (EXPRESSED.test(plain)) return ['happened']
  if (VOICED.test(plain)) return ['happened', 'possible']
  if (CANCELS.test(text)) return ['happened', 'denied']
  // "A choice was made, but nothing has been announced": the first is told as well.
  if (DENIED.test(text) && isToldBefore(text, DENIED, context)) return ['happened', 'denied']
  if (DENIED.test(text)) return NOT_YET.test(text) ? ['denied', 'possible'] : ['denied']
  const hadBeen = HAD_BEEN.test(plain)
  if (isDatedBehind(date, published) && PAST.test(plain) && !ANNOUNCED.test(plain) && !hadBeen) return ['happened']
  // "Was to end on Monday": planned for a day that has come, and nobody says what became of it.
  if (hadBeen && isDatedBehind(date, published)) return ['expected', 'happened', 'denied']
  // "Reached a deal set to begin on Monday": what is ahead is said of the deal.
  const reduced = REDUCED.exec(plain)
  const main = reduced ? plain.slice(0, reduced.index) : ''
  if (HAS_HAPPENED.test(main.replace(SAID, ' ')) && statusesIn(main, context).length === 0)
    return ['happened', ...statusesIn(plain, context)]
  const [head = plain, ...rest] = plain.split(COORDINATE)
  const first = statusesIn(head, context)
  const others = statusesIn(rest.join(' '), context)
  // "Floods have killed many, and rescuers expect more": what has happened comes first, what follows is in doubt.
  if (first.length === 0 && others.length > 0 && HAS_HAPPENED.test(head)) return ['happened', ...others]
  const ahead: readonly Status[] = isDatedAhead(date, published)
    ? [announcedOr(context), ...unsurelyAhead(date, plain)]
    : []
  // "Is scheduled to fly to Oslo, and may stop in Bergen": what comes first is the claim.
  const found = new Set([...first, ...statusesIn(plain, context), ...ahead])
  if (found.size === 0) return ['happened', ...aside(context)]
  // "It would be a disaster": so they think.
  if (plain !== told && !/\bif\b/i.test(told))
    return [...new Set<Status>(['opinion', ...found])] as [Status, ...Status[]]
  // "“We met,” she said, adding that days would show": what is added may not be what is told.
  if (ADDING.test(plain) && statusesIn(plain.replace(ADDING, '$1'), context).length === 0) found.add('happened')
  const [status = 'happened', ...more] = found
  // "Attention is on what the envoys will say": nobody has announced it.
  if (status === 'announced' && ASKED.test(plain)) return ['expected', 'announced', ...more]
  // "On Monday the king vowed to rebuild the port": the day is that of the vow.
  if (status === 'announced' && isDatedBehind(date, published) && !STILL_AHEAD.test(plain)) more.push('happened')
  return [...new Set([status, ...more, ...(status === 'announced' ? aside(context) : [])])] as [Status, ...Status[]]
}

/** Whether the first of several clauses tells what has happened, and only a later one has certain words. */
function isToldBefore(text: string, words: RegExp, context: StatusContext): boolean {
  const [head = '', ...rest] = text.split(COORDINATE)
  return (
    rest.length > 0 &&
    !words.test(head) &&
    !HAD_BEEN.test(head) &&
    HAS_HAPPENED.test(head) &&
    statusesIn(head, context).length === 0
  )
}

/** A claim that has happened by its main clause may be only possible by another. */
function aside({ whole }: StatusContext): readonly Status[] {
  return POSSIBLE.test(withoutSaying(whole)) ? ['possible'] : []
}

const REDUCED =
  /(?<!\b(?:is|are|was|were|be|been|being|has|have|had)(?: [a-z]+){0,2}|\b(?:and|or|but)|['’](?:s|re)|,) (?:set|due|scheduled|slated|expected|planned) (?:to|for) /i
const SAID = /\b(?:said|told|announced|confirmed|added|reported|stated|warned|agreed to)\b/gi
const STILL_AHEAD = /\b(?:will|shall|would|is|are|plans?)\b/
const ASKED = /\b(?:what|whether|how|who|which)\b[^,.;“”]*\b(?:will|would)\b/
/** "Appears to have been planned": it is expected, and nobody has announced it. */
const HEDGED =
  /\b(?:appears?|appeared|seems?|seemed|(?:is|are|was|were) (?:said|believed|thought|understood|rumou?red)) to (?:be|have been) (?:scheduled|planned|due|set|preparing|arranged|heading)\b/i
/** Words by which an event is not yet arranged and may still come. */
const NOT_YET = /(?:\bnot|n['’]t|\bno)\b.*\b(?:yet|so far)\b|\byet to\b/
const COORDINATE = /, (?:and|but) | but |; /
const HAS_HAPPENED =
  /\b(?:has|have|had|was|were|met|held|went|came|took|gave|began|ended|made|sent|won|lost|killed|[a-z\u00df-\u024f]{2,}ed)\b/

const ADDING = /^(.*[”"].*), adding (?:that )?[^“”"]*$/
/** "The planned pact", "an expected rise": said of the noun, and not of what happens. */
const OF_A_NOUN =
  /\b((?:the|an?|its|his|her|their|this|that|any|['’]s)(?: [a-z]+ly)?) (?:planned|scheduled|expected|anticipated|likely)(?= [A-Za-z-]+)(?! to\b)/gi
/** In the very words of somebody "would" is what might be, and told by others what was said to come. */
const conditional = (text: string): string =>
  text.replace(/“[^”]*”|"[^"]*"/g, (quoted) =>
    quoted.replace(/(?<!\b(?:said|told|promised|announced|agreed|vowed)\b.*)\bwould(?! like\b)/g, 'might'),
  )
const withoutSaying = (text: string): string => text.replace(OF_A_NOUN, '$1').replace(AS_PLANNED, '')
/** "Takes place as scheduled": how, and not what is ahead. */
const AS_PLANNED = / as (?:scheduled|planned|expected|anticipated)\b/gi

/** What only a verb of the present or a plan of the past puts ahead may be over. */
const unsurelyAhead = (date: ClaimDate | undefined, text: string): readonly Status[] =>
  date?.time.doubt === 'told afterwards' ||
  ((date?.sure === false || date?.time.doubt === 'the present tense') && !ANNOUNCED.test(text))
    ? ['happened']
    : []
