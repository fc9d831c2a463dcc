import { tallies } from '../history/tallies.ts'
import type { World } from '../model/world.ts'
import { layActorPage } from '../pages/actor-page.ts'
import { layBriefingPage } from '../pages/briefing-page.ts'
import type { Page } from '../pages/page.ts'
import { waitingPage } from './empty-pages.ts'
import { isGathered, layGathered } from './gathered-pages.ts'
import type { Library } from './library.ts'
import { isSlowToPropose, layProblems } from './proposals.ts'
import type { Route } from './route.ts'
import { isLarge } from './searching.ts'
import type { State } from './state.ts'

/** A page that takes long to lay out: of which world and by what key, and what lays out all of it or so many lines. */
export interface LongPage {
  readonly world: World
  readonly key: string
  readonly lay: (most?: number) => Generator<undefined, Page>
}

/** Pages of more events and claims than this are laid out as long work. */
const LONG = 300

/** How the page of a route is laid out as long work; undefined where it is soon done. */
export function longPage(library: Library, state: State, route: Route, width: number): LongPage['lay'] | undefined {
  const { world, reading, unread } = library
  if (reading !== undefined || unread !== undefined) return undefined
  if (route.page === 'problems')
    return isSlowToPropose(library) ? (most) => layProblems(library, width, most !== undefined) : undefined
  if (isGathered(route)) {
    return isLarge(world)
      ? (most) => (most === undefined ? layGathered(world, state, route, width) : waiting(width))
      : undefined
  }
  if (route.page === 'briefing') {
    const briefing = world.briefings.get(route.id)
    const blocks = briefing?.sections.reduce((sum, section) => sum + section.blocks.length, 0) ?? 0
    return briefing && blocks > LONG
      ? (most) => layBriefingPage(world, briefing, width, { most, linked: true })
      : undefined
  }
  if (route.page !== 'actor') return undefined
  const actor = world.actors.get(route.id)
  const { events = 0, claims = 0 } = tallies(world).get(route.id) ?? {}
  return actor && events + claims > LONG ? (most) => layActorPage(world, actor, width, most) : undefined
}

function* waiting(width: number): Generator<undefined, Page> {
  yield
  return waitingPage(width)
}
