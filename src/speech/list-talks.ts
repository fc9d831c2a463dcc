import { tallies } from '../history/tallies.ts'
import type { ActorKind, Briefing } from '../model/model.ts'
import { ACTOR_KINDS } from '../model/vocabulary.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { type Talk, TalkBuilder } from './talk.ts'
import { briefingWords } from './thing-words.ts'
import { unstopped } from './wording.ts'

/** How many briefings there are, in how many topics: `5 briefings in 2 topics`. */
export function briefingCounts(world: World): string {
  const topics = new Set(world.dataset.briefings.flatMap(({ topic }) => topic ?? [])).size
  const briefings = counted(world.dataset.briefings.length, 'briefing')
  return topics === 0 ? briefings : `${briefings} in ${counted(topics, 'topic')}`
}

/** The briefings by topic, in the order in which topics first appear; those without one come last. */
export function briefingsTalk(world: World): Talk {
  const out = new TalkBuilder().say(`${briefingCounts(world)}.`)
  const groups = new Map<string | undefined, Briefing[]>()
  for (const briefing of world.dataset.briefings) {
    const group = groups.get(briefing.topic)
    if (group) group.push(briefing)
    else groups.set(briefing.topic, [briefing])
  }
  const ordered = [...groups].sort(([a], [b]) => Number(a === undefined) - Number(b === undefined))
  for (const [topic, briefings] of ordered) {
    const name = topic === undefined ? 'No topic' : `Topic ${unstopped(topic)}`
    if (groups.size > 1 || topic !== undefined) out.say(`${name}: ${counted(briefings.length, 'briefing')}.`)
    for (const briefing of briefings) {
      out.numbered({ kind: 'briefing', id: briefing.id }, () => briefingWords(world, briefing))
    }
  }
  return out.talk('the briefings')
}

const GROUPS: Readonly<Record<ActorKind | 'unknown', readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  state: ['state', 'states'],
  agency: ['agency', 'agencies'],
  organization: ['organization', 'organizations'],
  media: ['medium', 'media'],
  company: ['company', 'companies'],
  unknown: ['actor of no known kind', 'actors of no known kind'],
}

/** The actors by kind, those with the most claims first. */
export function actorsTalk(world: World): Talk {
  const { actors } = world.dataset
  const out = new TalkBuilder().say(`${counted(actors.length, 'actor')}.`)
  const tally = tallies(world)
  const claims = (id: string): number => tally.get(id)?.claims ?? 0
  for (const kind of [...ACTOR_KINDS, 'unknown' as const]) {
    const group = actors
      .filter((actor) => (actor.kind ?? 'unknown') === kind)
      .sort((a, b) => claims(b.id) - claims(a.id) || (a.name < b.name ? -1 : 1))
    if (group.length > 0) out.say(`${counted(group.length, ...GROUPS[kind])}:`)
    for (const { id, name } of group) {
      const counts = `${counted(tally.get(id)?.events ?? 0, 'event')}, ${counted(claims(id), 'claim')}`
      out.numbered({ kind: 'actor', id }, () => `${unstopped(name)}: ${counts}.`)
    }
  }
  return out.talk('the actors')
}
