import type { World } from '../model/world.ts'
import { type Named, namedIn } from '../views/names.ts'
import { type Content, contentOf } from './content.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import type { ListPart } from './match-list.ts'
import type { LinkAt, Route } from './route.ts'
import { inView, START, settle, show, stopAt } from './scroll.ts'
import { sectionFrom, stepSection } from './sections.ts'
import { currentRoute, type State, withRoute } from './state.ts'

/** A name in running text, with where it is drawn: in two parts where it goes on over the end of a line. */
export interface TextLink {
  readonly named: Named
  readonly parts: readonly ListPart[]
}

/** The name that the reader is at, if they are at one. */
export function selectedLink({ world }: Library, content: Content, { link, cursor }: Route): TextLink | undefined {
  return link?.cursor === cursor ? linksIn(world, content, link.block)[link.at] : undefined
}

/**
 * Goes to the next name in running text that leads to an actor or a place, or the one before; where a section begins
 * before that, or there is none, to the section.
 */
export function stepLink(library: Library, state: State, by: 1 | -1): State {
  const route = currentRoute(state)
  const content = contentOf(library, state, route)
  const { height } = layoutOf(state.size, route.page)
  const at = settle(route, content, height)
  const from = linkBefore(content, { ...route, ...at }, height, by)
  const link =
    content.kind === 'page' && nextLink(library.world, content, from, by, sectionFrom(content, at, height, by)?.top)
  if (!link) return stepSection(library, state, by)
  const place = link.block < 0 ? START : show(at, content, height, link.block)
  // A stop may be taller than the screen, and the text above the first one too.
  const line = linksIn(library.world, content, link.block)[link.at]?.parts.at(-1)?.line ?? place.top
  const top = Math.max(Math.min(place.top, line), line - height + 1)
  return withRoute(state, { ...route, ...place, top, link: { ...link, cursor: place.cursor } })
}

type Place = Pick<LinkAt, 'block' | 'at'>

/** Where the reader is, as the place of a name: at one, or beside those of the stop that they are at. */
function linkBefore(content: Content, route: Route, height: number, by: 1 | -1): Place {
  if (route.link?.cursor === route.cursor) return route.link
  if (route.top === 0 && route.cursor === 0 && by > 0) return { block: -1, at: -1 }
  const block = inView(route, content, height) ? route.cursor : stopAt(content.stops, route.top)
  return { block, at: by > 0 ? -1 : 0 }
}

/** The place of the nearest name in a direction, if no section, whose heading is on a line, begins before it. */
function nextLink(
  world: World,
  content: Content,
  from: Place,
  by: 1 | -1,
  heading: number | undefined,
): Place | undefined {
  const limit = heading ?? (by > 0 ? content.length : -1)
  for (let block = from.block; block >= -1 && block < content.stops.length; block += by) {
    const line = content.stops[block]?.line ?? 0
    if (by > 0 ? line > limit : line < limit) return undefined
    const links = linksIn(world, content, block)
    const at = block === from.block ? from.at + by : by > 0 ? 0 : links.length - 1
    if (links[at]) return { block, at }
  }
  return undefined
}

/** The names in the words of the claim that stop `block` is; for -1 those above the first stop, of all claims below. */
function linksIn(world: World, content: Content, block: number): readonly TextLink[] {
  const { stops } = content
  const claims = stops.flatMap(({ target }, at) =>
    target.kind === 'claim' && (block < 0 || at === block) ? target.id : [],
  )
  const stop = block < 0 ? { line: 0, height: stops[0]?.line ?? 0 } : stops[block]
  if (!stop || claims.length === 0) return []
  const names = namedIn(world, claims)
  const runs = content.draw(stop.line, stop.line + stop.height).flatMap((line, row) => {
    let end = 0
    return line.flatMap(({ text, role }) => {
      end += text.length
      return role === 'link' ? { text, part: { line: stop.line + row, start: end - text.length, end } } : []
    })
  })
  const links: TextLink[] = []
  for (let at = 0; at < runs.length; at += 1) {
    const [first, second] = [runs[at], runs[at + 1]]
    const whole = first && names.get(first.text)
    const broken = first && second && names.get(`${first.text} ${second.text}`)
    if (broken) {
      links.push({ named: broken, parts: [first.part, second.part] })
      at += 1
    } else if (whole) links.push({ named: whole, parts: [first.part] })
  }
  return links
}
