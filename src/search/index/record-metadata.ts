import { possibleDays } from '../../agreement/possible-days.ts'
import { allows, type Days, hullOf } from '../../dates/days.ts'
import type { When } from '../../dates/when.ts'
import { publishedOn } from '../../model/published-on.ts'
import { type Later, later, pace } from '../../work.ts'
import type { Lists } from './postings.ts'
import { type Records, recordAt } from './records.ts'

/** The days of records, by their numbers. */
export interface RecordDays {
  /** The first and last day a record may be about, infinite where open, NaN where undated. `about` is given room. */
  readonly firstDay: Float32Array
  readonly lastDay: Float32Array
  /** The days of records that lie apart from each other, by number: one range says all of the others. */
  readonly apart: ReadonlyMap<number, Days>
}

/** The relations of records with each other and with the calendar. */
export interface Relations {
  /** For each claim, by its place among the claims, the number of its event, -1 where it has none. */
  readonly eventOf: Int32Array
  /** For each claim the number of the event that says the very same and has no other claim, -1 where there is none. */
  readonly saidBy: Int32Array
  /** For each claim the number of its briefing, -1 where that is missing. */
  readonly briefingOf: Int32Array
  /** The days, which only a query with a date asks for. */
  readonly days: Later<RecordDays>
  /** From 0 to 1, how much there is of an actor or event: its claims and events on a logarithmic scale. */
  readonly activity: Float32Array
}

/** Works out the relations, yielding about every millisecond. */
export function* relationsOf(records: Records, links: Lists): Generator<void, Relations> {
  const { claims, events } = records.world.dataset
  const eventOf = new Int32Array(claims.length)
  const briefingOf = new Int32Array(claims.length)
  const saidBy = new Int32Array(claims.length)
  for (const [index, { event, briefing, text }] of claims.entries()) {
    const number = (event === undefined ? undefined : records.numberOf('event', event)) ?? -1
    const told = events[number - records.events]
    eventOf[index] = number
    saidBy[index] = told?.claims.length === 1 && told.title === text ? number : -1
    briefingOf[index] = records.numberOf('briefing', briefing) ?? -1
    if (pace()) yield
  }
  const activity = new Float32Array(records.places)
  for (let number = records.actors; number < records.events; number++) {
    activity[number] = (links.ends[number] ?? 0) - (links.starts[number] ?? 0)
  }
  for (const [index, event] of events.entries()) {
    activity[records.events + index] = event.claims.length
    if (pace()) yield
  }
  yield* scale(activity.subarray(records.actors, records.events))
  yield* scale(activity.subarray(records.events, records.claims))
  return { eventOf, saidBy, briefingOf, days: later(everyDay(records)), activity }
}

function* everyDay(records: Records): Generator<undefined, RecordDays> {
  const firstDay = new Float32Array(records.places).fill(Number.NaN)
  const lastDay = new Float32Array(records.places).fill(Number.NaN)
  const apart = new Map<number, Days>()
  for (let number = 0; number < records.places; number++) {
    const days = daysOf(records, number)
    if (days.length > 0) {
      const { min, max } = hullOf(days)
      firstDay[number] = min
      lastDay[number] = max
      if (days.length > 1) apart.set(number, days)
    }
    if (pace()) yield
  }
  return { firstDay, lastDay, apart }
}

/** The days on which a record may be: of an event, those that its narrowest claims allow. */
function daysOf(records: Records, number: number): Days {
  const event = records.world.dataset.events[number - records.events]
  if (event && number < records.claims) return possibleDays(records.world, event)
  const when = dateOfRecord(records, number)
  return when ? allows(when) : []
}

/** The date a record is about: of a briefing, when its source was published. */
export function dateOfRecord(records: Records, number: number): When | undefined {
  const found = recordAt(records, number)
  if (!found || found.kind === 'actor') return undefined
  if (found.kind !== 'briefing') return found.record.when
  return publishedOn(found.record)
}

function* scale(counts: Float32Array): Generator<void> {
  const most = Math.log1p(counts.reduce((max, count) => Math.max(max, count), 0)) || 1
  for (let i = 0; i < counts.length; i++) {
    counts[i] = Math.log1p(counts[i] ?? 0) / most
    if (pace()) yield
  }
}
