import { dayWords, sentence } from '../agreement/attribution-words.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { claimViews } from '../views/claim-view.ts'
import { marksView } from '../views/marks-view.ts'
import { type NewsView, newsView } from '../views/news-view.ts'
import type { Mark } from '../visits/mark.ts'
import { newsFrom, newsSince } from '../visits/news.ts'
import { runToEnd } from '../work.ts'
import { claimWords } from './claim-words.ts'
import type { NewsPlace } from './location.ts'
import { type Talk, TalkBuilder } from './talk.ts'
import { briefingWords, thingWords } from './thing-words.ts'
import { stated } from './wording.ts'

/** Talk of the news since the last visit, or since a day: conflicts, briefings with their claims, actors. */
export function newsTalk(world: World, place: NewsPlace): Talk {
  const { day, last } = place
  const view =
    day === undefined
      ? newsView(world, newsSince(world, place.known), last)
      : newsView(world, runToEnd(newsFrom(world, day)), day, 'publication')
  const title = day === undefined ? sinceWords(last) : `what was published on ${dayWords(day)} or after`
  const out = new TalkBuilder()
  if (view.briefings.length + view.conflicts.length === 0) return out.say(`Nothing: ${title}.`).talk(title)
  out.say(`${newsCounts(view)}: ${title}.`)
  for (const { event, sentences } of view.conflicts) {
    out.numbered({ kind: 'event', id: event }, () => thingWords(world, { kind: 'event', id: event }))
    out.say(...sentences.map((text) => `Now in conflict: ${text}`))
  }
  for (const { id, isNew, newClaims } of view.briefings) {
    const briefing = world.briefings.get(id)
    if (!briefing) continue
    out.numbered({ kind: 'briefing', id }, () => briefingWords(world, briefing))
    if (!isNew) out.say(`${counted(newClaims.length, 'claim')} of it new:`)
    for (const claim of claimViews(world, newClaims)) {
      out.numbered({ kind: 'claim', id: claim.id }, () => claimWords(claim, 'Claim', 'no date'))
    }
  }
  if (view.actors.length > 0) out.say(`${counted(view.actors.length, 'actor')} named in them:`)
  for (const { id, claims } of view.actors) {
    out.numbered({ kind: 'actor', id }, () => `${world.actors.get(id)?.name ?? id}: ${counted(claims, 'claim')}.`)
  }
  return out.talk(title)
}

const sinceWords = (last: string | undefined): string =>
  last === undefined ? 'what is new since the last visit' : `what is new since the visit of ${dayWords(last)}`

/** How much is new: `1 conflict, 1 briefing, 19 claims`. */
export const newsCounts = ({ conflicts, briefings }: NewsView): string =>
  [
    conflicts.length > 0 && counted(conflicts.length, 'conflict'),
    counted(briefings.length, 'briefing'),
    counted(
      briefings.reduce((sum, { newClaims }) => sum + newClaims.length, 0),
      'claim',
    ),
  ]
    .filter(Boolean)
    .join(', ')

/** Talk of the marks made in the viewer, with their notes; those of things that are gone with the words they had. */
export function marksTalk(world: World, marks: readonly Mark[]): Talk {
  const out = new TalkBuilder().say(`${counted(marks.length, 'mark')}, the latest first.`)
  for (const { kind, id, words, note } of marksView(world, marks)) {
    if (id === null) out.say(stated(`Not there any more: ${kind} ${words}`))
    else out.numbered({ kind, id }, () => stated(sentence(`${kind}: ${words}`)))
    if (note !== null) out.say(stated(`Note: ${note}`))
  }
  return out.talk('the marks')
}
