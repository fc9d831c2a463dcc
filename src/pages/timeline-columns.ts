import { originTally } from '../agreement/agree.ts'
import { shortOrigins } from '../agreement/counts.ts'
import { rowEventDate } from '../agreement/event-date.ts'
import { type Origin, originsOf, voicesOf } from '../agreement/origins.ts'
import { reportsOf } from '../agreement/reports.ts'
import { remember } from '../model/memo.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { cells } from '../text/width.ts'
import { NO_DATE } from './marks.ts'

/** Widths of a row's columns, in cells; one that is 0 is not drawn. */
export interface TimelineColumns {
  readonly date: number
  readonly title: number
  readonly origin: number
  readonly elapsed: number
  readonly strip: number
}

/** The cells that the texts of a list's rows take. */
export interface TimelineNeeds {
  /** The date that nine in ten do not exceed, and the longest. */
  readonly usualDate: number
  readonly date: number
  readonly title: number
  /** 0 where all that is known comes from one origin, so that a column of it would say nothing. */
  readonly origin: number
}

/** So many rows, evenly spread over a list, are measured: as good as all of them where no cut is the end of the world. */
const MEASURED = 200

/** So much of the dates of events on which reports conflict counts as usual. */
const ROOM_FOR_READINGS = 14

/** Measures the rows of a list, once for as long as the list is shown, so that its columns stay where they are. */
export function timelineNeeds(world: World, events: readonly Event[]): TimelineNeeds {
  const step = Math.max(1, events.length / MEASURED)
  const rows = Array.from({ length: Math.min(events.length, MEASURED) }, (_, at) => events[Math.floor(at * step)])
  const some = rows.flatMap((event) => event ?? [])
  const dates = some.map((event) => cells(rowDate(event))).sort((a, b) => a - b)
  // Where readings conflict, the second is what a reader looks for.
  const conflicts = some.flatMap((event) =>
    event.readings ? [Math.min(cells(rowDate(event)), ROOM_FOR_READINGS)] : [],
  )
  const longest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, cells(text)), 0)
  return {
    usualDate: Math.max(dates[Math.floor((dates.length - 1) * 0.9)] ?? 0, ...conflicts),
    date: dates.at(-1) ?? 0,
    title: longest(some.map(({ title }) => title)),
    origin: soleOrigin(world) ? 0 : longest(some.map((event) => rowOrigins(world, event))),
  }
}

/** A date under a heading that names its month and year, which it does not name again. */
export const rowDate = (event: Event): string => rowEventDate(event) ?? NO_DATE

/** The origins of an event in a row: the name of the only one, else how many there are, named and unnamed. */
export const rowOrigins = (world: World, event: Event): string => shortOrigins(originTally(world, event))

/** The origin that every claim of a world goes back to, if there is such a one: a table often has one source. */
export const soleOrigin = remember((world): Origin | undefined => {
  const { claims } = world.dataset
  const [first] = claims
  const reports = reportsOf(world)
  const key = first && voicesOf(reports, first)[0]?.origin.key
  const sole = claims.every((claim) => voicesOf(reports, claim).every(({ origin: each }) => each.key === key))
  const [origin] = first && sole ? originsOf(reports, [first]).counted : []
  return origin
})

/** From this width of the list on, rows draw their ranges, at first in place of their origins. */
const STRIP_FROM = 74

/** From this width on there is room for both. */
const BOTH_FROM = 96

/** Below this width there is room for date and title only. */
const ORIGIN_FROM = 60

const MARK = 2
const CONFLICT = 2
const GAP = 2

/** A title has so much room at least, whatever stands beside it. */
const LEAST_TITLE = 8

/** Dates have so much room where the list is wide and narrow, so that only rare ones are cut. */
const MOST_DATE = { wide: 10, narrow: 9 }

/** A quarter of the width for the ranges, and room for a whole month of days as soon as there is any. */
function stripWidth(width: number): number {
  if (width < STRIP_FROM) return 0
  if (width < BOTH_FROM) return 20
  return Math.min(60, Math.max(width < 112 ? 24 : 31, Math.floor(width * 0.25)))
}

/**
 * Shares a width among the columns by what the rows need: first the usual dates, then the titles, then the origins, of
 * which the start is always seen; the longest dates only where there is room for all of them, else they are cut, so that
 * signs and titles stand in their columns. `counting` asks for a column with the days elapsed since a marked event.
 */
export function timelineColumns(width: number, needs: TimelineNeeds, counting: boolean): TimelineColumns {
  const strip = stripWidth(width)
  const elapsed = counting ? (width < ORIGIN_FROM ? 10 : 14) : 0
  const beside = strip === 0 ? !counting : width >= BOTH_FROM
  const withOrigin = needs.origin > 0 && width >= ORIGIN_FROM && beside
  const gaps = GAP * (1 + Number(withOrigin) + Number(elapsed > 0) + Number(strip > 0))
  const room = width - MARK - CONFLICT - gaps - strip - elapsed
  const titles = Math.max(LEAST_TITLE, needs.title)
  const wanted = withOrigin ? needs.origin : 0
  const most = width < ORIGIN_FROM ? MOST_DATE.narrow : MOST_DATE.wide
  const usual = Math.min(Math.max(needs.usualDate, Math.min(needs.date, most)), Math.max(8, Math.floor(width / 4)))
  const date = room - titles - wanted >= needs.date ? needs.date : usual
  const origin = clamp(room - date - titles, Math.min(wanted, Math.max(12, Math.floor(width * 0.13))), wanted)
  return { date, title: Math.max(LEAST_TITLE, room - date - origin), origin, elapsed, strip }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))
