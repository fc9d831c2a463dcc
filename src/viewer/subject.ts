import type { Target } from '../pages/page.ts'
import type { Library } from './library.ts'
import { selectedTarget } from './navigation.ts'
import { currentRoute, type State } from './state.ts'

/** What something is done to from outside the program. */
export interface Subject extends Target {
  readonly kind: Exclude<Target['kind'], 'proposal' | 'choice'>
}

/** What a key that acts on something means: what the cursor is on, else what the page on top is about. */
export function subjectOf(library: Library, state: State): Subject | undefined {
  const target = selectedTarget(library, state)
  // A proposal to join claims is known by the first of them.
  if (target?.kind === 'proposal') return { kind: 'claim', id: target.id }
  if (target && target.kind !== 'choice') return { kind: target.kind, id: target.id }
  const route = currentRoute(state)
  if (route.page === 'table') return { kind: 'table', id: route.file }
  return 'id' in route ? { kind: route.page, id: route.id } : undefined
}
