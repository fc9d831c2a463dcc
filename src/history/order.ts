import { compareWhen } from '../dates/compare.ts'
import type { When } from '../dates/when.ts'
import { rememberWork } from '../model/memo.ts'
import type { Event } from '../model/model.ts'
import { pace } from '../work.ts'

/**
 * The events of a world in the order of the timeline: by earliest day, then latest, then id, the undated last; an open
 * start counts as the latest day. What spans a whole year stands before all that begins on its first day, so that a
 * year's own events stand together. Events already in order are given back as they are, which costs one look at each.
 */
export const eventsInOrder = rememberWork(({ dataset }) => putInOrder(dataset.events))

/** Sorted at once, so many events take about as long as others pause for. */
const SORTED_AT_ONCE = 500

/** Puts events in order as long work. */
function* putInOrder(events: readonly Event[]): Generator<undefined, readonly Event[]> {
  let runs: Event[][] = []
  let isOrdered = true
  for (let from = 0; from < events.length; from += SORTED_AT_ONCE) {
    const run = events.slice(from, from + SORTED_AT_ONCE)
    const before = events[from - 1]
    isOrdered &&= [...(before ? [before] : []), ...run].every(
      (event, at, all) => at === 0 || isNotBefore(event, all[at - 1]),
    )
    runs.push(run)
    if (pace()) yield
  }
  if (isOrdered) return events
  for (const run of runs) {
    run.sort(compareEvents)
    if (pace()) yield
  }
  while (runs.length > 1) {
    const merged: Event[][] = []
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? []))
    runs = merged
  }
  return runs[0] ?? []
}

const isNotBefore = (event: Event, other: Event | undefined): boolean => !other || compareEvents(other, event) <= 0

/** Two lists in order made one. */
function* merge(first: readonly Event[], second: readonly Event[]): Generator<undefined, Event[]> {
  const all: Event[] = []
  let at = 0
  for (const event of second) {
    for (let next = first[at]; next && compareEvents(next, event) <= 0; next = first[at]) {
      all.push(next)
      at += 1
    }
    all.push(event)
    if (pace()) yield
  }
  for (; at < first.length; at += 1) all.push(first[at] as Event)
  return all
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
