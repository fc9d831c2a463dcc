import { nearestWord } from '../text/nearest-word.ts'
import type { Doubt, LinkedName } from './draft.ts'
import { namedByPost } from './held-posts.ts'
import { foldedName, type NameTable } from './name-table.ts'
import type { NamedPairs } from './named-pairs.ts'
import { acts, isOfAnotherEvent, isOnlyCited, isOnlyNamed } from './part-in-claim.ts'
import type { People } from './people.ts'
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
const OF_THEIRS =
  /^['’]s (?:[a-z]+ ){0,2}(?:spokes\w+|lawyers?|attorneys?|aides?|advis[eo]rs?|home|house|compound|residence|party|wife|husband|widow|son|daughter|brother|sister|father|mother|family|relatives|supporters|critics|opponents|rivals?|successor|predecessor|deputy)\b/
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
    if (kind === 'unknown' && chain.some((link) => link.includes(name))) continue
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
    // "Berg's lawyer declined": somebody who is theirs.
    if (kind === 'person' && OF_THEIRS.test(text.slice(end))) {
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
    if ((kind === 'person' || kind === 'state') && isOfAnotherEvent(text, start, end)) {
      if (!chain.includes(name)) propose(also, mention.text, [name], ALSO)
      continue
    }
    if (
      kind === 'person' ||
      kind === 'body' ||
      (kind === 'media' && own) ||
      (kind === 'state' && acts(text, start, end))
    ) {
      if (chain.includes(name) && (kind === 'media' || (!statement && isOnlyCited(text, start, end)))) continue
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
