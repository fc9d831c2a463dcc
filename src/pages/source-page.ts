import { closenessWords } from '../agreement/closeness.ts'
import { shortWords } from '../dates/words.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { pad } from '../text/fit.ts'
import { blank, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { allChains, behindOf } from '../views/claim-view.ts'
import type { Citing, DatingsView, SourceRow, SourceView } from '../views/source-view.ts'
import { type ClaimLook, dateColumn, hanging } from './claim-lines.ts'
import { countCell } from './count-cell.ts'
import { addBriefings } from './diff-page.ts'
import { type Page, PageBuilder } from './page.ts'
import { addActors } from './page-links.ts'
import { addClaims, addEvents, addHeading, claimsById, eventsById, linesWithDate } from './sections.ts'

/** One source: whom it cites, its datings beside the record, what only it tells, its claims; as long work. */
export function* laySourcePage(world: World, view: SourceView, width: number): Generator<undefined, Page> {
  const out = new PageBuilder()
  const others: ClaimLook['chains'] = (claim) => behindOf(allChains(claim), view.name)
  out.add(...wrapSpans([span(view.name, 'strong')], width))
  out.add(...wrapSpans([span(aboutSource(view), 'dim')], width))
  if (view.also.length > 0) out.add(...wrapSpans([span(`also cited as ${view.also.join(', ')}`, 'dim')], width, 2))
  addHeading(out, 'Cites', view.cites.length, 'source', width)
  addCitings(out, view.cites, width)
  addHeading(out, 'Cited by', view.citedBy.length, 'source', width)
  addCitings(out, view.citedBy, width)
  addDatings(out, world, 'Dated by them, beside the record', view.datings, width)
  addDatings(out, world, 'Dated by others and passed on, beside the record', view.relayedDatings, width)
  addHeading(out, 'Told only by them or through them', view.only.length, 'event', width)
  yield* addEvents(out, eventsById(world, view.only), width)
  addHeading(out, 'Published', view.briefings.length, 'report', width)
  addBriefings(out, view.briefings, width, view.name)
  addHeading(out, 'Said', view.claims.length, 'claim', width)
  yield* addClaims(out, world, claimsById(world, view.claims), width, others)
  addHeading(out, 'Passed on', view.relays.length, 'claim', width)
  yield* addClaims(out, world, claimsById(world, view.relays), width, others)
  addActors(out.gap(), world, view.actors, width)
  return out.page(view.name)
}

/** Whether a source is named, and how much of it there is. */
function aboutSource({ named, said, relayed, reports }: SourceRow): string {
  const parts = [
    named ? 'named' : 'not named',
    `${counted(said, 'claim')} of its own`,
    relayed > 0 && `${relayed} passed on`,
    reports > 0 && counted(reports, 'report'),
  ]
  return parts.filter(Boolean).join(' · ')
}

function addCitings(out: PageBuilder, citings: readonly Citing[], width: number): void {
  const column = Math.min(Math.max(8, width - 14), widestOf(citings.map(({ name }) => name)))
  for (const { source, name, claims } of citings) {
    const count = span(countCell(claims, 'claim'), 'dim')
    out.stop({ kind: 'source', id: source }, [[blank(2), span(pad(name, column), 'link'), count]])
  }
}

/** Datings in plain counts, then each: its date, of what, and how it compares; in columns where these have room. */
function addDatings(
  out: PageBuilder,
  world: World,
  heading: string,
  { counts, each }: DatingsView,
  width: number,
): void {
  if (each.length === 0) return
  addHeading(out, heading, each.length, 'dating', width)
  const told = [
    [counts.exact, 'on the recorded days'],
    [counts.inside, 'in a range that holds them'],
    [counts.partly, 'sharing some of them'],
    [counts.early, 'early'],
    [counts.late, 'late'],
  ] as const
  const words = told.flatMap(([count, what]) => (count > 0 ? `${count} ${what}` : [])).join(', ')
  out.add(...hanging([span(words, 'strong')], width, 2))
  const rows = each.flatMap((dating) => {
    const claim = world.claims.get(dating.claim)
    const event = world.events.get(claim?.event ?? '')
    if (!claim?.when || !event) return []
    return [{ id: claim.id, date: shortWords(claim.when), title: event.title, how: closenessWords(dating) }]
  })
  const column = dateColumn(
    rows.map(({ date }) => date),
    width,
  )
  const title = widestOf(rows.map(({ title }) => title)) + 2
  const beside = column > 0 && 2 + column + title + widestOf(rows.map(({ how }) => how)) <= width
  for (const row of rows) {
    const words = beside
      ? [span(pad(row.title, title)), span(row.how, 'dim')]
      : [span(row.title), span(` · ${row.how}`, 'dim')]
    out.stop({ kind: 'claim', id: row.id }, linesWithDate(row.date, words, width, column))
  }
}

const widestOf = (texts: readonly string[]): number => texts.reduce((wide, text) => Math.max(wide, cells(text)), 0)
