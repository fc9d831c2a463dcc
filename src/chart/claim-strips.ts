import { claimsOf } from '../agreement/agree.ts'
import { impliedWhen } from '../agreement/implied.ts'
import { reportsOf } from '../agreement/reports.ts'
import { range } from '../dates/days.ts'
import type { Range } from '../dates/edtf.ts'
import type { When } from '../dates/when.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { type Axis, firstCell, lastCell } from './axis.ts'
import { Canvas, type Strip } from './canvas.ts'
import { claimCanvas, whenStrip } from './strip.ts'
import { around, axisOver, extentOf } from './zoom.ts'

/**
 * Strips of the dates that the claims of an event give, on one axis, a row for each, and the record's day in a row of
 * its own.
 */
export interface ClaimStrips {
  readonly axis: Axis
  /** By the id of the claim; an undated claim's row has what follows from the day of its report. */
  readonly rows: ReadonlyMap<string, Strip>
  readonly record: Strip | undefined
}

/** Days to the left and right of what is drawn, where there is room. */
const MARGIN = 1

/**
 * Draws each claim of an event on the axis that holds them all. Where a record gives the day, `┊` goes down through
 * the rows at that day, so that it is seen whose range has it. Undefined where neither a claim nor the record is dated.
 */
export function claimStrips(world: World, event: Event, width: number): ClaimStrips | undefined {
  const claims = claimsOf(world, event)
  const recorded = event.record?.when
  const extents = (whens: readonly (When | undefined)[]): Range[] =>
    whens.flatMap((when) => (when ? (extentOf(when) ?? []) : []))
  const dated = extents([...claims.map(({ when }) => when), recorded])
  // Bounds that follow from the days of the reports are seen beside the dates, and make no axis unless there are none.
  const days = dated.length > 0 ? dated : extents(claims.map((claim) => impliedWhen(reportsOf(world), [claim])))
  if (days.length === 0) return undefined
  const { min, max } = around(days)
  const axis = axisOver({ min: min - MARGIN, max: max + MARGIN }, width)
  const guide = recorded && guideOf(recorded, axis)
  const rows = claims.map((claim) => {
    const canvas = claimCanvas(world, claim, axis)
    if (guide) canvas.paintBlank(guide.min, guide.max, '┊', 'guide')
    return [claim.id, canvas.strip()] as const
  })
  return { axis, rows: new Map(rows), record: recorded && recordStrip(recorded, axis) }
}

function recordStrip(recorded: When, axis: Axis): Strip {
  const guide = guideOf(recorded, axis)
  if (!guide) return whenStrip(recorded, axis)
  const canvas = new Canvas(axis.width)
  canvas.paint(guide.min, guide.max, '◆', 'record')
  return canvas.strip()
}

/** The cells of a record's days, the middle one of a single day; undefined where it is open or not known to the day. */
function guideOf(recorded: When, axis: Axis): Range | undefined {
  if (recorded.precision !== 'day' && recorded.precision !== 'span') return undefined
  const { min, max } = range(recorded)
  if (recorded.approximate || !Number.isFinite(min) || !Number.isFinite(max)) return undefined
  const [first, last] = [firstCell(axis, min), lastCell(axis, max)]
  const middle = Math.floor((first + last) / 2)
  return min === max ? { min: middle, max: middle } : { min: first, max: last }
}
