import type { EventType } from '../model/model.ts'
import { clausesOf } from '../times/clauses.ts'
import { tokensOf } from '../times/tokens.ts'

const verbs: readonly (readonly [EventType, string])[] = [
  [
    'hotline',
    'sp(?:oke|eak|eaks|oken) (?:by|over|on) (?:the )?(?:hotline|phone|telephone)|phoned|telephoned|hotlines? (?:was|were|is|are)',
  ],
  [
    'test',
    'test(?:ed|s|ing)?(?:-fir\\w+| of)?(?= (?:its|a|an|the|two|three|several|missiles?|of))|fired (?:\\w+ )?(?:\\w+ )?missiles?|launched (?:\\w+ )?(?:\\w+ )?(?:missiles?|rockets?|satellites?)|detonated (?:\\w+ ){0,3}(?:nuclear|atomic|hydrogen|thermonuclear)',
  ],
  [
    'refuse',
    'refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|declin(?:e|es|ed|ing)|turn(?:s|ed) (?:\\w+ ){0,4}down|rebuff(?:s|ed)|unresponsive|ignor(?:es|ed)',
  ],
  [
    'threat',
    'threaten(?:s|ed|ing)?(?! to (?:stall|derail|disrupt|undermine|delay|overshadow|spill|spread|collapse|overwhelm|worsen|unravel|engulf|become|push|plunge|escalate|sink|flood)\\b)|warn(?:s|ed|ing)? (?:of|that|(?:[^\\s,;]+ ){0,4}against)|vow(?:s|ed) to (?:retaliate|respond|destroy)',
  ],
  [
    'accuse',
    'accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|slamm?(?:s|ed|ing)?|criticiz(?:e|es|ed)|criticis(?:e|es|ed)|lashed out|described? [A-Za-z\u00c0-\u024f].* as (?:an? )?(?:unfair|illegal|terror\\w*|shameful|aggress\\w*|provocat\\w*|criminals?|liars?|cowardly|unjust\\w*|fraud\\w*|hypocri\\w*|dangerous|hostile|reckless|barbaric|betrayal)',
  ],
  [
    'demand',
    'demand(?:s|ed|ing)|urg(?:e|es|ed|ing)|(?<!been )call(?:s|ed|ing) (?:on|for)|insist(?:s|ed) on|appeal(?:s|ed) (?:to|for)',
  ],
  ['statement', 'brief(?:s|ed|ing)? (?:the )?(?:media|reporters|journalists|press)'],
  [
    'agree',
    'agree[ds]?(?: to| on)?|sign(?:s|ed|ing)?(?= (?!of\\b|that\\b))|ratif(?:y|ies|ied)|brokered (?:a|an|the) (?:\\w+ )?(?:truce|ceasefire|cease-fire|deal|agreement|accord|peace)|(?<=\\b(?:truce|ceasefire|cease-fire|deal|agreement|accord|pact)\\b[^,;.]{0,60}(?:was|were|been) )brokered|postpon\\w+|settled|reached (?:a|an) (?:deal|agreement|accord|truce)|(?:kept?|extend(?:ed)?|announced) (?:a|the) (?:truce|ceasefire|cease-fire)',
  ],
  [
    'meet',
    'return(?:s|ed|ing)? to (?:the )?(?:negotiating |bargaining )?(?:table|talks|negotiations|dialogue)|meet(?:s|ing)?(?! (?:the|its|their|all) (?:target|deadline|demand|goal|need|condition)s?)|met|attend(?:s|ed|ing)? (?:\\w+ ){0,4}(?:meeting|talks|summit|session|conference)|brokered (?:\\w+ ){0,3}(?:talks|negotiations|meetings?)|receiv(?:e|es|ed|ing) (?:\\w+ ){0,5}(?:envoy|minister|president|leader|delegation|counterpart|chancellor|premier|king)|hold(?:s|ing)? (?:\\w+ ){0,5}(?:talks|summit|meeting|round|session)|held (?:\\w+ ){0,5}(?:talks|summit|meeting|round|session)|negotiat(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|conven(?:e|es|ed|ing)|sat\\b|(?<=\\b(?:talks|negotiations|dialogue|consultations|discussions|contacts|meetings?|sides|envoys?|negotiators|parties|countries|delegations)\\b[^,;.]{0,40} )resume(?:s|d)?|resum(?:e|es|ed|ing) (?:\\w+ ){0,4}(?:talks|negotiations|dialogue|consultations|discussions|meetings?|sessions?)|confer(?:s|red)',
  ],
  [
    'visit',
    'visit(?:s|ed|ing)?|travel(?:s|l?ed|l?ing)?|arriv(?:e|es|ed|ing)|flew|fly|flies|went to(?! (?:(?:a|the) )?(?:(?:second|first|third|next|final) )?(?:rounds?|runoff|run-off|polls|war|court|vote|trial|jail|prison|bed|waste)\\b)|goes? to|return(?:s|ed|ing)?(?: to(?! (?:the )?(?:negotiating |bargaining )?(?:table|talks|negotiations|dialogue))| home)|head(?:s|ed|ing)? (?:to|for)|depart(?:s|ed)|le(?:ft|aves?|aving) for|toured|dispatch(?:ed|es)|landed|attend(?:s|ed)?|sail(?:s|ed)?',
  ],
  [
    'exercise',
    'exercis(?:es|ed|ing)|kick(?:ed|s) off (?:a |an )?(?:\\w+ )?(?:exercise|drill)s?|drill(?:ed|ing)|(?:manoeuvr|maneuver)(?:ed|ing)',
  ],
  [
    'sanction',
    'sanction(?:ed|ing)|(?:impos(?:e|es|ed|ing)|plac(?:e|es|ed|ing)|slapp(?:ed|ing)|slaps?) (?:\\w+ )?(?:sanctions|an embargo)|(?:hit|hits|hitting) [^,;]+ with (?:\\w+ )?sanctions|blacklist(?:s|ed)|froze|lifted? (?:the )?(?:sanctions|embargo)',
  ],
]
const nouns: readonly (readonly [EventType, string])[] = [
  ['hotline', 'hotlines?|phone call|telephone call'],
  [
    'exercise',
    '(?:military )?(?:exercises?|drills?)|war games|(?<!diplomatic |political |legal )(?:manoeuvres|maneuvers)',
  ],
  ['test', '(?:nuclear|missile|weapons?) tests?|missile launch(?:es)?|test-firing'],
  [
    'meet',
    'summits?|meetings?|talks|negotiations|(?:first|second|third|last|next|new|latest|final|previous|fresh|another) round|round of|consultations|sessions?',
  ],
  [
    'visit',
    'visits?|trips?|tour|arrival(?! of (?:an? (?:number|wave|series|new|raft|string)|new|more|several|many)\\b)',
  ],
  ['agree', 'agreements?|ceasefire|cease-fire|truce|accords?|treaty|deal|pact'],
  [
    'sanction',
    '(?:new|fresh|further|more|additional|tougher|partial|extra) sanctions|(?:new|fresh) embargo|sanctions (?:against|on) [^,;]{3,60}? (?:took|take|come|came|went|go) (?:into )?(?:effect|force)',
  ],
]
const compile = (rules: readonly (readonly [EventType, string])[]) =>
  rules.map(([type, source]) => ({
    type,
    pattern: new RegExp(`(?<![A-Za-z\u00c0-\u024f-])(?:${source})(?![A-Za-z\u00c0-\u024f])`, 'gi'),
  }))
