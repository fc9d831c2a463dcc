import { possiblyWithin } from '../dates/compare.ts'
import { toDay } from '../dates/day.ts'
import type { Actor, ActorRole } from '../model/model.ts'

/**
 * The roles that an actor may have had on an ISO day, each title once: those whose dates allow it, then those without
 * a date.
 */
export function rolesAt(actor: Actor, isoDay: string): ActorRole[] {
  const day = toDay(isoDay)
  const dated = actor.roles.filter(({ when }) => when && possiblyWithin(when, { min: day, max: day }))
  const undated = actor.roles.filter(({ when }) => !when)
  const titles = new Map<string, ActorRole>()
  for (const role of [...dated, ...undated]) if (!titles.has(role.title)) titles.set(role.title, role)
  return [...titles.values()]
}
