import { words } from '../../dates/words.ts'
import type { Briefing } from '../../model/model.ts'
import { publishedOn } from '../../model/published-on.ts'
import { byTopic, NO_TOPIC } from '../../model/topics.ts'
import { counted } from '../../text/counted.ts'
import { outletInWords } from '../../views/briefing-row.ts'
import { type BriefingView, briefingView, type SectionView } from '../../views/briefing-view.ts'
import type { ClaimView } from '../../views/claim-view.ts'
import { anchorOf } from './anchors.ts'
import { htmlClaim } from './html-claim.ts'
import { linkedText, linkTo, webLink } from './links.ts'
import { type HtmlPart, html, joinedHtml, type Markup } from './markup.ts'
import type { Scope } from './scope.ts'
import { CONFLICT } from './signs.ts'

/** The briefings by topic, each with its claims in the order of its author. */
export function briefingSection(scope: Scope): Markup {
  const topics = byTopic(scope.briefings)
  const alone = topics.length === 1
  const each = topics.map(({ topic, briefings }, at) => {
    const heading = !alone && html`<h3 class="h">${topic ?? NO_TOPIC}</h3>`
    return html`<div class="g" id="${topicAnchor(at)}">${heading}${briefings.map((briefing) => article(scope, briefing))}</div>\n`
  })
  return html`<section id="briefings" aria-labelledby="h-briefings"><h2 id="h-briefings">Briefings</h2>\n${each}</section>\n`
}

/** The anchor of a topic by its place in the order. */
export const topicAnchor = (at: number): string => `p-${at}`

function article(scope: Scope, briefing: Briefing): Markup {
  const view = briefingView(scope.world, briefing)
  const { claims } = view
  const { descriptor } = view.source
  const bottomLine =
    view.bottomLine &&
    linkedText(
      scope,
      view.bottomLine,
      claims.map(({ id }) => id),
    )
  return html`<article id="${anchorOf('briefing', view.id)}"><h3>${view.title}</h3>
<p class="m">${aboutBriefing(scope, view, outletInWords(scope.world, briefing), claims.length)}</p>
${descriptor && html`<p class="m">${descriptor}</p>\n`}${bottomLine && html`<p class="b">${bottomLine}</p>\n`}${sections(scope, view, claims)}</article>\n`
}

/** Whose report, from where and when, as sure as that is, what leads to it, and on which events reports conflict. */
function aboutBriefing(scope: Scope, view: BriefingView, outlet: string, claims: number): HtmlPart[] {
  const { source, conflicts } = view
  const published = publishedOn(view)
  const from = joinedHtml([outlet, source.dateline], ', ')
  const report = source.url && webLink(source.url, 'the report')
  const events = conflicts.map((id) => linkTo(scope, 'event', id, scope.world.events.get(id)?.title ?? id))
  const by = source.author && `by ${source.author}`
  const about = [from, by, published && words(published), counted(claims, 'claim'), report]
  return [...joinedHtml(about, ' · '), conflicts.length > 0 && [' · ', CONFLICT, ' ', joinedHtml(events, '; ')]]
}

/** Sections with their prose and claims. A claim that stands in two places has its anchor in the first. */
function sections(scope: Scope, view: BriefingView, all: readonly ClaimView[]): Markup[] {
  const claims = new Map(all.map((claim) => [claim.id, claim]))
  const seen = new Set<string>()
  const item = (id: string): HtmlPart => {
    const claim = claims.get(id)
    const own = !seen.has(id)
    seen.add(id)
    return claim && htmlClaim(scope, claim, own)
  }
  return view.sections.map(({ heading, blocks }) => {
    const runs = runsOf(blocks)
    const body = runs.map((run) =>
      typeof run === 'string' ? html`<p>${run}</p>` : html`<ul class="cs">${run.map(item)}</ul>`,
    )
    return html`<div class="g">${heading !== null && html`<h4>${heading}</h4>`}${body}</div>\n`
  })
}

/** Paragraphs, and between them the claims that follow each other. */
function runsOf(blocks: SectionView['blocks']): (string | string[])[] {
  const runs: (string | string[])[] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if ('text' in block) runs.push(block.text)
    else if (typeof last === 'object') last.push(block.claim)
    else runs.push([block.claim])
  }
  return runs
}
