import { pattern } from '../text/pattern.ts'

/**
 * Whether a phrase describes a source without naming it: it begins in lower case (“an informed source”), or what it is
 * about, which stands before “of”, “in”, “at” or “from”, is a common noun (“South Korean media”, “Sources in Seoul”). A
 * noun in capitals names something unless nothing but a nationality or a general word stands before it: “Associated
 * Press”, “The Diplomat” are names, “Russian Media” and “Officials” are none.
 */
export function isUnnamed(name: string): boolean {
  const phrase = name.trim()
  // The host of a page names whose page it is.
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(phrase)) return false
  if (LOWER_CASE().test(phrase)) return !NAME_IN_LOWER_CASE().test(phrase)
  const words = (phrase.split(BEFORE)[0] ?? '').split(/\s+/)
  const head = words.at(-1)?.replace(/[.,;:]+$/, '') ?? ''
  if (!NOUNS.test(head)) return false
  const before = words.slice(0, -1)
  if (LOWER_CASE().test(head)) return true
  const plural = /s$|^(?:media|press|people|police|intelligence)$/i.test(head)
  if (before.length === 1 && /^the$/i.test(before[0] ?? '') && !plural) return false
  return before.every((word) => GENERAL.test(word) || NATIONALITY().test(word))
}

const LOWER_CASE = pattern(String.raw`^\p{Ll}`, 'u')

/** A name that begins with an article of its language, or with one letter or two before a capital. */
const NAME_IN_LOWER_CASE = pattern(String.raw`^(?:al|el|an|as|ash|at|az)-\p{Lu}|^\p{Ll}{1,2}\p{Lu}`, 'u')

const BEFORE =
  /,?\s+(?:of|in|at|from|with|within|inside|near|close|familiar|briefed|on|for|to|who|that|which|speaking)\s/i

const NOUNS =
  /^(?:sources?|officials?|diplomats?|analysts?|experts?|media|outlets?|press|papers?|newspapers?|reports?|accounts?|insiders?|observers?|residents?|witness(?:es)?|eyewitness(?:es)?|locals|defectors?|refugees?|traders?|scholars?|researchers?|academics?|lawmakers?|politicians?|aides?|advis[eo]rs?|spokes(?:man|woman|person|men|women|people|persons)|representatives?|ministers?|officers?|commanders?|soldiers?|authorit(?:y|ies)|negotiators?|envoys?|journalists?|reporters?|correspondents?|commentators?|critics?|activists?|people|persons?|man|men|woman|women|speculation|rumou?rs?|intelligence|police|investigators?|executives?|businessm[ae]n|delegates?|participants?|attendees|interlocutors?|informants?|leaks?)$/i

const GENERAL =
  /^(?:the|an?|one|two|three|some|several|many|various|other|another|unnamed|anonymous|unidentified|undisclosed|informed|reliable|credible|senior|high-?ranking|high-?level|top|former|current|local|regional|national|foreign|domestic|international|state|official|government(?:al)?|diplomatic|military|intelligence|security|defen[cs]e|political|parliamentary|presidential|ministry|embassy|industry|business|trade|independent|outside|external|news|social|mass|mainstream|media|press|well-placed|multiple|unconfirmed)$/i

const NATIONALITY = pattern(
  String.raw`^(?:(?:north|south|east|west|central|inter)(?:ern)?-?|u\.?s\.?|u\.?k\.?|e\.?u\.?|u\.?n\.?|french|dutch|greek|thai|swiss|czech|welsh|lao|filipino|kiwi|\p{L}{2,}(?:ans?|ese|ish)|iraqi|israeli|pakistani|saudi|emirati|qatari|kuwaiti|bangladeshi|nepali|azerbaijani|yemeni|omani|afghan|uzbek|kazakh|tajik|turkmen|kyrgyz|arab)$`,
  'iu',
)
