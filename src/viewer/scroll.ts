import { firstIndex } from '../text/sorted-search.ts'

/** A thing that the cursor can stand on: where its first line is, and how many lines it takes. */
export interface LineRange {
  readonly line: number
  readonly height: number
}

/** The extent of a list or page, for scrolling: its lines, its stops in order, and whether a header is pinned on top. */
export interface Extent {
  /** In a list the cursor is always in view; a page is also read where it has no stops. */
  readonly kind?: 'list' | 'page'
  readonly length: number
  readonly stops: readonly LineRange[]
  readonly pinned: boolean
}

/** Where the reader is: the stop under the cursor, and the first line shown. */
export interface ScrollPosition {
  readonly cursor: number
  readonly top: number
}

/** The top of a list or page. */
export const START: ScrollPosition = { cursor: 0, top: 0 }

/** One step of movement; `lines` and `pages` may be negative. */
export type Move =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'page'; readonly by: number }
  | { readonly kind: 'first' | 'last' }

/** Lines kept between the cursor and the edge of the screen, as in vim's `scrolloff`, where there is room for them. */
const MARGIN = 2

/** Moves by one step, a page or part of one, or to an end. Total for any place, extent and height. */
export function move(place: ScrollPosition, extent: Extent, height: number, step: Move): ScrollPosition {
  const at = settle(place, extent, height)
  switch (step.kind) {
    case 'first':
      return { cursor: 0, top: 0 }
    case 'last':
      return { cursor: Math.max(0, extent.stops.length - 1), top: lastTop(extent, height) }
    case 'page':
      return pageBy(at, extent, height, step.by)
    case 'step':
      return stepBy(at, extent, height, step.by)
  }
}

/** Scrolls by lines, and moves the cursor only as far as it takes to stay in view; a place at an end stays as it is. */
export function scrollBy(place: ScrollPosition, extent: Extent, height: number, lines: number): ScrollPosition {
  const at = settle(place, extent, height)
  const top = clamp(at.top + lines, 0, lastTop(extent, height))
  return top === at.top ? at : nearestInView({ ...at, top }, extent, height, lines > 0 ? 1 : -1)
}

/** Brings a place within bounds, and in a list the cursor into view: after a filter, or when it was set from outside. */
export function settle(place: ScrollPosition, extent: Extent, height: number): ScrollPosition {
  const cursor = clamp(place.cursor, 0, extent.stops.length - 1)
  const bound = { cursor, top: clamp(place.top, 0, lastTop(extent, height)) }
  return extent.kind !== 'list' || inView(bound, extent, height) ? bound : show(bound, extent, height, cursor)
}

/** Whether the cursor is on something that can be seen, if only in part. */
export function inView({ cursor, top }: ScrollPosition, extent: Extent, height: number): boolean {
  const first = top + (extent.pinned && top > 0 ? 1 : 0)
  const stop = extent.stops[cursor]
  return stop !== undefined && stop.line < top + height && stop.line + stop.height > first
}

/** The place when what is shown is laid out anew, at another width or height: what was under the cursor is in view still. */
export function keepInView(
  place: ScrollPosition,
  before: { readonly extent: Extent; readonly height: number },
  after: { readonly extent: Extent; readonly height: number },
): ScrollPosition {
  const at = settle(place, before.extent, before.height)
  if (inView(at, before.extent, before.height)) return show(at, after.extent, after.height, at.cursor)
  const top = Math.round((at.top * after.extent.length) / Math.max(1, before.extent.length))
  return settle({ ...at, top }, after.extent, after.height)
}

/** The place with stop `cursor` under the cursor and in view, scrolled no further than needed. */
export function show(place: ScrollPosition, extent: Extent, height: number, cursor: number): ScrollPosition {
  const to = clamp(cursor, 0, extent.stops.length - 1)
  const stop = extent.stops[to]
  if (!stop) return { cursor: to, top: clamp(place.top, 0, lastTop(extent, height)) }
  const margin = Math.min(MARGIN, Math.max(0, Math.floor((height - stop.height) / 2)))
  const above = Math.max(margin, extent.pinned ? 1 : 0)
  const highest = stop.line - above
  const lowest = stop.line + Math.min(stop.height, height - above) + margin - height
  return { cursor: to, top: clamp(clamp(place.top, lowest, highest), 0, lastTop(extent, height)) }
}

function stepBy(at: ScrollPosition, extent: Extent, height: number, by: 1 | -1): ScrollPosition {
  const next = extent.stops[at.cursor + by]
  const visible = (span: LineRange): boolean => span.line < at.top + height && span.line + span.height > at.top
  const current = extent.stops[at.cursor]
  // Text without stops, or a stop taller than what is left to see, is read line by line.
  if (current && visible(current) && next && near(next, at.top, height)) return show(at, extent, height, at.cursor + by)
  const scrolled = { ...at, top: clamp(at.top + by, 0, lastTop(extent, height)) }
  return current && visible(current) && scrolled.top !== at.top ? scrolled : nearestInView(scrolled, extent, height, by)
}

const near = (next: LineRange, top: number, height: number): boolean =>
  next.line <= top + height && next.line + next.height >= top

function pageBy(at: ScrollPosition, extent: Extent, height: number, by: number): ScrollPosition {
  const distance = Math.max(1, Math.floor(Math.abs(by) * height) - (Math.abs(by) === 1 ? 1 : 0)) * Math.sign(by)
  const top = clamp(at.top + distance, 0, lastTop(extent, height))
  const atEdge = top === at.top
  if (atEdge) return { cursor: by > 0 ? Math.max(0, extent.stops.length - 1) : 0, top }
  const line = (extent.stops[at.cursor]?.line ?? at.top) + (top - at.top)
  return nearestInView({ cursor: stopAt(extent.stops, line), top }, extent, height, by > 0 ? 1 : -1)
}

/** The place with its cursor on a stop that is in view, if any is; it moves in direction `by` as far as needed. */
function nearestInView(place: ScrollPosition, extent: Extent, height: number, by: 1 | -1): ScrollPosition {
  const first = place.top + (extent.pinned && place.top > 0 ? 1 : 0)
  const current = extent.stops[place.cursor]
  if (!current || (current.line >= first && current.line < place.top + height)) return place
  const inSight = stopAt(extent.stops, by > 0 ? first : place.top + height - 1)
  // One that begins in view is better than the rest of a tall one that begins above it.
  const whole = by > 0 && (extent.stops[inSight]?.line ?? 0) < first ? inSight + 1 : inSight
  const cursor = [whole, inSight].find((each) => inView({ ...place, cursor: each }, extent, height))
  return cursor === undefined ? place : { ...place, cursor }
}

/** The last stop that begins at or before `line`, or the first one: a binary search, since a timeline may have 100,000. */
export function stopAt(stops: readonly LineRange[], line: number): number {
  return Math.max(0, firstIndex(0, stops.length, (at) => (stops[at]?.line ?? 0) > line) - 1)
}

const lastTop = (extent: Extent, height: number): number => Math.max(0, extent.length - height)

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)))
