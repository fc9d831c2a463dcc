import { bindingFor } from './bindings.ts'
import { contentOf, stopOf } from './content.ts'
import { editField } from './editing.ts'
import type { Input, KeyInput } from './input.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import { seePassed } from './passing.ts'
import { rememberPlace } from './places-seen.ts'
import { pointAt } from './pointing.ts'
import { settleLeft } from './saved-place.ts'
import { keepInView } from './scroll.ts'
import { seenLibrary } from './seen-library.ts'
import { currentRoute, type Size, type State, withRoute } from './state.ts'
import { whereNow } from './where.ts'

/** The state after one input; the same state where nothing answers to it. What cannot be done says why in a notice. */
export function update(whole: Library, before: State, input: Input): State {
  const state = before.isWelcomed ? { ...before, isWelcomed: false } : before
  const library = seenLibrary(whole, state)
  if ('paste' in input) return insert(library, state, input.paste)
  const after = 'mouse' in input ? pointAt(library, withoutNotice(state), input) : pressKey(library, state, input)
  if (after === undefined || after === state) return state
  return seePassed(library, state, settleLeft(library, rememberPlace(state, unlessMoved(state, after))))
}

/** Whoever moves before a page is there as it was left is not taken back to that. */
function unlessMoved(before: State, after: State): State {
  const [from, to] = [currentRoute(before), currentRoute(after)]
  const moved = from.page === to.page && (from.cursor !== to.cursor || from.top !== to.top)
  return to.left && moved ? withRoute(after, { ...to, left: undefined }) : after
}

/** In another keyboard layout no letter is bound, so outside fields a key means what its place on a US keyboard does. */
function pressKey(library: Library, state: State, { key, text, places = [] }: KeyInput): State | undefined {
  const binding = bindingFor(state, key)
  if (binding) return binding.run(library, withoutNotice(state), key)
  if (whereNow(state) === 'typing') return text === undefined ? undefined : insert(library, state, text)
  return places.reduce<State | undefined>(
    (before, place) => pressKey(library, before ?? state, { key: place }) ?? before,
    undefined,
  )
}

const insert = (library: Library, state: State, text: string): State =>
  whereNow(state) === 'typing' ? editField(library, withoutNotice(state), { kind: 'insert', text }) : state

const withoutNotice = (state: State): State =>
  state.notice === undefined && !state.whenMade ? state : { ...state, notice: undefined, whenMade: undefined }

/** The state in a terminal of another size, with what was selected still in view. */
export function withSize(whole: Library, state: State, size: Size): State {
  const library = seenLibrary(whole, state)
  const route = currentRoute(state)
  const next = { ...state, size }
  const [before, after] = [contentOf(library, state, route), contentOf(library, next, route)]
  const heightOf = (of: State): number => layoutOf(of.size, route.page).height
  const target = before.stops[route.cursor]?.target
  if (after.whole && target && stopOf(after, target) < 0) return { ...next, whenMade: target }
  const laid = { extent: after, height: heightOf(next) }
  return withRoute(next, { ...route, ...keepInView(route, { extent: before, height: heightOf(state) }, laid) })
}
