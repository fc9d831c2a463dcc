import { toDay } from './day.ts'
import { boundsOf, type EdtfDate, parseEdtf } from './edtf.ts'
import type { When } from './when.ts'

/** From the earliest to the latest day, both included, as day numbers; infinite where it is open. */
export interface Range {
  readonly min: number
  readonly max: number
}

/** How two ranges lie to each other: `contained` when one holds the other, `overlap` when they share only a part. */
export type Relation = 'equal' | 'contained' | 'overlap' | 'disjoint'

/** In order of time: by earliest day, then by latest. An open start counts as its latest day; the undated come last. */
export function compareWhen(a: When | undefined, b: When | undefined): number {
  return order(a?.min ?? a?.max, b?.min ?? b?.max) || order(a?.max, b?.max)
}

/** The days a date allows, as it is written. */
export function range(when: When): Range {
  return {
    min: when.min === null ? -Infinity : toDay(when.min),
    max: when.max === null ? Infinity : toDay(when.max),
  }
}

/**
 * The days a date allows when `about` is given room: a day on either side of a day, 15 days of a month, half a year of
 * a year. Only for comparing dates, never for showing them.
 */
export function padded(when: When): Range {
  const edtf = when.approximate && parseEdtf(when.edtf)
  return edtf ? boundsOf(edtf, room) : range(when)
}

/** How two ranges lie to each other, whichever comes first. */
export function relate(a: Range, b: Range): Relation {
  if (a.min === b.min && a.max === b.max) return 'equal'
  if (a.max < b.min || b.max < a.min) return 'disjoint'
  return holds(a, b) || holds(b, a) ? 'contained' : 'overlap'
}

/** Whether every day the date allows lies in the range. A date marked as uncertain never certainly does. */
export function certainlyWithin(when: When, within: Range): boolean {
  return !when.uncertain && holds(within, padded(when))
}

/** Whether some day the date allows lies in the range. */
export function possiblyWithin(when: When, within: Range): boolean {
  return relate(padded(when), within) !== 'disjoint'
}

const holds = (outer: Range, inner: Range): boolean => outer.min <= inner.min && inner.max <= outer.max

const room = ({ approximate, month, day }: EdtfDate): number =>
  !approximate ? 0 : month === undefined ? 183 : day === undefined || day === 'XX' ? 15 : 1

// An absent end sorts last; ISO days sort as text.
function order(a: string | null | undefined, b: string | null | undefined): number {
  const [x, y] = [a ?? '~', b ?? '~']
  return x < y ? -1 : x > y ? 1 : 0
}
