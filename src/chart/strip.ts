import { padded, type Range, range } from '../dates/compare.ts'
import type { When } from '../dates/when.ts'
import type { Event, Status } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { type Axis, daysOfAxis, firstCell, lastCell } from './axis.ts'
import { Canvas, type Strip, type StripKind } from './canvas.ts'
import { shades } from './shades.ts'
import { around } from './zoom.ts'

/**
 * Draws an event on an axis so that doubt is seen before it is read: an exact day `▪`, days on which it lasted `▬`,
 * days on which it may have been `░▒▓`, denser where more of its claims allow them, `·` where `about` leaves room,
 * `┄` towards an open end, `◂` and `▸` where that leaves the axis, `‹` and `›` where a closed one does, `×` for what
 * is denied. A date that the author fixed is drawn as it is. An undated event is blank.
 */
export function eventStrip(world: World, event: Event, axis: Axis): Strip {
  if (!event.when) return new Canvas(axis.width).strip()
  if (event.fixed) return whenStrip(event.when, axis, event.status)
  const whens = event.claims.flatMap((id) => world.claims.get(id)?.when ?? [])
  return draw(whens.length > 0 ? whens : [event.when], axis, event.status).strip()
}

/** Draws one date on an axis, in the signs of `eventStrip`. */
export const whenStrip = (when: When, axis: Axis, status?: Status): Strip => draw([when], axis, status).strip()

/** Paints what one or more claims say of one event's date. */
export function draw(whens: readonly When[], axis: Axis, status?: Status): Canvas {
  const canvas = new Canvas(axis.width)
  const [first, ...rest] = whens
  const extent = extentOf(whens)
  if (!first || !extent) return canvas
  drawOpenEnds(canvas, axis, extent)
  if (rest.every(({ edtf }) => edtf === first.edtf)) drawOne(canvas, axis, first, extent)
  else drawSeveral(canvas, axis, whens, extent)
  if (status === 'denied') canvas.replace(['day', 'span', 'shade'], '×', 'denied')
  drawEdges(canvas, axis, extent)
  return canvas
}

/** The days from the first end that any date gives to the last, and whether no date at all closes a side. */
interface Extent {
  readonly days: Range
  readonly openStart: boolean
  readonly openEnd: boolean
}

function extentOf(whens: readonly When[]): Extent | undefined {
  const ends = whens.map(range).flatMap(({ min, max }) => [min, max].filter(Number.isFinite))
  if (ends.length === 0) return undefined
  return {
    days: around(ends.map((end) => ({ min: end, max: end }))),
    openStart: whens.every(({ min }) => min === null),
    openEnd: whens.every(({ max }) => max === null),
  }
}

function drawOne(canvas: Canvas, axis: Axis, when: When, { days }: Extent): void {
  if (when.approximate) {
    const { min, max } = padded(when)
    const about = { min: Number.isFinite(min) ? min : days.min, max: Number.isFinite(max) ? max : days.max }
    paintDays(canvas, axis, about, '·', 'fade')
  }
  if (when.uncertain) paintDays(canvas, axis, days, '░', 'shade')
  else if (when.precision === 'day') paintDay(canvas, axis, days.min)
  else if (when.precision === 'span') paintDays(canvas, axis, days, '▬', 'span')
  else paintDays(canvas, axis, days, '░', 'shade')
}

/** Shades days by how many claims allow them, and draws over that what some claim says exactly. */
function drawSeveral(canvas: Canvas, axis: Axis, whens: readonly When[], { days }: Extent): void {
  paintDays(canvas, axis, days, '·', 'fade')
  for (const [cell, sign] of shades(axis, whens.map(padded), days).entries()) {
    if (sign) canvas.paint(cell, cell, sign, 'shade')
  }
  const exact = whens.filter(({ approximate, uncertain, min, max }) => !approximate && !uncertain && min && max)
  for (const when of exact) if (when.precision === 'span') paintDays(canvas, axis, range(when), '▬', 'span')
  for (const when of exact) if (when.precision === 'day') paintDay(canvas, axis, range(when).min)
}

function drawOpenEnds(canvas: Canvas, axis: Axis, { days, openStart, openEnd }: Extent): void {
  if (openStart) canvas.paint(0, firstCell(axis, days.min) - 1, '┄', 'open')
  if (openEnd) canvas.paint(lastCell(axis, days.max) + 1, axis.width - 1, '┄', 'open')
}

/** Marks where a date goes on beyond the axis, or lies there as a whole. */
function drawEdges(canvas: Canvas, axis: Axis, { days, openStart, openEnd }: Extent): void {
  const seen = daysOfAxis(axis)
  const last = axis.width - 1
  if (openStart && days.max >= seen.min) canvas.paint(0, 0, '◂', 'open')
  else if (days.min < seen.min) canvas.paint(0, 0, '‹', 'beyond')
  if (openEnd && days.min <= seen.max) canvas.paint(last, last, '▸', 'open')
  else if (days.max > seen.max) canvas.paint(last, last, '›', 'beyond')
}

function paintDays(canvas: Canvas, axis: Axis, { min, max }: Range, sign: string, kind: StripKind): void {
  canvas.paint(firstCell(axis, min), lastCell(axis, max), sign, kind)
}

/** Paints an exact day: in the middle one of its cells, where it has several. */
function paintDay(canvas: Canvas, axis: Axis, day: number): void {
  const middle = Math.floor((firstCell(axis, day) + lastCell(axis, day)) / 2)
  canvas.paint(middle, middle, '▪', 'day')
}
