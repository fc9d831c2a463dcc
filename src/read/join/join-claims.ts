import { leadingActors } from '../../model/leading-actors.ts'
import { looksAhead } from '../../model/looks-ahead.ts'
import type { Block, Briefing, Claim, Link, Section } from '../../model/model.ts'
import { inChunks } from '../../work.ts'
import type { DraftBriefing, DraftLink, Mention, ParsedClaim } from '../markdown/draft.ts'
import { inferredStatus } from '../markdown/status.ts'
import { given } from '../omit-undefined.ts'
import { claimIdMaker } from './claim-id.ts'
import { nameKey } from './name-key.ts'
import type { JoinedNames, MentionSource } from './name-resolver.ts'

/** A briefing that is joined: its claims, each with its draft at the same place, and who typed them. */
export interface JoinedBriefing {
  readonly briefing: Briefing
  readonly claims: readonly Claim[]
  readonly drafts: readonly ParsedClaim[]
  /** The keys of claims that have one, as they were typed. */
  readonly keys: readonly Mention[]
  readonly origin: MentionSource
}

/**
 * Joins one briefing's claims, in slices, with the actors and places of the whole folder; `usualThread` spells a
 * thread.
 */
export function* joinBriefing(
  draft: DraftBriefing,
  id: string,
  names: JoinedNames,
  origin: MentionSource,
  usualThread: (thread: string) => string,
): Generator<void, JoinedBriefing> {
  const outlet = draft.outlet && names.actor(draft.outlet, 'media', origin)
  const ownChain: Link[] = draft.outlet
    ? [{ name: draft.outlet.name, ...(outlet !== undefined && { actor: outlet }) }]
    : []
  const claims: Claim[] = []
  const drafts: ParsedClaim[] = []
  const keys: Mention[] = []
  const idOf = claimIdMaker(id)
  const context = { names, origin, briefing: id, date: draft.date, usualThread, aroundOf: surroundings(names, origin) }
  const attributionOf = attributions(names, origin, ownChain)
  const sections: Section[] = []
  for (const { heading, isAhead: isBelow, blocks } of draft.sections) {
    const joined: Block[] = []
    const isAhead = isBelow ?? looksAhead(heading)
    sections.push({ ...(heading !== undefined && { heading }), blocks: joined })
    yield* inChunks(blocks.length, (from, to) => {
      for (let index = from; index < to; index += 1) {
        const block = blocks[index] ?? ''
        if (typeof block === 'string') {
          joined.push({ text: block })
          continue
        }
        const claim = joinClaim(block, idOf(block), isAhead, attributionOf(block), context)
        claims.push(claim)
        drafts.push(block)
        if (block.key !== undefined) keys.push(block.key)
        joined.push({ claim: claim.id })
      }
    })
  }
  for (const { actor, title, when } of draft.roles ?? []) names.actors.find(actor)?.roles.push({ title, when, per: [] })
  const { dateline, published, descriptor, author, url } = draft.source
  const briefing = {
    id,
    title: draft.title,
    ...given({ date: draft.date, retracted: draft.retracted, topic: draft.topic, bottomLine: draft.bottomLine }),
    ...(draft.tags.length > 0 && { tags: [...draft.tags] }),
    source: given({ outlet, dateline, published, descriptor, author, url }),
    sections,
  }
  return { briefing, claims, drafts, keys, origin }
}

/** The tables that the claims of one briefing are joined with. */
interface ClaimContext {
  readonly names: JoinedNames
  readonly origin: MentionSource
  readonly briefing: string
  readonly date: string | undefined
  readonly usualThread: (thread: string) => string
  readonly aroundOf: (within: readonly Mention[]) => string | undefined
}

/** All fields that a claim may have: one that is not filled here does not compile. */
type Complete = { readonly [Field in keyof Claim]-?: Claim[Field] }

function joinClaim(
  draft: ParsedClaim,
  id: string,
  isAhead: boolean,
  { attribution, alsoPer }: Attribution,
  { names, origin, briefing, date, usualThread, aroundOf }: ClaimContext,
): Claim {
  const { notes } = draft
  const around = draft.within && aroundOf(draft.within)
  // Who stands in a column of a table may be anybody: a person, an agency, a state.
  const kind = origin.typed ? 'person' : undefined
  const mentioned = draft.actors.map((mention) => names.actor(mention, mention.kind ?? kind, origin))
  warnOfAhead(draft, date, origin)
  return claimOf({
    id,
    briefing,
    text: draft.text,
    when: draft.when,
    place: draft.place ? names.place(draft.place, origin, around) : around,
    actors: distinctIds(mentioned),
    by: origin.typed ? byOtherWords(draft, mentioned, names) : undefined,
    type: draft.type,
    status: draft.status?.is ?? inferredStatus(draft.when, date, isAhead),
    attribution,
    alsoPer,
    retracted: draft.retracted,
    threads: someOf(draft.threads?.map(usualThread)),
    links: someOf(draft.links),
    line: draft.line,
    notes: notes && Object.keys(notes).length > 0 ? notes : undefined,
    // A dated claim without a key is an event of its own, by the claim's id; an undated one is about none.
    event: draft.key?.name ?? (draft.when === undefined ? undefined : id),
  })
}

