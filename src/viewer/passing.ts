import type { Target } from '../pages/page.ts'
import { contentOf } from './content.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import type { Route } from './route.ts'
import { settle, stopAt } from './scroll.ts'
import { currentRoute, type State } from './state.ts'
import { newsIn, see } from './visit.ts'

/**
 * The state after something was done in `before`, with what was seen by it: what was opened; the claims of a page that
 * were on the screen and are no more; in the list of what is new, what the cursor was on before it went on.
 */
export function seePassed(library: Library, before: State, after: State): State {
  if (!newsIn(after) || library.reading !== undefined) return after
  const [from, to] = [currentRoute(before), currentRoute(after)]
  const opened = 'id' in to && to !== from ? [{ kind: to.page, id: to.id }] : []
  return see(after, [...opened, ...passed(library, before, after)])
}

function passed(library: Library, before: State, after: State): Target[] {
  const route = currentRoute(before)
  const now = currentRoute(after)
  const isLeft = after.done || after.view !== before.view || !isSamePage(route, now)
  if (route.page === 'news') {
    const target = contentOf(library, before, route).stops[route.cursor]?.target
    return target && !isLeft && now.cursor !== route.cursor ? [target] : []
  }
  if (!('id' in route) || (!isLeft && now.top === route.top)) return []
  const still = new Set(isLeft ? [] : inView(library, after, now))
  return inView(library, before, route).filter((target) => !still.has(target))
}

const isSamePage = (a: Route, b: Route): boolean =>
  a.page === b.page && ('id' in a ? a.id : '') === ('id' in b ? b.id : '')

/** The targets on the screen, whole or in part. */
function inView(library: Library, state: State, route: Route): Target[] {
  const content = contentOf(library, state, route)
  const { height } = layoutOf(state.size, route.page)
  const { top } = settle(route, content, height)
  const found: Target[] = []
  for (let at = stopAt(content.stops, top); at < content.stops.length; at++) {
    const stop = content.stops[at]
    if (!stop || stop.line >= top + height) break
    if (stop.line + stop.height > top) found.push(stop.target)
  }
  return found
}
