import { contentOf } from './content.ts'
import type { Library } from './library.ts'
import { isLarge, preparing } from './searching.ts'
import { type State, VIEWS } from './state.ts'

/**
 * Makes ahead, in slices, what the first visit to each view of a large world would have to wait for: its joins, its
 * order, its counts, its corpus. A small world needs none of it.
 */
export function* warming(library: Library, state: State): Generator<void> {
  const { world } = library
  if (!isLarge(world) || library.reading !== undefined || library.unread !== undefined) return
  for (const join of ['claims', 'events', 'actors'] as const) {
    yield
    world[join]
  }
  for (const view of VIEWS) {
    yield
    const [root] = state.stacks[view]
    if (root) contentOf(library, state, root)
  }
  yield* preparing(world)
}
