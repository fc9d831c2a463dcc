/** A few words before a name. */
const REACH = 120

/** "The ministry says the envoy will stay": of somebody else than who speaks. */
const OPENS = /^["“]?(?:The )?$/
const SAYS_OF_ANOTHER =
  /^ (?:said|says|confirmed|announced) (?:that )?(?!(?:he|she|it|they|his|her|its|their|on|in|at|late|[A-Z][a-z]+day)\b)/

const TITLED = "(?: (?:the|an?|his|her|its|their|then-|former|new|late|outgoing|[a-z]+ing))?(?: [\\p{L}'’-]+){0,3}?"
/** "A book about", "the district of", "the link between", "unlike": whoever follows is named, and does nothing. */
const ONLY_NAMED = new RegExp(
  `\\b(?:(?:links?|borders?|cables?|routes?|roads?|bridges?|pipelines?|railways?|lines?|ferr(?:y|ies)|flights?|distance) between|about|of|like|unlike|than|without|including|besides|despite|regarding|concerning|beside)${TITLED} $`,
  'u',
)
/** "The release of", "a visit of": whoever follows does it, or it is done to them. */
const OF_A_DEED =
  /\b(?:release|arrest|visit|meeting|death|murder|killing|trial|appointment|election|resignation|arrival|delegation|leaders?|ministers?|presidents?|envoys?|members|all|both|each|one|some|most|none|demand|request|invitation|accus\w+) of(?: [\p{L}'’-]+){0,4} $/u

/** "Since the collapse of the summit between", "before the lifting of sanctions by": whoever follows acts in that, and not in the claim. */
const OF_ANOTHER_EVENT =
  /\b(?:since|after|before|ahead of|following|in the wake of|in the aftermath of) (?:the|an?|his|her|its|their|last)\b(?:(?! (?:is|are|was|were|has|have|had|will|would|said|met|held|who|that|which|[a-z]+ed)\b)[^,;:“”"])*\b(?:summit|meeting|talks|visit|trip|negotiations|collapse|failure|war|deal|agreement|election|vote|coup|lifting|end|start|arrival|departure|death|release)\b (?:of|between|with|by)\b(?:(?! (?:is|are|was|were|has|have|had|will|would|said|met|held|who|that|which|when|[a-z]+ed)\b)[^,;:“”"])* $/
/** "Berg's visit comes ahead of": told of what comes then. */
const OF_A_TRIP =
  /^['’]s (?:[a-z]+ )?(?:visit|trip|tour|journey|arrival|stay)(?: (?:to|in) [^,;]{3,30}?)? (?:comes?|came|follow(?:s|ed)|coincid\w+)\b/

/** Whether somebody is only named in a phrase of what others do. */
export function isOnlyNamed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start - REACH, 0), start)
  return (
    ONLY_NAMED.test(before) &&
    !OF_A_DEED.test(before) &&
    !/^ (?:said|says|told|has|have|had|is|was|will|would)\b/.test(text.slice(end))
  )
}

/** Whether somebody acts in another event only, which the claim is compared with or comes before. */
export function isOfAnotherEvent(text: string, start: number, end: number): boolean {
  return OF_ANOTHER_EVENT.test(text.slice(Math.max(start - REACH, 0), start)) || OF_A_TRIP.test(text.slice(end))
}

/** Whether who is named only tells of it, behind what is told: "…, Peskov said", "…, according to the ministry". */
export function isOnlyCited(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  return (
    (OPENS.test(before) && SAYS_OF_ANOTHER.test(after)) ||
    /\b[Aa]ccording to [^,“”"]*$|[,”"] (?:said|says|added) [^,“”"]*$/.test(before) ||
    (/[a-z]{3}[^,]*[,”"]+ [^,“”"]*$/.test(before) &&
      /^[^“”"]{0,60}?\b(?:said|says|told|added|confirmed|announced|reported|wrote|noted|stated)\b/.test(after))
  )
}

/** Whether a state is named as one that acts, and not as where something is, whose, or of which kind. */
export function acts(text: string, start: number, end: number): boolean {
  const after = text.slice(end)
  if (
    /^['’]s\b|^-/.test(after) ||
    // "In Geneva, Switzerland": where that is.
    (/\b(?:in|at|to|from|near|of) \p{Lu}[\p{L}-]+, $/u.test(text.slice(0, start)) &&
      !/^,? (?:and|or)\b|^, \p{Lu}/u.test(after)) ||
    /(?:\b(?:in|to|from|at|of|near|for|through|into|across|border(?:s|ed|ing)? with|including|on|against|about|over|towards?)(?: the)?(?: (?:neighbou?ring|[a-z]+ern))? |-)$/i.test(
      text.slice(0, start),
    )
  )
    return false
  return /^(?:[,.;:”"]|$|\s(?:is|are|was|were|will|would|has|have|had|and|or|to|that|in|on|at|by|with|for|over|as|could|may|might|must|should|can|does|did|do|also|wants?|needs?|hosts?|says?|[a-z\u00df-\u024f]+ed|made|took|sent|held|went|met|saw|said)\b)/.test(
    after,
  )
}
