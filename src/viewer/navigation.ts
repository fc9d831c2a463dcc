import type { World } from '../model/world.ts'
import type { Target } from '../pages/page.ts'
import { type Content, contentOf, stopOf } from './content.ts'
import { EMPTY_FIELD } from './field.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import type { Route, View } from './route.ts'
import { inView, START, settle, show } from './scroll.ts'
import { clearFind, currentRoute, popPage, pushPage, type State, withRoute } from './state.ts'

/** The stop under the cursor, where one is in view. */
export function selectedTarget(library: Library, state: State): Target | undefined {
  const route = currentRoute(state)
  const content = contentOf(library, state, route)
  const { height } = layoutOf(state.size, route.page)
  const place = settle(route, content, height)
  return inView(place, content, height) ? content.stops[place.cursor]?.target : undefined
}

/** The state with another view on top, its own pages as they were left. A question that was open is given up. */
export function goTo(state: State, view: View): State {
  if (view === state.view) return state
  const before = view === 'search' ? state.view : state.before
  return { ...clearFind(state), prompt: undefined, view, before }
}

/** The state with another view on top, or with this one's first page where it is on top already. */
export function goToView(state: State, view: View): State {
  const there = goTo(state, view)
  return there === state ? bottomOf(there) : there
}

/** The state with only the first page of the view on top. */
export function bottomOf(state: State): State {
  const under = popPage(state)
  return under === state ? state : bottomOf(under)
}

/** Opens a page with the cursor on a certain thing in it. */
export function openAt(
  library: Library,
  state: State,
  page: { readonly page: 'briefing' | 'event' | 'actor' | 'thread'; readonly id: string },
  target: Target,
): State {
  const route: Route = { ...page, ...START }
  return atTarget(library, pushPage(state, route), target)
}

/** The state with the cursor of the page on top on `target`, if it is there. */
export function atTarget(library: Library, state: State, target: Target): State {
  const route = currentRoute(state)
  const content = contentOf(library, state, route)
  const at = stopOf(content, target)
  if (at >= 0) return atStop(state, content, at)
  return content.whole ? { ...state, whenMade: target } : state
}

/** The state with what the cursor of the page on top is on as its first row, below a header that is pinned. */
export function onTop(library: Library, state: State): State {
  const route = currentRoute(state)
  const content = contentOf(library, state, route)
  const line = content.stops[route.cursor]?.line ?? 0
  return withRoute(state, { ...route, top: Math.max(0, line - Number(content.pinned)) })
}

/** The state with the cursor of the page on top on its stop number `at`. */
function atStop(state: State, content: Content, at: number): State {
  const route = currentRoute(state)
  return withRoute(state, { ...route, ...show(route, content, layoutOf(state.size, route.page).height, at) })
}

/** The event of the selected claim. */
export function openEvent(library: Library, state: State): State {
  const event = selectedEvent(library.world, selectedTarget(library, state))
  return event
    ? pushPage(state, { page: 'event', id: event, ...START })
    : { ...state, notice: 'What is selected belongs to no event' }
}

/** The actors of what is selected: the one actor's page, or a choice among several; with nothing selected, all actors. */
export function showActors(library: Library, state: State): State {
  const target = selectedTarget(library, state)
  if (target?.kind === 'actor') return pushPage(state, { page: 'actor', id: target.id, ...START })
  const { world } = library
  const actors = target && (world.claims.get(target.id)?.actors ?? world.events.get(target.id)?.actors)
  if (!target || target.kind === 'briefing' || !actors) return goTo(state, 'actors')
  const [only] = actors
  if (only === undefined) return { ...state, notice: 'It names no actor' }
  if (actors.length === 1) return pushPage(state, { page: 'actor', id: only, ...START })
  return pushPage(state, { page: 'pick', purpose: 'actors-of-claim', of: target.id, field: EMPTY_FIELD, ...START })
}

/** The thread of the selected claim, or a choice among several; all threads where it is in none, or it is no claim. */
export function showThreads(library: Library, state: State): State {
  const target = selectedTarget(library, state)
  const threads = (target?.kind === 'claim' && library.world.claims.get(target.id)?.threads) || []
  const [only, another] = threads
  if (!target || only === undefined) return pushPage(state, { page: 'threads', ...START })
  if (another === undefined) return openAt(library, state, { page: 'thread', id: only }, target)
  return pushPage(state, { page: 'pick', purpose: 'threads-of-claim', of: target.id, field: EMPTY_FIELD, ...START })
}

/** The briefing of what is selected, at the very claim; with nothing selected, all briefings. */
export function showBriefing(library: Library, state: State): State {
  const { claim, briefing } = claimSelected(library, state)
  if (claim === undefined || briefing === undefined || currentRoute(state).page === 'briefing') {
    return goTo(state, 'briefings')
  }
  return openAt(library, state, { page: 'briefing', id: briefing }, { kind: 'claim', id: claim })
}

/** The claim under the cursor, or the first on the event there, and the briefing it is in. */
function claimSelected(library: Library, state: State): { readonly claim?: string; readonly briefing?: string } {
  const target = selectedTarget(library, state)
  const { world } = library
  const claim =
    target?.kind === 'claim' ? target.id : target?.kind === 'event' ? world.events.get(target.id)?.claims[0] : undefined
  const briefing = claim === undefined ? undefined : world.claims.get(claim)?.briefing
  return { ...(claim !== undefined && { claim }), ...(briefing !== undefined && { briefing }) }
}

/** The briefing on top, or that of what is under the cursor. */
export function briefingSelected(library: Library, state: State): string | undefined {
  const route = currentRoute(state)
  if (route.page === 'briefing') return route.id
  const target = selectedTarget(library, state)
  return target?.kind === 'briefing' ? target.id : claimSelected(library, state).briefing
}

/** The timeline, at the event of what is selected if the timeline shows it. */
export function showTimeline(library: Library, state: State): State {
  const { world } = library
  const route = currentRoute(state)
  const event = route.page === 'event' ? route.id : selectedEvent(world, selectedTarget(library, state))
  const bare = bottomOf(goTo(state, 'timeline'))
  if (!event) return bare
  const at = atTarget(library, bare, { kind: 'event', id: event })
  const root = currentRoute(bare)
  const hidden = at === bare && root.page === 'timeline' && Object.keys(root.filter).length > 0
  return hidden ? { ...bare, notice: 'The filters hide it; X drops them' } : at
}

function selectedEvent(world: World, target: Target | undefined): string | undefined {
  if (target?.kind === 'event') return target.id
  return target?.kind === 'claim' ? world.claims.get(target.id)?.event : undefined
}
