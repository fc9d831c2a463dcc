import { shortDay } from '../dates/short-day.ts'
import { shortWords } from '../dates/words.ts'
import { publishedOn } from '../model/published-on.ts'
import type { World } from '../model/world.ts'
import { unsigned } from '../text/conflict-sign.ts'
import { counted } from '../text/counted.ts'
import type { Line } from '../text/line.ts'
import { span, wrapSpans } from '../text/styled.ts'
import { type BriefingHead, type BriefingRow, headOf } from '../views/briefing-row.ts'
import { allChains, type ClaimView } from '../views/claim-view.ts'
import { changeCounts, type DiffView, type EventChange, perhapsByDay } from '../views/diff-view.ts'
import { hanging } from './claim-lines.ts'
import { labelled } from './labelled.ts'
import { signOf } from './marks.ts'
import { type Page, PageBuilder } from './page.ts'
import { addClaims, addEvents, addHeading } from './sections.ts'

/** Page of the changes from the end of one day to that of another, as long work. */
export function* layDiffPage(world: World, view: DiffView, width: number): Generator<undefined, Page> {
  const out = new PageBuilder()
  const title = titleOf(view)
  out.add(...wrapSpans([span(title, 'strong')], width))
  for (const words of [changeCounts(view), ...perhapsByDay(view)]) out.add(...wrapSpans([span(words, 'dim')], width))
  addHeading(out, 'Published since', view.briefings.length, 'report', width)
  addBriefings(out, view.briefings, width)
  const turned = view.changed.filter(isTurned)
  const alike = view.changed.filter((change) => !isTurned(change))
  addHeading(out, 'Turned', turned.length, 'event', width)
  for (const change of turned) out.stop(targetOf(change), changeLines(change, width))
  addHeading(out, 'More is said of them, and they stand as before', alike.length, 'event', width)
  for (const change of alike) out.stop(targetOf(change), changeLines(change, width))
  addHeading(out, 'New', view.events.length, 'event', width)
  yield* addEvents(out, view.events, width)
  addHeading(out, 'Taken back', view.withdrawn.length, 'claim', width)
  yield* addClaims(out, world, view.withdrawn, width, allChains)
  addHeading(out, 'Added', view.added.length, 'claim', width)
  for (const claims of runsByReport(view.added)) {
    if (out.room === 0) break
    const briefing = world.briefings.get(claims[0]?.briefing ?? '')
    const report = briefing && headOf(world, briefing)
    if (report) out.add(...hanging([span(outletAndDay(report) || report.title, 'strong')], width, 2))
    yield* addClaims(out, world, claims, width, ({ behind }) => behind)
  }
  return out.page(title)
}

/** Claims as they come, those of one report together, so that its outlet need stand above them only once. */
function* runsByReport(claims: readonly ClaimView[]): Generator<readonly ClaimView[]> {
  let run: ClaimView[] = []
  for (const claim of claims) {
    if (run.length > 0 && run[0]?.briefing !== claim.briefing) {
      yield run
      run = []
    }
    run.push(claim)
  }
  if (run.length > 0) yield run
}

const titleOf = ({ from, to }: DiffView): string =>
  to === null ? `What changed since ${shortDay(from)}` : `What changed between ${shortDay(from)} and ${shortDay(to)}`

/** Reports a row each: their title, their outlet unless it is the one that the page is about, and when they came out. */
export function addBriefings(out: PageBuilder, briefings: readonly BriefingRow[], width: number, known?: string): void {
  for (const briefing of briefings) {
    const about = outletAndDay(briefing, known)
    const spans = [span(briefing.title), ...(about ? [span(` · ${about}`, 'dim')] : [])]
    out.stop({ kind: 'briefing', id: briefing.id }, hanging(spans, width, 2))
  }
}

/** Which outlet brought a report, and when: `ANI, 16 or 17 Apr 2019`. */
function outletAndDay(report: BriefingHead, known?: string): string {
  const published = publishedOn(report)
  const { outlet } = report.source
  return [outlet !== known && outlet, published && shortWords(published)].filter(Boolean).join(', ')
}

const targetOf = ({ event }: EventChange) => ({ kind: 'event', id: event.id }) as const

/** Whether more than the number of its claims is no longer as it was. */
const isTurned = ({ date, status, place, verdicts }: EventChange): boolean =>
  date !== null || status !== null || place !== null || verdicts.length > 0

/** An event, and below it each thing that changed: what it was, and what it is. */
function changeLines(change: EventChange, width: number): Line[] {
  const { event, date, status, place, verdicts, added, withdrawn } = change
  const claims = [
    added.length > 0 && `+${counted(added.length, 'claim')}`,
    withdrawn.length > 0 && `${counted(withdrawn.length, 'claim')} taken back`,
  ]
  const head = [
    signOf(event.stage),
    span(event.title),
    ...(event.conflict ? [span(' ≠', 'conflict')] : []),
    span(` · ${claims.filter(Boolean).join(', ')}`, 'dim'),
  ]
  return [
    ...hanging(head, width, 2),
    ...(date ? turnLines('date', date.before, date.after, width, ` (${date.how})`) : []),
    ...(status ? turnLines('status', status.before, status.after, width) : []),
    ...(place ? turnLines('place', place.before, place.after, width) : []),
    ...verdictLines(verdicts, width),
  ]
}

const ON = { date: 'date', place: 'place', occurrence: 'whether it happened' } as const

function verdictLines(verdicts: EventChange['verdicts'], width: number): Line[] {
  const spans = verdicts.flatMap(({ aspect, before, after }, at) => [
    ...(at > 0 ? [span(' · ', 'dim')] : []),
    span(`${ON[aspect]}: ${before} → `),
    span(after, after === 'conflict' ? 'conflict' : 'strong'),
  ])
  return labelled('agreement', spans, width, BELOW)
}

function turnLines(what: string, before: string | null, after: string | null, width: number, how = ''): Line[] {
  const value = (text: string | null): string => (text === null ? 'none' : unsigned(text))
  return labelled(what, [span(`${value(before)} → `), span(value(after), 'strong'), span(how, 'dim')], width, BELOW)
}

/** How the label in front of what changed stands. */
const BELOW = { indent: 4, column: 11, role: 'dim' } as const
