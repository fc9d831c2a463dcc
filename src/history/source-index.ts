import { claimsOf } from '../agreement/agree.ts'
import { namingOf, sourceName, type Voice, voicesOf } from '../agreement/origins.ts'
import { type Reports, reportsOf } from '../agreement/reports.ts'
import type { Naming } from '../agreement/sources.ts'
import { rememberWork } from '../model/memo.ts'
import type { Briefing, Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pace } from '../work.ts'

/** A source and its part in the claims of a world: an outlet or an origin, a body together with whoever speaks for it. */
export interface SourceShare extends Naming {
  /** The key that tells it from other sources, see `agreement/sources.ts`. */
  readonly key: string
  readonly name: string
  /** Its other names where it is cited: that of a spokesperson. */
  readonly also: ReadonlySet<string>
  /** The actors that it is, by id. */
  readonly actors: ReadonlySet<string>
  /** The reports of which it is the outlet. */
  readonly briefings: readonly Briefing[]
  /** The claims that go back to it, and those of others that it passes on. */
  readonly said: readonly Claim[]
  readonly relayed: readonly Claim[]
  /** Whom it cites, and who cites it, by key, with how many claims. */
  readonly cites: ReadonlyMap<string, number>
  readonly citedBy: ReadonlyMap<string, number>
  /** Events on which every account that stands is its own or came through it, in the order of the dataset. */
  readonly only: readonly Event[]
}

/** A share while it is being made. */
interface Share extends SourceShare {
  readonly also: Set<string>
  readonly actors: Set<string>
  readonly briefings: Briefing[]
  readonly said: Claim[]
  readonly relayed: Claim[]
  readonly cites: Map<string, number>
  readonly citedBy: Map<string, number>
  readonly only: Event[]
}

/** The sources of a world by key, made once. A briefing that names no source is none. */
export const sourceIndex = rememberWork(indexSources)

function* indexSources(world: World): Generator<undefined, ReadonlyMap<string, SourceShare>> {
  const reports = reportsOf(world)
  const index = new Map<string, Share>()
  for (const briefing of world.dataset.briefings) {
    if (pace()) yield
    const outlet = world.actors.get(briefing.source.outlet ?? '')
    if (outlet) shareOf(world, index, linkOf(reports, outlet))?.briefings.push(briefing)
  }
  for (const claim of world.dataset.claims) {
    if (pace()) yield
    addClaim(world, index, claim)
  }
  for (const event of world.dataset.events) {
    if (pace()) yield
    for (const key of onlyThrough(world, event)) index.get(key)?.only.push(event)
  }
  return index
}

const linkOf = (reports: Reports, { id, name }: { id: string; name: string }): Voice['origin'] =>
  reports.sources.keyed({ name, actor: id })

function shareOf(world: World, index: Map<string, Share>, link: Voice['origin']): Share | undefined {
  const reports = reportsOf(world)
  const naming = namingOf(reports, link)
  if (naming.why === 'no source is given') return undefined
  const called = sourceName(reports, link)
  const share = index.get(link.key) ?? newShare(link.key, world.actors.get(link.key)?.name ?? called, naming)
  index.set(link.key, share)
  if (called !== share.name) share.also.add(called)
  for (const id of [link.key, link.actor ?? '']) if (world.actors.has(id)) share.actors.add(id)
  return share
}

const newShare = (key: string, name: string, naming: Naming): Share => ({
  key,
  name,
  ...naming,
  also: new Set(),
  actors: new Set(),
  briefings: [],
  said: [],
  relayed: [],
  cites: new Map(),
  citedBy: new Map(),
  only: [],
})

/** A claim counts once for a source, and once for each pair of which one cites the other, however many chains it has. */
function addClaim(world: World, index: Map<string, Share>, claim: Claim): void {
  const pairs = new Set<string>()
  const voices = voicesOf(reportsOf(world), claim)
  const origins = new Set(voices.map(({ origin }) => origin.key))
  for (const { origin, relays } of voices) {
    const links = [...relays, origin]
    for (const [at, link] of links.entries()) {
      const share = shareOf(world, index, link)
      const list = origins.has(link.key) ? share?.said : share?.relayed
      if (list?.at(-1) !== claim) list?.push(claim)
      const next = links[at + 1]
      const pair = `${link.key}\n${next?.key}`
      if (!next || next.key === link.key || pairs.has(pair)) continue
      pairs.add(pair)
      count(share?.cites, next.key)
      count(shareOf(world, index, next)?.citedBy, link.key)
    }
  }
}

const count = (into: Map<string, number> | undefined, key: string): unknown => into?.set(key, (into.get(key) ?? 0) + 1)

/** The sources, by key, that stand in every account of an event that was not taken back. */
function onlyThrough(world: World, event: Event): readonly string[] {
  const reports = reportsOf(world)
  let shared: string[] | undefined
  for (const claim of claimsOf(world, event)) {
    if (reports.withdrawn(claim)) continue
    for (const { origin, relays } of voicesOf(reports, claim)) {
      const keys = [...relays.map(({ key }) => key), origin.key]
      shared = shared ? shared.filter((key) => keys.includes(key)) : [...new Set(keys)]
      if (shared.length === 0) return shared
    }
  }
  return shared ?? []
}
