import { MONTHS } from '../dates/month-names.ts'
import type { Event } from '../model/model.ts'
import { firstIndex } from '../text/sorted-search.ts'
import { placing, sortDay, spansYear } from './order.ts'

/** Events that follow each other under one heading: those from `start` up to and without `end`. */
export interface EventGroup {
  /** `April 2019`, or `2019` for what is known only to the year, or `No date`. */
  readonly label: string
  readonly kind: 'year' | 'month' | 'undated'
  readonly start: number
  readonly end: number
}

/**
 * Groups events, which must be in the order of the timeline, by year and month. An event of several months stands
 * where it begins. Looks at a few events of each group, so that 100,000 cost no more than their headings.
 */
export function groups(events: readonly Event[]): EventGroup[] {
  const found: EventGroup[] = []
  for (let start = 0; start < events.length; ) {
    const heading = headingOf(events[start])
    const end = firstAfter(events, start, heading.sort)
    found.push({ label: heading.label, kind: heading.kind, start, end })
    start = end
  }
  return found
}

interface Heading {
  readonly label: string
  readonly kind: EventGroup['kind']
  /** Grows from heading to heading. */
  readonly sort: number
}

function headingOf(event: Event | undefined): Heading {
  const when = event && placing(event)
  const day = sortDay(when)
  if (!day) return { label: 'No date', kind: 'undated', sort: Infinity }
  const year = Number(day.slice(0, 4))
  if (spansYear(when)) return { label: String(year), kind: 'year', sort: year * 13 }
  const month = Number(day.slice(5, 7))
  return { label: `${MONTHS[month - 1] ?? ''} ${year}`, kind: 'month', sort: year * 13 + month }
}

/** The first event after `start` with another heading: steps that double, then halves of what lies between. */
function firstAfter(events: readonly Event[], start: number, sort: number): number {
  const same = (at: number): boolean => at < events.length && headingOf(events[at]).sort === sort
  let step = 1
  while (same(start + step)) step *= 2
  return firstIndex(start + Math.floor(step / 2) + 1, Math.min(start + step, events.length), (at) => !same(at))
}
