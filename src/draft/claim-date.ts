import { addDays, isDay, toDay } from '../dates/day.ts'
import { boundsOf, formatEdtf, fromTo } from '../dates/edtf.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import { clausesOf } from '../times/clauses.ts'
import type { FoundTime, Published } from '../times/find-times.ts'
import { tokensOf } from '../times/tokens.ts'

/** The date of a claim, with the words it comes from. `sure` is false where it hangs on something outside the sentence. */
export interface ClaimDate {
  readonly edtf: string
  readonly time: FoundTime
  readonly sure: boolean
  /** It is the day on which the content was said, and not that of what is said. */
  readonly ofSaying: boolean
}

const AHEAD_WORDS =
  /\b(?:will|would|scheduled|due|to hold|set to|set for|planned|expected|likely|is to|are to|slated|upcoming)\b/i
/** "On Tuesday put off the trial until January": the end is that of the wait. */
const PUT_OFF =
  /\b(?:put(?:s|ting)? off|push(?:es|ed)? back|postpon\w+|delay\w*|adjourn\w*|defer\w*|suspend\w*|remand\w*|extend\w*|barr?(?:s|ed)|bann?(?:s|ed)|sentenced|jail(?:s|ed))\b/
const TIED =
  /^(?:this year or another|counted from another day|the day named before|inside a quotation|only spoken of|the month is not named)$/

/** Which date is the claim's, of the times of its own part of the sentence. */
export function claimDate(text: string, times: readonly FoundTime[], published: Published): ClaimDate | undefined {
  const dated = times.filter(({ edtf }) => edtf !== null)
  const all = dated.filter((time) => time.role === 'own' && !isOfSource(text, time))
  const outside = all.filter((time) => !isInAside(text, time) && !tellsWhich(text, time))
  const own = outside.length > 0 ? outside : all
  const chosen =
    ahead(text, own, published) ??
    own.find((time) => !TIED.test(time.doubt ?? '')) ??
    own[0] ??
    dated.find(({ role, edtf }) => role === 'since' && edtf?.endsWith('/..') === true)
  if (chosen) {
    const span = PUT_OFF.test(text) ? undefined : (spanWith(text, chosen, own) ?? sinceThen(chosen, dated))
    const date = dateOf(chosen, span ?? chosen.edtf ?? '', false)
    return outside.length === 0 && chosen.role === 'own' ? { ...date, sure: false } : date
  }
  const noun = dated.find(
    ({ role, text: words }) =>
      role === 'noun' && !/^\D*\d{4}$|^(?:since|after|before|ahead|following|until)\b/i.test(words),
  )
  const said = dated.find((time) => time.role === 'saying' || (time.role === 'own' && isOfSource(text, time)))
  if (noun && (!said || noun.ahead || noun.start < said.start)) return dateOf(noun, noun.edtf ?? '', false)
  if (said) return dateOf(said, said.edtf ?? '', true)
  // Of an event that is only named, such as the one before which this happens: nothing that can stand in the line.
  const other = dated.find(({ role }) => role === 'other')
  return other && { ...dateOf(other, other.edtf ?? '', false), sure: false }
}

/** A date of something that has happened: one that is still ahead is that of another thing. */
export function doubtedAhead(date: ClaimDate | undefined, { last }: Published): ClaimDate | undefined {
  const edtf = date && !date.ofSaying ? parseEdtf(date.edtf) : undefined
  return date && edtf && boundsOf(edtf).min > toDay(last) ? { ...date, sure: false } : date
}

const dateOf = (time: FoundTime, edtf: string, ofSaying: boolean): ClaimDate => ({
  edtf,
  time,
  sure: !TIED.test(time.doubt ?? ''),
  ofSaying,
})

function ahead(text: string, own: readonly FoundTime[], published: Published): FoundTime | undefined {
  if (own.length < 2 || !AHEAD_WORDS.test(text)) return undefined
  const first = toDay(published.first)
  return own.find(
    (time) => time.ahead && !TIED.test(time.doubt ?? '') && boundsOf(parseEdtf(time.edtf ?? '') ?? NONE).max >= first,
  )
}

const NONE = { kind: 'range' as const, start: undefined, end: undefined }

const STARTS = /\b(?:starts?|started|begins?|began|opens?|opened|runs?|ran|kicks? off)\b/
const ENDS = /\b(?:ends?|ended|closes?|closed|concludes?|concluded|finish(?:es|ed)?)\b/

