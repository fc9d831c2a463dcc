import { claimsOf } from '../agreement/agree.ts'
import { datesIt } from '../agreement/datings.ts'
import { impliedWhen } from '../agreement/implied.ts'
import { reportsOf } from '../agreement/reports.ts'
import { allows, type Days, hullOf, intersection, range, says } from '../dates/days.ts'
import type { Range } from '../dates/edtf.ts'
import type { When } from '../dates/when.ts'
import type { Claim, Event, Status } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { type Axis, daysOfAxis, firstCell, lastCell } from './axis.ts'
import { Canvas, type Strip, type StripKind } from './canvas.ts'
import { shades } from './shades.ts'

/**
 * Draws an event on an axis so that doubt is seen before it is read: an exact day `▪`, days on which it lasted `▬`,
 * days of a reading on which it may have been `░▒▓`, denser where more of its claims allow them, `·` where `about`
 * leaves room, `┄` towards an open end, `◂` and `▸` where that leaves the axis, `‹` and `›` where a closed one does,
 * `×` for what is denied. No day is drawn that no reading has. What follows from the days of the reports cuts what is
 * drawn, and is drawn itself, more lightly, where no claim gives a date.
 */
export function eventStrip(world: World, event: Event, axis: Axis): Strip {
  const { when, fixed, readings, implied, status } = event
  if (!when) return implied ? drawImplied(implied, axis).strip() : new Canvas(axis.width).strip()
  const claims = claimsOf(world, event).filter((claim) => !reportsOf(world).withdrawn(claim))
  const bounds = impliedWhen(reportsOf(world), claims)
  const whens = fixed || !readings ? [when] : readings.map((reading) => reading.when)
  const canvas = draw(whens, axis, { status, bounds })
  const allowed = fixed ? [] : claims.filter(datesIt).flatMap((claim) => (claim.when ? [allows(claim.when)] : []))
  if (allowed.length > 1) {
    for (const [cell, sign] of shades(axis, allowed).entries()) if (sign) canvas.shade(cell, sign)
  }
  return canvas.strip()
}

/** Draws the date of one claim, in the signs of `eventStrip`. */
export function claimCanvas(world: World, claim: Claim, axis: Axis): Canvas {
  const bounds = impliedWhen(reportsOf(world), [claim])
  if (claim.when) return draw([claim.when], axis, { status: claim.status, bounds })
  return bounds ? drawImplied(bounds, axis) : new Canvas(axis.width)
}

/** Draws one date on an axis, in the signs of `eventStrip`. */
export const whenStrip = (when: When, axis: Axis, status?: Status): Strip => draw([when], axis, { status }).strip()

/** How dates are drawn: what is denied is crossed out, and `bounds` cut what lies outside them. */
interface Drawing {
  readonly status?: Status | undefined
  readonly bounds?: When | undefined
}

function draw(whens: readonly When[], axis: Axis, { status, bounds }: Drawing): Canvas {
  const canvas = new Canvas(axis.width)
  const within = bounds ? range(bounds) : EVER
  for (const when of whens) if (when.approximate) paintAll(canvas, axis, cut(finite(allows(when)), within), '·', 'fade')
  for (const when of whens) for (const days of says(when)) drawOpenEnds(canvas, axis, days, within)
  for (const when of whens) drawOne(canvas, axis, when, within)
  if (status === 'denied') canvas.replace(['day', 'span', 'shade'], '×', 'denied')
  drawEdges(canvas, axis, whens.flatMap(says), within)
  return canvas
}

const EVER: Range = { min: -Infinity, max: Infinity }

/** Draws the bounds that follow from the days of reports alone. */
function drawImplied(implied: When, axis: Axis): Canvas {
  const canvas = new Canvas(axis.width)
  const days = range(implied)
  drawOpenEnds(canvas, axis, days, EVER)
  paintAll(canvas, axis, finite([days]), '░', 'fade')
  drawEdges(canvas, axis, [days], EVER)
  return canvas
}

function drawOne(canvas: Canvas, axis: Axis, when: When, within: Range): void {
  const days = cut(finite(says(when)), within)
  if (when.uncertain) paintAll(canvas, axis, days, '░', 'shade')
  else if (when.precision === 'span') paintAll(canvas, axis, days, '▬', 'span')
  else if (when.precision === 'day') for (const { min } of days) paintDay(canvas, axis, min)
  else paintAll(canvas, axis, days, '░', 'shade')
}

/** Days of which an open end stands at its other end, from where dashes lead on. */
const finite = (days: Days): Days =>
  days.map(({ min, max }) => ({ min: Number.isFinite(min) ? min : max, max: Number.isFinite(max) ? max : min }))

/** The days within bounds; all of them where none is, since then the reports err and what they say is to be seen. */
function cut(days: Days, within: Range): Days {
  const left = intersection(days, [within])
  return left.length > 0 ? left : days
}

function drawOpenEnds(canvas: Canvas, axis: Axis, days: Range, within: Range): void {
  if (days.min === -Infinity) {
    canvas.paint(cellFrom(axis, within.min), firstCell(axis, days.max) - 1, '┄', 'open')
  }
  if (days.max === Infinity) {
    canvas.paint(lastCell(axis, days.min) + 1, cellTo(axis, within.max), '┄', 'open')
  }
}

const cellFrom = (axis: Axis, day: number): number => (Number.isFinite(day) ? firstCell(axis, day) : 0)
const cellTo = (axis: Axis, day: number): number => (Number.isFinite(day) ? lastCell(axis, day) : axis.width - 1)

/** Marks where a date goes on beyond the axis, or lies there as a whole. */
function drawEdges(canvas: Canvas, axis: Axis, all: Days, within: Range): void {
  const seen = daysOfAxis(axis)
  const last = axis.width - 1
  if (all.length === 0) return
  const drawn = hullOf(
    cut(
      finite(all).toSorted((a, b) => a.min - b.min),
      within,
    ),
  )
  const openStart = within.min === -Infinity && all.some(({ min }) => min === -Infinity)
  const openEnd = within.max === Infinity && all.some(({ max }) => max === Infinity)
  const end = Math.max(...finite(all).map(({ max }) => max), drawn.max)
  if (openStart && end >= seen.min) canvas.paint(0, 0, '◂', 'open')
  else if (drawn.min < seen.min) canvas.paint(0, 0, '‹', 'beyond')
  if (openEnd && drawn.min <= seen.max) canvas.paint(last, last, '▸', 'open')
  else if (drawn.max > seen.max) canvas.paint(last, last, '›', 'beyond')
}

function paintAll(canvas: Canvas, axis: Axis, days: Days, sign: string, kind: StripKind): void {
  for (const each of days) paintDays(canvas, axis, each, sign, kind)
}

function paintDays(canvas: Canvas, axis: Axis, { min, max }: Range, sign: string, kind: StripKind): void {
  canvas.paint(firstCell(axis, min), lastCell(axis, max), sign, kind)
}

/** Paints an exact day: in the middle one of its cells, where it has several. */
function paintDay(canvas: Canvas, axis: Axis, day: number): void {
  const middle = Math.floor((firstCell(axis, day) + lastCell(axis, day)) / 2)
  canvas.paint(middle, middle, '▪', 'day')
}
