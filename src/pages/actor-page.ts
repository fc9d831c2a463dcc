import { sentence } from '../agreement/attribution-words.ts'
import { datedOf, density } from '../chart/density.ts'
import { shortWords } from '../dates/words.ts'
import { relations } from '../history/activity.ts'
import type { Actor, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { pad } from '../text/fit.ts'
import type { Span } from '../text/line.ts'
import { blank, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { type ActorView, actorView, aheadWords, type RoleView } from '../views/actor-view.ts'
import { allChains } from '../views/claim-view.ts'
import type { EventRow } from '../views/event-view.ts'
import { chainText } from '../views/names.ts'
import { actorSource } from '../views/source-view.ts'
import { runToEnd } from '../work.ts'
import { type ClaimLook, hanging } from './claim-lines.ts'
import { type Page, PageBuilder } from './page.ts'
import { addSource } from './page-links.ts'
import { addClaims, addEvents, addHeading, claimsById, eventsById } from './sections.ts'

/** One actor: who they are and when, what they did and said, what is said of them, and with whom. */
export const actorPage = (world: World, actor: Actor, width: number, most?: number): Page =>
  runToEnd(layActorPage(world, actor, width, most))

/** The same as long work, for one of thousands of events. */
export function* layActorPage(world: World, actor: Actor, width: number, most?: number): Generator<undefined, Page> {
  const view = actorView(world, actor)
  const out = new PageBuilder(most)
  out.add(...wrapSpans([span(view.name, 'strong')], width))
  out.add(...wrapSpans(headOf(view), width))
  const also = otherWords(view)
  if (also.length > 0) out.add(...wrapSpans([span(`also ${also.join(', ')}`, 'dim')], width, 2))
  if (view.summary) out.gap().add(...wrapSpans([span(view.summary)], width))
  addRoles(out, view.roles, width)
  yield* addEventSection(out, world, 'Did', view.did, width, perReport)
  yield* addEventSection(out, world, sentence(aheadWords(world, view.ahead)), view.ahead, width)
  yield* addEventSection(out, world, 'Denied of them', view.denied, width)
  yield* addEventSection(out, world, 'Involved in', view.involved, width)
  yield* addClaimSection(out, world, 'Said', view.said, width, (claim) =>
    allChains(claim).map((chain) => (chain.at(-1) === view.name ? chain.slice(0, -1) : chain)),
  )
  yield* addClaimSection(out, world, 'Said of them', view.saidOf, width, allChains)
  if (out.room > 0) {
    yield* relations.prepare(world, actor.id)
    yield* addConflicts(out, world, view, width)
    addCompany(out, world, view, width)
    const source = actorSource(world, actor, view.said)
    if (source !== undefined) addSource(out.gap(), { id: source, name: view.name }, width)
    addActive(out, world, view, width)
  }
  return out.page(view.name)
}

/** Other names, those that differ in capitals only once. */
function otherWords({ name, otherNames }: ActorView): string[] {
  const seen = new Set([name.toLowerCase()])
  return otherNames.filter((other) => {
    const isNew = !seen.has(other.toLowerCase())
    seen.add(other.toLowerCase())
    return isNew
  })
}

/** Kind and country, and how many events and claims name them. */
function headOf(view: ActorView): Span[] {
  const about = [view.kind, view.country, counted(view.events, 'event'), counted(view.claims, 'claim')]
  return [span(about.filter(Boolean).join(' · '), 'dim')]
}

/** The posts and the events on which reports conflict, counted together. */
function* addConflicts(
  out: PageBuilder,
  world: World,
  { conflicts, posts }: ActorView,
  width: number,
): Generator<undefined> {
  const counts = [
    ...(posts.length > 0 ? [counted(posts.length, 'post')] : []),
    ...(conflicts.length > 0 ? [counted(conflicts.length, 'event')] : []),
  ]
  if (counts.length === 0) return
  out.gap().add([span(`≠ Reports conflict · ${counts.join(', ')}`, 'heading')])
  for (const text of posts) out.add(...hanging([span(text)], width, 2))
  yield* addEvents(out, eventsById(world, conflicts), width)
}

/** Each post with every report that gives it, ≠ where another report gives another. */
function addRoles(out: PageBuilder, roles: readonly RoleView[], width: number): void {
  if (roles.length === 0) return
  out.gap().add([span('Roles', 'heading')])
  const date = ({ when }: RoleView): string => (when ? shortWords(when) : '')
  const column = roles.reduce((most, role) => Math.max(most, cells(date(role))), 0)
  for (const role of roles) {
    const per = role.per.length > 0 ? [span(`  ${role.per.join(', ')}`, 'dim')] : []
    const conflict = role.conflict ? [span(' ≠', 'conflict')] : []
    const lead = column > 0 ? [span(pad(date(role), column), 'strong'), blank(2)] : []
    out.add(...hanging([...lead, span(role.title), ...conflict, ...per], width, 2))
  }
}

/** A deed that one report alone tells is told with who tells it. */
const perReport = ({ per }: EventRow): string => (per ? `per ${chainText(per)}` : '')

function* addEventSection(
  out: PageBuilder,
  world: World,
  heading: string,
  ids: readonly string[],
  width: number,
  about?: typeof perReport,
): Generator<undefined> {
  addHeading(out, heading, ids.length, 'event', width)
  yield* addEvents(out, eventsById(world, ids), width, { about })
}

function* addClaimSection(
  out: PageBuilder,
  world: World,
  heading: string,
  ids: readonly string[],
  width: number,
  chains: ClaimLook['chains'],
): Generator<undefined> {
  addHeading(out, heading, ids.length, 'claim', width)
  yield* addClaims(out, world, claimsById(world, ids), width, chains)
}

function addCompany(out: PageBuilder, world: World, { withWhom }: ActorView, width: number): void {
  if (withWhom.length === 0) return
  out.gap().add([span('With whom', 'heading')])
  const company = withWhom
    .slice(0, out.room)
    .map((each) => ({ ...each, name: world.actors.get(each.actor)?.name ?? each.actor }))
  const widest = company.reduce((most, { name }) => Math.max(most, cells(name)), 0)
  for (const { actor, events, name } of company) {
    out.stop({ kind: 'actor', id: actor }, [
      [
        blank(2),
        span(pad(name, Math.min(widest, Math.max(8, width - 14))), 'link'),
        span(counted(events, 'event').padStart(10), 'dim'),
      ],
    ])
  }
}

/** When they are active: a bar for each stretch from the first of what they did to the last, in the words of their dates. */
function addActive(out: PageBuilder, world: World, { did: ids }: ActorView, width: number): void {
  const did: Event[] = ids.flatMap((id) => world.events.get(id) ?? [])
  const dated = datedOf(did)
  if (!dated || dated.first === dated.last) return
  const dates = did.flatMap(({ when }) => (when ? shortWords(when) : []))
  const [first, last] = [dates[0] ?? '', dates.at(-1) ?? '']
  const beside = width - cells(first) - cells(last) - 4
  const fits = beside >= LEAST_BARS
  const bars = density(did, Math.min(60, fits ? beside : Math.max(1, width - 2)))
    ?.bars.trim()
    .replaceAll(' ', '·')
  if (!bars) return
  out.gap().add([span('Active', 'heading')])
  if (fits) out.add([span(`  ${first} `, 'dim'), span(bars, 'accent'), span(` ${last}`, 'dim')])
  else out.add([blank(2), span(bars, 'accent')], ...hanging([span(`${first} … ${last}`, 'dim')], width, 2))
}

/** With fewer cells than this beside the dates, the bars have a line of their own. */
const LEAST_BARS = 12
