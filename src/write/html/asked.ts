import { dayWords } from '../../agreement/attribution-words.ts'
import { looseCount } from '../../history/filter.ts'
import { perhapsWords } from '../../history/perhaps-words.ts'
import { counted, grouped } from '../../text/counted.ts'
import { filterParts } from '../../views/filter-parts.ts'
import type { Selection } from '../exporters.ts'
import { type HtmlPart, html } from './markup.ts'
import type { Scope } from './scope.ts'

/** What a page was asked to hold, and what it leaves out for that; nothing where it holds all that there is. */
export function askedFor(selection: Selection, scope: Scope): HtmlPart {
  const sentences = [asOfWords(selection), ...filtered(selection, scope)].filter((words) => words !== '')
  return sentences.length > 0 && html`<div class="as">${sentences.map((words) => html`<p>${words}</p>`)}</div>\n`
}

function asOfWords({ asOf }: Selection): string {
  if (!asOf) return ''
  const perhaps = perhapsWords(asOf.perhaps)
  const seen = `As of ${dayWords(asOf.day)}: only what had certainly been reported by that day. What came later is left out.`
  return perhaps === undefined ? seen : `${seen} ${perhaps}.`
}

function filtered({ world, events, filter }: Selection, scope: Scope): string[] {
  const parts = filterParts(world, filter)
  if (parts.length === 0) return []
  const { briefings, actors, claims } = world.dataset
  const shown = actors.filter(({ id }) => scope.has('actor', id)).length
  const out = [
    outOf(world.dataset.events.length, events.length, 'event'),
    outOf(claims.length, scope.world.dataset.claims.length, 'claim'),
    outOf(briefings.length, scope.briefings.length, 'briefing'),
    outOf(actors.length, shown, 'actor'),
  ].filter((words) => words !== '')
  return [
    `Only events of: ${parts.join(' · ')}.`,
    looseWords({ world, events, filter }),
    out.length > 0 ? `Left out: ${out.join(', ')}.` : '',
  ]
}

/** How many of the events in a range of days are not certainly in it. */
function looseWords({ world, events, filter }: Pick<Selection, 'world' | 'events' | 'filter'>): string {
  const loose = looseCount(world, filter, events)
  return loose === 0
    ? ''
    : `${grouped(loose)} of ${counted(events.length, 'event')} only possibly or partly in these days.`
}

const outOf = (all: number, shown: number, noun: string): string =>
  shown < all ? `${grouped(all - shown)} of ${counted(all, noun)}` : ''
