import type { Status } from '../model/model.ts'

/** Who says what a claim tells, as far as its status depends on them. */
export interface WhoSays {
  /** The chain after the outlet, nearest first. */
  readonly chain: readonly string[]
  /** Whether only media say it. */
  readonly media: boolean
}

const OPINION =
  /\b(?:speculat(?:e|es|ed|ing|ive)|speculations?(?= that\b)|it appears|appears? to|seems? to|signals?|seen as|regarded as|in (?:his|her|their) view|(?<!\b(?:I|we|We) )(?:believes?|thinks?)|optimistic|pessimistic|argu(?:e|es|ed) that)\b/i
/** What somebody believes will come is not announced by that. */
const BELIEVED = /\b(?:believes?|thinks?|argues?) (?:that )?[^,;]*\b(?:will|would|is to|are to)\b/i
/** "Hinted that it would": it may. */
const HINTED = /\bhint(?:s|ed|ing)? (?:that|at)\b/
/** "Opponents fear that it would cost jobs": so they think. */
const FEARED =
  /\b(?:fears?|feared|fearing) (?:that |(?:it|he|she|they|the|an?|its|their|his|her) )[^;]*\b(?:will|would|could|may|might)\b/i
const WIDELY = /\bspeculated that\b.*\b(?:will|would|expected)\b/i
/** Words by which something may be so, or may come. */
export const POSSIBLE =
  /^["“]?If\b|\b(?:could(?! ?n['’]t\b| not\b)|may|might|possibly(?! (?:in|at|on|by|from|as|near)\b)|(?<!\b(?:an?|the|any|of|for|as|its|his|her|their|next|as soon as|['’]s) )possible|perhaps|open to|(?<!\braised )hopes? (?:to|that|for|the|this|he|she|it|they|his|her|its|their)\b|hoped|hoping|willing to|willingness|ready to|considering(?! (?:it|him|her|them|that)\b)|weighing|if the|would like to|(?:not|never|n['’]t) ruled? out(?! any))\b/
const EXPECTED = /\b(?:expected|(?<!\bnot to )expects?|expecting|likely|anticipate[sd]?|predicted|forecast)\b/i
/** Words by which something is arranged, or somebody says that it will come. */
export const ANNOUNCED =
  /\b(?:will|would|shall|scheduled|set to|set for|(?:is|are|was|were|be|been|'s) due (?:to|in|at|on)|due to (?:be|begin|start|end|open|meet|hold|visit|arrive|take|sign|expire|resume|return|leave|go)|is to|are to|was to|were to|agreed to(?! (?:an?|the|its|their|his|her|this|that|such|future|further|more|new|fresh|talks|terms|dialogue|conditions|demands)\b)|plans? to|planning to|planned|preparing to|on track to|heading to|slated|vowed to|pledged to|promised to|to be held|won['’]t|is being planned|was being planned|being prepared|preparations are|intends? to)\b/i
/** "It is difficult for both to meet", "cannot say that it will not be held". */
const UNSURE =
  /\b(?:difficult|hard|unlikely|impossible) for\b|\b(?:can(?:no|['’])t|could(?: not|n['’]t)) (?:say|tell|be sure|rule out)\b/i
const MEDIA_SOURCE = /\b(?:media|sources?|press(?! (?:service|office|secretary|cent(?:er|re)|department)\b)|reports)\b/i
/** "Described the town as calm": that they did, or so they think. */
const DESCRIBED = /\bdescrib(?:e|es|ed|ing)\b/i
/** "Its goal was to agree a truce": what somebody wants. */
const GOAL =
  /\b(?:goals?|aims?|task|purpose|priority|objective|mission|idea|intention)\b[^,;“”"]{0,60}? (?:is|are|was|were) to\b/gi
/** "Opposed the plans to close the port": plans that something is said of. */
const WHOSE_PLANS = /(?:(?:['’]s|\b(?:its|his|her|their|of|against|about|over))(?: [a-z]+(?<!s))?|\bthe) plans? to\b/i
const ANNOUNCES = /\b(?:announc|unveil|confirm|present|set out|stick to|go ahead)\w*/i
const ONLY_WOULD =
  /^(?!.*\b(?:will|shall|scheduled|set to|due|to hold|agreed|plans?|said|says|told|announced|confirmed|that)\b).*\bwould be\b/

/** The statuses that words of a clause stand for, in the order of the rules. */
export function statusesIn(plain: string, context: WhoSays): readonly Status[] {
  const found: Status[] = []
  const wanted = plain.replace(GOAL, ' ')
  const announced = ANNOUNCED.test(wanted)
  if (WIDELY.test(plain) || HINTED.test(plain)) found.push('possible')
  if (FEARED.test(plain)) found.push('opinion')
  if (OPINION.test(plain) && (!announced || BELIEVED.test(plain))) found.push('opinion')
  if (POSSIBLE.test(plain) || UNSURE.test(plain)) found.push('possible')
  if (EXPECTED.test(plain)) found.push('expected')
  if (/\bspeculation\b(?! that\b)/i.test(plain)) found.push('opinion', 'happened')
  if (DESCRIBED.test(plain) && found.length === 0) found.push('happened', 'opinion')
  if (announced) found.push(announcedOr(context))
  if (wanted !== plain && found.length === 0) found.push('possible', 'happened')
  if (
    announced &&
    WHOSE_PLANS.test(plain) &&
    !ANNOUNCES.test(plain) &&
    !ANNOUNCED.test(plain.replace(WHOSE_PLANS, ' '))
  )
    found.push('happened')
  // "The visit would be his first": nobody has said that it comes.
  if (announced && ONLY_WOULD.test(plain) && found.length === 1) found.push('possible')
  return found
}

/** Where only media or "sources" say what is announced, it is expected. */
export const announcedOr = ({ media, chain }: WhoSays): Status =>
  media || MEDIA_SOURCE.test(chain.at(-1) ?? '') ? 'expected' : 'announced'
