import { activity, activitySlices } from '../history/activity.ts'
import { tallySlices } from '../history/tallies.ts'
import { contentOf } from './content.ts'
import { filtering } from './filtering.ts'
import type { Library } from './library.ts'
import { isLarge, preparing } from './searching.ts'
import { type State, VIEWS } from './state.ts'

/** Makes ahead, in slices, what the first visit to a view or the first key of a search would have to wait for. */
export function* warming(library: Library, state: State): Generator<void> {
  const { world } = library
  if (library.reading !== undefined || library.unread !== undefined) return
  if (isLarge(world)) yield* visiting(library, state)
  yield* preparing(world)
}

/** The joins of a large world, and the views with what stands beside their first rows. A small world needs none of it. */
function* visiting(library: Library, state: State): Generator<void> {
  const { world } = library
  yield* world.join()
  yield* activitySlices(world)
  yield* tallySlices(world)
  for (const view of VIEWS) {
    yield
    const [root] = state.stacks[view]
    const stops = root ? contentOf(library, state, root).stops : []
    for (const { target } of stops.slice(0, state.size.rows)) {
      if (target.kind !== 'actor') continue
      yield
      activity(world, target.id).did
    }
  }
  yield* filtering(world)
}
