import { eventsInOrder } from '../history/order.ts'
import { isExpectation, type Outlook, outlookOf } from '../history/outlook.ts'
import type { World } from '../model/world.ts'
import { pace } from '../work.ts'
import { type ClaimView, claimView } from './claim-view.ts'
import { type EventRow, eventRow } from './event-view.ts'

/** Events expected on an ISO day or later, and those that lapsed before it, in the order of the timeline. */
export interface AheadView {
  readonly day: string
  readonly ahead: readonly EventRow[]
  /** Past, with no report that it happened: which does not say that it did not. */
  readonly lapsed: readonly EventRow[]
  /** Expected without a day. */
  readonly undated: readonly EventRow[]
  /** Expectations without a day that are about no event. */
  readonly claims: readonly ClaimView[]
}

type Expected = Exclude<Outlook, 'happened' | 'none'>

/** Makes the view of what lies ahead of an ISO day, as long work. */
export function* aheadView(world: World, day: string): Generator<undefined, AheadView> {
  const { dataset } = world
  const events: Record<Expected, EventRow[]> = { ahead: [], lapsed: [], undated: [] }
  for (const event of yield* eventsInOrder.prepare(world)) {
    if (pace()) yield
    if (event.status === 'happened' && event.when?.precision !== 'span') continue
    const outlook = outlookOf(world, event, day)
    if (outlook !== 'happened' && outlook !== 'none') events[outlook].push(eventRow(world, event))
  }
  const claims: ClaimView[] = []
  for (const claim of dataset.claims) {
    if (pace()) yield
    const alone = claim.event === undefined && claim.when === undefined
    if (alone && isExpectation(world, claim)) claims.push(claimView(world, claim))
  }
  return { day, ...events, claims }
}
