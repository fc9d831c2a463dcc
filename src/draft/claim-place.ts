import type { Resolved } from './resolve-name.ts'

/** Where a claim happens, and what of that is in doubt. */
export interface ClaimPlace {
  readonly name: string
  /** Where the text names it. */
  readonly at?: number
  /** The words that leave it in doubt, and why. */
  readonly doubt?: string
  readonly why?: string
  /** Where else it may be. */
  readonly others?: readonly string[]
}

const SCORES: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:in|In|inside|outside|around|over|off)(?: the)?(?: (?:downtown|central|nearby|neighbou?ring|eastern|western|northern|southern|[A-Za-z\u00c0-\u024f]+-[A-Za-z\u00c0-\u024f]+))?(?: (?:[a-z]+ |[A-Z][A-Za-z.]+ (?:[A-Z][a-z]+ )?)?(?:city|town|port|village|district|province|region|capital|island|suburb|resort|state|county)(?: of)?)? $/,
    5,
  ],
  [
    /\b(?:in|through|on|at|around) the (?:(?:city|town) )?(?:centre|center|heart|streets|outskirts|suburbs|middle) of $/,
    5,
  ],
  [/\b(?:at|At|through|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|to visit)(?: the)? $/, 4],
  [/\bnear(?: the)? $/, 3],
  // "The likeliest is the port city Lunz".
  [/\b(?:is|was|be) the (?:[a-z]+ ){0,4}(?:city|town|port|village|capital|island|resort)(?: of)? $/, 4],
  [
    /\b(?:to|for)(?: the (?:[a-z]+ )?(?:city|town|port|village|district|province|region|capital|island|suburb|resort|state|county)(?: of)?| the)? $/,
    3,
  ],
  [/\b(?:from|From|via)(?: the)? $/, 1],
]
const MOTION =
  /\b(?:go|goes|went|gone|travel\w*|fl[yie]\w*|flew|arriv\w*|head\w*|return\w*|sen[dt]\w*|dispatch\w*|sail\w*|come|comes|came|trip|visit|depart\w*|leav\w*|left|move\w*|land\w*|drive|drove)\b[^;]*$/i
/** "Left for Japan", and not "support for Japan". */
const LEAVES_FOR =
  /\b(?:left|leav\w+|head\w*|depart\w*|bound|s[ea]t (?:out|off)|sail\w*|took off|embark\w*|fle[de]\w*)(?: (?!(?:and|or|but)\b)[A-Za-z]+){0,4} for(?: the| neighbou?ring)? $/
const NOT_A_PLACE =
  /\b(?:think[- ]tanks?|sources?|officials?|media|regulators?|investors?|customers?|shareholders?|lawmakers?|voters?|outlets?|newspapers?|analysts?|experts?|economists?|strategists?|researchers?|scientists?|professors?|authorities|decision-makers|peace|calm|stability|democracy|embassy|embass(?:y|ies)|envoys?|ambassadors?|representatives?|diplomats?|allies|stationed|based|interest|confidence|war|policy|pressure|sanctions|relations|ties|access|thanks|response|reply|contrast|according|due|led|owing|power|push|help|point man|correspondents?|bureau|institute|center|centre|friends|supporters|critics|colleagues|letters?|messages?|notes?|proposals?|signals?|invitations?|plans?|drafts?|warnings?|support|praise|concern|sympathy) (?:in|at|to|on|for|from|near)(?: the)? $/i

/** "His visit to Russia comes ahead of": where somebody goes, and not yet where this is. */
const OF_A_TRIP = /\b(?:visits?|trips?|tours?|journeys?) to(?: the)? $/
/** "Orvex, the largest maker of chips in Taiwan, was sued": of whom, and not where. */
const BESIDE_A_NAME = /[A-Za-z\u00c0-\u024f.], (?:the|an?) [^,]{3,60}\b(?:in|at|from|near) (?:the )?$/
const THE_CAPITAL = /\b(?:in|to|into|from|leave|leaves|left) (the (?:[A-Z][a-z]+n )?(?:capital|city|town))\b/
/** "The Hanoi summit" was there. */
const NAMED_FOR_IT =
  /^ (?:(?:crisis|peace|emergency|security|trade|climate|donor|border|nuclear|ministerial|regional|special|preparatory|[a-z]+-day) ){0,2}(?:summit|talks|meeting|conference|round|trial|hearing|attack|bombing|blast|fire)\b/
