import type { EventGroup } from '../../history/groups.ts'
import { groups } from '../../history/groups.ts'
import { byTopic, NO_TOPIC } from '../../model/topics.ts'
import { counted, grouped } from '../../text/counted.ts'
import { briefingRow } from '../../views/briefing-row.ts'
import { topicAnchor } from './briefing-section.ts'
import { linkTo } from './links.ts'
import { type HtmlPart, html, joinedHtml, type Markup } from './markup.ts'
import type { Scope } from './scope.ts'
import { groupAnchor } from './timeline-section.ts'

/** Of more briefings than these only the topics are listed, and of more months only the years. */
const MOST_BRIEFINGS = 12
const MOST_MONTHS = 24

/** Where things stand in the page: briefings or their topics, and the months or years of the timeline. */
export const contents = (scope: Scope): Markup =>
  html`<div class="toc"><section aria-labelledby="h-told"><h2 id="h-told">Briefings in this page</h2>${briefings(scope)}</section>
<section aria-labelledby="h-when"><h2 id="h-when">When</h2>${times(scope)}</section></div>\n`

function briefings(scope: Scope): Markup {
  if (scope.briefings.length > MOST_BRIEFINGS) {
    const topics = byTopic(scope.briefings).map(
      ({ topic, briefings }, at) =>
        html`<li><a href="#${topicAnchor(at)}">${topic ?? NO_TOPIC}</a> <small>${grouped(briefings.length)}</small></li>\n`,
    )
    return html`<ul>${topics}</ul>`
  }
  const each = byTopic(scope.briefings).flatMap((topic) => topic.briefings)
  const items = each.map((briefing) => {
    const { id, title, source } = briefingRow(scope.world, briefing)
    const outlet = source.outlet !== null && html`<small>${source.outlet}</small>`
    return html`<li>${joinedHtml([linkTo(scope, 'briefing', id, title), outlet], ' ')}</li>\n`
  })
  return html`<ul>${items}</ul>`
}

/** The groups of the timeline with how many events each has; of many months, the years that they begin. */
function times({ events }: Scope): HtmlPart {
  const found = groups(events).map(({ label, start, end }, at) => ({ label, count: end - start, at }))
  const shown = found.length > MOST_MONTHS ? byYear(found) : found
  const items = shown.map(
    ({ label, count, at }) =>
      html`<li><a href="#${groupAnchor(at)}">${label}</a> <small>${counted(count, 'event')}</small></li>\n`,
  )
  return html`<ul class="y">${items}</ul>`
}

interface Time {
  readonly label: EventGroup['label']
  readonly count: number
  readonly at: number
}

function byYear(found: readonly Time[]): Time[] {
  const years = new Map<string, Time>()
  for (const { label, count, at } of found) {
    const year = /-?\d+$/.exec(label)?.[0] ?? label
    const there = years.get(year)
    years.set(year, { label: year, at: there?.at ?? at, count: (there?.count ?? 0) + count })
  }
  return [...years.values()]
}
