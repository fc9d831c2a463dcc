import type { World } from '../model/world.ts'
import { actorPage } from '../pages/actor-page.ts'
import { briefingPage } from '../pages/briefing-page.ts'
import { claimDetail, claimPage } from '../pages/claim-page.ts'
import { eventPage } from '../pages/event-page.ts'
import type { Page, Target } from '../pages/page.ts'
import type { Line } from '../text/line.ts'
import { blank } from '../text/styled.ts'
import { GUTTER, type Layout } from './layout.ts'
import type { Library } from './library.ts'
import type { Route } from './state.ts'

/**
 * The pane beside a list: the page that Enter would open, from its top, or from the sentence that was found; beside an
 * event the claim under the cursor.
 */
export function sideLines(
  { world }: Library,
  from: Route['page'],
  target: Target | undefined,
  layout: Layout,
): readonly Line[] {
  const claim = from === 'event' && target?.kind === 'claim' ? world.claims.get(target.id) : undefined
  const page = claim ? claimPage(world, claim, layout.side) : target && pageFor(world, target, layout)
  if (!target || !page) return []
  const stop = page.stops.find((each) => each.target.kind === target.kind && each.target.id === target.id)
  const last = Math.max(0, page.lines.length - layout.height)
  const top = stop && stop.line + stop.height > layout.height ? Math.min(last, stop.line - 2) : 0
  return page.lines.slice(top, top + layout.height)
}

/** Below an event, the words of the claim under the cursor; blank where it is on something else. */
export function detailLines({ world }: Library, target: Target | undefined, { below, main }: Layout): readonly Line[] {
  const claim = target?.kind === 'claim' ? world.claims.get(target.id) : undefined
  const lines = claim && below > 0 ? claimDetail(world, claim, main, below) : []
  return Array.from({ length: below }, (_, at) => [blank(GUTTER), ...(lines[at] ?? [])])
}

function pageFor(world: World, target: Target, { side: width, height }: Layout): Page | undefined {
  switch (target.kind) {
    case 'briefing': {
      const briefing = world.briefings.get(target.id)
      return briefing && briefingPage(world, briefing, width, height)
    }
    case 'claim': {
      const briefing = world.briefings.get(world.claims.get(target.id)?.briefing ?? '')
      return briefing && briefingPage(world, briefing, width)
    }
    case 'event': {
      const event = world.events.get(target.id)
      return event && eventPage(world, event, width, { most: height, folded: true })
    }
    case 'actor': {
      const actor = world.actors.get(target.id)
      return actor && actorPage(world, actor, width, height)
    }
    case 'problem':
    case 'choice':
      return undefined
  }
}
