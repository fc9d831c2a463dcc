import type { World } from '../model/world.ts'
import { actorPage } from '../pages/actor-page.ts'
import { briefingPage } from '../pages/briefing-page.ts'
import { eventPage } from '../pages/event-page.ts'
import type { Page, Target } from '../pages/page.ts'
import type { Line } from '../text/line.ts'
import type { Layout } from './layout.ts'
import type { Library } from './library.ts'

/** The pane beside a list: the page that Enter would open, from its top, or from the sentence that was found. */
export function sideLines({ world }: Library, target: Target | undefined, layout: Layout): readonly Line[] {
  const page = target && pageFor(world, target, layout)
  if (!target || !page) return []
  const stop = page.stops.find((each) => each.target.kind === target.kind && each.target.id === target.id)
  const last = Math.max(0, page.lines.length - layout.height)
  const top = stop && stop.line + stop.height > layout.height ? Math.min(last, stop.line - 2) : 0
  return page.lines.slice(top, top + layout.height)
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
