import { range } from '../dates/days.ts'
import type { When } from '../dates/when.ts'

/** How many days one date lies after another, at the least and at the most; negative before, infinite where open. */
export interface Elapsed {
  readonly min: number
  readonly max: number
  /** Whether one of the dates is only about right. */
  readonly approximate: boolean
}

/**
 * The days from one date to another. Where either leaves several days open, the least and the most that fit. Undefined
 * where they are open on both sides, so that nothing can be said.
 */
export function elapsed(from: When, to: When): Elapsed | undefined {
  const [start, end] = [range(from), range(to)]
  const [min, max] = [end.min - start.max, end.max - start.min]
  if (!Number.isFinite(min) && !Number.isFinite(max)) return undefined
  return { min, max, approximate: from.approximate === true || to.approximate === true }
}

/**
 * The days in words: `43 days after`, `41 to 49 days after`, `at least 8 days before`, `the same day`, `3 days before
 * to 5 days after`. Short, for a column: `+43 d`, `+41…+49 d`, `+8… d`.
 */
export function elapsedWords({ min, max, approximate }: Elapsed, short = false): string {
  const about = approximate ? (short ? '~' : 'about ') : ''
  return `${about}${short ? shortWords(min, max) : longWords(min, max)}`
}

/** The same in whole years, the fewest and the most that it can be, where days have no room: `+9…+11 y`. */
export function elapsedYears({ min, max, approximate }: Elapsed): string {
  const [least, most] = [Math.floor(min / DAYS_OF_YEAR), Math.ceil(max / DAYS_OF_YEAR)]
  return `${approximate ? '~' : ''}${shortWords(least, most, 'y')}`
}

const DAYS_OF_YEAR = 365.2425

function longWords(min: number, max: number): string {
  if (max <= 0 && min < 0) return oneSide(-max, -min, 'before')
  if (min >= 0) return oneSide(min, max, 'after')
  return `${oneSide(-min, -min, 'before')} to ${oneSide(max, max, 'after')}`
}

/** Days on one side of the marked event, the nearer number first. */
function oneSide(near: number, far: number, side: 'before' | 'after'): string {
  if (far === 0) return 'the same day'
  if (near === Infinity) return `any time ${side}`
  if (far === Infinity) return near === 0 ? `the same day or ${side}` : `at least ${days(near)} ${side}`
  if (near === far) return `${days(far)} ${side}`
  if (near === 0) return `up to ${days(far)} ${side}`
  return `${near} ${far === near + 1 ? 'or' : 'to'} ${days(far)} ${side}`
}

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`

function shortWords(min: number, max: number, unit = 'd'): string {
  if (max === Infinity) return `${signed(min)}… ${unit}`
  if (min === -Infinity) return `…${signed(max)} ${unit}`
  return min === max ? `${signed(min)} ${unit}` : `${signed(min)}…${signed(max)} ${unit}`
}

const signed = (count: number): string => (count > 0 ? `+${count}` : String(count))
