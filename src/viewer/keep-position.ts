import type { World } from '../model/world.ts'
import type { Target } from '../pages/page.ts'
import { counted } from '../text/counted.ts'
import { contentOf, stopOf } from './content.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import { type Route, VIEWS } from './route.ts'
import { settleLeft } from './saved-place.ts'
import { show } from './scroll.ts'
import { seenLibrary } from './seen-library.ts'
import type { State } from './state.ts'

/** The state after its library was replaced: the reader stays at what they were at, wherever it is now. */
export function rebase(before: Library, after: Library, state: State): State {
  const [old, now] = [seenLibrary(before, state), seenLibrary(after, { ...state, made: {} })]
  const stacks = { ...state.stacks }
  for (const view of VIEWS) stacks[view] = stacks[view].map((route) => moved(old, now, state, route))
  // The news of before stand until those of now are found, so that no sign goes and comes back.
  const { news } = state.made
  return settleLeft(now, {
    ...state,
    stacks,
    made: news ? { news } : {},
    notice: newProblems(before, after) ?? state.notice,
  })
}

function moved(before: Library, after: Library, state: State, route: Route): Route {
  if (route.cursor === 0 && route.top === 0) return route
  const [old, now] = [contentOf(before, state, route), contentOf(after, state, route)]
  const target = old.stops[route.cursor]?.target
  const cursor = target ? stopOf(now, sameAs(before.world, after.world, target)) : -1
  if (cursor < 0) return route
  const shift = (now.stops[cursor]?.line ?? 0) - (old.stops[route.cursor]?.line ?? 0)
  const { height } = layoutOf(state.size, route.page)
  return { ...route, ...show({ cursor, top: Math.max(0, route.top + shift) }, now, height, cursor) }
}

/** Claims are numbered, so one typed above another gives it another id: a claim is known again by its words. */
function sameAs(before: World, after: World, target: Target): Target {
  const claim = target.kind === 'claim' ? before.claims.get(target.id) : undefined
  if (!claim || after.claims.get(target.id)?.text === claim.text) return target
  const found = after.dataset.claims.find(({ briefing, text }) => briefing === claim.briefing && text === claim.text)
  return found ? { kind: 'claim', id: found.id } : target
}

function newProblems(before: Library, after: Library): string | undefined {
  const known = new Set(before.problems.map(({ file, message }) => `${file} ${message}`))
  const fresh = after.problems.filter(({ file, message }) => !known.has(`${file} ${message}`))
  const [first] = fresh
  if (!first || before.reading !== undefined) return undefined
  const more = fresh.length > 1 ? ` and ${counted(fresh.length - 1, 'more problem')}` : ''
  const where = first.line > 0 ? `${first.file}:${first.line}` : first.file
  return `${where}: ${first.message}${more} (! shows ${more ? 'them' : 'it'})`
}
