import { type Chain, type ChainContext, type Speaker, speakerOf } from './chain.ts'
import { foldedName } from './name-table.ts'
import { quoteOpenAfter } from './sentences.ts'
import { lastNounPhrase, mediumTold, NAME_BESIDE, subjectBefore, subjectBehind } from './speaker-phrases.ts'

/** A chain found in a sentence, with the speakers whom later sentences may mean by a pronoun. */
export interface FoundChain {
  readonly chain: Chain
  readonly speakers: readonly Speaker[]
}

const VERB =
  'said|say|says|told|tells|announced|announces|confirmed|confirms|reported|reports|added|adds|noted|notes|stated|states|wrote|writes|tweeted|posted|declared|declares|warned|warn|warns|cautioned|cautions|pointed out|points out|explained|insisted|acknowledged|admitted|argued|argue|argues|suggested|suggests|claimed|claims|alleged|alleges|revealed|disclosed|informed(?= (?:the|her|his|its|them|[A-Z]))|hinted|predicted|predict|predicts|stressed|reiterated|believe|believes|anticipated|testified|recalled|commented|remarked|denied|denies|concluded|estimated|estimates|indicated|reaffirmed|voiced|made (?:it )?clear'
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
/** "Member states will choose" says nothing. */
const SAYING = new RegExp(
  `\\b(?:(?![Ss]tates (?:will|would|have|had|are|were|can|could|may|must|in|of|and)\\b)(?:${VERB}))\\b`,
  'g',
)
const ACCORDING =
  /\b(?:according to|in the words of) (?<who>.+?)(?=$|[.;”"](?:\s|$)|,| (?:that|which|who|as|when|while|after|but)\b)/i

/** Finds who says a sentence. The words inside quotation marks are not looked at, nor those for a time. */
export function findChain(
  sentence: string,
  inQuote: boolean,
  times: readonly { readonly start: number; readonly end: number }[],
  context: ChainContext,
): FoundChain | undefined {
  const text = times
    .filter(({ start, end }) => !/(?:after|before)$/i.test(sentence.slice(start, end)))
    .reduce(
      (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
      blanked(sentence, inQuote),
    )
  return (
    quotedBy(text, context) ??
    citing(text, sentence, context) ??
    accordingTo(text, context) ??
    saidBy(text, context) ??
    foundBy(text, context) ??
    told(text, context) ??
    byCount(text) ??
    reportedly(text)
  )
}

/** The sentence with the words of quotations as blanks, so that places in it stay the same. */
function blanked(sentence: string, inQuote: boolean): string {
  let open = inQuote
  return sentence.replace(/“|”|"|``|''|[^“”"`']+|[`']/g, (part) => {
    if (/^(?:“|”|"|``|'')$/.test(part)) {
      open = quoteOpenAfter(part, open)
      return part
    }
    return open ? ' '.repeat(part.length) : part
  })
}

const chainOf = (...speakers: readonly (Speaker | undefined)[]): FoundChain | undefined => {
  const known = speakers.filter((speaker) => speaker !== undefined)
  if (known.length === 0) return undefined
  const links = known.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) === index)
  const unsure = known.find(({ doubt }) => doubt !== undefined)
  const others = unsure?.alternatives?.map((name) => links.map((link) => (link === unsure.name ? name : link)))
  return {
    chain: {
      links,
      ...(unsure?.doubt !== undefined && { doubt: unsure.doubt }),
      ...(others && { alternatives: others }),
    },
    speakers: known,
  }
}

/** "Kim was quoted by Yonhap as saying", "was quoted as saying by the agency". */
function quotedBy(text: string, context: ChainContext): FoundChain | undefined {
  if (!/quoted|cited/.test(text)) return undefined
  const quotes = QUOTES.exec(text)?.groups
  if (quotes) {
    const medium = speakerOf(lastNounPhrase(quotes.medium ?? ''), context, true)
    const known = medium && { ...medium, kind: 'medium' as const }
    const who = speakerOf(quotes.who ?? '', context)
    if (known && who) return isOutlet(known, context) ? chainOf(who) : chainOf(known, who)
  }
  const by = QUOTED_BY.exec(text)
  const asSaying = QUOTED_AS_SAYING.exec(text)
  const groups = (by ?? asSaying)?.groups
  if (!groups) return undefined
  return chainOf(speakerOf(groups.medium ?? '', context), speakerOf(lastNounPhrase(groups.who ?? ''), context))
}

/** "Quoting sources, Yonhap reported" · "Izvestiya reported, citing a source" · "Reuters, citing officials, said". */
function citing(text: string, sentence: string, context: ChainContext): FoundChain | undefined {
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
  return chainOf(mediumOf(lastNounPhrase(groups.medium ?? ''), context), speakerOf(who, context))
}

function mediumOf(phrase: string, context: ChainContext): Speaker | undefined {
  const speaker = speakerOf(phrase, context)
  return speaker && { ...speaker, kind: 'medium' }
}

/** "According to a statement carried by SANA". */
const CARRIED = /^(?<what>.+?) (?:carried|published|broadcast|aired|relayed) by (?<medium>.+)$/

/** "According to the paper, which cites two diplomats, …" */
const WHICH_CITES = /^, (?:which|who|itself) (?:cit|quot)(?:es?|ed|ing) (?<who>[^,;.]+)/

/** Whoever something is according to speaks, known or not: "the Red Cross", and not "the plan". */
function bodyNamed(phrase: string): Speaker | undefined {
  const name = /^(?:the )?(?<name>(?:\p{Lu}[\p{L}’'-]*\s?)+)$/u.exec(phrase.trim())?.groups?.name?.trim()
  return name === undefined ? undefined : { name, kind: 'office' }
}

/** "…, according to a ministry official · "…, Peskov confirmed on Monday, according to Reuters". */
function accordingTo(text: string, context: ChainContext): FoundChain | undefined {
  const found = ACCORDING.exec(text)
  if (!found) return undefined
  // "According to the branch leader, Ewa Kania": the name beside the post.
  const named = NAME_BESIDE.exec(text.slice(found.index + found[0].length))?.[1]
  const who = named ?? found.groups?.who ?? ''
  const speaker = speakerOf(who, context, true) ?? bodyNamed(who)
  if (!speaker) return undefined
  const carried = CARRIED.exec(who)?.groups
  const carrier = carried && speakerOf(carried.medium ?? '', context)
  if (carried && carrier) {
    return chainOf({ ...carrier, kind: 'medium' }, speakerOf(carried.what ?? '', context, true))
  }
  const citing = WHICH_CITES.exec(text.slice(found.index + found[0].length))?.groups?.who
  if (citing !== undefined) return chainOf(speaker, speakerOf(citing, context))
  const rest = `${text.slice(0, found.index)}${' '.repeat(found[0].length)}${text.slice(found.index + found[0].length)}`
  const other = saidBy(rest, context)
  // "According to the spokesman, the agency reported": it tells what the spokesman says.
  const teller = other?.speakers.find(({ kind, name }) => kind === 'medium' && name !== speaker.name)
  if (speaker.kind !== 'medium') return isOutlet(speaker, context) ? chainOf(teller) : chainOf(teller, speaker)
  const source = other?.speakers.find(({ kind, name }) => kind !== 'medium' && name !== speaker.name)
  return isOutlet(speaker, context) ? chainOf(source) : chainOf(speaker, source)
}

const PLAINLY = /^(?:said|says?|told|tells)$/

/** "X said …" at the start, "…, X said", "said X", with the medium it was told to or carried by. */
function saidBy(text: string, context: ChainContext): FoundChain | undefined {
  const found: Speaker[] = []
  let plain: Speaker | undefined
  for (const match of text.matchAll(SAYING)) {
    const speaker =
      subjectBefore(text, match.index, context) ?? subjectBehind(text, match.index + match[0].length, context)
    if (!speaker) continue
    const medium = mediumTold(text.slice(match.index), context)
    if (medium && !isOutlet(medium, context)) found.push(medium)
    found.push(speaker)
    if (PLAINLY.test(match[0])) plain ??= speaker
  }
  const others = found.filter((speaker) => !isOutlet(speaker, context))
  const media = others.filter(({ kind }) => kind === 'medium')
  const people = others.filter(({ kind }) => kind !== 'medium')
  // "The president declared an emergency, the court said": who says so, and not what the president did.
  const teller = people.find((speaker) => speaker === plain) ?? people[0]
  return chainOf(media[0], teller)
}

/** "A poll found that most want an election". */
function foundBy(text: string, context: ChainContext): FoundChain | undefined {
  if (!/found|find/i.test(text)) return undefined
  const who =
    /^(?<who>(?:[\p{L}.'’-]+ ){0,3}?(?:polls?|surveys?|reports?|study|studies|inquiry|audit|investigation)(?: (?:by|of|from|in) [^,;]+)?) (?:has |have )?(?:found|finds?)\b/iu.exec(
      text,
    )?.groups?.who
  return who === undefined ? undefined : chainOf(speakerOf(who, context))
}

const CARRIED_BY =
  /\b(?:statement|remarks|comments|speech|interview|footage) (?:carried|published|aired|broadcast|released|shown) by (?<medium>[^,.;:“”"]+)/

/** "As Asia Times notes", "welcomed it in a statement carried by the agency". */
function told(text: string, context: ChainContext): FoundChain | undefined {
  const found =
    CARRIED_BY.exec(text) ??
    /\bas (?<medium>[^,;:“”"]+?) (?:notes|noted|reports|reported|put it|writes|wrote)\b/i.exec(text)
  const speaker = found && speakerOf(found.groups?.medium ?? '', context)
  return speaker && !isOutlet(speaker, context) ? chainOf(speaker) : undefined
}

/** "By a U.N. count". */
function byCount(text: string): FoundChain | undefined {
  const found =
    /\bby (?<count>(?:an?|some|most) (?:[A-Za-z\u00c0-\u024f.]+ ){0,3}(?:counts?|estimates?|tally|tallies|accounts?))\b/.exec(
      text,
    )
  return found?.groups?.count === undefined ? undefined : { chain: { links: [found.groups.count] }, speakers: [] }
}

/** "Reportedly visited", "it is widely speculated that": somebody says so, and nobody is named. */
function reportedly(text: string): FoundChain | undefined {
  const source = /\breportedly\b/i.test(text)
    ? 'unnamed reports'
    : /\b[Ii]t (?:is|was|has been) (?:[a-z]+ )?(?:speculated|rumou?red)\b/.test(text)
      ? 'unnamed speculation'
      : undefined
  return source === undefined ? undefined : { chain: { links: [source] }, speakers: [] }
}

/** The BBC and BBC News are one outlet. */
function isOutlet({ name }: Speaker, { speakers: { outlet }, table }: ChainContext): boolean {
  if (outlet === undefined) return false
  const known = table.names.get(foldedName(outlet.replace(/^the /i, '')))?.name ?? outlet
  return [outlet, known].some((each) => foldedName(each) === foldedName(name))
}
