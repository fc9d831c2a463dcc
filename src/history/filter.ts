import { inConflict, restsOnOneOrigin } from '../agreement/agree.ts'
import { toDay } from '../dates/day.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { certainlyIn, possiblyIn } from './within-days.ts'

/** Which events to show; each field narrows further, and none shows all. */
export interface EventFilter {
  /** Ids of events, one of which it is. */
  readonly events?: readonly string[] | undefined
  /** Ids of actors, all of which a claim of the event names. */
  readonly actors?: readonly string[] | undefined
  /** Topics, one of which a briefing that tells of the event has. */
  readonly topics?: readonly string[] | undefined
  /** Types, one of which the event has. */
  readonly types?: readonly string[] | undefined
  /** ISO days, both included. An undated event is in no range. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /**
   * Whether some day that its narrowest claims allow must lie in the range (`possibly`, where nothing is said) or every
   * one.
   */
  readonly fit?: 'possibly' | 'certainly' | undefined
  /** Only events whose claims conflict. */
  readonly conflicts?: boolean | undefined
  /** Only events all of whose claims go back to one origin. */
  readonly singleOrigin?: boolean | undefined
}

/** The events that pass a filter, in the order in which they come. */
export function filterEvents(world: World, events: readonly Event[], filter: EventFilter): readonly Event[] {
  return events.filter(passesFilter(world, filter))
}

/** How many events that pass a filter may be in its days, or are partly, but are not certainly in them. */
export function looseCount(world: World, { from, to, fit }: EventFilter, events: readonly Event[]): number {
  if ((from === undefined && to === undefined) || fit === 'certainly') return 0
  return events.length - filterEvents(world, events, { from, to, fit: 'certainly' }).length
}

/** Whether an event passes a filter, as a function that is made once for many: a topic takes a look at all claims. */
export function passesFilter(world: World, filter: EventFilter): (event: Event) => boolean {
  const tests = testsOf(world, filter)
  return (event) => tests.every((passes) => passes(event))
}

type Test = (event: Event) => boolean

/** The tests of a filter, the cheap before the dear. */
function testsOf(world: World, filter: EventFilter): Test[] {
  const { events = [], actors = [], topics = [], types = [], from, to, fit, conflicts, singleOrigin } = filter
  const tests: Test[] = []
  if (events.length > 0) tests.push(({ id }) => events.includes(id))
  if (actors.length > 0) tests.push((event) => actors.every((id) => event.actors.includes(id)))
  if (types.length > 0) tests.push(({ type }) => type !== undefined && types.includes(type))
  if (from !== undefined || to !== undefined) {
    const days = { min: from === undefined ? -Infinity : toDay(from), max: to === undefined ? Infinity : toDay(to) }
    const within = fit === 'certainly' ? certainlyIn : possiblyIn
    tests.push((event) => within(world, event, days))
  }
  if (topics.length > 0) tests.push(ofTopics(world, new Set(topics)))
  if (singleOrigin) tests.push((event) => restsOnOneOrigin(world, event))
  if (conflicts) tests.push((event) => inConflict(world, event))
  return tests
}

function ofTopics({ dataset }: World, topics: ReadonlySet<string>): Test {
  const briefings = new Set<string>()
  for (const { id, topic } of dataset.briefings) if (topic !== undefined && topics.has(topic)) briefings.add(id)
  const told = new Set<string>()
  for (const { briefing, event } of dataset.claims) if (event !== undefined && briefings.has(briefing)) told.add(event)
  return ({ id }) => told.has(id)
}