/** A start and an end said in one clause are one span: "starts on the 25th and ends on the 30th". */
function spanWith(text: string, time: FoundTime, own: readonly FoundTime[]): string | undefined {
  const startsAndEnds = STARTS.test(text) && ENDS.test(text)
  const other = own.find(
    (each) =>
      each !== time &&
      each.clause === time.clause &&
      (/^(?:until|to|through)\b/i.test(each.text) || (startsAndEnds && each.start > time.start)),
  )
  const start = parseEdtf(time.edtf ?? '')
  const end = other && parseEdtf(startsAndEnds ? endBehind(time, other) : (other.named ?? ''))
  if (start?.kind !== 'date' || end?.kind !== 'date') return undefined
  const span = fromTo('interval', start.date, end.date)
  return span && formatEdtf(span)
}

/** "The law, passed in 2009, expires": between two commas behind a participle stands what only tells which law. */
function isInAside(text: string, time: FoundTime): boolean {
  const at = text.indexOf(time.text)
  if (at < 0) return false
  const opening = /^.*\p{L}, (?<words>[^,]*)$/su.exec(text.slice(0, at))?.groups?.words ?? ''
  return (
    PARTICIPLE.test(opening) &&
    /^[^,.;“”"]{0,60}, (?!(?:and|but|which|who|when|while|after|before)\b)[^,]*\p{L}{2}/u.test(
      text.slice(at + time.text.length),
    )
  )
}

/** "According to a statement issued on Saturday": the day of what is cited. */
function isOfSource(text: string, time: FoundTime): boolean {
  const at = text.indexOf(time.text)
  return (
    at >= 0 &&
    /\b[Aa]ccording to [^,;“”"]*$/.test(text.slice(0, at)) &&
    !/\b(?:will|would|was|were|is|are) [^,]*$/.test(text.slice(0, at))
  )
}

/** "It comes from books written in 2001", "a bridge built in 1990 fell": a participle behind its noun tells which one. */
function tellsWhich(text: string, time: FoundTime): boolean {
  const at = text.indexOf(time.text)
  const before = text.slice(0, Math.max(at, 0))
  const relative = RELATIVE.exec(before)
  if (relative && clausesOf(tokensOf(before.slice(0, relative.index))).verbs.length > 0) return true
  if (!BEHIND_ITS_NOUN.test(before)) return false
  const next = clausesOf(tokensOf(text.slice(at + time.text.length))).verbs[0]?.at ?? Number.POSITIVE_INFINITY
  return next <= 1 || clausesOf(tokensOf(before.replace(BEHIND_ITS_NOUN, ''))).verbs.length > 0
}

/** "About talks that open in Oslo next week": the day of the talks. */
const RELATIVE =
  /(?<!\b(?:said|says|told|added|announced|confirmed|so|such|It|it)) (?:that|which|who) (?:also |later |first )?(?:opens?|begins?|starts?|ends?|took|began|met|runs?|[a-z]{3,}ed)\b[^,;“”"]*$/

const BEHIND_ITS_NOUN =
  /(?<!\b(?:was|were|is|are|be|been|being|has|have|had|and|or|not|never|it|they|those|all|people|statement|letter|report|message|video|he|she|who|which|that|also|later|first|then|\p{L}+ly)) (?:written|signed|adopted|passed|issued|published|imposed|launched|built|reached|held|made|taken|brokered|introduced|founded|established|filed|drafted|ratified|approved|released|recorded|filmed|shot|sunk|killed|captured|jailed|convicted|arrested|elected|appointed)(?: (?:back|late|early|in \p{Lu}\p{L}+))? $/u

const PARTICIPLE =
  /^(?:[a-z]{3,}ed|held|built|born|given|taken|written|won|sent|brought|begun|sold|found|drawn|struck|shot|set|made) (?!.*\b(?:said|told)\b)/

/** The day on which something ends that starts on another: "the 30th" of the same month, the next "Wednesday". */
function endBehind({ named: start }: FoundTime, { named: end, text }: FoundTime): string {
  if (start === null || end === null || !isDay(start) || !isDay(end) || end >= start) return end ?? ''
  const day = /\b(\d{1,2})(?:st|nd|rd|th)$/.exec(text)?.[1]
  if (day !== undefined) return `${start.slice(0, 8)}${day.padStart(2, '0')}`
  return /day$/i.test(text) ? addDays(end, 7 * Math.ceil((toDay(start) - toDay(end)) / 7)) : ''
}

/** "Fell silent on 10 August and has not answered since": a state that goes on from that day. */
const sinceThen = (time: FoundTime, times: readonly FoundTime[]): string | undefined =>
  times.find(({ role, text, edtf }) => role === 'since' && /^since$/i.test(text) && edtf === `${time.named}/..`)
    ?.edtf ?? undefined
