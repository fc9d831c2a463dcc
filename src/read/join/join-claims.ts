import { leadingActors } from '../../model/leading-actors.ts'
import type { Block, Briefing, Claim, Link, Section } from '../../model/model.ts'
import { pace } from '../../work.ts'
import type { DraftBriefing, DraftClaim, DraftLink, Mention } from '../markdown/draft.ts'
import { inferredStatus } from '../markdown/status.ts'
import { given } from '../omit-undefined.ts'
import { claimIds } from './claim-id.ts'
import { nameKey } from './name-key.ts'
import type { JoinedNames, MentionSource } from './name-resolver.ts'

/** A claim, what it calls its event, and where its key stands in its file. */
export interface PlacedClaim {
  readonly claim: Claim
  readonly title?: string | undefined
  readonly key?: { readonly name: string; readonly at: number } | undefined
  readonly origin: MentionSource
}

/** Joins one briefing's claims, in slices, with the actors and places of the whole folder. */
export function* joinBriefing(
  draft: DraftBriefing,
  id: string,
  names: JoinedNames,
  origin: MentionSource,
): Generator<void, { briefing: Briefing; claims: PlacedClaim[] }> {
  const outlet = draft.outlet && names.actor(draft.outlet, 'media', origin)
  const ownChain: Link[] = draft.outlet
    ? [{ name: draft.outlet.name, ...(outlet !== undefined && { actor: outlet }) }]
    : []
  const claims: PlacedClaim[] = []
  const idOf = claimIds(id)
  const attributionOf = attributions(names, origin, ownChain)
  const sections: Section[] = []
  for (const { heading, blocks } of draft.sections) {
    const joined: Block[] = []
    sections.push({ ...(heading !== undefined && { heading }), blocks: joined })
    for (const block of blocks) {
      if (typeof block === 'string') {
        joined.push({ text: block })
        continue
      }
      const base = { id: idOf(block), briefing: id, date: draft.date, heading }
      const claim = joinClaim(block, base, attributionOf(block), names, origin)
      claims.push({ claim, title: block.title, key: block.key, origin })
      joined.push({ claim: claim.id })
      if (pace()) yield
    }
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
  return { briefing, claims }
}

interface ClaimBase {
  readonly id: string
  readonly briefing: string
  readonly date: string | undefined
  readonly heading: string | undefined
}

/** All fields that a claim may have: one that is not filled here does not compile. Its event and threads come later. */
type Complete = { readonly [Field in Exclude<keyof Claim, 'event'>]-?: Claim[Field] }

function joinClaim(
  draft: DraftClaim,
  base: ClaimBase,
  { attribution, alsoPer }: Attribution,
  names: JoinedNames,
  origin: MentionSource,
): Claim {
  // Who stands in a column of a table may be anybody: a person, an agency, a state.
  const kind = origin.typed ? 'person' : undefined
  const actors: string[] = []
  const mentioned: (Mention & { readonly id: string })[] = []
  for (const mention of draft.actors) {
    const actor = names.actor(mention, mention.kind ?? kind, origin)
    if (actor === undefined) continue
    if (!actors.includes(actor)) actors.push(actor)
    if (origin.typed) mentioned.push({ ...mention, id: actor })
  }
  const within = draft.within?.reduceRight<string | undefined>(
    (around, each) => names.place(each, origin, around),
    undefined,
  )
  const place = draft.place ? names.place(draft.place, origin, within) : within
  warnOfAhead(draft, base.date, origin)
  const complete: Complete = {
    id: base.id,
    briefing: base.briefing,
    text: draft.text,
    when: draft.when,
    place,
    actors,
    by: origin.typed ? byOtherWords(draft.text, mentioned, names) : undefined,
    type: draft.type,
    status: draft.status?.is ?? inferredStatus(draft.when, base.date, base.heading),
    attribution,
    alsoPer,
    retracted: draft.retracted,
    threads: someOf(draft.threads),
    links: someOf(draft.links),
    line: draft.line,
    notes: draft.notes && Object.keys(draft.notes).length > 0 ? { ...draft.notes } : undefined,
  }
  return given(complete) as Claim
}

type Attribution = Pick<Claim, 'attribution' | 'alsoPer'>

/** Reads who says a claim. Rows of a table share the chains that are typed alike, and each of those is read once. */
function attributions(
  names: JoinedNames,
  origin: MentionSource,
  ownChain: readonly Link[],
): (draft: DraftClaim) => Attribution {
  const known = new Map<DraftClaim['chains'], Attribution>()
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

function warnOfAhead({ status, when }: DraftClaim, date: string | undefined, { report }: MentionSource): void {
  if (status?.is !== 'happened' || date === undefined || (when?.min ?? '') <= date) return
  const hint = `type #expected or #announced, or check the date; the briefing is of ${date}`
  report('warning', status.at, 'this is dated after its briefing, yet marked as happened', hint)
}

/**
 * Whom a text begins with, where it calls one of them by words that are none of the actor's names, as `[[South Korea|The
 * South]] …` does, or as the author says; undefined where the names tell by themselves.
 */
function byOtherWords(
  text: string,
  mentioned: readonly (Mention & { readonly id: string })[],
  names: JoinedNames,
): string[] | undefined {
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
