import type { Route } from './route.ts'
import { clearFind, currentRoute, type OpenPages, popPage, type State } from './state.ts'

/** So many places are kept. */
const MOST = 100

/**
 * The state after something was done in `before`, with the place that was left kept where another came of it. Choices
 * and the review of a draft are no places: what is remembered is the page they were opened on.
 */
export function rememberPlace(before: State, after: State): State {
  if (after.past !== before.past || after.future !== before.future) return after
  const [left, reached] = [withoutPassing(before), withoutPassing(after)]
  if (isSamePlace(left, reached)) return after
  return { ...after, past: [...before.past, seenIn(left)].slice(-MOST), future: [] }
}

/** Back to what was seen before this, as it was left. */
export function goBack(state: State): State {
  const at = state.past.findLastIndex((seen) => !isSamePlace(seen, withoutPassing(state)))
  const place = state.past[at]
  if (!place) return { ...state, notice: 'Nothing was seen before this' }
  const future = [seenIn(withoutPassing(state)), ...state.future]
  return { ...restored(state, place), past: state.past.slice(0, at), future }
}

/** Forward to what was gone back from. */
export function goForward(state: State): State {
  const [place, ...future] = state.future
  if (!place) return { ...state, notice: 'Nothing was gone back from' }
  return { ...restored(state, place), past: [...state.past, seenIn(withoutPassing(state))], future }
}

const seenIn = ({ view, before, stacks }: OpenPages): OpenPages => ({ view, before, stacks })

const restored = (state: State, place: OpenPages): State => ({ ...clearFind(state), prompt: undefined, ...place })

/** Pages that are over once they are left. */
const PASSING: ReadonlySet<Route['page']> = new Set(['pick', 'review'])

const withoutPassing = (state: State): State => (PASSING.has(currentRoute(state).page) ? popPage(state) : state)

function isSamePlace(a: OpenPages, b: OpenPages): boolean {
  const [one, other] = [currentRoute(a), currentRoute(b)]
  return a.view === b.view && one.page === other.page && ('id' in one ? one.id : '') === ('id' in other ? other.id : '')
}
