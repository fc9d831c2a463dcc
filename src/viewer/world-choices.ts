import { whenOf } from '../dates/parse-edtf.ts'
import { words } from '../dates/words.ts'
import { knownFrom } from '../history/known-from.ts'
import { tallies } from '../history/tallies.ts'
import { rememberWork } from '../model/memo.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { pushTo } from '../text/push-to.ts'
import { pace } from '../work.ts'
import type { Findable } from './narrowing.ts'

/** One thing to choose: what it is found by, and the value that choosing it gives. */
export interface Choice extends Findable {
  readonly value: string
}

/** The actors that events name, those with most events first. Long work, done once for a world. */
export const actorChoices = rememberWork(function* (world): Generator<undefined, readonly Choice[]> {
  const tally = yield* tallies.prepare(world)
  const eventsOf = (id: string): number => tally.get(id)?.events ?? 0
  const named = world.dataset.actors.filter(({ id }) => eventsOf(id) > 0)
  yield
  named.sort((a, b) => eventsOf(b.id) - eventsOf(a.id) || (a.name < b.name ? -1 : 1))
  yield
  return named.map(({ id, name, otherNames }) => ({
    value: id,
    label: name,
    also: otherNames.map(({ text }) => text),
    detail: counted(eventsOf(id), 'event'),
  }))
})

/** The days on which something came to be known, the latest first. Long work, done once for a world. */
export const dayChoices = rememberWork(function* ({ dataset }: World): Generator<undefined, readonly Choice[]> {
  const titles = new Map<string, string[]>()
  for (const briefing of dataset.briefings) {
    if (pace()) yield
    const day = knownFrom(briefing)
    if (day) pushTo(titles, day, briefing.title)
  }
  const choices: Choice[] = []
  for (const [day, of] of [...titles].sort(([a], [b]) => (a < b ? 1 : -1))) {
    if (pace()) yield
    choices.push({
      value: day,
      label: dayLabel(day),
      detail: of.length === 1 ? (of[0] ?? '') : counted(of.length, 'briefing'),
    })
  }
  return choices
})

/** An ISO day as choices have it. */
export function dayLabel(day: string): string {
  const when = whenOf(day)
  return when ? words(when) : day
}
