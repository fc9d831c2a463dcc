import { ASPECTS, type Aspect, agree, claimsOf } from '../../agreement/agree.ts'
import type { Event } from '../../model/model.ts'
import type { World } from '../../model/world.ts'
import { claimEntry } from './claim-entry.ts'

/** An event as `kbrief timeline --json` gives it: `actors` and `claims` are ids, `origins` and `place` names. */
export function eventSummary(world: World, event: Event) {
  const agreement = agree(world, event)
  const aspect = (name: Aspect) => ({ verdict: agreement[name].verdict, conflicts: agreement[name].conflicts })
  return {
    id: event.id,
    title: event.title,
    when: event.when ?? null,
    place: event.place === undefined ? null : (world.places.get(event.place)?.name ?? null),
    type: event.type ?? null,
    status: event.status,
    actors: event.actors,
    claims: event.claims,
    origins: agreement.origins.map(({ name }) => name),
    agreement: Object.fromEntries(ASPECTS.map((name) => [name, aspect(name)])),
  }
}

/** An event as `kbrief event --json` gives it: the same, with its claims in full and its record. */
export const eventEntry = (world: World, event: Event) => ({
  ...eventSummary(world, event),
  claims: claimsOf(world, event).map((claim) => claimEntry(world, claim)),
  record: event.record
    ? { ...event.record, place: (event.record.place && world.places.get(event.record.place)?.name) ?? null }
    : null,
})
