import { inConflict } from '../../agreement/agree.ts'
import { byTopic } from '../../model/topics.ts'
import { unsigned } from '../../text/conflict-sign.ts'
import { counted, grouped } from '../../text/counted.ts'
import { eventRow } from '../../views/event-view.ts'
import { linkTo } from './links.ts'
import { type HtmlPart, html, joinedHtml } from './markup.ts'
import type { Scope } from './scope.ts'
import { CONFLICT } from './signs.ts'

/** So many topics are named in the title of a page; of more, only how many briefings there are. */
const MOST_TOPICS = 3

/** So many conflicts are listed ahead of all else. */
const MOST_CONFLICTS = 12

/** The title of a page: its topics, or how much there is. */
export function pageTitle({ briefings }: Scope): string {
  const topics = byTopic(briefings).map(({ topic }) => topic)
  const named = topics.filter((topic) => topic !== undefined)
  return named.length === topics.length && named.length > 0 && named.length <= MOST_TOPICS
    ? named.join(' · ')
    : counted(briefings.length, 'briefing')
}

/** How much stands in the page. */
export function countsOf(scope: Scope): string {
  const actors = scope.world.dataset.actors.filter(({ id }) => scope.has('actor', id)).length
  return [
    counted(scope.briefings.length, 'briefing'),
    counted(scope.events.length, 'event'),
    counted(scope.world.dataset.claims.length, 'claim'),
    counted(actors, 'actor'),
  ].join(' · ')
}

/** The events on which reports conflict, with their dates. */
export function conflictList(scope: Scope): HtmlPart {
  const conflicts = scope.events.filter((event) => inConflict(scope.world, event))
  if (conflicts.length === 0) return undefined
  const items = conflicts.slice(0, MOST_CONFLICTS).map((event) => {
    const { id, title, dateWords } = eventRow(scope.world, event)
    return html`<li>${CONFLICT} ${joinedHtml([linkTo(scope, 'event', id, title), dateWords && unsigned(dateWords)], ' · ')}</li>\n`
  })
  const more = conflicts.length - items.length
  const rest = more > 0 && html`<li>and ${grouped(more)} more, marked ≠ in the timeline</li>\n`
  return html`<section class="cl" aria-labelledby="h-conflicts"><h2 id="h-conflicts">Where reports conflict</h2><ul>\n${items}${rest}</ul></section>\n`
}
