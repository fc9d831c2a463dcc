import type { Action, Command } from './command.ts'
import { contentOf } from './content.ts'
import { whereNow } from './dispatch.ts'
import { type Edit, EMPTY_FIELD, edit, type Field, fieldOf } from './field.ts'
import { stepMatch } from './finding.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import { goTo, openEvent, openSelected, showActors, showBriefing, showTimeline } from './navigation.ts'
import { answered, asked, cancelled, typedInPrompt } from './prompting.ts'
import { type Move, move, relaid, START } from './scroll.ts'
import { clearFind, currentRoute, popped, pushed, type Size, type State, VIEWS, type View, withRoute } from './state.ts'
import { changeFilter, clearFilters, jumpCluster, markSelected } from './timeline-commands.ts'

/** The state after one action. Total: what cannot be done leaves the state as it is, or says why in a notice. */
export function update(library: Library, state: State, action: Action): State {
  const quiet: State = state.notice === undefined ? state : { ...state, notice: undefined }
  if ('insert' in action) return typed(library, quiet, { kind: 'insert', text: action.insert })
  const change = EDITS[action.command]
  if (change) return typed(library, quiet, change)
  const step = MOVES[action.command]
  if (step) return moved(library, quiet, step)
  return COMMANDS[action.command]?.(library, quiet) ?? quiet
}

/** The state in a terminal of another size, with what was selected still in view. */
export function resized(library: Library, state: State, size: Size): State {
  const route = currentRoute(state)
  const next = { ...state, size }
  const laid = (of: State) => ({
    extent: contentOf(library, of, route),
    height: layoutOf(of.size, route.page).height,
  })
  return withRoute(next, { ...route, ...relaid(route, laid(state), laid(next)) })
}

const EDITS: Partial<Record<Command, Edit>> = {
  'delete-before': { kind: 'delete-before' },
  'delete-after': { kind: 'delete-after' },
  'delete-word': { kind: 'delete-word' },
  'delete-to-start': { kind: 'delete-to-start' },
  left: { kind: 'left' },
  right: { kind: 'right' },
  start: { kind: 'start' },
  end: { kind: 'end' },
}

const MOVES: Partial<Record<Command, Move>> = {
  down: { kind: 'step', by: 1 },
  up: { kind: 'step', by: -1 },
  'page-down': { kind: 'page', by: 1 },
  'page-up': { kind: 'page', by: -1 },
  'half-down': { kind: 'page', by: 0.5 },
  'half-up': { kind: 'page', by: -0.5 },
  first: { kind: 'first' },
  last: { kind: 'last' },
}

const COMMANDS: Partial<Record<Command, (library: Library, state: State) => State>> = {
  open: (library, state) => (state.prompt ? answered(library, state, state.prompt) : openSelected(library, state)),
  back: (_library, state) => back(state),
  quit: (_library, state) => quit(state),
  leave: (_library, state) => ({ ...state, done: true }),
  'next-view': (_library, state) => viewed(state, 1),
  'previous-view': (_library, state) => viewed(state, -1),
  search: (_library, state) => goTo(state, 'search'),
  briefing: showBriefing,
  actors: showActors,
  timeline: showTimeline,
  event: openEvent,
  help: (_library, state) => pushed(state, { page: 'help', of: whereNow(state), ...START }),
  problems: (_library, state) => pushed(state, { page: 'problems', ...START }),
  find: (_library, state) => asked(state, 'find'),
  'go-to-date': (_library, state) => asked(state, 'go-to-date'),
  'filter-dates': (_library, state) => asked(state, 'dates'),
  'next-match': (library, state) => stepMatch(library, state, 1),
  'previous-match': (library, state) => stepMatch(library, state, -1),
  'filter-actor': (_library, state) => pushed(state, picking('actor-filter')),
  'filter-topic': (_library, state) => pushed(state, picking('topic-filter')),
  'toggle-certainly': (_library, state) => changeFilter(state, 'certainly'),
  'toggle-conflicts': (_library, state) => changeFilter(state, 'conflicts'),
  'toggle-single-origin': (_library, state) => changeFilter(state, 'singleOrigin'),
  'clear-filters': (_library, state) => clearFilters(state),
  'next-cluster': (library, state) => jumpCluster(library, state, 1),
  'previous-cluster': (library, state) => jumpCluster(library, state, -1),
  mark: markSelected,
  'as-of': (_library, state) => pushed(state, picking('as-of')),
  now: (_library, state) =>
    state.asOf ? { ...state, asOf: undefined, notice: 'Back to now' } : { ...state, notice: 'This is now already' },
}

const picking = (purpose: 'actor-filter' | 'topic-filter' | 'as-of') =>
  ({ page: 'pick', purpose, field: EMPTY_FIELD, ...START }) as const

function moved(library: Library, state: State, step: Move): State {
  const route = currentRoute(state)
  if (step.kind === 'step' && step.by < 0 && route.page === 'search') {
    const recalled = recall(state, route)
    if (recalled) return recalled
  }
  const content = contentOf(library, state, route)
  const place = move(route, content, layoutOf(state.size, route.page).height, step)
  return withRoute(state, { ...route, ...place })
}

/** Up in an empty field, or on the first hit of a recalled query, brings the query before it. */
function recall(state: State, route: Extract<ReturnType<typeof currentRoute>, { page: 'search' }>): State | undefined {
  const recalling = route.field.text === '' || (route.recalled > 0 && route.cursor === 0)
  const query = state.queries.at(-1 - route.recalled)
  if (!recalling || query === undefined) return undefined
  return withRoute(state, { ...route, ...START, field: fieldOf(query), recalled: route.recalled + 1 })
}

function typed(library: Library, state: State, change: Edit): State {
  if (state.prompt) return typedInPrompt(library, state, state.prompt, change)
  const route = currentRoute(state)
  if (!('field' in route)) return state
  const field: Field = edit(route.field, change)
  if (field.text === route.field.text) return withRoute(state, { ...route, field })
  const fresh = { ...route, ...START, field }
  return withRoute(state, fresh.page === 'search' ? { ...fresh, recalled: 0 } : fresh)
}

/** One layer back: a question, then the marks of a search, then what is typed, then the page. It never quits. */
function back(state: State): State {
  if (state.prompt) return cancelled(state, state.prompt)
  if (state.find) return clearFind(state)
  const route = currentRoute(state)
  if ('field' in route && route.field.text !== '') {
    return withRoute(state, { ...route, ...START, field: EMPTY_FIELD })
  }
  if (route.page === 'search') return { ...state, view: state.before }
  const under = popped(state)
  return under === state ? { ...state, notice: 'Press q to quit' } : under
}

/** One page back, and out of the program where there is none. */
function quit(state: State): State {
  const under = popped(state)
  return under === state ? { ...state, done: true } : under
}

function viewed(state: State, by: 1 | -1): State {
  const at = VIEWS.indexOf(state.view)
  return goTo(state, VIEWS[(at + by + VIEWS.length) % VIEWS.length] as View)
}
