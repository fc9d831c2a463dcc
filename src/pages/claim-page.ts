import { shortWords, words } from '../dates/words.ts'
import type { Claim } from '../model/model.ts'
import { publishedOn } from '../model/published-on.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { truncate } from '../text/fit.ts'
import type { Line, Span } from '../text/line.ts'
import { fitLine, span, wrapSpans } from '../text/styled.ts'
import { allChains, type ClaimView, claimView, originOf, viaOf, withdrawalWord } from '../views/claim-view.ts'
import { chainsText, linkedNames } from '../views/names.ts'
import { hanging } from './claim-lines.ts'
import { labelled } from './labelled.ts'
import { NO_DATE, signOfClaim, wordsOfClaim } from './marks.ts'
import { nameMarker } from './name-links.ts'
import { notesOf } from './note-spans.ts'
import { type Page, PageBuilder } from './page.ts'
import { addActors, addThreads } from './page-links.ts'

/**
 * One claim with everything that is known of it: its words, when and where, who says so, in which report, its notes; then
 * its event and whom it names, where it does not stand `beside` those.
 */
export function claimPage(world: World, claim: Claim, width: number, beside = false): Page {
  const view = claimView(world, claim)
  const out = new PageBuilder()
  out.add(...wrapSpans([signOfClaim(view), ...marked(world, view)], width, 2))
  const about = [
    view.when ? words(view.when) : 'no date given',
    view.place,
    view.type,
    withdrawalWord(view),
    view.status,
  ]
  out.gap().add(...hanging([span(about.filter(Boolean).join(' · '))], width, 2))
  const chains = allChains(view).filter((chain) => chain.length > 0)
  out.add(...hanging([span(chains.length > 0 ? chainsText(chains) : 'no source named')], width, 2))
  out.stop({ kind: 'claim', id: claim.id }, hanging([span(reportOf(world, view), 'link')], width, 2))
  out.gap().add(...labelled('Notes', notesOf(view), width))
  if (!beside) addLinks(out, world, claim, width)
  addThreads(out, view.threads ?? [], width)
  return out.page(view.text)
}

/** The event of a claim, and the actors that it names: each leads to its page. */
function addLinks(out: PageBuilder, world: World, claim: Claim, width: number): void {
  const event = world.events.get(claim.event ?? '')
  if (event) {
    const title = [span(event.title, 'link'), span(`  ${counted(event.claims.length, 'claim')}`, 'dim')]
    out.stop({ kind: 'event', id: event.id }, labelled('Event', title, width))
  }
  addActors(out, world, claim.actors, width)
}

/** The words of a claim after its date and who says so, in at most `most` lines, the last one cut where there is more. */
export function claimDetail(world: World, claim: Claim, width: number, most: number): Line[] {
  const view = claimView(world, claim)
  const who = [originOf(view), viaOf(view)].filter(Boolean).join(' via ')
  const lead = [view.when ? shortWords(view.when) : NO_DATE, who, dayOf(world, view)].filter(Boolean).join(', ')
  // Half of the room at least is the words'.
  const head = truncate(lead, Math.floor((width * most) / 2))
  const lines = wrapSpans([span(`${head}: `, 'dim'), ...marked(world, view)], width)
  const [last = [], ...more] = lines.slice(most - 1)
  return [
    ...lines.slice(0, most - 1),
    ...(lines.length < most ? [] : [more.length > 0 ? fitLine([...last, span(' …')], width) : last]),
  ]
}

const marked = (world: World, view: ClaimView): Span[] =>
  wordsOfClaim(view, nameMarker(linkedNames(world, [view.id]))(view.text))

/** The report that makes a claim: its day and title. */
export const reportOf = (world: World, view: ClaimView): string =>
  [dayOf(world, view), world.briefings.get(view.briefing)?.title].filter(Boolean).join(' · ')

/** When the report that makes a claim was published. */
function dayOf(world: World, { briefing }: ClaimView): string | undefined {
  const report = world.briefings.get(briefing)
  const published = report && publishedOn(report)
  return published && shortWords(published)
}
