import { type Chain, type ChainContext, type Speaker, speakerOf } from './chain.ts'
import { quoteOpenAfter } from './sentences.ts'

/** A chain found in a sentence, with the speakers whom later sentences may mean by a pronoun. */
export interface FoundChain {
  readonly chain: Chain
  readonly speakers: readonly Speaker[]
}

const VERB =
  'said|say|says|told|tells|announced|announces|confirmed|confirms|reported|reports|added|adds|noted|notes|stated|states|wrote|writes|tweeted|posted|declared|declares|warned|warn|warns|explained|insisted|acknowledged|admitted|argued|argue|argues|suggested|suggests|claimed|claims|alleged|alleges|revealed|disclosed|hinted|predicted|predict|predicts|stressed|reiterated|believe|believes|anticipated|testified|recalled|commented|remarked|denied|denies|concluded|estimated|estimates|indicated'
const MEDIA_VERB = 'reported|reports|said|says|wrote|writes|quoted|quotes|cited|cites'
const END =
  '(?=$|[.;”"]|, (?:who|which|whose|where|when|adding|citing|quoting|saying|as|but|while|and)\\b|,|\\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b| (?:that|when|after|as saying|during|in an? (?:statement|interview|phone|telephone|tweet|report))\\b)'

const QUOTED_BY =
  /^(?<who>.*?),? (?:was|were|is) (?:quoted|cited)(?: [A-Za-z\u00c0-\u024f]+day)? by (?<medium>.+?),? as (?:saying|telling)/i
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
const SAYING = new RegExp(`\\b(?:${VERB})\\b`, 'g')
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
  const by = QUOTED_BY.exec(text)
  const asSaying = QUOTED_AS_SAYING.exec(text)
  const groups = (by ?? asSaying)?.groups
  if (!groups) return undefined
  return chainOf(speakerOf(groups.medium ?? '', context), speakerOf(subjectOf(groups.who ?? ''), context))
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
  const who = said.split(/,(?! (?:a|an|the)\b)|[;.”]/)[0] ?? ''
  return chainOf(mediumOf(subjectOf(groups.medium ?? ''), context), speakerOf(who, context))
}

function mediumOf(phrase: string, context: ChainContext): Speaker | undefined {
  const speaker = speakerOf(phrase, context)
  return speaker && { ...speaker, kind: 'medium' }
}

/** "…, according to a ministry official" · "…, Peskov confirmed on Monday, according to Reuters". */
function accordingTo(text: string, context: ChainContext): FoundChain | undefined {
  const found = ACCORDING.exec(text)
  if (!found) return undefined
  // "According to the branch leader, Ewa Kania": the name beside the post.
  const named = NAME_BESIDE.exec(text.slice(found.index + found[0].length))?.[1]
  const speaker = speakerOf(named ?? found.groups?.who ?? '', context)
  if (!speaker) return undefined
  const rest = `${text.slice(0, found.index)}${' '.repeat(found[0].length)}${text.slice(found.index + found[0].length)}`
  const other = speaker.kind === 'medium' ? saidBy(rest, context) : undefined
  const source = other?.speakers.find(({ kind, name }) => kind !== 'medium' && name !== speaker.name)
  return isOutlet(speaker, context) ? chainOf(source) : chainOf(speaker, source)
}

/** "X said …" at the start, "…, X said", "said X", with the medium it was told to or carried by. */
function saidBy(text: string, context: ChainContext): FoundChain | undefined {
  const found: Speaker[] = []
  for (const match of text.matchAll(SAYING)) {
    const speaker =
      subjectBefore(text, match.index, context) ?? subjectBehind(text, match.index + match[0].length, context)
    if (!speaker) continue
    const medium = mediumTold(text.slice(match.index), context)
    if (medium && !isOutlet(medium, context)) found.push(medium)
    found.push(speaker)
  }
  const others = found.filter((speaker) => !isOutlet(speaker, context))
  const media = others.filter(({ kind }) => kind === 'medium')
  const people = others.filter(({ kind }) => kind !== 'medium')
  return chainOf(media[0], people[0])
}

/** The subject of a verb of saying: what stands before it back to the start of its clause. */
function subjectBefore(text: string, verb: number, context: ChainContext): Speaker | undefined {
  const before = text.slice(0, verb)
  const phrase = subjectOf(before)
  // "…, but the rebels denied": said of that clause and not of the sentence.
  const lead = before.slice(0, before.length - phrase.length)
  if (/;\s*$|\b(?:but|and|while|though|although)\s*$/i.test(lead) && HAS_VERB.test(lead)) return undefined
  // A verb of saying in a clause of its own ("the man who said", "after he said") tells nothing of the sentence.
  if (
    /(?:^|\s)(?:that|who|which|whom|whose|what|when|after|before|if|to|how|why|where|since|until|not)\s+(?:\S+\s+){0,6}$/i.test(
      `${before.slice(0, before.length - phrase.length).slice(-40)}${phrase}`.replace(/\s*$/, ' '),
    ) &&
    OWN_CLAUSE.test(before)
  )
    return undefined
  if (FINITE.test(phrase) || / (?:as|that|which|because|while|when|comes?) /.test(phrase)) return undefined
  return speakerOf(phrase, context)
}

