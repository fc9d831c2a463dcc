import { closenessWords } from '../../agreement/closeness.ts'
import type { Strip } from '../../chart/canvas.ts'
import { claimStrips } from '../../chart/claim-strips.ts'
import { words } from '../../dates/words.ts'
import type { Event } from '../../model/model.ts'
import type { ClaimView } from '../../views/claim-view.ts'
import type { Dating, EventView } from '../../views/event-view.ts'
import { htmlNotes, htmlWords, whoSays } from './html-claim.ts'
import { webLink } from './links.ts'
import { type HtmlPart, html, type Markup } from './markup.ts'
import type { Scope } from './scope.ts'
import { CONFLICT, claimSign, RECORD } from './signs.ts'
import { stripSvg, ticksSvg } from './strip-svg.ts'

/** Cells of the axis that the claims of an event share. */
const CELLS = 45

/**
 * The dated claims of an event, a row each: when, who says so and in which words, its days drawn where there is
 * something to hold them against, and how far the record was.
 */
export function datingTable(scope: Scope, event: Event, view: EventView, grid: string): HtmlPart {
  const claims = new Map(view.claims.map((claim) => [claim.id, claim]))
  const rows = view.datings.flatMap((dating) => {
    const claim = claims.get(dating.claim)
    return claim ? [{ dating, claim }] : []
  })
  if (rows.length === 0) return undefined
  const drawing = rows.length > 1 || view.record?.when !== undefined
  const strips = drawing ? claimStrips(scope.world, event, CELLS) : undefined
  const compared = rows.some(({ dating }) => dating.record)
  const drawn = (strip: Strip | undefined): HtmlPart =>
    strips && html`<td class="sv">${strip && stripSvg(strip, strips.axis, grid)}</td>`
  const heads = [
    html`<th scope="col">When</th><th scope="col">Who says so</th>`,
    strips &&
      html`<th scope="col" class="sv"><i class="v">The days</i>${ticksSvg(strips.axis, grid, strips.record)}</th>`,
    compared && html`<th scope="col" class="rc2">Beside the record</th>`,
  ]
  const body = rows.map(({ dating, claim }) => {
    const strip = drawn(strips?.rows.get(claim.id))
    return html`<tr>${datingCells(scope, dating, claim)}${strip}${compared && html`<td class="rc2">${dating.record && closenessWords(dating.record)}</td>`}</tr>\n`
  })
  const { record } = view
  const last =
    record?.when &&
    html`<tr class="rec"><th scope="row">${RECORD}${words(record.when)}</th><td>${webLink(record.url, record.source)}</td>${drawn(strips?.record)}${compared && html`<td class="rc2"></td>`}</tr>\n`
  return html`<table><thead><tr>${heads}</tr></thead><tbody>\n${body}${last}</tbody></table>\n`
}

/** The date of a claim, ≠ where it conflicts, and who stands behind it and who tells it, in which words. */
function datingCells(scope: Scope, { conflict }: Dating, claim: ClaimView): Markup {
  const date = claim.when && words(claim.when)
  const who = whoSays(scope, claim)
  return html`<th scope="row">${claimSign(claim)}${date}${conflict && [' ', CONFLICT]}</th><td>${who} <small>${htmlWords(scope, claim)}</small>${htmlNotes(claim)}</td>`
}
