import { deriveEvent } from '../agreement/derive-event.ts'
import { makeReports } from '../agreement/reports.ts'
import { whenOf } from '../dates/parse-edtf.ts'
import { linksOf } from '../model/chains.ts'
import type { Actor, ActorRole, Briefing, Claim, Dataset, Event, Link, Place } from '../model/model.ts'
import { pace, runToEnd } from '../work.ts'
import { knownFrom, lastReportDayWork, NEVER } from './known-from.ts'

/**
 * The dataset as it stood at the end of an ISO day: the briefings certainly known by then, what they claim, and what
 * follows from their claims alone. Later events are the expectations they were then, and there is no record.
 *
 * - From the dataset's `lastDay` on, it is the dataset itself but for the records: all reports are in.
 * - A report that came out on 17 or 18 April is known from the 18th on, whatever day its briefing goes by (`knownFrom`).
 * - A briefing without a date cannot be shown to have been there, so it is left out before that.
 * - A record is what is known now, and does not say since when: none is shown.
 * - What was retracted or corrected later still stood.
 * - A date that the author fixed may rest on a claim left out, so an event of which one is left out is dated by the
 *   others; where the title is that of a claim left out, it is named by its first claim.
 * - An actor stays if a claim, a chain or an outlet that is left names them, without roles that began later or that
 *   only a source left out gives; a role that ended later is one without an end. A summary may rest on every report
 *   that names the actor, so it stays only where none of these is left out.
 */
export const asOf = (dataset: Dataset, isoDay: string): Dataset => runToEnd(asOfWork(dataset, isoDay))

/** The same as long work. */
export function* asOfWork(dataset: Dataset, isoDay: string): Generator<undefined, Dataset> {
  if (isoDay >= (yield* lastReportDayWork(dataset))) return { ...dataset, events: dataset.events.map(withoutRecord) }
  const known: Briefing[] = []
  const namedLater = new Set<string>()
  for (const briefing of dataset.briefings) {
    if (pace()) yield
    if ((knownFrom(briefing) ?? NEVER) <= isoDay) known.push(briefing)
    else addOutlet(namedLater, briefing)
  }
  const left = new Set(known.map(({ id }) => id))
  const briefings = known.map((briefing) => correctingKnown(notYetRetracted(briefing, isoDay), left))
  const named = new Set<string>()
  for (const briefing of briefings) addOutlet(named, briefing)
  const claims: Claim[] = []
  for (const claim of dataset.claims) {
    if (pace()) yield
    const isLeft = left.has(claim.briefing)
    if (isLeft) claims.push(claim)
    addActors(isLeft ? named : namedLater, claim)
  }
  const actors = actorsThen(dataset.actors, isoDay, named, namedLater)
  yield
  return {
    ...dataset,
    briefings,
    claims,
    events: yield* eventsThen(dataset, briefings, actors),
    actors,
    places: placesThen(dataset.places, claims),
  }
}

function withoutRecord(event: Event): Event {
  if (!event.record) return event
  const { record: _later, ...then } = event
  return then
}

function notYetRetracted(briefing: Briefing, isoDay: string): Briefing {
  const { retracted, ...standing } = briefing
  return retracted === undefined || retracted <= isoDay ? briefing : standing
}

/** What it corrects is not told where that is not known to have been there. */
function correctingKnown(briefing: Briefing, known: ReadonlySet<string>): Briefing {
  const { corrects, ...rest } = briefing
  return corrects === undefined || known.has(corrects) ? briefing : rest
}

/** The events of which a claim is left, each drawn from the claims that are. */
function* eventsThen(
  dataset: Dataset,
  briefings: readonly Briefing[],
  actors: readonly Actor[],
): Generator<undefined, Event[]> {
  const all = new Map<string, Claim>()
  for (const claim of dataset.claims) {
    all.set(claim.id, claim)
    if (pace()) yield
  }
  const then = new Map(briefings.map((briefing) => [briefing.id, briefing]))
  const now = new Map(dataset.briefings.map((briefing) => [briefing.id, briefing]))
  const reports = makeReports({ briefings, actors, places: dataset.places }, (id) => then.get(id))
  const reportsNow = makeReports(dataset, (id) => now.get(id))
  const events: Event[] = []
  for (const event of dataset.events) {
    if (pace()) yield
    const left: Claim[] = []
    const gone: Claim[] = []
    for (const id of event.claims) {
      const claim = all.get(id)
      if (claim) (then.has(claim.briefing) ? left : gone).push(claim)
    }
    const [first] = left
    if (!first) continue
    const asNow = left.every((claim) => !reportsNow.withdrawn(claim) === !reports.withdrawn(claim))
    if (gone.length === 0 && asNow) {
      events.push(withoutRecord(event))
      continue
    }
    const title = gone.some(({ text }) => text === event.title) ? first.text : event.title
    events.push(deriveEvent({ id: event.id, title, by: event.by }, left, reports))
  }
  return events
}

function addOutlet(ids: Set<string>, { source }: Briefing): void {
  if (source.outlet !== undefined) ids.add(source.outlet)
}

function addActors(ids: Set<string>, claim: Claim): void {
  for (const id of claim.actors) ids.add(id)
  for (const { actor } of linksOf(claim)) if (actor !== undefined) ids.add(actor)
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
