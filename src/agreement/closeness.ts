import { allows, type Days, holds, hullOf, meet, sameDays, says } from '../dates/days.ts'
import type { Precision } from '../dates/when.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { claimsOf } from './agree.ts'
import { reportsOf } from './reports.ts'

/** How a claim's date compares with the record's. A fact about one date, never a score of whoever said it. */
export interface Closeness {
  readonly claim: string
  /** Whether the record's days lie within the claim's (`inside`), share some of them (`partly`) or none. */
  readonly record: 'exact' | 'inside' | 'partly' | 'early' | 'late'
  /** How many days lie between the two at the least and at the most, 0 where they share a day. */
  readonly daysOff: { readonly min: number; readonly max: number }
  /** Whether the record is off the date as written but near enough for the `about` in it. */
  readonly aboutAllows: boolean
  /** How many days the claim leaves open, infinite where it has no end. */
  readonly width: number
  /** How the claim puts its date. */
  readonly precision: Precision
}

/**
 * Compares each dated claim of an event with its record, the closest first: by days off, then the narrower range,
 * then id. What denies the event is left out. Empty where there is no dated record.
 */
export function closeness(world: World, event: Event): Closeness[] {
  const recorded = event.record?.when
  if (!recorded) return []
  const record = says(recorded)
  const reports = reportsOf(world)
  const found = claimsOf(world, event).flatMap((claim): Closeness[] => {
    if (!claim.when || claim.status === 'denied' || reports.withdrawn(claim)) return []
    const days = says(claim.when)
    const off = distance(days, record)
    const shares = off.min === 0
    return [
      {
        claim: claim.id,
        record: !shares ? off.side : sameDays(days, record) ? 'exact' : holds(days, record) ? 'inside' : 'partly',
        daysOff: { min: off.min, max: off.max },
        aboutAllows: !shares && meet(allows(claim.when), record),
        width: days.reduce((sum, { min, max }) => sum + max - min + 1, 0),
        precision: claim.when.precision,
      },
    ]
  })
  return found.sort(
    (a, b) => a.daysOff.min - b.daysOff.min || ascending(a.width, b.width) || (a.claim < b.claim ? -1 : 1),
  )
}

/** How many days lie between two sets at the least and at the most, and on which side of the record the claim lies. */
function distance(days: Days, record: Days): { min: number; max: number; side: 'early' | 'late' } {
  if (meet(days, record)) return { min: 0, max: 0, side: 'early' }
  let nearest = { min: Infinity, side: 'early' as 'early' | 'late' }
  for (const claimed of days) {
    for (const { min, max } of record) {
      const early = min - claimed.max
      const off = Math.max(early, claimed.min - max)
      if (off < nearest.min) nearest = { min: off, side: early > 0 ? 'early' : 'late' }
    }
  }
  const [all, recorded] = [hullOf(days), hullOf(record)]
  return { ...nearest, max: Math.max(recorded.max - all.min, all.max - recorded.min) }
}

/** The comparison in words: `on the day`, `inside its 5 days`, `1 or 2 days early`, `at least 1 day late`. */
export function closenessWords({ record, daysOff, aboutAllows, width, precision }: Closeness): string {
  const coarse = precision === 'month' || precision === 'year'
  switch (record) {
    case 'exact':
      if (coarse) return `the same ${precision}`
      return width === 1 ? 'on the day' : 'the same days'
    case 'inside':
      if (coarse) return `inside its ${precision}`
      return Number.isFinite(width) ? `inside its ${counted(width, 'day')}` : 'inside its open range'
    case 'partly':
      return 'shares days with it'
    default:
      return `${offWords(daysOff)} ${record}${aboutAllows ? ', which “about” allows' : ''}`
  }
}

/** Days up to two months, then whole months up to two years, then whole years: nobody counts 3,045 days. */
const UNITS = [
  { noun: 'day', days: 1, upTo: 60 },
  { noun: 'month', days: 365.25 / 12, upTo: 730 },
  { noun: 'year', days: 365.25, upTo: Infinity },
]

function offWords(daysOff: Closeness['daysOff']): string {
  const { noun, days } = UNITS.find(({ upTo }) => daysOff.min < upTo) ?? { noun: 'day', days: 1 }
  const [min, max] = [Math.floor(daysOff.min / days), Math.floor(daysOff.max / days)]
  if (max === Infinity) return `at least ${counted(min, noun)}`
  if (max === min) return `${days === 1 ? '' : 'over '}${counted(min, noun)}`
  return `${min} ${max === min + 1 ? 'or' : 'to'} ${counted(max, noun)}`
}

const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)
