import { agree } from '../agreement/agree.ts'
import type { Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import type { Span } from '../text/line.ts'
import { span } from '../text/styled.ts'

/** The event a claim belongs to: its title, how many claims and origins it has, and whether they conflict. */
export function eventNote(world: World, event: Event, claim: Claim): Span[] {
  const alone = event.claims.length === 1
  if (alone && claim.text.startsWith(event.title)) return []
  const arrow = span('→ ', 'dim')
  if (alone) return [arrow, span(event.title, 'dim')]
  const agreement = agree(world, event)
  const counts = ` · ${counted(event.claims.length, 'claim')}, ${counted(agreement.origins.length, 'origin')}`
  const conflicts = conflictWords(agreement)
  return [
    arrow,
    span(event.title, 'dim'),
    span(counts, 'dim'),
    ...(conflicts ? [span(' · ', 'dim'), span(`≠ ${conflicts}`, 'conflict')] : []),
  ]
}

/** Which aspects of an event conflict, in words for a line's end: `dates differ`. */
export function conflictWords(agreement: ReturnType<typeof agree>): string | undefined {
  const parts = [
    agreement.date.verdict === 'conflict' ? 'dates' : '',
    agreement.place.verdict === 'conflict' ? 'places' : '',
    agreement.occurrence.verdict === 'conflict' ? 'whether it happened' : '',
  ].filter(Boolean)
  return parts.length === 0 ? undefined : `${parts.join(' and ')} conflict`
}
