import { dayOfOutlook } from '../history/outlook.ts'
import type { World } from '../model/world.ts'
import { layAheadPage } from '../pages/ahead-page.ts'
import { layDiffPage } from '../pages/diff-page.ts'
import { emptyPage } from '../pages/empty-page.ts'
import type { Page } from '../pages/page.ts'
import { sourceList } from '../pages/source-list.ts'
import { laySourcePage } from '../pages/source-page.ts'
import { threadList } from '../pages/thread-list.ts'
import { layThreadPage } from '../pages/thread-page.ts'
import { aheadView } from '../views/ahead-view.ts'
import { daysSeen, diffView } from '../views/diff-view.ts'
import { sourceRows, sourceView } from '../views/source-view.ts'
import { threadView } from '../views/thread-view.ts'
import type { GatheredPage, Route } from './route.ts'
import type { State } from './state.ts'

const GATHERED: Readonly<Record<GatheredPage['page'], true>> = {
  ahead: true,
  diff: true,
  sources: true,
  source: true,
  threads: true,
  thread: true,
}

/** Whether all of the world is gone through for a page. */
export const isGathered = (route: Route): route is Extract<Route, GatheredPage> => Object.hasOwn(GATHERED, route.page)

/** Lays one of these pages out, as long work. */
export function* layGathered(
  world: World,
  state: State,
  route: GatheredPage,
  width: number,
): Generator<undefined, Page> {
  switch (route.page) {
    case 'ahead':
      return yield* layAheadPage(world, yield* aheadView(world, dayOfOutlook(world, state)), width)
    case 'diff':
      return yield* layDiffPage(world, yield* diffView(world, daysSeen(route, state.asOf)), width)
    case 'sources':
      return sourceList(yield* sourceRows(world), width)
    case 'source': {
      const source = yield* sourceView(world, route.id)
      if (source) return yield* laySourcePage(world, source, width)
      return emptyPage('This source is not there.', 'Press Esc to go back.', width)
    }
    case 'threads':
      return threadList(world, width)
    case 'thread': {
      const thread = threadView(world, route.id)
      if (thread) return yield* layThreadPage(world, thread, width)
      return emptyPage('This thread is not there.', 'Press Esc to go back.', width)
    }
  }
}
