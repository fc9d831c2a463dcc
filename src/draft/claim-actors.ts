import { nearestWord } from '../text/nearest-word.ts'
import type { Doubt, LinkedName } from './draft.ts'
import { namedByPost } from './held-posts.ts'
import { foldedName, type NameTable } from './name-table.ts'
import type { People } from './people.ts'
import type { NamedPairs } from './read-sentences.ts'
import type { Resolved } from './resolve-name.ts'
import { stateOfCapital } from './states.ts'

/** The knowledge by which the actors of a claim are told. */
export interface ActorContext {
  readonly place: string | undefined
  readonly chain: readonly string[]
  readonly outlet: string | undefined
  /** Whether the claim is that somebody said it. */
  readonly statement: boolean
  /** Whom a pronoun at its start may mean. */
  readonly person: string | undefined
  /** Whom else: the other people of the sentence before. */
  readonly others: readonly string[]
  /** Whom "the two leaders" and "both countries" may mean. */
  readonly pairs: NamedPairs
  /** The states that the report names: "the North" is one of them. */
  readonly states: ReadonlySet<string>
  readonly people: People
  readonly table: NameTable
}

/** Said of the one who follows, or of a thing: "Kremlin spokesman", "U.N. sanctions". */
const OF_ANOTHER =
  /^ (?:spokes\w+|officials?|sources?|envoys?|chief|secretary|head|leaders?|sanctions|resolutions?|counts?|figures|data|rules|troops|members?|summit|headquarters|building)\b/
