import type { Binding } from './binding.ts'
import { bottomOf, goTo } from './navigation.ts'
import { pickPage } from './route.ts'
import { START } from './scroll.ts'
import { pushPage, withRoute } from './state.ts'
import { READING } from './where.ts'

/** Pages that no key opens: commands of the palette alone, in its order. */
export const DESTINATIONS: readonly Omit<Binding, 'keys' | 'footer'>[] = [
  {
    where: READING,
    help: 'Conflicts: the events on which reports conflict',
    run: (_library, state) =>
      withRoute(bottomOf(goTo(state, 'timeline')), { page: 'timeline', filter: { conflicts: true }, ...START }),
  },
  {
    where: READING,
    help: 'Diff: what changed between two days',
    run: (_library, state) => pushPage(state, pickPage('diff-from')),
  },
  {
    where: READING,
    help: 'Ahead: what is expected, and what passed without a report',
    run: (_library, state) => pushPage(state, { page: 'ahead', ...START }),
  },
  {
    where: READING,
    help: 'Sources: outlets, and whom they cite',
    run: (_library, state) => pushPage(state, { page: 'sources', ...START }),
  },
  {
    where: READING,
    help: 'Threads: every line of claims followed across briefings',
    run: (_library, state) => pushPage(state, { page: 'threads', ...START }),
  },
]
