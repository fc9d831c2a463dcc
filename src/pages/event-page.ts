import { type Agreement, agree, claimsOf } from '../agreement/agree.ts'
import { sentences } from '../agreement/sentences.ts'
import { type ClaimStrips, claimStrips } from '../chart/claim-strips.ts'
import { tickLine } from '../chart/ticks.ts'
import { shortDay, shortWords, words } from '../dates/words.ts'
import type { Actor, Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { pad } from '../text/fit.ts'
import type { Line, Role, Span } from '../text/line.ts'
import { blank, lineWidth, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { hanging } from './claim-lines.ts'
import { mark, placeName, sourcesText, statusWord } from './marks.ts'
import { type Page, PageBuilder } from './page.ts'
import { stripSpans } from './strip-spans.ts'

/** From this width on, what the claims say stands side by side in columns, with the picture of their dates. */
const COLUMNS_FROM = 72

/** One event: what it is, every claim on it side by side, how they agree, and how it turned out. */
export function eventPage(world: World, event: Event, width: number, most?: number): Page {
  const claims = claimsOf(world, event)
  const agreement = agree(world, event)
  const out = new PageBuilder(most)
  out.add(...wrapSpans([span(event.title, 'strong')], width))
  out.add(...wrapSpans([span(aboutEvent(world, event), 'dim')], width))
  out.add(...wrapSpans(countsOf(agreement), width))
  addClaims(out, world, event, claims, agreement, width)
  addAgreement(out, world, event, agreement, width)
  addRecord(out, world, event, width)
  addActors(out, world, event, width)
  return out.page(event.title)
}

/** Kind, date, place and status, in one line. */
function aboutEvent(world: World, event: Event): string {
  const date = event.when ? words(event.when) : 'no date given'
  return [date, placeName(world, event.place), event.type, event.status].filter(Boolean).join(' · ')
}

function countsOf(agreement: Agreement): Span[] {
  const counts = `${counted(agreement.claims, 'claim')} from ${counted(agreement.origins.length, 'origin')}`
  const conflict = agreement.verdict === 'conflict'
  return [
    span(counts, 'dim'),
    span(' · ', 'dim'),
    conflict ? span('≠ in conflict', 'conflict') : span(agreement.verdict, 'dim'),
  ]
}

function addClaims(
  out: PageBuilder,
  world: World,
  event: Event,
  claims: readonly Claim[],
  agreement: Agreement,
  width: number,
): void {
  const conflicting = new Set([...agreement.date.conflicting, ...agreement.place.conflicting])
  const dated = claims.some(({ when }) => when)
  const strips = dated && width >= COLUMNS_FROM ? claimStrips(world, event, stripWidth(width)) : undefined
  const columns = columnsOf(world, claims, width - (strips ? stripWidth(width) + 2 : 0))
  out.gap().add(headingLine('What each report says', strips, columns, width))
  for (const claim of claims.slice(0, out.room)) {
    const conflict = conflicting.has(claim.id)
    const lines = columns
      ? wideClaim(world, claim, columns, strips, conflict, width)
      : narrowClaim(world, claim, conflict, width)
    out.stop({ kind: 'claim', id: claim.id }, lines).gap()
  }
  if (strips?.record) out.add(besideStrip([span('  The record', 'heading')], stripSpans(strips.record), width)).gap()
}

/** Widths of the columns of the side-by-side view, in cells. */
interface Columns {
  readonly when: number
  readonly where: number
  readonly who: number
}

function columnsOf(world: World, claims: readonly Claim[], width: number): Columns | undefined {
  if (width < 50) return undefined
  const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, cells(text)), 0)
  const when = Math.min(widest(claims.map(dateOf)), 26)
  const where = Math.min(widest(claims.map((claim) => placeName(world, claim.place) ?? '')), 18)
  return { when, where, who: width - when - where - 2 - 4 }
}

const dateOf = (claim: Claim): string => (claim.when ? shortWords(claim.when) : 'no date')

/** How much of the width the picture of the dates takes. */
const stripWidth = (width: number): number => Math.min(36, Math.floor(width * 0.28))

function headingLine(text: string, strips: ClaimStrips | undefined, columns: unknown, width: number): Line {
  const heading = span(text, 'heading')
  return strips && columns ? besideStrip([heading], [span(tickLine(strips.axis), 'dim')], width) : [heading]
}

/** A line with a piece of the picture at its right edge. */
function besideStrip(left: readonly Span[], strip: readonly Span[], width: number): Line {
  const room = width - lineWidth(strip) - lineWidth(left)
  return [...left, span(' '.repeat(Math.max(1, room))), ...strip]
}

