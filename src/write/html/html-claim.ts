import { words } from '../../dates/words.ts'
import { counted } from '../../text/counted.ts'
import { type ClaimView, originOf, statusWord, viaOf } from '../../views/claim-view.ts'
import { chainsText } from '../../views/names.ts'
import { anchorOf } from './anchors.ts'
import { linkedText, linkTo, webLink } from './links.ts'
import { type HtmlPart, html, joinedHtml, type Markup } from './markup.ts'
import type { Scope } from './scope.ts'
import { CONFLICT, claimSign } from './signs.ts'

/** A claim in its report: its date and words, who stands behind it, where it leads, and its notes. `own` gives it its anchor. */
export function htmlClaim(scope: Scope, claim: ClaimView, own: boolean): Markup {
  const id = own && html` id="${anchorOf('claim', claim.id)}"`
  const date = html`<span class="d">${claim.when ? words(claim.when) : html`<i class="v">no date</i>`}</span>`
  return html`<li class="c"${id}>${claimSign(claim)}${date} <div>${htmlWords(scope, claim)}${aboutClaim(claim)}${htmlNotes(claim)}</div>${othersOf(scope, claim)}</li>`
}

/** The words of a claim, struck where its report took it back. */
export function htmlWords(scope: Scope, claim: ClaimView): HtmlPart {
  const text = linkedText(scope, claim.text, [claim.id])
  return claim.withdrawn ? html`<s>${text}</s>` : text
}

/** Who stands behind a claim, its place, and its status where its sign does not say all of it. */
function aboutClaim(claim: ClaimView): HtmlPart {
  const place = claim.place !== null && !claim.text.includes(claim.place) && claim.place
  const parts = joinedHtml([chainsText(claim.behind), place, statusWord(claim)], ' · ')
  return parts.length > 0 && html` <small>${parts}</small>`
}

/** A link to the event of a claim, with how many other reports tell of it and whether they conflict. */
function othersOf(scope: Scope, { event, otherReports, conflict }: ClaimView): HtmlPart {
  if (event === null) return undefined
  const others = otherReports > 0 ? counted(otherReports, 'other') : html`<i class="v">event</i>`
  return html` <small class="o">${conflict && [CONFLICT, ' ']}${linkTo(scope, 'event', event, others)}</small>`
}

/** Who stands behind a claim, and the outlet that tells it, as a link to its place in its report. */
export function whoSays(scope: Scope, claim: ClaimView): HtmlPart {
  const via = viaOf(claim)
  const report = linkTo(scope, 'claim', claim.id, via || originOf(claim))
  return via === '' ? report : [originOf(claim), ' via ', report]
}

/** What stands beside a claim: notes by name, its threads, and where it points. */
export function htmlNotes({ notes = {}, threads = [], links = [] }: ClaimView): HtmlPart {
  const named = Object.entries(notes).map(([name, value]) => html`<b>${name}</b> ${value}`)
  const lines = threads.map((name) => html`<b>thread</b> ${name}`)
  const parts = [...named, ...lines, ...links.map(({ url, text }) => webLink(url, text ?? url))]
  return parts.length > 0 && html` <small>${joinedHtml(parts, ' · ')}</small>`
}
