import { sentence } from '../agreement/attribution-words.ts'
import { explain } from '../agreement/explain.ts'
import { readDatePrefix } from '../dates/date-prefix.ts'
import { readDate } from '../dates/read-date.ts'
import { words } from '../dates/words.ts'
import type { World } from '../model/world.ts'
import type { Kind } from '../search/query/kinds.ts'
import { listed } from '../text/listed.ts'
import { type Answer, type Conversation, said } from './conversation.ts'
import { ACTORS, BRIEFINGS, TIMELINE, type Timeline } from './location.ts'
import { asKind, find, type OpenedName, openNamed, openTarget } from './open-named.ts'
import { enter, here, tellAside } from './paging.ts'
import { searchWorld } from './resolve-name.ts'
import { remarks } from './search-talk.ts'
import { talkOf } from './talk-of.ts'
import { titleOf } from './thing-words.ts'
import { joined, stated } from './wording.ts'

/** The list of briefings. */
export const list = (world: World, state: Conversation): Answer => enter(world, state, BRIEFINGS)

/** All actors, or the one that is named. */
export const actors = (world: World, state: Conversation, rest: string): Answer =>
  rest === '' ? enter(world, state, ACTORS) : openNamed(world, state, rest, 'actor')

/** Anything by its number or name. */
export const open = (world: World, state: Conversation, rest: string): Answer =>
  rest === ''
    ? said(state, 'Open what? Type open and a number or a name, such as open 1.')
    : openNamed(world, state, rest)

/** The event that is numbered or named; with nothing named, that of the claim at hand. */
export const event = (world: World, state: Conversation, rest: string): Answer =>
  rest === ''
    ? (ofClaim(world, state, 'event') ?? said(state, 'Which event? Type event and a number or words of its title.'))
    : openNamed(world, state, rest, 'event')

/** How the answers on the event at hand came about, or on that which is numbered or named. */
export function explainEvent(world: World, state: Conversation, rest: string): Answer {
  const found = rest === '' ? eventAtHand(world, state) : find(world, state, rest.replace(/^event /i, ''), 'event')
  if (found === undefined) return said(state, 'Explain which event? Type explain and a number or words of its title.')
  if ('answer' in found) return found.answer
  const event = world.events.get(found.target.id)
  if (!event) return said(state, 'There is no such event.')
  const steps = explain(world, event).map(({ title, lines }) => joined([`${title}:`, ...lines], ' '))
  return tellAside(state, [...found.remarks, `How it was worked out: ${stated(event.title)}`, ...steps], 0)
}

/** The briefing that is numbered or named; with nothing named, that of the claim at hand, or all. */
export const briefing = (world: World, state: Conversation, rest: string): Answer =>
  rest === '' ? (ofClaim(world, state, 'briefing') ?? list(world, state)) : openNamed(world, state, rest, 'briefing')

function ofClaim(world: World, state: Conversation, kind: Kind): Answer | undefined {
  const { place } = here(state)
  if (place.page !== 'thing' || place.target.kind !== 'claim') return undefined
  const target = asKind(world, place.target, kind)
  return target && openTarget(world, state, target)
}

/** The event that is open, or that of the claim that is. */
function eventAtHand(world: World, state: Conversation): OpenedName | undefined {
  const { place } = here(state)
  const target = place.page === 'thing' ? asKind(world, place.target, 'event') : undefined
  return target && { target, remarks: [] }
}

/** The events on which reports conflict. */
export const conflicts = (world: World, state: Conversation): Answer =>
  timelineAt(world, state, {
    page: 'timeline',
    filter: { conflicts: true },
    title: 'the events on which reports conflict',
    which: ' on which reports conflict',
  })

/** The timeline: all of it, that of a time in any date words, or that of an actor. */
export function timeline(world: World, state: Conversation, rest: string): Answer {
  if (rest === '') return timelineAt(world, state, TIMELINE)
  const reading = readDate(rest)
  if (reading.ok) {
    const { min, max } = reading.when
    const time = words(reading.when)
    return timelineAt(world, state, {
      page: 'timeline',
      filter: { from: min ?? undefined, to: max ?? undefined },
      title: `the timeline of this time: ${time}`,
      which: ` that may fall in this time: ${time}`,
    })
  }
  const { message, suggestion } = reading
  if (readDatePrefix(`${rest}:`)?.problem) {
    return said(state, joined([sentence(stated(message)), suggestion && `Type timeline ${suggestion}.`], ' '))
  }
  const found = find(world, state, rest, 'actor')
  if ('target' in found) {
    const name = titleOf(world, found.target) ?? ''
    const filter = { actors: [found.target.id] }
    const place: Timeline = { page: 'timeline', filter, title: `the timeline of ${name}`, which: ` naming ${name}` }
    return timelineAt(world, state, place, ...found.remarks)
  }
  const hint = {
    'a choice': ['Type timeline and a number for the events of one.'],
    'no name': [stated(`As a time: ${message}`)],
    'no number': [],
  }[found.is]
  return said(found.answer.state, ...found.answer.lines, ...hint)
}

function timelineAt(world: World, state: Conversation, place: Timeline, ...first: string[]): Answer {
  if (talkOf(world, place).targets.length > 0) return enter(world, state, place, ...first)
  return said(state, ...first, `There is no event${place.which}.`)
}

/** Searches everything for words. */
export function searchFor(world: World, state: Conversation, rest: string): Answer {
  if (rest === '') return said(state, 'Search for what? Type search and words, a name or a date.')
  const found = searchWorld(world, rest)
  if (found.hits.length > 0) return enter(world, state, { page: 'search', query: rest })
  return said(
    state,
    `Nothing found for "${rest}".`,
    ...remarks(found),
    ...(found.suggestions.length > 0 ? [`Near it: ${listed(found.suggestions)}.`] : []),
  )
}
