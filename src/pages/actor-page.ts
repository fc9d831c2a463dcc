import { datedOf, density } from '../chart/density.ts'
import { shortWords } from '../dates/words.ts'
import { type Activity, activity } from '../history/activity.ts'
import type { Actor, ActorRole, Claim, Event, Status } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { pad } from '../text/fit.ts'
import { blank, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { claimLines, columnOf, dateColumn, hanging } from './claim-lines.ts'
import { eventLines, NO_DATE } from './event-lines.ts'
import { chainText } from './marks.ts'
import { type Page, PageBuilder } from './page.ts'

/** One actor: who they are and when, what they did and said, what is said of them, and with whom. */
export function actorPage(world: World, actor: Actor, width: number, most?: number): Page {
  const found = activity(world, actor.id)
  const out = new PageBuilder(most)
  out.add(...wrapSpans([span(actor.name, 'strong')], width))
  out.add(...wrapSpans([span([actor.kind, actor.country].filter(Boolean).join(' · '), 'dim')], width))
  const names = actor.otherNames.map(({ text }) => text)
  if (names.length > 0) out.add(...wrapSpans([span(`also ${names.join(', ')}`, 'dim')], width, 2))
  if (actor.summary) out.gap().add(...wrapSpans([span(actor.summary)], width))
  addRoles(out, actor, width)
  for (const { text } of found.posts) out.add(...wrapSpans([span('≠ ', 'conflict'), span(text)], width, 2))
  const look = {
    width,
    column: eventColumn(shownEvents(found, out.room), width),
  }
  for (const [heading, events] of actsByStatus(found.did))
    addEvents(out, world, `${heading} · ${counted(events.length, 'event')}`, events, look)
  addClaims(out, world, `Said · ${counted(found.said.length, 'claim')}`, found.said, width)
  if (out.room > 0) {
    addClaims(out, world, `Said of them · ${counted(found.saidOf.length, 'claim')}`, found.saidOf, width)
  }
  if (out.room > 0) addEvents(out, world, '≠ Reports conflict', found.conflicts, look)
  addCompany(out, world, found, width)
  addActive(out, found, width)
  return out.page(actor.name)
}

/** The events that a page with so much room may show. */
const shownEvents = (found: Activity, room: number): readonly Event[] =>
  found.did.length >= room ? found.did.slice(0, room) : [...found.did, ...found.conflicts.slice(0, room)]

/** Each role once, with every report that gives it. */
function addRoles(out: PageBuilder, actor: Actor, width: number): void {
  if (actor.roles.length === 0) return
  out.gap().add([span('Roles', 'heading')])
  const date = (role: ActorRole): string => (role.when ? shortWords(role.when) : '')
  const column = actor.roles.reduce((most, role) => Math.max(most, date(role).length), 0)
  const rows = new Map<string, ActorRole[]>()
  for (const role of actor.roles) {
    const key = `${date(role)} ${role.title.toLowerCase()}`
    rows.set(key, [...(rows.get(key) ?? []), role])
  }
  for (const roles of rows.values()) {
    const [role] = roles
    if (!role) continue
    const reports = roles.flatMap(({ per }) => (per ? chainText(per) : [])).join(', ')
    const per = reports ? [span(`  ${reports}`, 'dim')] : []
    const lead = column > 0 ? [span(pad(date(role), column), 'strong'), blank(2)] : []
    out.add(...hanging([...lead, span(role.title), ...per], width, 2))
  }
}

/** What they did, what is still ahead or uncertain by the reports, and what is denied, each under a heading that says so. */
function actsByStatus(events: readonly Event[]): readonly (readonly [heading: string, events: readonly Event[]])[] {
  const [did, ahead, denied]: [Event[], Event[], Event[]] = [[], [], []]
  const statuses = new Set<Status>()
  for (const event of events) {
    const acts = event.status === 'happened' ? did : event.status === 'denied' ? denied : ahead
    acts.push(event)
    statuses.add(event.status)
  }
  const words = AHEAD.filter((status) => statuses.has(status))
    .join(', ')
    .replace(/, (?=\w+$)/, ' or ')
  return [
    ['Did', did],
    [`${words.charAt(0).toUpperCase()}${words.slice(1)}`, ahead],
    ['Denied of them', denied],
  ]
}

/** Statuses of what nobody says has happened, in the order in which they are named. */
const AHEAD = ['announced', 'expected', 'possible', 'opinion'] as const satisfies readonly Status[]

function addEvents(
  out: PageBuilder,
  world: World,
  heading: string,
  all: readonly Event[],
  { width, column }: { readonly width: number; readonly column: number },
): void {
  const events = all.slice(0, out.room)
  if (events.length === 0) return
  out.gap().add([span(heading, 'heading')])
  for (const event of events) out.stop({ kind: 'event', id: event.id }, eventLines(world, event, width, column))
}

/** The column of dates that all events of a page share. */
function eventColumn(events: readonly Event[], width: number): number {
  const dates = columnOf(
    events.flatMap(({ when }) => when ?? []),
    width,
  )
  return dates > 0 && events.some(({ when }) => !when) ? Math.max(dates, NO_DATE.length) : dates
}

function addClaims(out: PageBuilder, world: World, heading: string, all: readonly Claim[], width: number): void {
  const claims = all.slice(0, out.room)
  if (claims.length === 0) return
  out.gap().add([span(heading, 'heading')])
  const column = dateColumn(claims, width)
  for (const claim of claims) out.stop({ kind: 'claim', id: claim.id }, claimLines(world, claim, width, column)).gap()
}

function addCompany(out: PageBuilder, world: World, found: Activity, width: number): void {
  if (out.room === 0 || found.withWhom.length === 0) return
  out.gap().add([span('With whom', 'heading')])
  for (const { actor, events } of found.withWhom.slice(0, out.room)) {
    const name = world.actors.get(actor)?.name ?? actor
    out.stop({ kind: 'actor', id: actor }, [
      [
        blank(2),
        span(pad(name, Math.min(32, Math.max(8, width - 14)))),
        span(counted(events, 'event').padStart(10), 'dim'),
      ],
    ])
  }
}

/** When they are active: a bar for each stretch from the first of what they did to the last, in the words of their dates. */
function addActive(out: PageBuilder, found: Activity, width: number): void {
  if (out.room === 0) return
  const did = found.did.filter(({ status }) => status === 'happened')
  const dated = datedOf(did)
  if (!dated || dated.first === dated.last) return
  const dates = did.flatMap(({ when }) => (when ? shortWords(when) : []))
  const [first = '', last = ''] = [dates[0], dates.at(-1)]
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
