import { dayWords } from '../agreement/attribution-words.ts'
import type { World } from '../model/world.ts'
import { newsView } from '../views/news-view.ts'
import type { Kept } from '../visits/kept.ts'
import { knownAtEnd, type NewKind } from '../visits/known-at-end.ts'
import { type News, newsSince } from '../visits/news.ts'
import type { Conversation } from './conversation.ts'
import type { Reference } from './location.ts'
import { newsCounts } from './news-talk.ts'
import { talkOf } from './talk-of.ts'

/** The conversation with what it has just told as heard: the thing that is open, and of it and of the news what was told. */
export function hear(world: World, state: Conversation): Conversation {
  const told = state.trail.at(-1)
  if (!told || !state.kept?.known || (told.place.page !== 'thing' && told.place.page !== 'news')) return state
  const { place, from, to } = told
  const talk = talkOf(world, place)
  const inPiece = talk.targets.filter((target) => {
    const line = talk.lineOf(target)
    // In a thing, what is named beside its claims leads elsewhere.
    return line !== undefined && line >= from && line < to && (place.page === 'news' || target.kind === 'claim')
  })
  const things = place.page === 'thing' ? [place.target, ...inPiece] : inPiece
  return { ...state, heard: new Set([...state.heard, ...things.map(keyOf)]) }
}

const keyOf = ({ kind, id }: Reference): string => `${kind} ${id}`

/** More claims than this take too long to compare before anything is said. */
const LARGE = 20_000

/** A sentence on what is new since the last visit; undefined where nothing is, or at the first. */
export function newsSentence(world: World, { known, last }: Kept): string | undefined {
  if (!known) return undefined
  const since = last === undefined ? 'since the last visit' : `since the visit of ${dayWords(last)}`
  if (world.dataset.claims.length > LARGE) return `Type news to hear what is new ${since}.`
  const view = newsView(world, newsSince(world, known), last)
  if (view.briefings.length + view.conflicts.length === 0) return undefined
  return `New ${since}: ${newsCounts(view)}. Type news to hear.`
}

/** The record of a visit after a conversation that ends on an ISO day: as the viewer's, with the place that was left there. */
export function keptAfter(world: World, { kept, heard }: Conversation, now: Kept, today: string): Kept {
  const news = newsSince(world, kept?.known)
  const isUnseen = (kind: NewKind, id: string): boolean =>
    isNew[kind](news, id) && !heard.has(keyOf({ kind: kind === 'conflict' ? 'event' : kind, id }))
  return { ...now, last: today, known: knownAtEnd(world, news, isUnseen, now) }
}

const isNew: Readonly<Record<NewKind, (news: News, id: string) => boolean>> = {
  briefing: ({ briefings }, id) => briefings.has(id),
  claim: ({ claims }, id) => claims.has(id),
  conflict: ({ conflicts }, id) => conflicts.has(id),
}
