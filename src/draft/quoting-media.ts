import type { ChainContext, Speaker } from './chain.ts'
import { type FoundChain, foundChain, isOutlet } from './found-chain.ts'
import { speakerOf } from './read-speaker.ts'
import { lastNounPhrase } from './speaker-phrases.ts'

const MEDIA_VERB = 'reported|reports|said|says|wrote|writes|quoted|quotes|cited|cites'
const END =
  '(?=$|[.;”"]|, (?:who|which|whose|where|when|adding|citing|quoting|saying|as|but|while|and)\\b|,|\\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b| (?:that|when|after|as saying|during|in an? (?:statement|interview|phone|telephone|tweet|report))\\b)'

const QUOTED_BY =
  /^(?<who>.*?),? (?:was|were|is) (?:quoted|cited)(?: [A-Za-z\u00c0-\u024f]+day)? by (?<medium>.+?),? as (?:saying|telling)/i
/** "The paper quoted Ada Berg as saying". */
const QUOTES =
  /^(?<medium>[^“”"]+?) (?:also |later |has )*(?<!\b(?:was|were|is|been|be) )(?:quoted|quotes|cited|cites) (?!by )(?<who>[^,“”"]+?) as (?:saying|telling)\b/i
const QUOTED_AS_SAYING = new RegExp(
  `^(?<who>.*?),? (?:was|were|is) quoted(?: [A-Za-z\u00c0-\u024f]+day)? as saying by (?<medium>.+?)${END}`,
  'i',
)
const CITING_FIRST = new RegExp(`^(?:quoting|citing) (?<who>.+?), (?<medium>[^,]+?) (?:${MEDIA_VERB})\\b`, 'i')
const CITING_LAST = new RegExp(
  `(?<medium>[^“”"]+?),? (?:has )?(?:${MEDIA_VERB})\\b[^,“”"]{0,40},? (?:citing|quoting)(?<who>.+)$`,
  'i',
)
const CITING_WITHIN = new RegExp(`(?<medium>[^“”"]+?), (?:citing|quoting) (?<who>[^,]+), (?:${MEDIA_VERB})\\b`, 'i')

/** "Kim was quoted by Yonhap as saying", "was quoted as saying by the agency". */
export function quotedBy(text: string, context: ChainContext): FoundChain | undefined {
  if (!/quoted|cited/.test(text)) return undefined
  const quotes = QUOTES.exec(text)?.groups
  if (quotes) {
    const medium = speakerOf(lastNounPhrase(quotes.medium ?? ''), context, true)
    const known = medium && { ...medium, kind: 'medium' as const }
    const who = speakerOf(quotes.who ?? '', context)
    if (known && who) return isOutlet(known, context) ? foundChain(who) : foundChain(known, who)
  }
  const by = QUOTED_BY.exec(text)
  const asSaying = QUOTED_AS_SAYING.exec(text)
  const groups = (by ?? asSaying)?.groups
  if (!groups) return undefined
  return foundChain(speakerOf(groups.medium ?? '', context), speakerOf(lastNounPhrase(groups.who ?? ''), context))
}

/** "Quoting sources, Yonhap reported" · "Izvestiya reported, citing a source" · "Reuters, citing officials, said". */
export function citing(text: string, sentence: string, context: ChainContext): FoundChain | undefined {
  if (!/citing|quoting/i.test(text)) return undefined
  const first = CITING_FIRST.exec(text)
  const last = CITING_LAST.exec(text)
  const within = CITING_WITHIN.exec(text)
  const found = first ?? within ?? last
  const { groups } = found ?? {}
  if (!found || !groups) return undefined
  // A described source may stand in quotation marks, which are blank here.
  const from = found.index + found[0].lastIndexOf(groups.who ?? '')
  const said = found === last ? sentence.slice(from).replace(/[“”"]/g, '') : (groups.who ?? '')
  const who = said.split(/,(?! (?:a|an|the)\b)|[;.”]| (?:who|which|that) /)[0] ?? ''
  return foundChain(mediumOf(lastNounPhrase(groups.medium ?? ''), context), speakerOf(who, context))
}

function mediumOf(phrase: string, context: ChainContext): Speaker | undefined {
  const speaker = speakerOf(phrase, context)
  return speaker && { ...speaker, kind: 'medium' }
}