function wideClaim(
  world: World,
  claim: Claim,
  columns: Columns,
  strips: ClaimStrips | undefined,
  conflict: boolean,
  width: number,
): Line[] {
  const who = `${conflict ? '≠ ' : ''}${sourcesText(claim)}`
  const fits = cells(who) <= columns.who
  const dateRole: Role = claim.when ? (conflict ? 'conflict' : 'strong') : 'dim'
  const first: Span[] = [
    span(`${mark(claim.status)} `, 'accent'),
    span(pad(dateOf(claim), columns.when), dateRole),
    blank(2),
    ...(columns.where > 0 ? [span(pad(placeName(world, claim.place) ?? '', columns.where)), blank(2)] : []),
    span(fits ? who : '', conflict ? 'conflict' : 'plain'),
  ]
  const strip = strips?.rows.get(claim.id)
  // A chain too long for its column stands below, whole.
  const whole = fits ? [] : hanging([span(who, conflict ? 'conflict' : 'plain')], width, 2)
  return [strip ? besideStrip(first, stripSpans(strip), width) : first, ...whole, ...textOf(world, claim, width)]
}

function narrowClaim(world: World, claim: Claim, conflict: boolean, width: number): Line[] {
  const place = placeName(world, claim.place)
  const head: Span[] = [
    span(`${mark(claim.status)} `, 'accent'),
    span(claim.when ? words(claim.when) : 'no date', claim.when ? 'strong' : 'dim'),
    ...(place ? [span(` · ${place}`)] : []),
    ...(conflict ? [span(' ≠', 'conflict')] : []),
  ]
  return [
    ...wrapSpans(head, width, 2),
    ...hanging([span(sourcesText(claim))], width, 2),
    ...textOf(world, claim, width),
  ]
}

/** What the claim says, and in which briefing. */
function textOf(world: World, claim: Claim, width: number): Line[] {
  const briefing = world.briefings.get(claim.briefing)
  const status = statusWord(claim) ?? 'happened'
  const where = [briefing?.date && shortDay(briefing.date), briefing?.title].filter(Boolean).join('  ')
  return [
    ...hanging([span(claim.text)], width, 2),
    ...hanging([span(`${status} · `, 'dim'), span(where, 'dim')], width, 2),
  ]
}

function addAgreement(out: PageBuilder, world: World, event: Event, agreement: Agreement, width: number): void {
  const told = sentences(world, event, agreement).filter(({ about }) => about !== 'record')
  if (told.length === 0) return
  out.gap().add([span('How they agree', 'heading')])
  for (const sentence of told) {
    const conflict = sentence.kind === 'conflict'
    out.add(...wrapSpans([span(conflict ? '≠ ' : '  ', 'conflict'), span(sentence.text)], width, 2))
  }
}

/** How it turned out, apart from what the reports said, and how near to it each date lay. */
function addRecord(out: PageBuilder, world: World, event: Event, width: number): void {
  const { record } = event
  if (!record) return
  const head = [record.when && words(record.when), placeName(world, record.place)].filter(Boolean).join(' · ')
  out.gap().add([span('The record: how it turned out', 'heading')])
  if (head) out.add(...hanging([span(head, 'strong')], width, 2))
  out.add(...hanging([span(record.text)], width, 2))
  out.add(...hanging([span(`Source: ${[record.source, record.url].filter(Boolean).join(' · ')}`, 'dim')], width, 2))
  const told = sentences(world, event, agree(world, event)).filter(({ kind }) => kind === 'closeness')
  for (const { text } of told) out.add(...wrapSpans([blank(2), span(text)], width, 4))
}

function addActors(out: PageBuilder, world: World, event: Event, width: number): void {
  if (event.actors.length === 0) return
  out.gap().add([span('Actors', 'heading')])
  for (const id of event.actors) {
    const actor = world.actors.get(id)
    if (!actor) continue
    out.stop({ kind: 'actor', id }, actorLines(actor, width))
  }
}

/** An actor's name and, beside it where there is room, else below it, who they are. */
function actorLines(actor: Actor, width: number): Line[] {
  const about = [span(actor.summary ?? actor.kind ?? '', 'dim')]
  if (width < COLUMNS_FROM) return [...hanging([span(actor.name)], width, 2), ...hanging(about, width, 4)]
  const column = 28
  const [first = [], ...more] = hanging(about, width, column)
  return [[blank(2), span(pad(actor.name, column - 4)), blank(2), ...first.slice(1)], ...more]
}
