import { words } from '../../dates/words.ts'
import type { Event } from '../../model/model.ts'
import { unsigned } from '../../text/conflict-sign.ts'
import { type ClaimView, withdrawalWord } from '../../views/claim-view.ts'
import { aboutEvent, type EventView, eventView } from '../../views/event-view.ts'
import { namedIn, rangesOfNames } from '../../views/names.ts'
import { anchorOf } from './anchors.ts'
import { datingTable } from './dating-table.ts'
import { htmlNotes, htmlWords, whoSays } from './html-claim.ts'
import { actorLinks, webLink } from './links.ts'
import { type HtmlPart, html, joinedHtml, type Markup } from './markup.ts'
import type { Scope } from './scope.ts'
import { CONFLICT, claimSign, RECORD } from './signs.ts'

/** The events in the order of the timeline: what is claimed of each, compared, and how it turned out. */
export function eventSection(scope: Scope): Markup {
  const each = scope.events.map((event, at) => article(scope, event, `k${at}`))
  return html`<section id="events" aria-labelledby="h-events"><h2 id="h-events">Events</h2>\n${each}</section>\n`
}

/** One event; `grid` is the id of the lines of its axis. */
function article(scope: Scope, event: Event, grid: string): Markup {
  const view = eventView(scope.world, event)
  const alone = view.claims.length === 1
  return html`<article id="${anchorOf('event', view.id)}"${view.conflict && html` class="cf"`}><h3>${view.title}</h3>
<p class="m">${aboutEvent(view).join(' · ')}</p>
<p class="w">${dateOf(view)}${recordOf(view)}</p>
${alone ? undated(scope, view.claims) : [datingTable(scope, event, view, grid), undatedOf(scope, view), agreementOf(view)]}${turnedOut(view)}${whoOf(scope, view)}</article>\n`
}

/** The date in full words, each reading where they conflict; lighter where it only follows from the day of a report. */
function dateOf({ dateWords, when, readings }: EventView): Markup {
  if (dateWords === null) return html`<span class="u">no date given</span>`
  const sign = readings.length > 1 && [CONFLICT, ' ']
  return html`<span${when === null && html` class="u"`}>${sign}${unsigned(dateWords)}</span>`
}

/** When and where it was by the record. */
function recordOf({ record }: EventView): HtmlPart {
  const known = record && joinedHtml([record.when && words(record.when), record.place], ', ')
  return known && known.length > 0 && html` <span>${RECORD}${known}</span>`
}

/** Claims without a date beside those that have one. */
function undatedOf(scope: Scope, view: EventView): HtmlPart {
  const claims = view.claims.filter(({ when }) => when === null)
  if (claims.length === 0) return undefined
  const heading = view.datings.length > 0 && html`<h4>Also said, without a date</h4>`
  return [heading, undated(scope, claims)]
}

/** Claims in their words with who stands behind each, and the report that tells it. */
const undated = (scope: Scope, claims: readonly ClaimView[]): Markup =>
  html`<ul class="cs">${claims.map((claim) => {
    const who = whoSays(scope, claim)
    return html`<li class="c">${claimSign(claim)}<div>${htmlWords(scope, claim)} <small>${joinedHtml([withdrawalWord(claim), who], ' · ')}</small>${htmlNotes(claim)}</div></li>`
  })}</ul>\n`

/** How the claims agree, a sentence each; conflicts first. */
function agreementOf({ sentences }: EventView): HtmlPart {
  const said = sentences.filter(({ about }) => about !== 'record')
  const item = ({ kind, text }: (typeof said)[number]): Markup =>
    html`<li>${kind === 'conflict' && [CONFLICT, ' ']}${text}</li>`
  return said.length > 0 && html`<ul class="ag">${said.map(item)}</ul>\n`
}

/** How it turned out, apart from what the reports said, and who says so. */
const turnedOut = ({ record }: EventView): HtmlPart =>
  record && html`<p>${RECORD}${record.text} <small>${webLink(record.url, record.source)}</small></p>\n`

/** The actors to whom no word of a claim leads. */
function whoOf(scope: Scope, { actors, claims }: EventView): HtmlPart {
  const linked = new Set(
    claims.flatMap(({ id, text }) => {
      const named = namedIn(scope.world, [id])
      return rangesOfNames(text, [...named.keys()]).map(([start, end]) => named.get(text.slice(start, end))?.id)
    }),
  )
  const others = actors.filter((id) => !linked.has(id))
  return others.length > 0 && html`<p class="m">Also about ${actorLinks(scope, others)}</p>\n`
}
