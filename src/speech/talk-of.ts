import { sentence } from '../agreement/attribution-words.ts'
import { words } from '../dates/words.ts'
import { type EventFilter, filterEvents } from '../history/filter.ts'
import { groups } from '../history/groups.ts'
import { eventsInOrder } from '../history/order.ts'
import { identityOf, remember } from '../model/memo.ts'
import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted, grouped } from '../text/counted.ts'
import { claimView, withdrawalWord } from '../views/claim-view.ts'
import { addActor } from './actor-talk.ts'
import { addBriefing } from './briefing-talk.ts'
import { byWhom, notesWords } from './claim-words.ts'
import { addEvent } from './event-talk.ts'
import { eventWords } from './event-words.ts'
import { aheadTalk, diffTalk, sourcesTalk, sourceTalk, threadsTalk, threadTalk } from './gathered-talks.ts'
import { actorsTalk, briefingsTalk } from './list-talks.ts'
import { isSame, LIST_OF, type Location, type Reference, type Thing } from './location.ts'
import { marksTalk, newsTalk } from './news-talk.ts'
import { recordsOf } from './resolve-name.ts'
import { searchTalk } from './search-talk.ts'
import { type Talk, TalkBuilder } from './talk.ts'
import { thingWords, titleOf } from './thing-words.ts'
import { joined, stated } from './wording.ts'

/** The talk of a place. Kept for the last places, as every `next` asks again. */
export const talkOf = remember((world, place: Location): Talk => makeTalk(world, place), {
  keyOf: (place) => String(identityOf(place)),
  most: 8,
})

function makeTalk(world: World, place: Location): Talk {
  switch (place.page) {
    case 'briefings':
      return briefingsTalk(world)
    case 'actors':
      return actorsTalk(world)
    case 'timeline':
      return timelineTalk(world, place.filter, place.title, place.which)
    case 'ahead':
      return aheadTalk(world, place.day)
    case 'diff':
      return diffTalk(world, place)
    case 'sources':
      return sourcesTalk(world)
    case 'source':
      return sourceTalk(world, place.id)
    case 'threads':
      return threadsTalk(world)
    case 'thread':
      return threadTalk(world, place.id)
    case 'search':
      return searchTalk(world, place.query)
    case 'news':
      return newsTalk(world, place)
    case 'marks':
      return marksTalk(world, place.marks)
    case 'choice': {
      const targets = place.targets.filter(({ kind, id }) => recordsOf(world, kind).has(id))
      const out = new TalkBuilder().say(`${counted(targets.length, 'thing')} may be meant by "${place.name}".`)
      for (const target of targets) out.numbered(target, () => thingWords(world, target))
      return out.talk(`the choice for "${place.name}"`)
    }
    case 'thing':
      return thingTalk(world, place)
  }
}

function thingTalk(world: World, place: Thing): Talk {
  const { kind, id } = place.target
  const out = new TalkBuilder().say(() => `${sentence(whichOf(world, place))}: ${titleOf(world, place.target)}.`)
  const briefing = kind === 'briefing' && world.briefings.get(id)
  const actor = kind === 'actor' && world.actors.get(id)
  const event = kind === 'event' && world.events.get(id)
  const claim = kind === 'claim' && world.claims.get(id)
  if (briefing) addBriefing(out, world, briefing)
  if (actor) addActor(out, world, actor)
  if (event) addEvent(out, world, event)
  if (claim) addClaim(out, world, claim)
  return out.talk(`${kind} ${titleOf(world, place.target)}`)
}

/** Where a thing stands: the place of `target` among the things that it is one of, which `list` tells of. */
export interface ListPosition {
  readonly list: Location
  readonly among: readonly Reference[]
  readonly at: number
}

/**
 * Where a thing stands among those it was opened from: all of a list, or those of its kind that another thing tells of.
 * One that is the only such, or was opened by its name, stands among all of its kind.
 */
export function positionOf(world: World, { target, list }: Thing): ListPosition | undefined {
  const alike = list && talkOf(world, list).targets.filter(({ kind }) => list.page !== 'thing' || kind === target.kind)
  const given =
    list && alike && (list.page !== 'thing' || alike.length > 1) ? positionIn(list, alike, target) : undefined
  const all = LIST_OF[target.kind]
  return given ?? (all && positionIn(all, talkOf(world, all).targets, target))
}

function positionIn(list: Location, among: readonly Reference[], target: Reference): ListPosition | undefined {
  const at = among.findIndex((each) => isSame(each, target))
  return at < 0 ? undefined : { list, among, at }
}

/** Which thing it is: `event 12 of 44`, or `number 12 of 14, event` among things of other kinds, or just `event`. */
export function whichOf(world: World, place: Thing): string {
  const { kind } = place.target
  const position = positionOf(world, place)
  if (!position) return kind
  const { at, among } = position
  const number = `${grouped(at + 1)} of ${grouped(among.length)}`
  return among.every((each) => each.kind === kind) ? `${kind} ${number}` : `number ${number}, ${kind}`
}

/** The timeline: how many events, then each under its month. `which` says what the events have in common. */
function timelineTalk(world: World, filter: EventFilter, title: string, which: string): Talk {
  const events = filterEvents(world, eventsInOrder(world), filter)
  const found = groups(events)
  const out = new TalkBuilder().say(`${counted(events.length, 'event')}${which}.`)
  for (const { label, start, end } of found) {
    if (found.length > 1) out.say(`${label}: ${counted(end - start, 'event')}.`)
    for (const event of events.slice(start, end)) {
      out.numbered({ kind: 'event', id: event.id }, () => eventWords(world, event))
    }
  }
  return out.talk(title)
}

/** A claim after its text: status, date, place, who says it, its notes, and the ways on to its briefing, event and actors. */
function addClaim(out: TalkBuilder, world: World, claim: Claim): void {
  const view = claimView(world, claim)
  const what = joined([withdrawalWord(view), view.status, view.type ? `of type ${view.type}` : undefined])
  const date = view.when ? words(view.when) : 'no date given'
  out.say(stated(`${sentence(what)}: ${joined([date, view.place ?? undefined])}`))
  out.say(stated(sentence(byWhom(view))))
  out.say(notesWords(view))
  for (const target of around(claim)) out.numbered(target, () => thingWords(world, target))
}

/** The things that a claim leads to. */
function around({ briefing, event, actors }: Claim): Reference[] {
  return [
    { kind: 'briefing', id: briefing },
    ...(event === undefined ? [] : [{ kind: 'event' as const, id: event }]),
    ...actors.map((id) => ({ kind: 'actor' as const, id })),
  ]
}