/** A claim of the fields that are there, in the order of the schema: put together one by one, for what may be a million. */
function claimOf(fields: Complete): Claim {
  const { id, briefing, text, when, place, by, type, alsoPer, retracted, threads, links, line, notes, event } = fields
  const claim: Partial<Mutable<Claim>> = { id, briefing, text }
  if (when !== undefined) claim.when = when
  if (place !== undefined) claim.place = place
  claim.actors = fields.actors
  if (by !== undefined) claim.by = by
  if (type !== undefined) claim.type = type
  claim.status = fields.status
  claim.attribution = fields.attribution
  if (alsoPer !== undefined) claim.alsoPer = alsoPer
  if (retracted !== undefined) claim.retracted = retracted
  if (threads !== undefined) claim.threads = threads
  if (links !== undefined) claim.links = links
  if (line !== undefined) claim.line = line
  if (notes !== undefined) claim.notes = notes
  if (event !== undefined) claim.event = event
  return claim as Claim
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Each id once: most claims name nobody twice, and of those no second list is made. */
function distinctIds(ids: readonly (string | undefined)[]): string[] {
  const distinct = ids.every((id, index) => id !== undefined && ids.indexOf(id) === index)
  return (distinct ? ids : [...new Set(ids)].filter((id) => id !== undefined)) as string[]
}
/** Reads what places lie around one, nearest first. Rows of a table share the lists that are alike. */
function surroundings(names: JoinedNames, origin: MentionSource): (within: readonly Mention[]) => string | undefined {
  const known = new Map<readonly Mention[], string | undefined>()
  return (within) => {
    const before = known.get(within)
    if (before !== undefined) return before
    const around = within.reduceRight<string | undefined>((outer, each) => names.place(each, origin, outer), undefined)
    known.set(within, around)
    return around
  }
}

type Attribution = Pick<Claim, 'attribution' | 'alsoPer'>

/** Reads who says a claim. Rows of a table share the chains that are typed alike, and each of those is read once. */
function attributions(
  names: JoinedNames,
  origin: MentionSource,
  ownChain: readonly Link[],
): (draft: ParsedClaim) => Attribution {
  const known = new Map<ParsedClaim['chains'], Attribution>()
  return ({ chains: typed }) => {
    const before = origin.typed ? undefined : known.get(typed)
    if (before !== undefined) return before
    const chains = typed?.map((chain) => chain.map((link) => names.link(link, origin))) ?? []
    for (const [index, chain] of chains.entries()) warnOfCircle(typed?.[index] ?? [], chain, origin)
    for (const link of typed?.flat() ?? []) warnOfUnclear(link, names, origin)
    const [attribution = [...ownChain], ...others] = distinct(chains)
    const read = { attribution, alsoPer: others.length === 0 ? undefined : others }
    if (!origin.typed) known.set(typed, read)
    return read
  }
}

const someOf = <T>(items: readonly T[] | undefined): T[] | undefined =>
  items === undefined || items.length === 0 ? undefined : [...new Set(items)]

/** Chains that differ in a name; a source that is named twice is one. */
function distinct(chains: readonly Link[][]): Link[][] {
  return [...new Map(chains.map((chain) => [chain.map(whoIs).join(' < '), chain])).values()]
}

const whoIs = ({ name, actor }: Link): string => actor ?? nameKey(name)

/** A name that may be two is none where it is declared. */
function warnOfUnclear({ text, at, unclear }: DraftLink, names: JoinedNames, { report }: MentionSource): void {
  if (!unclear || names.actors.find(text)?.declared) return
  const hint = 'type ; between two sources, or [[ ]] around one name'
  report('warning', at, `“${text}” is read as one source, and may be two`, hint)
}

function warnOfAhead({ status, when }: ParsedClaim, date: string | undefined, { report }: MentionSource): void {
  if (status?.is !== 'happened' || date === undefined || (when?.min ?? '') <= date) return
  const hint = `type #expected or #announced, or check the date; the briefing is of ${date}`
  report('warning', status.at, 'this is dated after its briefing, yet marked as happened', hint)
}

/**
 * Whom a text begins with, where it calls one of them by words that are none of the actor's names, as `[[South
 * Korea|The South]] …` does, or as the author says; undefined where the names tell by themselves.
 */
function byOtherWords(
  { text, actors }: ParsedClaim,
  ids: readonly (string | undefined)[],
  names: JoinedNames,
): string[] | undefined {
  const mentioned = actors.flatMap((mention, index) => {
    const id = ids[index]
    return id === undefined ? [] : [{ ...mention, id }]
  })
  const leads = mentioned.filter((mention) => mention.leads).map(({ id }) => id)
  if (leads.length > 0) return [...new Set(leads)]
  const known = mentioned.flatMap(({ id }) => {
    const actor = names.actors.get(id)
    return actor ? [actor.name, ...actor.otherNames.map((other) => other.text)].map((name) => ({ id, name })) : []
  })
  const other = mentioned
    .flatMap(({ id, name, shown = name }) => [name, shown].map((typed) => ({ id, name: typed })))
    .filter((typed) => !known.some(({ name }) => name === typed.name))
  if (other.length === 0) return undefined
  const leading = leadingActors(text, [...known, ...other])
  // Links come in the order of the text: what stands first is no link where another one does.
  const first = [...new Set(mentioned.map(({ id }) => id))].slice(0, leading.length)
  const linked = leading.every((id, at) => first[at] === id)
  return linked && leading.length > leadingActors(text, known).length ? leading : undefined
}

/** Nobody cites themselves: a chain in which a source comes twice is most likely two lines made one. */
function warnOfCircle(typed: readonly DraftLink[], chain: readonly Link[], { report }: MentionSource): void {
  const seen = new Set<string>()
  for (const [index, link] of chain.entries()) {
    const at = typed[index]?.at
    if (at !== undefined && seen.has(whoIs(link))) {
      report('warning', at, `“${link.name}” cites itself in this attribution`, 'name each source once, nearest first')
    }
    seen.add(whoIs(link))
  }
}