/** "To end the fighting in Mali", "discussed the problems in Chad": of what is spoken of, and not where that is. */
const SPOKEN_OF =
  /\b(?:(?:to|would|will|could|can|must|should|not) [a-z]+|talks? on|negotiations? on|discuss\w*|address\w*|see(?:k|ks|king)|sought|wants?|wanted|implement\w*(?: of)?|about|over|regarding|concerning|for|call(?:s|ed|ing)? for)(?: (?:the|an?|any|its|their|his|her|all|more|further|future))?(?: [a-z-]+){0,3}? (?:hostilities|fighting|wars?|conflicts?|crisis|crises|violence|unrest|bloodshed|peace|ceasefire|cease-fire|truce|stability|situation|challenges?|problems?|developments?|events|tensions?|settlement|killings?|attacks?)(?: (?!in )[a-z]+)? in(?: the)?(?: [a-z]+(?:-[a-z]+)?)? $/
/** "In Oslo, a source said that nobody was hurt": where it was said. */
const SAID_THERE = /^In (?:the )?$/
const SAYS_BEHIND = /^, (?:an?|the|[a-z]+) [^,“”"]{3,60} (?:said|says|told|added)\b/
/** "Preparations for talks in Oslo", "a pact signed in Bergen": of what is prepared, and of what was agreed before. */
const OF_ANOTHER =
  /\bprepar(?:ations?|ing|ed?) (?:of|for) [^,;]*$|\b(?:pacts?|deals?|agreements?|accords?|treaty|treaties|truce|declaration|ceasefire|cease-fire|memorandum|protocol) (?:signed|agreed|reached|brokered|struck|sealed|concluded|initialled) in(?: the)? $/
/** "Head of the movement's office in Doha", "three visits, including one in May to Oslo": of whom, and of a part. */
const OF_WHOM_OR_PART =
  /\b(?:head|chief|director|leader|manager|member) of (?:the|its|their|his|her|an?) [^,;]{3,40} (?:in|at)(?: the)? $|\bincluding\b[^;]*$|, (?:one|two|three|four|five|six|some|most|all) (?:in|at|from)(?: the)? (?:[A-Z]\S+,? (?:and (?:one|two|three|the (?:others?|third|rest)) (?:in|at|from) (?:the )?)?)?$/
/** "The African Union Mission in Somalia": part of the name of a body. */
const OF_A_BODY =
  /\b[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f]+ (?:Mission|Force|Office|Command|Delegation|Institute|University|Council|Forces|Operation) (?:in|to|for)(?: the)? $/
/** Words that say of which people or side, and name no place. */
const NO_PLACE =
  /^(?:(?:North|South|East|West)(?:-(?:North|South|East|West))?|(?:[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f]+ )?(?:American|European|African|Asian|Arab))$/

const LATER =
  /, (?:despite|amid|after|following) [^;]*$|, (?:and|but) (?:(?:also|then|later) )?(?:is|are|was|were|will|would|may|might|could|has|have|had)\b[^;]*$/
const LATER_BY = 3

const OF_A_NOUN =
  /^ (?!(?:on|in|at|for|to|from|and|or|but|after|before|with|by|late|early|earlier|later|last|next|this|when|where|while|as|since|until|during|over|under|near|is|was|are|were|has|had|have|will|would|could|may|might|again|today|yesterday|tomorrow|that|which|who|because|if|so|amid|without|through|ahead)\b)[a-z]/

/** What else of a report tells where a claim happens. */
export interface PlaceContext {
  readonly dateline?: string | undefined
  /** The place named last before it, which "the capital" may mean. */
  readonly before?: string | undefined
  /** Where the first sentence happens, which "here" means in a report without a dateline. */
  readonly opening?: string | undefined
  /** Who says it: where those are is not where it happens. */
  readonly chain?: readonly string[]
}

/** The place of a claim: the best of the places named behind a word such as "in", "at" or "to". */
export function claimPlace(
  text: string,
  names: readonly Resolved[],
  { dateline, before, opening, chain = [] }: PlaceContext = {},
): ClaimPlace | undefined {
  const scored = names.flatMap((resolved, index) => {
    const { mention, kind } = resolved
    const name = placeName(resolved)
    if (name === undefined || /^['’]s/.test(text.slice(mention.end)) || /^-/.test(text.slice(mention.end))) return []
    if (kind === 'unknown' && /^ [A-Z\u00c0-\u00de\u0100-\u017f]/.test(text.slice(mention.end))) return []
    // "The Inter-American defence treaty": said of the noun behind it.
    if (kind === 'unknown' && /\bthe $/.test(text.slice(0, mention.start)) && OF_A_NOUN.test(text.slice(mention.end)))
      return []
    const before = text.slice(0, mention.start)
    if (
      BESIDE_A_NAME.test(before) &&
      /^(?: (?:region|province|county|state|district))?(?:, |\.?$)/.test(text.slice(mention.end))
    )
      return []
    if (/\b[Aa]ccording to [^,“”"]*$/.test(before) || OF_WHOM_OR_PART.test(before)) return []
    // "Doctors at Lund Hospital said": where those are who say it.
    if (chain.some((link) => link.includes(` ${mention.text}`))) return []
    if (OF_A_BODY.test(before)) return []
    const score = scoreOf(text.slice(Math.max(mention.start - 60, 0), mention.start), kind)
    // "Will fly to Oslo, and may stop in Bergen": what comes first is the claim.
    const later = LATER.test(before) ? LATER_BY : 0
    return score <= 1.5 ? [] : [{ name, score: score - index * 0.01 - later, start: mention.start, end: mention.end }]
  })
  const best = scored.sort((a, b) => b.score - a.score)[0]
  const meeting = names.find(
    ({ mention, kind }) => /^(?:capital|place)$/.test(kind) && NAMED_FOR_IT.test(text.slice(mention.end)),
  )
  const aside = best && ofAnother(text.slice(0, best.start))
  if (best && !(meeting && aside)) {
    const [before, after] = [text.slice(0, best.start), text.slice(best.end)]
    const joint =
      /^(?: and|,? or|,(?= [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f. -]+,? (?:and|or) [A-Z\u00c0-\u00de\u0100-\u017f])) /.exec(
        after,
      )?.[0] ?? ''
    const next = names.find(({ mention }) => mention.start === best.end + joint.length && joint !== '')
    const other = next && placeName(next)
    return {
      name: best.name,
      at: best.start,
      ...(OF_A_TRIP.test(before) && { doubt: text.slice(best.start, best.end), why: 'where the trip goes' }),
      ...(SAID_THERE.test(before) &&
        SAYS_BEHIND.test(after) && { doubt: text.slice(best.start, best.end), why: 'where it was said' }),
      ...(aside !== undefined && { doubt: text.slice(best.start, best.end), why: aside }),
      ...(other !== undefined && { doubt: `${best.name}${joint}${other}`, why: 'two places', others: [other] }),
    }
  }
  if (meeting) return { name: meeting.name, doubt: meeting.mention.text, why: 'a meeting is called by it' }
  const the = before === undefined ? undefined : THE_CAPITAL.exec(text)?.[1]
  if (before !== undefined && the !== undefined) return { name: before, doubt: the, why: 'the place named before' }
  if (!/\bhere\b/.test(text)) return undefined
  if (dateline !== undefined) return { name: dateline, doubt: 'here', why: 'the dateline' }
  return opening === undefined ? undefined : { name: opening, doubt: 'here', why: 'the place of the first sentence' }
}

/** Why a place behind a text may be that of another thing than what happens. */
function ofAnother(before: string): string | undefined {
  if (SPOKEN_OF.test(before)) return 'of what is spoken of'
  return OF_ANOTHER.test(before) ? 'of another event' : undefined
}

function placeName({ mention, name, kind }: Resolved): string | undefined {
  if (NO_PLACE.test(mention.text)) return undefined
  if (kind === 'place' || kind === 'state' || kind === 'capital') return name
  // A run of capitalised words behind "in" that nobody is called: Idlib, Sialkot.
  return kind === 'unknown' && !/\b(?:Day|Times|News|Post)$/.test(mention.text) ? mention.text : undefined
}

function scoreOf(before: string, kind: Resolved['kind']): number {
  if (NOT_A_PLACE.test(before)) return 0
  const found = SCORES.find(([pattern]) => pattern.test(before))
  if (!found) return 0
  const toward = /\b(?:to|for)(?: the(?: [a-z]+)* [a-z]+ of| the)? $/.test(before)
  const goes = toward && (/\bfor(?: the)? $/.test(before) ? LEAVES_FOR : MOTION).test(before)
  if (
    kind === 'unknown' &&
    !goes &&
    !/\b(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?) $|\b(?:[Ii]n|[Aa]t|near|off|outside)(?: the)?(?: [A-Za-z\u00c0-\u024f]+-[A-Za-z\u00c0-\u024f]+)?(?: (?:[a-z]+ |[A-Z][A-Za-z.]+ (?:[A-Z][a-z]+ )?)?(?:city|town|port|village|district|province|region|capital|island|suburb|resort|county|state) of)? $/.test(
      before,
    )
  )
    return 0
  const motion = toward ? (goes ? 1.5 : -2) : 0
  return found[1] + motion - (kind === 'state' ? 1.5 : 0) - (kind === 'unknown' ? 1 : 0)
}
