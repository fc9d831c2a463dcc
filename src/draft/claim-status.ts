import { toDay } from '../dates/day.ts'
import { boundsOf } from '../dates/edtf.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import type { Status } from '../model/model.ts'
import type { Published } from '../times/find-times.ts'
import type { ClaimDate } from './claim-date.ts'

const ANALYST =
  /\b(?:analysts?|experts?|observers?|professors?|scholars?|think[- ]tanks?|historians?|economists?|political scientists?|commentators?|pundits?)\b/i
/** "The UN Panel of Experts", "the Observer": part of a name. */
const OF_A_BODY = /(?<=.)\b[A-Z][a-z]+\b/g
const DENIED =
  /\b(?:den(?:y|ies|ied) (?!entry|visas?|access)|ruled out|rules out|(?:reject|dismiss)(?:s|es|ed) (?:(?:all|the|these|those|any|such|as false) )*(?:reports|claims|suggestions|charges?|allegations?|accusations?)|(?:hasn['’]t|has not|have not|haven['’]t|had not) (?:yet )?been|(?:no|(?<=^[“"]?)no (?:new|further|other|more|such|formal|official)) (?:day|date|statement|decision|plans?|agreement|meeting|talks|deal)(?: \w+){0,4} (?:has|have|had|was|were|is)|(?<!, (?:and|but) )no (?:new|further|other|more) (?:[a-z]+ )?(?:talks|meetings?|negotiations|visits?|rounds?) (?:are |is |were |was )?(?:planned|scheduled|set|due)|fell through|called off|cancel(?:l?ed)|there (?:is|are|was|were) no|(?:is|are|was|were) (?:not true|untrue|false))\b/i
/** "The minister cancelled a trip": that the minister did, and the trip is off. */
const CANCELS =
  /(?<!\b(?:is|are|was|were|be|been|being|got|gets?|and|or|not|never|n['’]t|later|since|also|which|that) )\b(?:cancel(?:l?ed|s)|call(?:ed|s) off) (?:an?|the|his|her|its|their|all|plans|talks)\b/i
const OPINION =
  /\b(?:speculat\w+|it appears|appears? to|seems? to|signals?|seen as|regarded as|described|in (?:his|her|their) view|(?<!\b(?:I|we|We) )(?:believes?|thinks?)|optimistic|pessimistic|argu(?:e|es|ed) that)\b/i
/** What somebody believes will come is not announced by that. */
const BELIEVED = /\b(?:believes?|thinks?|argues?) (?:that )?[^,;]*\b(?:will|would|is to|are to)\b/i
/** "Would not say whether he will go": what he might do is told by nobody. */
const KEEPS_SILENT =
  /\b(?:would not|wouldn['’]t|declin\w+ to|refus\w+ to|did not) (?:say|comment|confirm|disclose)\b(?! (?:that|but)\b)/
/** "Voiced his willingness": that has happened, whatever comes of it. */
const VOICED =
  /\b(?:voic|express|signal|show|indicat|reiterat|repeat|underlin|stress|declar|affirm|reaffirm|convey|confirm)\w* (?:(?:a|an|the|his|her|its|their|(?:[a-z]+) )\s?){0,3}(?:willingness|readiness|hopes?|openness|interest|wish)\b/i
/** "Voiced doubts about a fair that is planned": that is done, whatever it is about. */
const EXPRESSED =
  /\b(?:express|voic|rais|convey|cast)(?:es|ed|ing|s|e)? (?:(?:his|her|its|their|some|deep|grave|new|strong|serious|great) )*(?:doubts?|concerns?|worr(?:y|ies)|fears?|alarm|outrage|regrets?|support|thanks|condolences|sympathy|sorrow|satisfaction)\b/i
/** "Hinted that it would": it may. */
const HINTED = /\bhint(?:s|ed|ing)? (?:that|at)\b/
const WIDELY = /\bspeculated that\b.*\b(?:will|would|expected)\b/i
const POSSIBLE =
  /^["“]?If\b|\b(?:could(?! ?n['’]t\b| not\b)|may|might|possibly(?! (?:in|at|on|by|from|as|near)\b)|(?<!\b(?:an?|the|any|of|for|as|its|his|her|their|next|as soon as|['’]s) )possible|perhaps|open to|(?<!\braised )hopes? (?:to|that|for|the|this|he|she|it|they|his|her|its|their)\b|hoped|hoping|willing to|willingness|ready to|considering(?! (?:it|him|her|them|that)\b)|weighing|if the|would like to)\b/
const EXPECTED = /\b(?:expected|(?<!\bnot to )expects?|expecting|likely|anticipate[sd]?|predicted|forecast)\b/i
const ANNOUNCED =
  /\b(?:will|would|shall|scheduled|set to|set for|(?:is|are|was|were|be|been|'s) due (?:to|in|at|on)|due to (?:be|begin|start|end|open|meet|hold|visit|arrive|take|sign|expire|resume|return|leave|go)|is to|are to|was to|were to|agreed to(?! (?:an?|the|its|their|his|her|this|that|such|future|further|more|new|fresh|talks|terms|dialogue|conditions|demands)\b)|plans? to|planning to|planned|preparing to|on track to|heading to|slated|vowed to|pledged to|promised to|to be held|won['’]t|is being planned|was being planned|being prepared|preparations are|intends? to)\b/i
const PAST =
  /\b(?:was|were|had|met|held|went|came|took|gave|began|ended|made|sent|(?!expected|scheduled|planned|anticipated|slated)[a-z\u00df-\u024f]{2,}ed)\b/
/** "Had been expected on Tuesday". */
const HAD_BEEN = /\bhad been (?:expected|scheduled|due|planned|set|supposed|slated)\b/
/** "It is difficult for both to meet", "cannot say that it will not be held". */
const UNSURE =
  /\b(?:difficult|hard|unlikely|impossible) for\b|\b(?:can(?:no|['’])t|could(?: not|n['’]t)) (?:say|tell|be sure|rule out)\b/i
const MEDIA_SOURCE = /\b(?:media|sources?|press(?! (?:service|office|secretary|cent(?:er|re)|department)\b)|reports)\b/i

/** The evidence for the status of a claim: its words, its date, and who says it. */
export interface StatusContext {
  readonly date: ClaimDate | undefined
  readonly published: Published
  /** The chain after the outlet, nearest first. */
  readonly chain: readonly string[]
  /** Whether the report describes the origin as an analyst, an expert or the like. */
  readonly analyst: boolean
  readonly media: boolean
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
  if (KEEPS_SILENT.test(text)) return ['happened']
  if (EXPRESSED.test(plain)) return ['happened']
  if (VOICED.test(plain)) return ['happened', 'possible']
  if (CANCELS.test(text)) return ['happened', 'denied']
  if (DENIED.test(text)) return NOT_YET.test(text) ? ['denied', 'possible'] : ['denied']
  const hadBeen = HAD_BEEN.test(plain)
  if (liesBehind(date, published) && PAST.test(plain) && !ANNOUNCED.test(plain) && !hadBeen) return ['happened']
  // "Was to end on Monday": planned for a day that has come, and nobody says what became of it.
  if (hadBeen && liesBehind(date, published)) return ['expected', 'happened', 'denied']
  const [head = plain, ...rest] = plain.split(COORDINATE)
  const first = statusesIn(head, context)
  const others = statusesIn(rest.join(' '), context)
  // "Floods have killed many, and rescuers expect more": what has happened comes first, what follows is in doubt.
  if (first.length === 0 && others.length > 0 && HAS_HAPPENED.test(head)) return ['happened', ...others]
  const ahead: readonly Status[] = liesAhead(date, published) ? [announcedOr(context)] : []
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
  return [...new Set([status, ...more, ...(status === 'announced' ? aside(context) : [])])] as [Status, ...Status[]]
}

/** The statuses that words of a clause stand for, in the order of the rules. */
function statusesIn(plain: string, context: StatusContext): readonly Status[] {
  const found: Status[] = []
  const announced = ANNOUNCED.test(plain)
  if (WIDELY.test(plain) || HINTED.test(plain)) found.push('possible')
  if (OPINION.test(plain) && (!announced || BELIEVED.test(plain))) found.push('opinion')
  if (POSSIBLE.test(plain) || UNSURE.test(plain)) found.push('possible')
  if (EXPECTED.test(plain)) found.push('expected')
  if (announced) found.push(announcedOr(context))
  // "The visit would be his first": nobody has said that it comes.
  if (announced && ONLY_WOULD.test(plain) && found.length === 1) found.push('possible')
  return found
}

/** Where only media or "sources" say what is announced, it is expected. */
const announcedOr = ({ media, chain }: StatusContext): Status =>
  media || MEDIA_SOURCE.test(chain.at(-1) ?? '') ? 'expected' : 'announced'

/** A claim that has happened by its main clause may be only possible by another. */
function aside({ whole }: StatusContext): readonly Status[] {
  return POSSIBLE.test(withoutSaying(whole)) ? ['possible'] : []
}

const ASKED = /\b(?:what|whether|how|who|which)\b[^,.;“”]*\b(?:will|would)\b/
/** Words by which an event is not yet arranged and may still come. */
const NOT_YET = /(?:\bnot|n['’]t|\bno)\b.*\b(?:yet|so far)\b|\byet to\b/
const COORDINATE = /, (?:and|but) | but |; /
const HAS_HAPPENED =
  /\b(?:has|have|had|was|were|met|held|went|came|took|gave|began|ended|made|sent|won|lost|killed|[a-z\u00df-\u024f]{2,}ed)\b/
const ONLY_WOULD =
  /^(?!.*\b(?:will|shall|scheduled|set to|due|to hold|agreed|plans?|said|says|told|announced|confirmed|that)\b).*\bwould be\b/

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

/** Whether the date is of what the claim tells, and not of its saying, of another event or of what is only spoken of. */
const tellsTime = ({ ofSaying, time }: ClaimDate): boolean =>
  !ofSaying && time.role !== 'other' && time.doubt !== 'only spoken of'

function liesBehind(date: ClaimDate | undefined, { last }: Published): boolean {
  const edtf = date && tellsTime(date) ? parseEdtf(date.edtf) : undefined
  return edtf !== undefined && boundsOf(edtf).max <= toDay(last)
}

function liesAhead(date: ClaimDate | undefined, { last }: Published): boolean {
  const edtf = date && tellsTime(date) ? parseEdtf(date.edtf) : undefined
  return edtf !== undefined && boundsOf(edtf).min > toDay(last)
}

/** Whether the report describes somebody as an analyst or the like. */
export function isAnalyst(name: string | undefined, whole: string): boolean {
  if (name === undefined || !/^[A-Z\u00c0-\u00de\u0100-\u017f]/.test(name)) return false
  const at = whole.indexOf(name)
  if (at < 0) return false
  const around = `${whole
    .slice(Math.max(at - 60, 0), at)
    .split(/[.;]/)
    .at(-1)} ${whole.slice(at + name.length, at + name.length + 70).split(/[.;”"]/)[0]}`
  return /\b(?:analyst|expert|observer|professor|scholar|think[- ]tank|historian|political scientist|research(?:er| fellow)|senior fellow)\b/i.test(
    around,
  )
}