const HAS_VERB =
  /\b(?:is|are|was|were|will|would|has|have|had|could|[a-z\u00df-\u024f]{2,}ed|said|told|made|took|went|met|held)\b/
const OWN_CLAUSE =
  /\b(?:that|who|which|whom|whose|what|when|after|before|if|to|how|why|where|since|until)\s+[^,;“”"]*$/i
const FINITE =
  /\b(?:is|are|was|were|will|would|has|have|had|could|may|might|should|can|did|does|do|met|held|began|came|went|took|made|gave)\b/i

const NAME_BESIDE =
  /^, ([A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f'’.-]*(?: [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f'’-]*){1,3})(?=[,;]|\.?\s*$)/
const BESIDE_POST =
  /[a-z\u00df-\u024f], ((?:[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]*)(?: [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]*){1,3}),(?: (?:also|earlier|later|then|[a-z]+ly))?\s*$/

/** The last noun phrase before a verb, without the words of time before it and the aside behind it. */
function subjectOf(before: string): string {
  const plain = before
    .replace(/\s(?:—|–|--)\s[^—–]*\s(?:—|–|--)\s*$/, ' ')
    .replace(
      /, (?:who|whose|which|an?|the|head|chief|director|professor|speaking|in|at|on|a senior|asked)\b[^,]*,\s*$/i,
      ' ',
    )
  // "His lawyer, Tom Leary, said": the name beside the post.
  const beside = BESIDE_POST.exec(plain)?.[1]
  if (beside !== undefined) return beside
  const part = plain.slice(Math.max(...[...',;:–—“”"'].map((mark) => plain.trimEnd().lastIndexOf(mark))) + 1)
  // "… met, but the rebels said": a clause of its own; "Norway and Sweden said": one subject.
  const joined = /^(?<lead>.*)\b(?:but|and|while|though|although|because)\b(?<rest>[^,]*)$/i.exec(part)?.groups
  if (!joined) return part
  return joined.lead === undefined || joined.lead.trim() === '' || HAS_VERB.test(joined.lead)
    ? (joined.rest ?? '')
    : part
}

/** "…,” said Kim", "said X, a senior analyst at Y". */
function subjectBehind(text: string, at: number, context: ChainContext): Speaker | undefined {
  const before = text.slice(0, at).replace(/\S+$/, '')
  if (!/[,”"?]\s*$/.test(before)) return undefined
  const phrase = /^\s+(?<who>[^,.;“”"]+)/.exec(text.slice(at))?.groups?.who ?? ''
  if (/^(?:that|in|on|it|he|she|they|at|to|there)\b/i.test(phrase)) return undefined
  return speakerOf(phrase.replace(/ (?:on|in|at|during|after|before|to|by|from) .*$/i, ''), context)
}

/** "told Reuters", "in a statement carried by SPA", "in an interview with Le Monde", "on state television". */
function mediumTold(behind: string, context: ChainContext): Speaker | undefined {
  const clause = behind.split(/[;“”"]/)[0] ?? ''
  const found =
    /^(?:told|tells) (?<medium>[^,.;]+?)(?=$|[,.;]| (?:that|on|in|at|he|she|it|they|the|a|during|after|late|earlier|[A-Za-z\u00c0-\u024f]+day)\b)/i.exec(
      clause,
    ) ??
    /\b(?:carried|published|relayed|quoted|broadcast|aired|released) by (?<medium>[^,.;]+?)(?=$|[,.;]| (?:that|on|in|late|earlier|[A-Za-z\u00c0-\u024f]+day)\b)/i.exec(
      clause,
    ) ??
    /\b(?:interview|interviews) (?:with|to|on|published (?:by|in)) (?<medium>[^,.;]+?)(?=$|[,.;]| (?:that|on|in|published|aired|late|earlier|[A-Za-z\u00c0-\u024f]+day)\b)/i.exec(
      clause,
    )
  const speaker = found && speakerOf(found.groups?.medium ?? '', context)
  return speaker?.kind === 'medium' &&
    !/\b(?:reporters|journalists|conference|briefing|gathering|rally|meeting|audience)\b/.test(speaker.name)
    ? speaker
    : undefined
}

/** "As Asia Times notes". */
function told(text: string, context: ChainContext): FoundChain | undefined {
  const found = /\bas (?<medium>[^,;:“”"]+?) (?:notes|noted|reports|reported|put it|writes|wrote)\b/i.exec(text)
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

const reportedly = (text: string): FoundChain | undefined =>
  /\breportedly\b/i.test(text) ? { chain: { links: ['unnamed reports'] }, speakers: [] } : undefined

const isOutlet = ({ name }: Speaker, { speakers }: ChainContext): boolean =>
  speakers.outlet !== undefined && name.toLowerCase() === speakers.outlet.toLowerCase()
