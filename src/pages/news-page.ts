import { shortDay } from '../dates/short-day.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { pad, truncate } from '../text/fit.ts'
import { blank, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { claimViews } from '../views/claim-view.ts'
import { linkedNames } from '../views/names.ts'
import type { NewsOfBriefing, NewsView } from '../views/news-view.ts'
import type { News } from '../visits/news.ts'
import { dateOf } from './briefing-list.ts'
import { claimLines, columnDate, dateColumn, hanging } from './claim-lines.ts'
import { emptyPage } from './empty-page.ts'
import { nameMarker } from './name-links.ts'
import { type Page, PageBuilder } from './page.ts'

/** So many new claims are listed of a briefing that is known, and of one that is new, and so many actors. */
const MOST_CLAIMS = 12
const MOST_OF_NEW = 4
const MOST_ACTORS = 24

/** The new claims that have come of others. */
type Became = Pick<News, 'changed' | 'takenBack'>

/** Page of news: conflicts that have arisen, briefings with their new claims, and the actors whom these are about. */
export function newsPage(world: World, view: NewsView, news: Became, width: number): Page {
  const { conflicts, briefings, actors } = view
  if (briefings.length === 0 && conflicts.length === 0) return nothingNew(view, width)
  const out = new PageBuilder()
  out.add(...wrapSpans([span(sinceWords(view), 'strong')], width))
  out.add(...wrapSpans([span(newsCounts(view), 'dim')], width))
  if (conflicts.length > 0) out.gap().add([span('Now in conflict', 'heading')])
  for (const { event, title, sentences } of conflicts) {
    out.stop({ kind: 'event', id: event }, [
      ...wrapSpans([span('≠ ', 'conflict'), span(title)], width, 2),
      ...sentences.flatMap((text) => hanging([span(text, 'dim')], width, 2)),
    ])
  }
  if (briefings.length > 0) out.gap().add([span('Briefings', 'heading')])
  for (const [at, briefing] of briefings.entries()) {
    if (at > 0) out.gap()
    addBriefing(out, world, briefing, news, width)
  }
  addActors(out, view, width)
  if (actors.length > MOST_ACTORS)
    out.add([blank(2), span(`and ${counted(actors.length - MOST_ACTORS, 'more actor')}`, 'dim')])
  return out.page('New')
}

/** Since when it is new, as a heading. */
const sinceWords = ({ since, by }: NewsView): string =>
  by === 'publication'
    ? `Published on ${shortDay(since ?? '')} or after`
    : since === null
      ? 'New since your last visit'
      : `New since your visit of ${shortDay(since)}`

/** How much is new, in words. */
function newsCounts({ conflicts, briefings }: NewsView): string {
  const fresh = briefings.filter(({ isNew }) => isNew).length
  const claims = briefings.reduce((sum, { newClaims }) => sum + newClaims.length, 0)
  const counts = [
    conflicts.length > 0 && counted(conflicts.length, 'conflict'),
    fresh > 0 && counted(fresh, 'briefing'),
    claims > 0 && counted(claims, 'claim'),
  ]
  return counts.filter(Boolean).join(' · ')
}

function nothingNew(view: NewsView, width: number): Page {
  if (view.by === 'publication')
    return emptyPage(`Nothing was published on ${shortDay(view.since ?? '')} or after.`, '', width)
  return view.since === null
    ? emptyPage(
        'This is the first visit: nothing is new yet.',
        'What comes from now on is listed here the next time.',
        width,
      )
    : emptyPage(`Nothing is new since your visit of ${shortDay(view.since)}.`, 'Press Esc to go back.', width)
}

function addBriefing(
  out: PageBuilder,
  world: World,
  { id, title, source, isNew, newClaims }: NewsOfBriefing,
  news: Became,
  width: number,
): void {
  const briefing = world.briefings.get(id)
  const about = [
    briefing && dateOf(briefing),
    source.outlet,
    isNew ? `new, ${counted(newClaims.length, 'claim')}` : counted(newClaims.length, 'new claim'),
  ]
  out.stop({ kind: 'briefing', id }, [
    ...wrapSpans([span(title, 'strong')], width),
    ...wrapSpans([span(about.filter(Boolean).join(' · '), 'dim')], width),
  ])
  const claims = claimViews(world, newClaims.slice(0, isNew ? MOST_OF_NEW : MOST_CLAIMS))
  const understood = briefing?.date?.slice(0, 4) ?? ''
  const column = dateColumn(
    claims.map(({ when }) => when && columnDate(when, understood)),
    width,
  )
  for (const claim of claims) {
    const names = nameMarker(linkedNames(world, [claim.id]))
    const lines = claimLines(claim, { width, understood, column, names, chains: () => claim.behind })
    const became = becameWords(news, claim.id)
    const below = became === undefined ? [] : hanging([span(became, 'dim')], width, 2)
    out.stop({ kind: 'claim', id: claim.id }, [...lines, ...below])
  }
  const more = newClaims.length - claims.length
  if (more > 0) out.add([blank(2), span(truncate(`and ${counted(more, 'more claim')}`, width - 2), 'dim')])
}

/** What a new claim has come of, where it has come of another. */
function becameWords({ changed, takenBack }: Became, id: string): string | undefined {
  if (takenBack.has(id)) return 'taken back: it stood before'
  return changed.has(id) ? 'edited: it stands where another stood' : undefined
}

function addActors(out: PageBuilder, { actors }: NewsView, width: number): void {
  if (actors.length === 0) return
  const shown = actors.slice(0, MOST_ACTORS)
  const widest = Math.max(...shown.map(({ name }) => cells(name)))
  const column = Math.min(widest, Math.max(8, width - 28))
  out.gap().add([span('Actors', 'heading')])
  for (const { id, name, claims, briefings } of shown) {
    const count = `${counted(claims, 'claim')} in ${counted(briefings, 'briefing')}`
    out.stop({ kind: 'actor', id }, [
      [span(pad(name, column), 'link'), span(truncate(`  ${count}`, Math.max(0, width - column)), 'dim')],
    ])
  }
}
