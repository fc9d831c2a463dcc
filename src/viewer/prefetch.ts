import { actorIndex } from '../history/activity.ts'
import { tallies } from '../history/tallies.ts'
import { contentOf } from './content.ts'
import { prepareFilters } from './filtering.ts'
import type { Library } from './library.ts'
import { listRows } from './list-options.ts'
import { VIEWS } from './route.ts'
import { isLarge, prepareSearch } from './searching.ts'
import type { State } from './state.ts'

/**
 * Makes ahead, as long work, what the first visit to a view or the first key of a search would have to wait for. It says
 * when what is left can wait for other work.
 */
export function* prefetch(library: Library, state: State): Generator<'can wait' | undefined> {
  if (library.reading !== undefined || library.unread !== undefined) return
  if (isLarge(library.world)) yield* prepareViews(library, state)
  yield 'can wait'
  yield* prepareSearch(library.world)
}

/** The joins of a large world, and the views with what stands beside their first rows. A small world needs none of it. */
export function* prepareViews(library: Library, state: State): Generator<undefined> {
  const { world } = library
  yield* world.join()
  yield* actorIndex.prepare(world)
  yield* tallies.prepare(world)
  yield* prepareFilters(world)
  yield* listRows.prepare(world)
  for (const view of VIEWS) {
    yield
    const [root] = state.stacks[view]
    if (root) contentOf(library, state, root)
  }
}
