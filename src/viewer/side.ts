import { remember } from '../model/memo.ts'
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
import { currentRoute, type State } from './state.ts'

/**
 * The pane beside a list: the page that Enter would open, from its top, or from the sentence that was found; beside an
 * event the claim under the cursor. It is as far down as it was scrolled.
 */
export function sideLines(
  { world }: Library,
  state: State,
  target: Target | undefined,
  layout: Layout,
): readonly Line[] {
  if (!target) return []
  const by = scrolledBy(state, target)
  const page = pageBeside(world, state, target, layout, layout.height + by)
  if (!page) return []
  const top = Math.min(firstTop(page, target, layout) + by, Math.max(0, page.lines.length - layout.height))
  return page.lines.slice(top, top + layout.height)
}

/** Scrolls the pane beside a list by lines, no further than there is something to see. */
export function scrollSide(
  { world }: Library,
  state: State,
  target: Target | undefined,
  layout: Layout,
  lines: number,
): State {
  if (!target) return state
  const before = scrolledBy(state, target)
  const page = pageBeside(world, state, target, layout, layout.height + before + Math.max(0, lines))
  const first = page ? firstTop(page, target, layout) : 0
  const last = Math.max(0, (page?.lines.length ?? 0) - layout.height) - first
  const by = Math.max(-first, Math.min(before + lines, last))
  return by === before ? state : { ...state, beside: { of: `${target.kind} ${target.id}`, by } }
}

/** How far the pane was scrolled while it has shown this. */
const scrolledBy = ({ beside }: State, { kind, id }: Target): number => (beside?.of === `${kind} ${id}` ? beside.by : 0)

/** The line that the pane begins with before it is scrolled. */
function firstTop(page: Page, target: Target, layout: Layout): number {
  const stop = page.stops.find((each) => each.target.kind === target.kind && each.target.id === target.id)
  const last = Math.max(0, page.lines.length - layout.height)
  return stop && stop.line + stop.height > layout.height ? Math.min(last, stop.line - 2) : 0
}

/** The claim under the cursor beside an event, else the page of what is under it, at least as far as line `height`. */
function pageBeside(world: World, state: State, target: Target, layout: Layout, height: number): Page | undefined {
  const isInEvent = currentRoute(state).page === 'event' && target.kind === 'claim'
  const claim = isInEvent ? world.claims.get(target.id) : undefined
  return claim ? claimPage(world, claim, layout.side, true) : pageFor(world, target, layout.side, height)
}

/** Below an event, the words of the claim under the cursor; blank where it is on something else, or stands there alone. */
export function detailLines({ world }: Library, target: Target | undefined, { below, main }: Layout): readonly Line[] {
  const claim = target?.kind === 'claim' ? world.claims.get(target.id) : undefined
  const isAlone = world.events.get(claim?.event ?? '')?.claims.length === 1
  const lines = claim && below > 0 && !isAlone ? claimDetail(world, claim, main, below) : []
  return Array.from({ length: below }, (_, at) => [blank(GUTTER), ...(lines[at] ?? [])])
}

/** The page of a target, as far down as line `height`, which is all of it that is looked at. Kept for the last few. */
const pageFor = remember(makePage, {
  keyOf: ({ kind, id }, width, height) => `${kind} ${id} ${width} ${height}`,
  most: 8,
})

function makePage(world: World, target: Target, width: number, height: number): Page | undefined {
  switch (target.kind) {
    case 'briefing': {
      const briefing = world.briefings.get(target.id)
      return briefing && briefingPage(world, briefing, width, { most: height })
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
    case 'proposal':
    case 'source':
    case 'thread':
    case 'table':
    case 'column':
    case 'choice':
    case 'mark':
      return undefined
  }
}
