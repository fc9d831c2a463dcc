import type { ChainContext, Speaker } from './chain.ts'
import { type FoundChain, foundChain, isOutlet } from './found-chain.ts'
import { citing, quotedBy } from './quoting-media.ts'
import { speakerOf } from './read-speaker.ts'
import { SAYING_VERB } from './saying-verbs.ts'
import { quoteOpenAfter } from './sentences.ts'
import { mediumTold, NAME_BESIDE, subjectBefore, subjectBehind } from './speaker-phrases.ts'
import { unnamedSpeaker } from './unnamed-speaker.ts'

/** "Member states will choose" says nothing. */
const SAYING = new RegExp(
  `\\b(?:(?![Ss]tates (?:will|would|have|had|are|were|can|could|may|must|in|of|and)\\b)(?:${SAYING_VERB}))\\b`,
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
    reportedly(text) ??
    unnamedSpeaker(text, context)
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
    return foundChain({ ...carrier, kind: 'medium' }, speakerOf(carried.what ?? '', context, true))
  }
  const citing = WHICH_CITES.exec(text.slice(found.index + found[0].length))?.groups?.who
  if (citing !== undefined) return foundChain(speaker, speakerOf(citing, context))
  const rest = `${text.slice(0, found.index)}${' '.repeat(found[0].length)}${text.slice(found.index + found[0].length)}`
  const other = saidBy(rest, context)
  // "According to the spokesman, the agency reported": it tells what the spokesman says.
  const teller = other?.speakers.find(({ kind, name }) => kind === 'medium' && name !== speaker.name)
  if (speaker.kind !== 'medium') return isOutlet(speaker, context) ? foundChain(teller) : foundChain(teller, speaker)
  const source = other?.speakers.find(({ kind, name }) => kind !== 'medium' && name !== speaker.name)
  return isOutlet(speaker, context) ? foundChain(source) : foundChain(speaker, source)
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
  return foundChain(media[0], teller)
}

/** "A poll found that most want an election". */
function foundBy(text: string, context: ChainContext): FoundChain | undefined {
  if (!/found|find/i.test(text)) return undefined
  const who =
    /^(?<who>(?:[\p{L}.'’-]+ ){0,3}?(?:polls?|surveys?|reports?|study|studies|inquiry|audit|investigation)(?: (?:by|of|from|in) [^,;]+)?) (?:has |have )?(?:found|finds?)\b/iu.exec(
      text,
    )?.groups?.who
  return who === undefined ? undefined : foundChain(speakerOf(who, context))
}

const CARRIED_BY =
  /\b(?:statement|remarks|comments|speech|interview|footage) (?:carried|published|aired|broadcast|released|shown) by (?<medium>[^,.;:“”"]+)/

/** "As Asia Times notes", "welcomed it in a statement carried by the agency". */
function told(text: string, context: ChainContext): FoundChain | undefined {
  const found =
    CARRIED_BY.exec(text) ??
    /\bas (?<medium>[^,;:“”"]+?) (?:notes|noted|reports|reported|put it|writes|wrote)\b/i.exec(text)
  const speaker = found && speakerOf(found.groups?.medium ?? '', context)
  return speaker && !isOutlet(speaker, context) ? foundChain(speaker) : undefined
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