/** "Citing a source at the ministry": the body has said nothing. */
const OF_A_SOURCE = /\b(?:sources?|officials?|spokes\w+|diplomats?) (?:at|of|in|from|for|with)(?: the)? $/
/** "The ministry says the envoy will stay": of somebody else than who speaks. */
const OPENS = /^["“]?(?:The )?$/
const SAYS_OF_ANOTHER =
  /^ (?:said|says|confirmed|announced) (?:that )?(?!(?:he|she|it|they|his|her|its|their|on|in|at|late|[A-Z][a-z]+day)\b)/
const STATE_ACTS =
  /^\s+(?:[a-z\u00df-\u024f]+ly )?(?:[a-z\u00df-\u024f]+ed|has|had|says|said|will|would|wants?|den\w+)\b/
const HALF_OF_A_NAME = /\b[Tt]he (?<half>North|South|West|East)(?=['’]s\b|[ ,.;])(?! [A-Z])/g
const PRONOUN =
  /^["“]?(?<word>He|She|His|Her)\b|\b(?<owner>his|her) (?:[a-z-]+ ){0,2}(?:visit|trip|tour|meeting|talks|summit|speech)\b/
/**
 * Two who were named before: "the two leaders", "both presidents", and whoever comes to a meeting that is only called
 * so.
 */
const TWO_PEOPLE =
  /\b(?:(?:the|these) two(?: (?:men|women|leaders|presidents|ministers|envoys|candidates|rivals))?(?! [a-z]*(?:countr|nation|state|side|compan|part|govern|neighb|all))|both (?:men|women|leaders|presidents|candidates|rivals)|the (?:leaders|presidents|rivals)|(?:[Tt]he|[Aa])(?: (?:first|planned|possible|coming|upcoming|bilateral|historic))? (?:meeting|summit))\b/i
/** "Inter-Korean ties": of the states of that name. */
const BETWEEN_STATES = /\b(?<words>inter-(?<states>[A-Z][a-z]+)n)\b/
const TWO_STATES =
  /\b(?:the|these|both)(?: two)? (?:countries|nations|states|sides|governments|neighbou?rs|allies|capitals|powers)\b|\bthe (?:joint|bilateral) [a-z]+\b/i

/**
 * Who is linked in a line, each once. Who may be meant and is not linked stands in the doubts, and last among them whom
 * the words only touch: states that do nothing in it, both names of a "Kim-Putin summit", whoever a pronoun means.
 */
export function claimActors(text: string, names: readonly Resolved[], context: ActorContext) {
  const { place, chain, outlet, statement, people } = context
  const links: LinkedName[] = []
  const doubts: Doubt[] = []
  const also: Doubt[] = []
  /** The states of adjectives: "Chinese drills". */
  const of: { readonly name: string; readonly words: string }[] = []
  const seen = new Set<string>()
  const propose = (list: Doubt[], words: string, options: readonly string[], note?: string): void => {
    const fresh = options.filter((option) => !seen.has(option))
    if (fresh.length > 0) list.push({ aspect: 'actor', words, ...(note !== undefined && { note }), options: fresh })
    for (const option of fresh) seen.add(option)
  }
  for (const { mention, name, kind, several } of names) {
    const { start, end, own } = mention
    if ((name === place && kind !== 'person') || name === outlet) continue
    if (kind === 'unknown' && chain.includes(name)) continue
    if (kind === 'body' && OF_ANOTHER.test(text.slice(end))) continue
    // "The Foreign Ministry": of a state that the words do not tell.
    if (kind === 'body' && !own && OF_ANY_STATE.test(name)) {
      if (!chain.includes(name)) propose(doubts, mention.text, [name], 'of which state')
      continue
    }
    if (kind !== 'capital' && kind !== 'unknown' && isOnlyNamed(text, start, end)) {
      if (!chain.includes(name)) propose(also, mention.text, [name], ALSO)
      continue
    }
    if (kind === 'body' && /^['’]s\b/.test(text.slice(end))) {
      propose(also, mention.text, [name], ALSO)
      continue
    }
    if (several) {
      if (!seen.has(mention.text))
        doubts.push({ aspect: 'actor', words: mention.text, note: 'one of several', options: several })
      seen.add(mention.text)
      continue
    }
    if (seen.has(name)) continue
    if (
      (kind === 'person' || kind === 'state') &&
      (OF_ANOTHER_EVENT.test(text.slice(Math.max(start - REACH, 0), start)) || OF_A_TRIP.test(text.slice(end)))
    ) {
      if (!chain.includes(name)) propose(also, mention.text, [name], ALSO)
      continue
    }
    if (
      kind === 'person' ||
      kind === 'body' ||
      (kind === 'media' && own) ||
      (kind === 'state' && acts(text, start, end))
    ) {
      if (chain.includes(name) && (kind === 'media' || (!statement && onlyCited(text, start, end)))) continue
      if (kind === 'body' && OF_A_SOURCE.test(text.slice(0, start))) continue
      links.push({ name, start, end })
      seen.add(name)
    } else if (kind === 'capital') {
      const state = stateOfCapital(name)?.name
      const acting = acts(text, start, end) && STATE_ACTS.test(text.slice(end))
      if (state !== undefined && state !== place)
        propose(acting ? doubts : also, mention.text, [state], acting ? 'the state' : ALSO)
    } else if (kind === 'state') {
      // "US President": of which state, and not the state.
      if (!/^ [A-Z]/.test(text.slice(end))) propose(also, mention.text, [name], ALSO)
    } else if (kind === 'demonym' && /^ [a-z]/.test(text.slice(end))) {
      of.push({ name, words: mention.text })
    } else if (kind === 'unknown') {
      const both = mention.text.split('-').map((part) => people.bySurname.get(foldedName(part)))
      if (both.length === 2 && both.every((owners) => owners)) {
        for (const [index, owners] of both.entries())
          propose(also, mention.text.split('-')[index] ?? '', owners ?? [], ALSO)
      } else if (mention.text.includes(' ') && !/\b(?:African|American|European|Asian)$/.test(mention.text)) {
        propose(doubts, mention.text, [mention.text, ...otherSpelling(mention.text, context.table)])
      }
    }
  }
  for (const { words, name } of namedByPost(text, people.roles))
    if (!chain.includes(name)) propose(also, words, [name], ALSO)
  for (const { 0: words, index, groups } of text.matchAll(HALF_OF_A_NAME)) {
    const whole = [...context.states].filter((state) => state.startsWith(`${groups?.half} `))
    if (whole.length === 1 && !names.some(({ mention }) => mention.start <= index + 4 && mention.end > index + 4))
      propose(also, words, whole, ALSO)
  }
  const pronoun = Object.values(PRONOUN.exec(text)?.groups ?? {}).find((word) => word !== undefined)
  if (pronoun !== undefined && context.person !== undefined)
    propose(also, pronoun, [context.person, ...context.others], ALSO)
  const both = BETWEEN_STATES.exec(text)?.groups
  if (both) {
    for (const name of [...context.states].filter((state) => state.endsWith(both.states ?? '')))
      propose(also, both.words ?? '', [name], ALSO)
  }
  for (const [pattern, pair] of [
    [TWO_PEOPLE, links.length < 2 ? context.pairs.people : []],
    [TWO_STATES, context.pairs.states],
  ] as const) {
    const words = pattern.exec(text)?.[0]
    if (words !== undefined) for (const name of pair) propose(also, words, [name], ALSO)
  }
  if (links.length === 0) for (const { name, words } of of) if (name !== place) propose(also, words, [name], ALSO)
  // "The hotlines were restored": nobody is named, so it may be of those who were named last.
  const things = /^["“]?(?<words>They|(?:The|These|Those|Both) [a-z]+s)\b/.exec(text)?.groups?.words
  if (things !== undefined && links.length + doubts.length + also.length === 0 && chain.length === 0) {
    const last = context.pairs.states.length > 0 ? context.pairs.states : context.pairs.people
    for (const name of last) propose(also, things, [name], ALSO)
  }
  return { links: links.filter(({ name }) => name !== place), doubts, also }
}

const OF_ANY_STATE =
  /^(?:(?:Foreign|Interior|Home|Defen[cs]e|Health|Finance|Economy|Energy|Justice|Trade|Transport|Education|Agriculture) )?(?:Ministry|Department|Parliament|Senate|Congress|Supreme Court|Constitutional Court|National Assembly|Central Bank|Army|Navy|Air Force|Cabinet|Government)$/
const TITLED = "(?: (?:the|an?|his|her|its|their|then-|former|new|late|outgoing|[a-z]+ing))?(?: [\\p{L}'’-]+){0,3}?"
/** "A book about", "the district of", "unlike": whoever follows is named, and does nothing. */
const ONLY_NAMED = new RegExp(
  `\\b(?:about|of|like|unlike|than|without|including|besides|despite|regarding|concerning|beside)${TITLED} $`,
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
/** A few words before a name. */
const REACH = 120

/** Whether somebody is only in a phrase of what others do. */
function isOnlyNamed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start - REACH, 0), start)
  return (
    ONLY_NAMED.test(before) &&
    !OF_A_DEED.test(before) &&
    !/^ (?:said|says|told|has|have|had|is|was|will|would)\b/.test(text.slice(end))
  )
}

/** Stands in the comment of an actor that the words only touch. */
const ALSO = 'also'

/** The person of the folder whose name is nearly the same. */
function otherSpelling(text: string, { names }: NameTable): readonly string[] {
  const own = [
    ...new Set([...names.values()].filter((name) => name.own && name.kind === 'person').map(({ name }) => name)),
  ]
  const near = text.length < SHORTEST ? undefined : nearestWord(text, own)
  return near === undefined || Math.abs(near.length - text.length) > 2 ? [] : [near]
}

/** Shorter names are near each other by chance. */
const SHORTEST = 7

/** Whether who is named only tells of it, behind what is told: "…, Peskov said", "…, according to the ministry". */
function onlyCited(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  return (
    (OPENS.test(before) && SAYS_OF_ANOTHER.test(after)) ||
    /\b[Aa]ccording to [^,“”"]*$|[,”"] (?:said|says|added) [^,“”"]*$/.test(before) ||
    (/[a-z]{3}[^,]*[,”"]+ [^,“”"]*$/.test(before) &&
      /^[^“”"]{0,60}?\b(?:said|says|told|added|confirmed|announced|reported|wrote|noted|stated)\b/.test(after))
  )
}

/** Whether a state is named as one that acts, and not as where something is, whose, or of which kind. */
function acts(text: string, start: number, end: number): boolean {
  const after = text.slice(end)
  if (
    /^['’]s\b|^-/.test(after) ||
    /(?:\b(?:in|to|from|at|of|near|for|through|into|across|border(?:s|ed|ing)? with|including|on|against|about|over|towards?)(?: the)? |-)$/i.test(
      text.slice(0, start),
    )
  )
    return false
  return /^(?:[,.;:”"]|$|\s(?:is|are|was|were|will|would|has|have|had|and|or|to|that|in|on|at|by|with|for|over|as|could|may|might|must|should|can|does|did|do|also|wants?|needs?|hosts?|says?|[a-z\u00df-\u024f]+ed|made|took|sent|held|went|met|saw|said)\b)/.test(
    after,
  )
}
