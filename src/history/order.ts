import { compareWhen } from '../dates/compare.ts'
import type { When } from '../dates/when.ts'
import type { Event } from '../model/model.ts'

/**
 * Events in the order of the timeline: by earliest day, then latest, then id, the undated last; an open start counts
 * as the latest day. What spans a whole year stands before all that begins on its first day, so that a year's own
 * events stand together. Events already in order are given back as they are, which costs one look at each.
 */
export function inOrder(events: readonly Event[]): readonly Event[] {
  let before: Event | undefined
  for (const event of events) {
    if (before && compareEvents(before, event) > 0) return events.toSorted(compareEvents)
    before = event
  }
  return events
}

/** The order of two events on the timeline. */
export function compareEvents(a: Event, b: Event): number {
  const [first, second] = [placing(a), placing(b)]
  const x = sortDay(first) ?? NEVER
  const y = sortDay(second) ?? NEVER
  if (x !== y) return x < y ? -1 : 1
  return (
    Number(spansYear(second)) - Number(spansYear(first)) ||
    compareWhen(first, second) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

/** The date by which an event stands in the order: its own, that of its first reading, or what follows from its reports. */
export const placing = ({ when, readings, fixed, implied }: Event): When | undefined =>
  (fixed ? when : readings?.[0]?.when) ?? when ?? implied

/** Sorts after every ISO day. */
const NEVER = '~'

/** The ISO day at which a date stands in the order: its earliest, or its latest where the start is open. */
export const sortDay = (when: When | undefined): string | undefined => when?.min ?? when?.max ?? undefined

/** Whether a date says no more than a year, or years: it begins with one and takes in all of it. */
export const spansYear = (when: When | undefined): boolean =>
  when?.min?.endsWith('-01-01') === true && (when.max === null || when.max >= `${when.min.slice(0, 4)}-12-31`)
