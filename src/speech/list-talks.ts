import type { ActorKind } from '../model/model.ts'
import { byTopic } from '../model/topics.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { actorRow } from '../views/actor-view.ts'
import { actorsByKind } from '../views/lists.ts'
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
  const topics = byTopic(world.dataset.briefings)
  for (const { topic, briefings } of topics) {
    const name = topic === undefined ? 'No topic' : `Topic ${unstopped(topic)}`
    if (topics.length > 1 || topic !== undefined) out.say(`${name}: ${counted(briefings.length, 'briefing')}.`)
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
  for (const { kind, actors: group } of actorsByKind(world)) {
    out.say(`${counted(group.length, ...GROUPS[kind ?? 'unknown'])}:`)
    for (const actor of group) {
      out.numbered({ kind: 'actor', id: actor.id }, () => {
        const { name, events, claims, differingPosts } = actorRow(world, actor)
        const posts = differingPosts > 0 ? `; reports differ on ${counted(differingPosts, 'post')}` : ''
        return `${unstopped(name)}: ${counted(events, 'event')}, ${counted(claims, 'claim')}${posts}.`
      })
    }
  }
  return out.talk('the actors')
}