const VERBS = compile(verbs)
const NOUNS = compile(nouns)
/** Behind these "visit", "meeting" and "test" are nouns. One pattern asks it of all verbs, as each would be slow to make with it. */
const BEHIND_NOUN_WORDS =
  /(?<=\b(?:an?|the|his|her|its|their|this|that|another)(?: (?:first|second|third|last|next|official|planned|possible|recent|rare|surprise|upcoming))? |['’]s (?:(?:first|second|third|last|next|official) )?|-day )/iy
/** The same of a form that only several do, or that is no verb here: "a very productive visit", "the Oslo meeting". */
const NOUN_TOO = /^(?:visit|test|sign|demand|exercise|travel|return|meeting)(?![\p{L}-])/u
const BEHIND_NOUN_PHRASE =
  /\b(?:an?|the|his|her|its|their|our|my|your|this|that|another|no|any|some|every|each|\p{L}+['’]s)(?: (?!(?:to|will|would|could|can|may|might|must|should|shall|and|or|but|is|are|was|were|be|been|being|has|have|had|not|who|which|that|men|women|people|police|children)\b)[\p{L}-]+(?<!s)){0,3} $/iu
/** "Not committed to discussing it", "talk of meeting": what is spoken of, and not done. */
const GERUND = /^[A-Za-z\u00c0-\u024f]+ing\b/
const OBJECT_OF =
  /\b(?:(?:committed|opposed|opposition|devoted|close|path|obstacles?|commitment) to|of|about|without|against|from) $/
const ALLEGED_NOUN = /\b(?:for|of|over|about|in|by|into|after|with|on|from|and|two|three|his|her|their|its) $/i
const REACH = 60
const SAYING =
  /\b(?:said|says|told|announced|confirmed|stated|declared|tweeted|voiced|noted|reaffirmed|statement|denied|denies|reported(?! to (?:have|be)\b))\b/i

/** "All eyes are on what the allies will discuss": it is asked, and told by nobody. */
const ASKED = /\b(?:what|whether|how|which)\b[^,.;“”"]*\b(?:will|would|could|might)\b[^,.;“”"]*/gi

/** The types a clause may be of, the likeliest first. `words` has the word it rests on where another may be meant. */
export interface ClaimType {
  readonly options: readonly EventType[]
  readonly words?: string
}

/**
 * The type of what a clause tells: by its first verb, else by its first noun, else a statement where somebody speaks of
 * nothing dated. `dated` says whether the clause has the day of what happens, or only that of the saying.
 */
export function claimType(whole: string, dated: 'own' | 'saying' | undefined): ClaimType {
  const text = whole.replace(ASKED, ' ')
  const verbs = found(text, VERBS, true)
  const says: readonly EventType[] = dated !== 'own' && SAYING.test(text) ? ['statement'] : []
  if (verbs.types.length === 1)
    return { options: verbs.types, ...(describes(text, verbs.at, verbs.words) && { words: verbs.words }) }
  if (verbs.types.length > 1) return { options: verbs.types, words: verbs.words }
  if (dated === 'saying' && says.length > 0) return { options: says }
  const nouns = found(text, NOUNS, false)
  // "The summit would be the first": of nothing else.
  const [first] = nouns.types
  if (first !== undefined && EVENTS.has(first) && isSubject(text, nouns.at, nouns.words)) return { options: [first] }
  // "“We look forward to the talks,” she said": they are only spoken of.
  if (says.length > 0 && nouns.types.length > 0 && /^[“"]/.test(text))
    return { options: [...says, ...nouns.types], words: nouns.words }
  return nouns.types.length === 0 ? { options: says } : { options: [...nouns.types, ...says], words: nouns.words }
}

const SUBJECT =
  /^["“]?(?:(?!(?:of|for|from|to|in|on|at|with|by|and|or|after|before|as|that)\b)[\p{L}\p{N}'’.-]+ ){0,5}$/iu
const HAPPENS =
  /^(?: in (?:the )?\p{Lu}[\p{L}-]+| (?:between|of|with) (?:(?! (?:who|which|that|as|when|after|before) )[^;“”"]){3,80}?)?,?(?: that| which)? (?:(?:is|are|was|were|would|could|should|has|have|had)(?:n['’]t)?|will|may|might|ends?|ended|begins?|began|opens?|opened|starts?|started|takes?|took|resumes?|resumed|stalled|collapsed|broke|failed|lasted|lasts|continues?|continued)\b/u
const EVENTS: ReadonlySet<EventType> = new Set(['meet', 'visit', 'exercise', 'test', 'hotline'])

/** Whether a noun for an event is what the text says something of: "The Oslo talks have ended". */
function isSubject(text: string, at: number, noun: string): boolean {
  return SUBJECT.test(text.slice(0, at)) && HAPPENS.test(text.slice(at + noun.length))
}

/** "A resolution calling for a truce", "a line agreed in Oslo": a participle that describes the noun before it. */
function describes(text: string, at: number, words: string): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)]
  if (
    words === 'meeting' ||
    /ly $/.test(before) ||
    !BEHIND_NOUN.test(before) ||
    clausesOf(tokensOf(before)).verbs.length === 0
  )
    return false
  return (
    /^[A-Za-z\u00c0-\u024f]+ing\b/.test(words) ||
    (/^[A-Za-z\u00c0-\u024f]+ed$/.test(words) && /^ (?:in|by|at|on|under|with) /.test(after))
  )
}

const BEHIND_NOUN =
  /(?<!\b(?:is|are|was|were|be|been|being|has|have|had|not|by|while|when|after|before|and|or|but|who|that|which|he|she|it|they|we|also|then|started|began|kept|stopped|without|years?|months?|weeks?|days?|hours?|time|of|for|from|in|on|to|about)) $/

/** The types of the words in a text, in their order, and the first of these words. */
function found(text: string, rules: ReturnType<typeof compile>, areVerbs: boolean) {
  const matches = rules
    .flatMap(({ type, pattern }) => {
      pattern.lastIndex = 0
      let match = pattern.exec(text)
      while (match && areVerbs && isNounAt(text, match.index)) {
        pattern.lastIndex = match.index + 1
        match = pattern.exec(text)
      }
      return match ? [{ type, at: match.index, words: match[0] }] : []
    })
    .sort((a, b) => a.at - b.at)
  return {
    types: [...new Set(matches.map(({ type }) => type))],
    words: matches[0]?.words ?? '',
    at: matches[0]?.at ?? 0,
  }
}

function isNounAt(text: string, at: number): boolean {
  BEHIND_NOUN_WORDS.lastIndex = at
  if (BEHIND_NOUN_WORDS.test(text)) return true
  // "For alleged theft": said of the noun behind it.
  if (/^alleged\b/i.test(text.slice(at, at + REACH)) && ALLEGED_NOUN.test(text.slice(Math.max(at - REACH, 0), at)))
    return true
  if (GERUND.test(text.slice(at, at + REACH)) && OBJECT_OF.test(text.slice(Math.max(at - REACH, 0), at))) return true
  return NOUN_TOO.test(text.slice(at, at + REACH)) && BEHIND_NOUN_PHRASE.test(text.slice(Math.max(at - REACH, 0), at))
}
