import { makeWorld, type World } from '../../src/model/world.ts'
import type { Library } from '../../src/viewer/library.ts'
import { initialState, type Size, type State } from '../../src/viewer/state.ts'
import { type Known, knownAfter, type StillNew } from '../../src/visits/known.ts'
import { newsSince } from '../../src/visits/news.ts'
import { library, waited } from './reader.ts'

/** All that is there in a world. */
export const knownOf = (world: World): Known => knownAfter(world, newsSince(world, undefined).conflictKeys, NOTHING_NEW)

/** A visit at whose end nothing is left new. */
export const NOTHING_NEW: StillNew = {
  briefing: () => false,
  claim: () => false,
  isTakenBack: () => false,
  isChanged: () => false,
}

/** The world without some briefings and what they claim; an event is there for as long as a claim on it is. */
export function without(world: World, gone: readonly string[]): World {
  const { dataset } = world
  const claims = dataset.claims.filter(({ briefing }) => !gone.includes(briefing))
  const left = new Set(claims.map(({ id }) => id))
  return makeWorld({
    ...dataset,
    briefings: dataset.briefings.filter(({ id }) => !gone.includes(id)),
    claims,
    events: dataset.events
      .map((event) => ({ ...event, claims: event.claims.filter((id) => left.has(id)) }))
      .filter((event) => event.claims.length > 0),
  })
}

/** The briefing of the shipped ones that came last to a reader who returns. */
export const LATEST = '2019-04-17-biegun-moscow'

/** A reader who comes back when the latest of the shipped briefings was not there at the last visit. */
export function returned(size: Size = { columns: 120, rows: 40 }, from: Library = library, gone = [LATEST]): State {
  const state = initialState(size)
  const known = knownOf(without(from.world, gone))
  return waited({ ...state, visit: { ...state.visit, isKept: true, since: '2019-04-18', known } }, from)
}
