import type { Aspect } from '../agreement/agree.ts'
import { sentences } from '../agreement/sentences.ts'
import { linksOf } from '../model/chains.ts'
import { identityOf, remember } from '../model/memo.ts'
import { latestFirst } from '../model/topics.ts'
import type { World } from '../model/world.ts'
import type { News } from '../visits/news.ts'
import { type BriefingRow, briefingRow } from './briefing-row.ts'
import { type ClaimView, claimViews } from './claim-view.ts'

/** A briefing that is new, or known with claims that are. */
export interface NewsOfBriefing extends BriefingRow {
  readonly isNew: boolean
  /** Its new claims, by id, in its order. */
  readonly newClaims: readonly string[]
}

/** An actor whom new claims name or quote, and how many of them in how many briefings. */
export interface NewsOfActor {
  readonly id: string
  readonly name: string
  readonly claims: number
  readonly briefings: number
}

/** An event on which reports have come to conflict, and the sentences that say how. */
export interface NewsOfConflict {
  readonly event: string
  readonly title: string
  readonly about: readonly Aspect[]
  readonly sentences: readonly string[]
}

/** A new claim: `changed` where it stands in the place of one that is gone, `takenBack` where it was there and stood. */
export interface NewClaim extends ClaimView {
  readonly changed: boolean
  readonly takenBack: boolean
}

/** The new things, the newest first. */
export interface NewsView {
  /** The ISO day of the last visit, or the one from which on reports were published; null before the first visit. */
  readonly since: string | null
  readonly by: 'visit' | 'publication'
  readonly conflicts: readonly NewsOfConflict[]
  readonly briefings: readonly NewsOfBriefing[]
  /** Those with the most new claims first. */
  readonly actors: readonly NewsOfActor[]
  /** All new claims, by briefing. */
  readonly claims: readonly NewClaim[]
}

/** The new claims by what they are of, each thing by id. */
export interface NewsAbout {
  readonly briefing: ReadonlyMap<string, readonly string[]>
  readonly event: ReadonlyMap<string, readonly string[]>
  readonly actor: ReadonlyMap<string, readonly string[]>
}

/** Sorts new claims by their briefings, events and actors; those who are only quoted too. */
export const newsAbout = remember(sortNews, { keyOf: (news) => String(identityOf(news)) })

function sortNews(world: World, { claims }: News): NewsAbout {
  const about = {
    briefing: new Map<string, string[]>(),
    event: new Map<string, string[]>(),
    actor: new Map<string, string[]>(),
  }
  const add = (kind: keyof NewsAbout, of: string | undefined, claim: string): void => {
    if (of === undefined) return
    const there = about[kind].get(of)
    if (there) there.push(claim)
    else about[kind].set(of, [claim])
  }
  for (const id of claims) {
    const claim = world.claims.get(id)
    if (!claim) continue
    add('briefing', claim.briefing, id)
    add('event', claim.event, id)
    for (const actor of new Set([...claim.actors, ...linksOf(claim).flatMap((link) => link.actor ?? [])]))
      add('actor', actor, id)
  }
  return about
}

/** Makes the view of what is new. Its claims are gathered when they are asked for. */
export function newsView(world: World, news: News, since: string | undefined, by: NewsView['by'] = 'visit'): NewsView {
  const about = newsAbout(world, news)
  const briefings = latestFirst(world.dataset.briefings)
    .filter(({ id }) => news.briefings.has(id) || about.briefing.has(id))
    .map((briefing) => ({
      ...briefingRow(world, briefing),
      isNew: news.briefings.has(briefing.id),
      newClaims: about.briefing.get(briefing.id) ?? [],
    }))
  return {
    since: since ?? null,
    by,
    conflicts: [...news.conflicts].flatMap(([id, aspects]) => conflictView(world, id, aspects) ?? []),
    briefings,
    actors: [...about.actor]
      .map(([id, claims]) => ({
        id,
        name: world.actors.get(id)?.name ?? id,
        claims: claims.length,
        briefings: new Set(claims.map((claim) => world.claims.get(claim)?.briefing)).size,
      }))
      .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1)),
    get claims() {
      return briefings
        .flatMap(({ newClaims }) => claimViews(world, newClaims))
        .map((claim) => ({ ...claim, changed: news.changed.has(claim.id), takenBack: news.takenBack.has(claim.id) }))
    },
  }
}

function conflictView(world: World, id: string, about: readonly Aspect[]): NewsOfConflict | undefined {
  const event = world.events.get(id)
  if (!event) return undefined
  const told = sentences(world, event).filter(
    (each) => each.kind === 'conflict' && about.some((one) => one === each.about),
  )
  return { event: id, title: event.title, about, sentences: told.map(({ text }) => text) }
}
