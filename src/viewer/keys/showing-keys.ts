import type { World } from '../../model/world.ts'
import type { Target } from '../../pages/page.ts'
import type { Binding, Here } from '../binding.ts'
import { goTo, openEvent, showActors, showBriefing, showThreads, showTimeline } from '../navigation.ts'
import { pickPage, type Route } from '../route.ts'
import { START } from '../scroll.ts'
import { currentRoute, pushPage } from '../state.ts'
import { writeTable } from '../telling-tables.ts'
import { READING } from '../where.ts'

/** Keys that show what belongs to what is selected, or all of a kind. */
export const SHOWING_KEYS: readonly Binding[] = [
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
    keys: ['T'],
    where: READING,
    help: 'The threads of what is selected, or all threads',
    footer: { rank: 165, word: threadWord },
    run: showThreads,
  },
  {
    keys: ['o'],
    where: READING,
    help: 'See everything as of a date: only what was reported by then',
    footer: { rank: 170, word: asOfWord },
    run: (_library, state) => pushPage(state, pickPage('as-of')),
  },
  {
    keys: ['O'],
    where: READING,
    help: 'Return from an as-of date to now',
    footer: { rank: 35, word: ({ state }) => (state.asOf === undefined ? undefined : 'now') },
    run: (_library, state) =>
      state.asOf ? { ...state, asOf: undefined, notice: 'Back to now' } : { ...state, notice: 'This is now already' },
  },
  {
    keys: ['!'],
    where: READING,
    help: 'The problems found in the files',
    run: (_library, state) => pushPage(state, { page: 'problems', ...START }),
  },
  {
    keys: ['w'],
    where: ['page'],
    help: 'On the page of a table: write what its columns are to tables.yaml',
    applies: (state) => currentRoute(state).page === 'table',
    footer: { rank: 25, word: ({ route }) => (route.page === 'table' ? 'write' : undefined) },
    run: writeTable,
  },
]

/** A word for what needs something in the list or page. */
function withRows(word: string): (here: Here) => string | undefined {
  return ({ content }) => (content.stops.length > 0 ? word : undefined)
}

function eventWord({ target, route, world }: Here): string | undefined {
  const event = target?.kind === 'claim' ? world.claims.get(target.id)?.event : undefined
  return event === undefined || (route.page === 'event' && route.id === event) ? undefined : 'event'
}

function threadWord({ target, route, world }: Here): string | undefined {
  const threads = target?.kind === 'claim' ? (world.claims.get(target.id)?.threads ?? []) : []
  const [only, another] = threads
  const isOpen = another === undefined && route.page === 'thread' && route.id === only
  return only === undefined || isOpen ? undefined : 'thread'
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
  if (route.page === 'help' || route.page === 'problems' || route.page === 'table') return undefined
  return content.stops.length > 0 || state.asOf !== undefined ? 'as of' : undefined
}
