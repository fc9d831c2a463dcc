import type { World } from '../model/world.ts'
import { ahead, diff, marks, news, sources, threads } from './ask-gathered.ts'
import { actors, briefing, conflicts, event, explainEvent, list, open, searchFor, timeline } from './asking.ts'
import type { Answer, Conversation } from './conversation.ts'
import { said } from './conversation.ts'
import { back, next, previous, read, where } from './navigation.ts'
import { tellAside } from './paging.ts'
import { now, seeAsOf } from './time.ts'

/** One thing that can be typed: the one table that feeds understanding and help. */
export interface SpokenCommand {
  readonly name: string
  /** Its other names; the first letters of `name` do as well. */
  readonly also: readonly string[]
  /** How it is typed. */
  readonly usage: string
  readonly help: string
  /** Answers what was typed after the name. `world` is the one as of the listener's day, `whole` all that there is. */
  readonly run: (world: World, state: Conversation, rest: string, whole: World) => Answer
}

/** Every command of the conversation, in the order of its help. */
export const SPOKEN_COMMANDS: readonly SpokenCommand[] = [
  { name: 'list', also: ['l', 'briefings', 'ls'], usage: 'list', help: 'the briefings, with their numbers', run: list },
  {
    name: 'open',
    also: ['o', 'show', 'go', 'go to', 'claim'],
    usage: 'open 3, or just 3, or open biegun',
    help: 'what has that number in what you heard last, or that name',
    run: open,
  },
  {
    name: 'next',
    also: ['n', 'more', 'on', 'continue'],
    usage: 'next, or an empty line',
    help: 'goes on; next event, next briefing and so on leave out the rest of this one',
    run: next,
  },
  { name: 'previous', also: ['p', 'prev'], usage: 'previous', help: 'goes back by a piece', run: previous },
  {
    name: 'read',
    also: ['r'],
    usage: 'read on, read again, read from the start',
    help: 'goes on, repeats the last piece, or begins anew',
    run: read,
  },
  {
    name: 'actors',
    also: ['a', 'actor', 'who'],
    usage: 'actors, actor biegun',
    help: 'all actors, or one',
    run: actors,
  },
  {
    name: 'timeline',
    also: ['t', 'events'],
    usage: 'timeline, timeline april 2019, timeline biegun',
    help: 'all events in order, or those of a time or of an actor',
    run: timeline,
  },
  { name: 'conflicts', also: ['c'], usage: 'conflicts', help: 'the events on which reports conflict', run: conflicts },
  {
    name: 'ahead',
    also: ['expected'],
    usage: 'ahead',
    help: 'what is expected, and what passed without a report',
    run: ahead,
  },
  {
    name: 'diff',
    also: ['what changed', 'changes', 'changed'],
    usage: 'diff 17 april 2019 and 22 april 2019',
    help: 'what changed between two days, or since one',
    run: diff,
  },
  {
    name: 'sources',
    also: ['source'],
    usage: 'sources, source yonhap',
    help: 'all sources, or one: what it says, whom it cites, how its dates compare with the record',
    run: sources,
  },
  {
    name: 'threads',
    also: ['thread'],
    usage: 'threads, thread sanctions',
    help: 'all lines of claims followed across briefings, or one',
    run: threads,
  },
  {
    name: 'news',
    also: ['new', 'what is new'],
    usage: 'news, news 17 april 2019',
    help: 'what is new since the last visit, here or in the viewer, or was published from a day on',
    run: news,
  },
  { name: 'marks', also: [], usage: 'marks', help: 'what was marked in the viewer, with its notes', run: marks },
  {
    name: 'event',
    also: ['e'],
    usage: 'event 2, event hotlines',
    help: 'one event, every claim on it and how they agree; at a claim, event alone is enough',
    run: event,
  },
  {
    name: 'explain',
    also: ['why'],
    usage: 'explain, explain event 2',
    help: 'how the date and the verdicts of an event came about: which claims and origins counted, and why',
    run: explainEvent,
  },
  {
    name: 'briefing',
    also: [],
    usage: 'briefing 2, briefing envoys',
    help: 'one briefing; at a claim, briefing alone reads on from that claim',
    run: briefing,
  },
  {
    name: 'search',
    also: ['s', 'find'],
    usage: 'search vladivostok',
    help: 'finds words, names and dates everywhere',
    run: searchFor,
  },
  {
    name: 'as of',
    also: ['asof', 'as-of'],
    usage: 'as of 17 april 2019',
    help: 'from now on only what had been reported by that day',
    run: (_, state, rest, whole) => seeAsOf(whole, state, rest),
  },
  {
    name: 'now',
    also: [],
    usage: 'now',
    help: 'everything again, after as of',
    run: (_, state, __, whole) => now(whole, state),
  },
  { name: 'back', also: ['b', 'go back'], usage: 'back', help: 'returns to where you came from', run: back },
  { name: 'where', also: ['w', 'where am i'], usage: 'where', help: 'says where you are, and as of when', run: where },
  {
    name: 'help',
    also: ['h', '?'],
    usage: 'help',
    help: 'these lines',
    run: (_, state) => tellAside(state, helpLines(), 0),
  },
  {
    name: 'quit',
    also: ['q', 'exit', 'bye'],
    usage: 'quit',
    help: 'leaves',
    run: (_, state) => said({ ...state, over: true }, 'Goodbye.'),
  },
]

function helpLines(): string[] {
  return [
    `${SPOKEN_COMMANDS.length} commands. The first letters of a command do as well.`,
    ...SPOKEN_COMMANDS.map(({ usage, help }) => `${usage}: ${help}.`),
  ]
}
