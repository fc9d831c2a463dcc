import type { Briefing } from '../model/model.ts'
import { type Problem, problemId } from '../model/problem.ts'
import type { World } from '../model/world.ts'
import { answerOf } from '../pages/hit-list.ts'
import type { Target } from '../pages/page.ts'
import { foldText } from '../text/fold.ts'
import { slug } from '../text/slug.ts'
import type { Named } from '../views/names.ts'
import { choose } from './choosing.ts'
import { contentOf } from './content.ts'
import { EMPTY_FIELD, fieldOf } from './field.ts'
import type { Library } from './library.ts'
import { bottomOf, goTo, openAt, selectedTarget } from './navigation.ts'
import { preparation } from './preparing.ts'
import type { Route } from './route.ts'
import { START } from './scroll.ts'
import { hitsOf, isSearched } from './searching.ts'
import { currentRoute, pushPage, type State, withRoute } from './state.ts'
import { selectedLink } from './text-links.ts'

/** Opens what the cursor stands on. */
export function openSelected(library: Library, state: State): State {
  const route = currentRoute(state)
  // Enter means the best hit for what is typed now, not for what was typed a moment ago.
  const isReady = route.page !== 'search' || isSearched(library.world, state.made, route.field.text)
  if (!isReady || preparation(library, route)) {
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
