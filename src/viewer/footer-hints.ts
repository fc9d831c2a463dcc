import { seenFrom } from '../history/world-as-of.ts'
import type { World } from '../model/world.ts'
import type { Target } from '../pages/page.ts'
import { BINDINGS } from './bindings.ts'
import type { Command } from './command.ts'
import type { Content } from './content.ts'
import { whereNow } from './dispatch.ts'
import { findingOf } from './finding.ts'
import { keySign } from './key-sign.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import { selected } from './navigation.ts'
import { currentRoute, type Route, type State } from './state.ts'

/** A key that does something just now, as the footer shows it. */
export interface Offer {
  readonly command: Command
  readonly sign: string
  /** One or two words for what it does here. */
  readonly word: string
}

/** The keys that do something on the page on top as it is, the more useful first. What only says why it cannot is none. */
export function offersOf(library: Library, state: State, content: Content): Offer[] {
  const where = whereNow(state)
  const route = currentRoute(state)
  const world = seenFrom(library.world, state.asOf)
  const here: Here = { library, world, state, route, content, target: selected(library, state) }
  return OFFERED.flatMap(([command, wordFor]): Offer[] => {
    const binding = BINDINGS.find((each) => each.command === command && each.where.includes(where))
    const word = binding && wordFor(here)
    return word ? [{ command, sign: PAIRS[command] ?? keySign(binding.keys[0] ?? ''), word }] : []
  })
}

interface Here {
  readonly library: Library
  readonly world: World
  readonly state: State
  readonly route: Route
  readonly content: Content
  readonly target: Target | undefined
}

/** Arrows, and commands shown with the one that goes the other way. */
const PAIRS: Partial<Record<Command, string>> = { down: '↑↓', up: '↑', 'next-match': 'n N' }

/** What the footer may offer, the last first to go where there is no room, each with its word where it does something. */
const OFFERED: readonly (readonly [Command, (here: Here) => string | undefined])[] = [
  ['down', movement],
  ['open', ({ target, route, world }) => (opens(world, route, target) ? 'open' : undefined)],
  ['back', backWord],
  ['next-match', (here) => when((findingOf(here.library, here.state)?.matches.count ?? 0) > 1, 'matches')],
  ['up', ({ state, route }) => when(isBlank(route) && state.queries.length > 0, 'earlier query')],
  ['search', ({ content, state }) => when(content.stops.length > 0 && whereNow(state) === 'list', 'search')],
  ['find', findWord],
  ['clear-filters', ({ route }) => when(isFiltered(route), 'drop filters')],
  ['toggle-certainly', rangeWord],
  ['filter-actor', inTimeline('actor')],
  ['toggle-conflicts', ({ content, route }) => when(content.stops.length > 0 && !conflictsOnly(route), 'conflicts')],
  ['filter-dates', inTimeline('range')],
  ['go-to-date', inTimeline('date')],
  ['event', ({ target, route, world }) => when(leadsToEvent(world, route, target), 'event')],
  ['actors', ({ target, route, world }) => when(leadsToActors(world, route, target), 'actors')],
  ['timeline', ({ route, content }) => when(route.page !== 'timeline' && content.stops.length > 0, 'timeline')],
  [
    'as-of',
    ({ route, content, state }) =>
      when(!OF_THE_PROGRAM.has(route.page) && (content.stops.length > 0 || state.asOf !== undefined), 'as of'),
  ],
  ['search', ({ content, state }) => when(content.stops.length > 0 && whereNow(state) !== 'list', 'search')],
  ['next-view', () => 'next view'],
  ['help', ({ route }) => when(route.page !== 'help', 'help')],
  ['quit', ({ state }) => when(state.stacks[state.view].length === 1, 'quit')],
]

/** Pages that tell of the program and not of what was read. */
const OF_THE_PROGRAM: ReadonlySet<Route['page']> = new Set(['help', 'problems'])

const when = (holds: boolean, word: string): string | undefined => (holds ? word : undefined)

const isFiltered = (route: Route): boolean => route.page === 'timeline' && Object.keys(route.filter).length > 0

const conflictsOnly = (route: Route): boolean => route.page === 'timeline' && route.filter.conflicts === true

const isBlank = (route: Route): boolean => route.page === 'search' && route.field.text === ''

function inTimeline(word: string): (here: Here) => string | undefined {
  return ({ content }) => when(content.stops.length > 0, word)
}

function movement({ content, state, route }: Here): string | undefined {
  if (content.stops.length > 1) return 'move'
  return when(content.length > layoutOf(state.size, route.page).height, 'scroll')
}

function findWord({ library, route, content }: Here): string | undefined {
  const problems = route.page === 'problems' && library.problems.length > 0
  return when(content.stops.length > 0 || problems || route.page === 'help', 'find')
}

function backWord({ state, route }: Here): string | undefined {
  if (state.find) return 'end search'
  if ('field' in route) return route.field.text === '' ? 'back' : 'clear'
  return when(state.stacks[state.view].length > 1, 'back')
}

function rangeWord({ route }: Here): string | undefined {
  if (route.page !== 'timeline' || (!route.filter.from && !route.filter.to)) return undefined
  return route.filter.fit === 'certainly' ? 'also possibly' : 'only certainly'
}

/** Only a claim that belongs to no event leads nowhere, from the page of its own briefing. */
const opens = (world: World, { page }: Route, target: Target | undefined): boolean =>
  target !== undefined && (page !== 'briefing' || world.claims.get(target.id)?.event !== undefined)

function leadsToEvent(world: World, route: Route, target: Target | undefined): boolean {
  const event = target?.kind === 'claim' ? world.claims.get(target.id)?.event : undefined
  return event !== undefined && !(route.page === 'event' && route.id === event)
}

function leadsToActors(world: World, route: Route, target: Target | undefined): boolean {
  if (route.page === 'briefings') return target !== undefined
  const { actors = [] } = (target && (world.claims.get(target.id) ?? world.events.get(target.id))) ?? {}
  const [only] = actors
  return only !== undefined && !(actors.length === 1 && route.page === 'actor' && route.id === only)
}
