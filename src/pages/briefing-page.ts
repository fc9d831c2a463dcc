import { shortWords } from '../dates/words.ts'
import type { Briefing } from '../model/model.ts'
import { publishedOn } from '../model/published-on.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import type { Span } from '../text/line.ts'
import { span, wrapSpans } from '../text/styled.ts'
import { claimIds, outletInWords } from '../views/briefing-row.ts'
import { type BriefingView, briefingView, type SectionView } from '../views/briefing-view.ts'
import { type ClaimView, claimViews } from '../views/claim-view.ts'
import { linkedNames } from '../views/names.ts'
import { outletSource } from '../views/source-view.ts'
import { threadsOf } from '../views/thread-view.ts'
import { pace, runToEnd } from '../work.ts'
import { claimLines, columnDate, dateColumn, hanging } from './claim-lines.ts'
import { nameMarker } from './name-links.ts'
import { type Page, PageBuilder } from './page.ts'
import { addSource, addThreads } from './page-links.ts'

/** How a briefing page may be cut, and what it may have besides. */
export interface BriefingPageOptions {
  /** How many lines will be looked at. */
  readonly most?: number | undefined
  /** Whether it ends with links to its outlet as a source and to its threads. */
  readonly linked?: boolean
}

/** Said where a file has no list item and no prose that could be a claim. */
const NO_CLAIMS = 'No claims. A list item makes one: - 2019-04-25: …'

/** One briefing: title, outlet, bottom line, what its report is, then its sections with every claim. */
export const briefingPage = (world: World, briefing: Briefing, width: number, options?: BriefingPageOptions): Page =>
  runToEnd(layBriefingPage(world, briefing, width, options))

/** The same as long work, for one of thousands of claims, such as a table. */
export function* layBriefingPage(
  world: World,
  briefing: Briefing,
  width: number,
  { most, linked = false }: BriefingPageOptions = {},
): Generator<undefined, Page> {
  const view = briefingView(world, briefing)
  const out = new PageBuilder(most)
  out.add(...wrapSpans([span(view.title, 'strong')], width))
  out.add(...wrapSpans(originOf(view, outletInWords(world, briefing), claimIds(briefing).length), width))
  if (view.bottomLine) {
    out
      .gap()
      .add(...wrapSpans(nameMarker(linkedNames(world, claimIds(briefing)))(view.bottomLine), width))
      .gap()
  }
  addReport(out, view, width)
  for (const section of view.sections) if (out.room > 0) yield* addSection(out, world, view, section, width)
  if (claimIds(briefing).length === 0) out.gap().add(...wrapSpans([span(NO_CLAIMS, 'dim')], width))
  if (linked && out.room > 0) addLinks(out, world, briefing, width)
  return out.page(view.title)
}

/** What kind of report it is, by whom and where. On a small screen it would leave no room before the bottom line. */
function addReport(out: PageBuilder, { source }: BriefingView, width: number): void {
  const { descriptor, author, url } = source
  for (const about of [descriptor, [author && `by ${author}`, url].filter(Boolean).join(' · ')]) {
    if (about) out.add(...wrapSpans([span(about, 'dim')], width))
  }
}

/** The pages of the outlet as a source and of the threads that the briefing is part of, each a line that leads there. */
function addLinks(out: PageBuilder, world: World, briefing: Briefing, width: number): void {
  const source = outletSource(world, briefing)
  out.gap()
  if (source) addSource(out, source, width)
  addThreads(out, threadsOf(world, claimIds(briefing)), width)
}

/** Outlet, dateline and day of publication, as sure as that is, how many claims there are and how many events conflict. */
function originOf(view: BriefingView, outlet: string, claims: number): Span[] {
  const { source, conflicts } = view
  const published = publishedOn(view)
  const from = [outlet, source.dateline].filter(Boolean).join(', ')
  const about = [from, published && shortWords(published), counted(claims, 'claim')].filter(Boolean).join(' · ')
  return [
    span(about, 'dim'),
    ...(conflicts.length > 0 ? [span(' · ', 'dim'), span(`≠ ${conflicts.length}`, 'conflict')] : []),
  ]
}

function* addSection(
  out: PageBuilder,
  world: World,
  view: BriefingView,
  section: SectionView,
  width: number,
): Generator<undefined> {
  out.gap()
  if (section.heading !== null) out.add(...wrapSpans([span(section.heading, 'heading')], width))
  const ids = claimIds({ sections: [section] }).slice(0, out.room)
  const claims = new Map<string, ClaimView>()
  // The year of the report is in its head: a date of that year leaves it out.
  const understood = (view.source.published?.min ?? view.date)?.slice(0, 4) ?? ''
  let column = 0
  for (const id of ids) {
    for (const claim of claimViews(world, [id])) {
      claims.set(id, claim)
      column = Math.max(column, dateColumn([claim.when && columnDate(claim.when, understood)], width))
    }
    if (pace()) yield
  }
  for (const block of section.blocks) {
    if (out.room === 0) break
    if (pace()) yield
    if ('text' in block) {
      out
        .gap()
        .add(...hanging([span(block.text)], width, 2))
        .gap()
      continue
    }
    const claim = claims.get(block.claim)
    if (!claim) continue
    const names = nameMarker(linkedNames(world, [claim.id]))
    const look = { width, understood, column, names, chains: () => claim.behind }
    out.stop({ kind: 'claim', id: claim.id }, claimLines(claim, look))
  }
}
