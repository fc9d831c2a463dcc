import type { Actor, ActorRole, Claim, Event } from '../dataset/model.ts'
import type { World } from '../dataset/world.ts'
import { shortDay, shortWords } from '../dates/words.ts'
import { counted } from '../text/counted.ts'
import { pad } from '../text/fit.ts'
import { span, wrapSpans } from '../text/styled.ts'
import { type Activity, activity } from '../timeline/activity.ts'
import { density } from '../timeline/density.ts'
import { claimLines, dateColumn, hanging } from './claim-lines.ts'
import { eventLine } from './event-line.ts'
import { chainText } from './marks.ts'
import { type Page, PageBuilder } from './page.ts'

/** One actor: who they are and when, what they did and said, what is said of them, and with whom. */
export function actorPage(world: World, actor: Actor, width: number): Page {
  const found = activity(world, actor.id)
  const out = new PageBuilder()
  out.add(...wrapSpans([span(actor.name, 'strong')], width))
  out.add(...wrapSpans([span([actor.kind, actor.country].filter(Boolean).join(' · '), 'dim')], width))
  const names = actor.otherNames.map(({ text }) => text)
  if (names.length > 0) out.add(...wrapSpans([span(`also ${names.join(', ')}`, 'dim')], width, 2))
  if (actor.summary) out.gap().add(...wrapSpans([span(actor.summary)], width))
  addRoles(out, actor, width)
  for (const { text } of found.posts) out.add(...wrapSpans([span('≠ ', 'conflict'), span(text)], width, 2))
  addEvents(out, world, `Did · ${counted(found.did.length, 'event')}`, found.did, width)
  addClaims(out, world, `Said · ${counted(found.said.length, 'claim')}`, found.said, width)
  addClaims(out, world, `Said of them · ${counted(found.saidOf.length, 'claim')}`, found.saidOf, width)
  addEvents(out, world, '≠ Reports conflict', found.conflicts, width)
  addCompany(out, world, found, width)
  addActive(out, found, width)
  return out.page(actor.name)
}

function addRoles(out: PageBuilder, actor: Actor, width: number): void {
  if (actor.roles.length === 0) return
  out.gap().add([span('Roles', 'heading')])
  const date = (role: ActorRole): string => (role.when ? shortWords(role.when) : '')
  const column = actor.roles.reduce((most, role) => Math.max(most, date(role).length), 0)
  for (const role of actor.roles) {
    const per = role.per ? [span(`  ${chainText(role.per)}`, 'dim')] : []
    const lead = column > 0 ? [span(pad(date(role), column), 'strong'), span('  ')] : []
    out.add(...hanging([...lead, span(role.title), ...per], width, 2))
  }
}

function addEvents(out: PageBuilder, world: World, heading: string, events: readonly Event[], width: number): void {
  if (events.length === 0) return
  out.gap().add([span(heading, 'heading')])
  const column = Math.min(
    Math.floor(width / 3),
    Math.max(...events.map(({ when }) => (when ? shortWords(when).length : 7))),
  )
  for (const event of events) out.stop({ kind: 'event', id: event.id }, [eventLine(world, event, width, column)])
}

function addClaims(out: PageBuilder, world: World, heading: string, claims: readonly Claim[], width: number): void {
  if (claims.length === 0) return
  out.gap().add([span(heading, 'heading')])
  const column = dateColumn(claims, width)
  for (const claim of claims) out.stop({ kind: 'claim', id: claim.id }, claimLines(world, claim, width, column)).gap()
}

function addCompany(out: PageBuilder, world: World, { withWhom }: Activity, width: number): void {
  if (withWhom.length === 0) return
  out.gap().add([span('With whom', 'heading')])
  for (const { actor, events } of withWhom) {
    const name = world.actors.get(actor)?.name ?? actor
    out.stop({ kind: 'actor', id: actor }, [
      [
        span('  '),
        span(pad(name, Math.min(32, Math.max(8, width - 14)))),
        span(counted(events, 'event').padStart(10), 'dim'),
      ],
    ])
  }
}

/** When they are active: a bar for each stretch between the first of their events and the last. */
function addActive(out: PageBuilder, { active, did }: Activity, width: number): void {
  if (!active || active.from === active.to) return
  const bars = density(did, Math.max(8, Math.min(60, width - 28)))?.bars.replaceAll(' ', '·')
  if (!bars) return
  out.gap().add([span('Active', 'heading')])
  out.add([span(`  ${shortDay(active.from)} `, 'dim'), span(bars, 'accent'), span(` ${shortDay(active.to)}`, 'dim')])
}
