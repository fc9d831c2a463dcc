import type { Briefing } from '../model/model.ts'
import { type Problem, problemId } from '../model/problem.ts'
import type { World } from '../model/world.ts'
import { answerOf } from '../pages/hit-list.ts'
import type { Target } from '../pages/page.ts'
import { foldText } from '../text/fold.ts'
import { slug } from '../text/slug.ts'
import type { Named } from '../views/names.ts'
import { choose } from './choosing.ts'
import { type Content, contentOf, stopOf } from './content.ts'
import { EMPTY_FIELD, fieldOf } from './field.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import type { Route, View } from './route.ts'
import { inView, START, settle, show } from './scroll.ts'
import { hitsOf } from './searching.ts'
import { clearFind, currentRoute, popPage, pushPage, type State, withRoute } from './state.ts'
import { selectedLink } from './text-links.ts'

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

/** Opens what the cursor stands on. */
export function openSelected(library: Library, state: State): State {
  const route = currentRoute(state)
  // Enter means the best hit for what is typed now, not for what was typed a moment ago.
  if (route.page === 'search' && !hitsOf(library.world, state.made, route.field.text).complete) {
    return { ...state, whenMade: 'open', notice: 'Looking for it …' }
  }
  const link = selectedLink(library, contentOf(library, state, route), route)
  if (link) return follow(library.world, state, link.named)
  const target = selectedTarget(library, state)
  if (!target) return { ...state, notice: 'Nothing to open here' }
  if (route.page === 'pick') return choose(library, state, route, target.id)
  if (route.page !== 'search') return openTarget(library, state, target, route)
  const thread = threadOfHit(library.world, state, route.field.text, target)
  const opened =
    thread === undefined
      ? openTarget(library, state, target, route)
      : openAt(library, state, { page: 'thread', id: thread }, target)
  return remembered(opened, route.field.text)
}

/** The thread by which a claim answers a query: one so called, or where it answers by that and not by its words. */
function threadOfHit(world: World, state: State, query: string, { kind, id }: Target): string | undefined {
  const hit = hitsOf(world, state.made, query).result.hits.find((each) => each.kind === kind && each.id === id)
  if (hit?.kind !== 'claim') return undefined
  const typed = foldText(query.trim().replace(/^\+/, ''))
  const called = world.claims.get(id)?.threads?.find((name) => foldText(name) === typed)
  if (called !== undefined) return called
  const answer = answerOf(hit)
  return answer?.field === 'thread' ? answer.text : undefined
}

/** The page of an actor; of a place the events there, as a search finds them. */
function follow({ places }: World, state: State, { kind, id }: Named): State {
  if (kind === 'actor') return pushPage(state, { page: 'actor', id, ...START })
  const query = `in:events place:"${places.get(id)?.name ?? id}"`
  const there = bottomOf(goTo(state, 'search'))
  return withRoute(there, { page: 'search', field: fieldOf(query), recalled: 0, ...START })
}

/** The state with only the first page of the view on top. */
function bottomOf(state: State): State {
  const under = popPage(state)
  return under === state ? state : bottomOf(under)
}

/** The latest query is kept last, and kept once. */
function remembered(state: State, text: string): State {
  const query = text.trim()
  return query === '' ? state : { ...state, queries: [...state.queries.filter((each) => each !== query), query] }
}

function openTarget(library: Library, state: State, target: Target, from: Route): State {
  if (target.kind === 'choice') return state
  if (target.kind === 'mark') return { ...state, notice: 'It is not there any more; M takes the mark away' }
  if (target.kind === 'problem') return openProblem(library, state, target.id)
  if (target.kind === 'proposal') return openTarget(library, state, { kind: 'claim', id: target.id }, from)
  if (target.kind === 'table') return pushPage(state, { page: 'table', file: target.id, chosen: {}, ...START })
  if (target.kind === 'column') {
    return pushPage(state, { page: 'pick', purpose: 'column-role', of: target.id, field: EMPTY_FIELD, ...START })
  }
  if (target.kind !== 'claim') return pushPage(state, { page: target.kind, id: target.id, ...START })
  const claim = library.world.claims.get(target.id)
  if (!claim) return state
  // In an event's comparison a claim leads to its words; on its own briefing's page, on to its event; from anywhere else,
  // to where it stands.
  if (from.page === 'event') return pushPage(state, { page: 'claim', id: claim.id, ...START })
  if (from.page !== 'briefing') return openAt(library, state, { page: 'briefing', id: claim.briefing }, target)
  if (claim.event) return pushPage(state, { page: 'event', id: claim.event, ...START })
  return { ...state, notice: 'This claim belongs to no event; a shows its actors' }
}

/** The briefing that a problem is in, at the claim on its line or the last before it. */
function openProblem(library: Library, state: State, id: string): State {
  const { world } = library
  const problem = library.problems.find((each) => problemId(each) === id)
  const briefing = briefingWith(world, problem)
  if (!problem || !briefing) return { ...state, notice: `No briefing came of ${problem?.file ?? 'this file'}` }
  const claim = world.dataset.claims.findLast(
    ({ briefing: of, line = 0 }) => of === briefing.id && line > 0 && line <= problem.line,
  )
  const page = { page: 'briefing', id: briefing.id } as const
  return claim ? openAt(library, state, page, { kind: 'claim', id: claim.id }) : pushPage(state, { ...page, ...START })
}

/** The briefing that was read from the file with a problem, if there is one: its id is the path within what is open. */
export function briefingWith(world: World, problem: Problem | undefined): Briefing | undefined {
  const parts = problem?.file.replace(/\.[^./]*$/, '').split(/[\\/]/) ?? []
  for (let from = 0; from < parts.length; from += 1) {
    const found = world.briefings.get(slug(parts.slice(from).join('/')))
    if (found !== undefined) return found
  }
  return undefined
}

/** Opens a page with the cursor on a certain thing in it. */
function openAt(
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
  const target = selectedTarget(library, state)
  const { world } = library
  const claim =
    target?.kind === 'claim' ? target.id : target?.kind === 'event' ? world.events.get(target.id)?.claims[0] : undefined
  const briefing = claim === undefined ? undefined : world.claims.get(claim)?.briefing
  if (claim === undefined || briefing === undefined || currentRoute(state).page === 'briefing') {
    return goTo(state, 'briefings')
  }
  return openAt(library, state, { page: 'briefing', id: briefing }, { kind: 'claim', id: claim })
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
