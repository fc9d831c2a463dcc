import type { Target } from '../pages/page.ts'
import type { Library } from './library.ts'
import { selectedTarget } from './navigation.ts'
import { currentRoute, type State } from './state.ts'

/** What a key that acts on something means: what the cursor is on, else what the page on top is about. */
export function subjectOf(library: Library, state: State): Target | undefined {
  const target = selectedTarget(library, state)
  if (target && target.kind !== 'choice') return target
  const route = currentRoute(state)
  if (route.page === 'table') return { kind: 'table', id: route.file }
  return 'id' in route ? { kind: route.page, id: route.id } : undefined
}
