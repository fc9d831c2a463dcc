import { padded } from '../dates/compare.ts'
import { toIso } from '../dates/day.ts'
import { whenOf } from '../dates/edtf.ts'
import { linksOf } from '../model/chains.ts'
import { deriveEvent } from '../model/derive-event.ts'
import type { Actor, ActorRole, Briefing, Claim, Dataset, Event, Link, Place } from '../model/model.ts'

/**
 * The dataset as it stood at the end of an ISO day: the briefings certainly known by then, what they claim, and what
 * follows from their claims alone. Later events are the expectations they were then, and there is no record.
 *
 * - From the dataset's `lastDay` on, it is the dataset itself: that is now.
 * - A report that came out on 17 or 18 April is known from the 18th on, whatever day its briefing goes by (`knownFrom`).
 * - A briefing without a date cannot be shown to have been there, so it is left out before that.
 * - A record is what is known now, and does not say since when: none is shown before that.
 * - A date that the author fixed may rest on later knowledge, so events are dated by their claims; where the title is
 *   that of a claim left out, they are named by their first claim.
 * - An actor stays if a claim, a chain or an outlet that is left names them, without roles that began later or that
 *   only a source left out gives; a role that ended later is one without an end. A summary may rest on every report
 *   that names the actor, so it stays only where none of these is left out.
 */
export function asOf(dataset: Dataset, isoDay: string): Dataset {
  if (isoDay >= lastDay(dataset)) return dataset
  const briefings = dataset.briefings.filter((briefing) => (knownFrom(briefing) ?? NEVER) <= isoDay)
  const dates = new Map(briefings.map(({ id, date }) => [id, date]))
  const claims = dataset.claims.filter(({ briefing }) => dates.has(briefing))
  const namedLater = actorIds(
    dataset.briefings.filter(({ id }) => !dates.has(id)),
    dataset.claims.filter(({ briefing }) => !dates.has(briefing)),
  )
  return {
    ...dataset,
    briefings,
    claims,
    events: eventsThen(dataset, dates),
    actors: actorsThen(dataset.actors, isoDay, actorIds(briefings, claims), namedLater),
    places: placesThen(dataset.places, claims),
  }
}

/** After every ISO day. */
const NEVER = '~'

/**
 * The ISO day by whose end a briefing is certainly known: its own date or the last day on which its report may have come
 * out, whichever is later; “about” a day leaves a day more. Undefined where no day is certain: it has no date, or its
 * day of publication is open or in doubt.
 */
export function knownFrom({ date, source: { published } }: Briefing): string | undefined {
  if (date === undefined || published === undefined) return date
  const { max } = padded(published)
  if (published.uncertain || max === Number.POSITIVE_INFINITY) return undefined
  return later(date, toIso(max))
}

const later = (a: string, b: string): string => (a > b ? a : b)

/** The last ISO day that the dataset knows of: of its latest report or record. Empty where it has no such day. */
export function lastDay(dataset: Dataset): string {
  let last = ''
  for (const briefing of dataset.briefings) {
    last = later(last, knownFrom(briefing) ?? later(briefing.date ?? '', briefing.source.published?.max ?? ''))
  }
  for (const { record } of dataset.events) {
    last = later(last, record?.when?.max ?? record?.when?.min ?? '')
  }
  return last
}

/** The events of which a claim is left, each drawn from the claims that are. `dates` has the briefings that are left. */
function eventsThen(dataset: Dataset, dates: ReadonlyMap<string, string | undefined>): Event[] {
  const all = new Map(dataset.claims.map((claim) => [claim.id, claim]))
  const events: Event[] = []
  for (const event of dataset.events) {
    const left: Claim[] = []
    const gone: Claim[] = []
    for (const id of event.claims) {
      const claim = all.get(id)
      if (claim) (dates.has(claim.briefing) ? left : gone).push(claim)
    }
    const [first] = left
    if (!first) continue
    if (gone.length === 0 && !event.fixed) {
      const { record: _later, ...then } = event
      events.push(then)
      continue
    }
    const title = gone.some(({ text }) => text === event.title) ? first.text : event.title
    events.push(deriveEvent({ id: event.id, title }, left, (claim) => dates.get(claim.briefing)))
  }
  return events
}

function actorIds(briefings: readonly Briefing[], claims: readonly Claim[]): ReadonlySet<string> {
  const ids = new Set<string>()
  const add = (id: string | undefined): unknown => id !== undefined && ids.add(id)
  for (const { source } of briefings) add(source.outlet)
  for (const claim of claims) {
    for (const id of claim.actors) add(id)
    for (const { actor } of linksOf(claim)) add(actor)
  }
  return ids
}

function actorsThen(
  actors: readonly Actor[],
  isoDay: string,
  named: ReadonlySet<string>,
  namedLater: ReadonlySet<string>,
): Actor[] {
  const known = (link: Link): boolean => link.actor === undefined || named.has(link.actor)
  return actors
    .filter(({ id }) => named.has(id))
    .map(({ summary, ...actor }) => ({
      ...actor,
      ...(summary !== undefined && !namedLater.has(actor.id) && { summary }),
      roles: actor.roles
        .filter(({ when, per = [] }) => (when?.min ?? '') <= isoDay && per.every(known))
        .map((role) => endedLater(role, isoDay)),
    }))
}

/** A role as it was known while it lasted: what ended later had no end yet. */
function endedLater(role: ActorRole, isoDay: string): ActorRole {
  const { when } = role
  if (when?.precision !== 'span' || when.max === null || when.max <= isoDay) return role
  const lasting = whenOf(`${when.edtf.split('/')[0]}/..`)
  return lasting ? { ...role, when: lasting } : role
}

/** The places that claims give, and those around them. */
function placesThen(places: readonly Place[], claims: readonly Claim[]): Place[] {
  const all = new Map(places.map((place) => [place.id, place]))
  const kept = new Set<string>()
  for (const claim of claims) {
    for (let id = claim.place; id !== undefined && !kept.has(id); id = all.get(id)?.within) kept.add(id)
  }
  return places.filter(({ id }) => kept.has(id))
}
