import { toDay, toIso } from '../dates/day.ts'
import { allows, hullOf } from '../dates/days.ts'
import type { Range } from '../dates/edtf.ts'
import type { When } from '../dates/when.ts'
import type { Axis, Scale } from './axis.ts'

/** A few days get three cells each, so that every one of them can be labelled. */
const CLOSEST: Scale = { daysPerCell: 1, cellsPerDay: 3 }

/**
 * The axis that serves the rows in view best: the finer a scale the better, and the more rows fit on it whole the
 * better, so that one date far away does not flatten all others. Twice as many days in a cell must bring in at least
 * 1.4 times as many rows. The row in `focus` fits too, unless it lies so far off that the crowd would be flattened for
 * it. What is left out is drawn at the edges as lying beyond. Undefined where no row has a date.
 */
export function axisFor(whens: readonly (When | undefined)[], width: number, focus?: When): Axis | undefined {
  const rows = whens.flatMap((when) => (when ? (extentOf(when) ?? []) : []))
  const kept = focus && extentOf(focus)
  const all = [...rows, ...(kept ? [kept] : [])]
  if (all.length === 0 || width < 1) return undefined
  const bestWith = (focused: Range | undefined) =>
    scalesFor(around(all), width)
      .map((scale) => ({ scale, rows: fullest(all, daysIn(scale, width), focused) }))
      .reduce((a, b) => (worth(b) > worth(a) ? b : a))
  const crowd = bestWith(undefined)
  const focused = kept && bestWith(kept)
  const best = focused && worth(focused) * MOST_LOST >= worth(crowd) ? focused : crowd
  return { ...best.scale, start: startFor(around(best.rows), best.scale, width), width }
}

/** How many times better an axis without the row in focus must be before it is left out. */
const MOST_LOST = 4

/** The axis on which all of the days lie, as fine as the width allows. */
export function axisOver(days: Range, width: number): Axis {
  const scale = scalesFor(days, width).at(-1) ?? CLOSEST
  return { ...scale, start: startFor(days, scale, width), width }
}

/** The days that a date needs on an axis, `about` given room; an open side needs none. */
export function extentOf(when: When): Range | undefined {
  const { min, max } = hullOf(allows(when))
  const first = Number.isFinite(min) ? min : max
  return Number.isFinite(first) ? { min: first, max: Number.isFinite(max) ? max : min } : undefined
}

/** The least range that holds all of the ranges, of which there must be one. */
export const around = (ranges: readonly Range[]): Range => ({
  min: ranges.reduce((least, { min }) => Math.min(least, min), Infinity),
  max: ranges.reduce((most, { max }) => Math.max(most, max), -Infinity),
})

/** Scales from fine to coarse, up to the first on which all days fit; just the closest one where they fit on that. */
function scalesFor(days: Range, width: number): Scale[] {
  const needed = days.max - days.min + 1
  if (needed <= daysIn(CLOSEST, width)) return [CLOSEST]
  const scales: Scale[] = []
  // 1, 2, 3, 4, 6, 8, 12, 16, …: close enough together that no axis is left half empty.
  for (let [daysPerCell, next] = [1, 2]; ; [daysPerCell, next] = [next, Math.max(daysPerCell * 2, next + 1)]) {
    scales.push({ daysPerCell, cellsPerDay: 1 })
    if (daysPerCell * Math.max(1, width) >= needed) return scales
  }
}

const daysIn = ({ daysPerCell, cellsPerDay }: Scale, width: number): number =>
  Math.floor((width * daysPerCell) / cellsPerDay)

/** The most rows that fit whole into so many days, the one to be kept among them; the earliest such if several do. */
function fullest(rows: readonly Range[], days: number, kept: Range | undefined): readonly Range[] {
  const short = rows.filter(({ min, max }) => max - min < days)
  const starts = Float64Array.from(short, ({ min }) => min).sort()
  const ends = Float64Array.from(short, ({ max }) => max).sort()
  let best = { start: 0, count: 0 }
  let ended = 0
  for (const [before, start] of starts.entries()) {
    const last = start + days - 1
    while (ended < ends.length && (ends[ended] ?? 0) <= last) ended++
    if (kept && (kept.min < start || kept.max > last)) continue
    // No row that is short enough begins before these days and ends after them.
    const count = ended - before
    if (count > best.count) best = { start, count }
  }
  const { start } = best
  return best.count === 0 ? [] : short.filter(({ min, max }) => min >= start && max <= start + days - 1)
}

const worth = ({ scale, rows }: { readonly scale: Scale; readonly rows: readonly Range[] }): number =>
  rows.length / Math.sqrt(scale.daysPerCell)

/**
 * Where an axis begins so that the days lie on it: on the first day of their decade, year or month, whichever leaves
 * them on the axis and is no further off than the scale makes sense of; else with the same room on either side.
 */
function startFor(days: Range, scale: Scale, width: number): number {
  const spare = daysIn(scale, width) - (days.max - days.min + 1)
  const iso = toIso(days.min)
  const { daysPerCell, cellsPerDay } = scale
  const round = [
    ...(daysPerCell > 64 ? [`${iso.slice(0, 3)}0-01-01`] : []),
    ...(daysPerCell > 4 ? [`${iso.slice(0, 4)}-01-01`] : []),
    ...(cellsPerDay === 1 ? [`${iso.slice(0, 7)}-01`] : []),
  ].map(toDay)
  return round.find((start) => days.min - start <= spare) ?? days.min - Math.floor(spare / 2)
}
