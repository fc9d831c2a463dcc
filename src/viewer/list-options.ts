import { whenOf } from '../dates/edtf.ts'
import { shortDay } from '../dates/short-day.ts'
import { words } from '../dates/words.ts'
import type { Actor, Briefing } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { outletName } from '../views/names.ts'
import { matchingChoices } from './narrowing.ts'
import { START } from './scroll.ts'
import { currentRoute, type State, withRoute } from './state.ts'

/** The briefings that have what is typed in their title, outlet, topic or date. */
export function briefingsWith(world: World, briefings: readonly Briefing[], typed: string): ReadonlySet<Briefing> {
  const rows = briefings.map((briefing) => {
    const { title, topic, date } = briefing
    const day = whenOf(date ?? '')
    const about = [outletName(world, briefing), topic, date && shortDay(date), day && words(day), date]
    return { briefing, label: title, detail: about.filter(Boolean).join(' ') }
  })
  return new Set(matchingChoices(rows, typed).map(({ briefing }) => briefing))
}

/** The actors that have what is typed in one of their names, their kind or their country. */
export function actorsWith(actors: readonly Actor[], typed: string): ReadonlySet<Actor> {
  const rows = actors.map((actor) => ({
    actor,
    label: actor.name,
    also: actor.otherNames.map(({ text }) => text),
    detail: [actor.kind, actor.country].filter(Boolean).join(' '),
  }))
  return new Set(matchingChoices(rows, typed).map(({ actor }) => actor))
}

/** Shows only the rows of the list on top that have some words; all of them without any. */
export function narrowList(state: State, typed: string): State {
  const route = currentRoute(state)
  if (route.page !== 'briefings' && route.page !== 'actors') return state
  return withRoute(state, { ...route, ...START, only: typed.trim() === '' ? undefined : typed })
}

/** Shows all rows of the list again. */
export function widenList(state: State): State {
  const route = currentRoute(state)
  const only = route.page === 'briefings' || route.page === 'actors' ? route.only : undefined
  return only === undefined ? { ...state, notice: 'No filter is on' } : narrowList(state, '')
}

/** Turns the list on top round. */
export function turnList(state: State): State {
  const route = currentRoute(state)
  if (route.page !== 'briefings' && route.page !== 'actors') return state
  const turned = !route.turned
  const notice = {
    briefings: turned ? 'The oldest first' : 'The newest first',
    actors: turned ? 'Those with the fewest claims first' : 'Those with the most claims first',
  }[route.page]
  return { ...withRoute(state, { ...route, ...START, turned }), notice }
}
