import type { Tally } from '../../history/tallies.ts'
import type { Actor } from '../../model/model.ts'

/** An actor as `kbrief actors --json` gives it, with how many events and claims name or quote it. */
export const actorEntry = (actor: Actor, tally: Tally | undefined) => ({
  id: actor.id,
  name: actor.name,
  kind: actor.kind,
  country: actor.country ?? null,
  otherNames: actor.otherNames.map(({ text }) => text),
  summary: actor.summary ?? null,
  events: tally?.events ?? 0,
  claims: tally?.claims ?? 0,
})
