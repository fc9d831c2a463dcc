import type { World } from '../../model/world.ts'
import type { Target } from '../../pages/page.ts'
import type { Binding, Here } from '../binding.ts'
import { closeLayer, closePage, stepView } from '../layers.ts'
import { goTo, openEvent, openSelected, showActors, showBriefing, showTimeline } from '../navigation.ts'
import { answerPrompt } from '../prompting.ts'
import { START } from '../scroll.ts'
import { pickPage, pushed, type Route } from '../state.ts'
import { EVERYWHERE, READING } from '../where.ts'

/** Keys that open, close and change what is shown. */
export const OPENING_KEYS: readonly Binding[] = [
  {
    keys: ['enter', 'right', 'l'],
    where: READING,
    help: 'Open what is selected',
    footer: { rank: 20, word: openWord },
    run: openSelected,
  },
  {
    keys: ['enter'],
    where: ['typing'],
    help: 'Open the hit, or take the choice',
    footer: { rank: 20, word: openWord },
    run: (library, state) => (state.prompt ? answerPrompt(library, state, state.prompt) : openSelected(library, state)),
  },
  {
    keys: ['escape', 'left', 'h'],
    where: READING,
    help: 'Go one layer back; it never quits',
    footer: { rank: 30, word: backWord },
    run: (_library, state) => closeLayer(state),
  },
  {
    keys: ['escape'],
    where: ['typing'],
    help: 'Clear the field, then go back',
    footer: { rank: 30, word: backWord },
    run: (_library, state) => closeLayer(state),
  },
  {
    keys: ['tab'],
    where: EVERYWHERE,
    help: 'Next view',
    footer: { rank: 190, word: () => 'next view' },
    run: (_library, state) => stepView(state, 1),
  },
  { keys: ['shift-tab'], where: EVERYWHERE, help: 'Previous view', run: (_library, state) => stepView(state, -1) },
  {
    keys: ['/', 's'],
    where: ['list'],
    help: 'Search everything',
    footer: { rank: 60, word: withRows('search') },
    run: (_library, state) => goTo(state, 'search'),
  },
  {
    keys: ['s'],
    where: ['page', 'timeline'],
    help: 'Search everything',
    footer: { rank: 180, word: withRows('search') },
    run: (_library, state) => goTo(state, 'search'),
  },
  {
    keys: ['e'],
    where: ['page', 'timeline'],
    help: 'The event of what is selected',
    footer: { rank: 140, word: eventWord },
    run: openEvent,
  },
  {
    keys: ['a'],
    where: READING,
    help: 'The actors of what is selected; in a list of briefings, all actors',
    footer: { rank: 150, word: actorsWord },
    run: showActors,
  },
  {
    keys: ['t'],
    where: READING,
    help: 'The timeline, at what is selected if it has a date',
    footer: { rank: 160, word: (here) => (here.route.page === 'timeline' ? undefined : withRows('timeline')(here)) },
    run: showTimeline,
  },
  {
    keys: ['b'],
    where: READING,
    help: 'The briefing of what is selected, or all briefings',
    run: showBriefing,
  },
  {
    keys: ['o'],
    where: READING,
    help: 'See everything as of a date: only what was reported by then',
    footer: { rank: 170, word: asOfWord },
    run: (_library, state) => pushed(state, pickPage('as-of')),
  },
  {
    keys: ['O'],
    where: READING,
    help: 'Return from an as-of date to now',
    run: (_library, state) =>
      state.asOf ? { ...state, asOf: undefined, notice: 'Back to now' } : { ...state, notice: 'This is now already' },
  },
  {
    keys: ['!'],
    where: READING,
    help: 'The problems found in the files',
    run: (_library, state) => pushed(state, { page: 'problems', ...START }),
  },
  {
    keys: ['q'],
    where: READING,
    help: 'Back, and from a view itself, quit',
    footer: { rank: 210, word: ({ state }) => (state.stacks[state.view].length === 1 ? 'quit' : undefined) },
    run: (_library, state) => closePage(state),
  },
  {
    keys: ['ctrl-c'],
    where: EVERYWHERE,
    help: 'Quit at once',
    run: (_library, state) => ({ ...state, done: true }),
  },
]

/** A word for what needs something in the list or page. */
function withRows(word: string): (here: Here) => string | undefined {
  return ({ content }) => (content.stops.length > 0 ? word : undefined)
}

/** Only a claim that belongs to no event leads nowhere, from the page of its own briefing. */
function openWord({ target, route, world }: Here): string | undefined {
  if (!target) return undefined
  return route.page === 'briefing' && world.claims.get(target.id)?.event === undefined ? undefined : 'open'
}

function backWord({ state, route }: Here): string | undefined {
  if (state.find) return 'end search'
  if ('field' in route) return route.field.text === '' ? 'back' : 'clear'
  return state.stacks[state.view].length > 1 ? 'back' : undefined
}

function eventWord({ target, route, world }: Here): string | undefined {
  const event = target?.kind === 'claim' ? world.claims.get(target.id)?.event : undefined
  return event === undefined || (route.page === 'event' && route.id === event) ? undefined : 'event'
}

function actorsWord({ target, route, world }: Here): string | undefined {
  if (!target) return undefined
  return route.page === 'briefings' || leadsToActors(world, route, target) ? 'actors' : undefined
}

function leadsToActors(world: World, route: Route, target: Target): boolean {
  const { actors = [] } = world.claims.get(target.id) ?? world.events.get(target.id) ?? {}
  const [only] = actors
  return only !== undefined && !(actors.length === 1 && route.page === 'actor' && route.id === only)
}

function asOfWord({ route, content, state }: Here): string | undefined {
  // Pages that tell of the program and not of what was read.
  if (route.page === 'help' || route.page === 'problems') return undefined
  return content.stops.length > 0 || state.asOf !== undefined ? 'as of' : undefined
}
