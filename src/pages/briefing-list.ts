import { shortDay } from '../dates/short-day.ts'
import { shortWords } from '../dates/words.ts'
import type { Briefing } from '../model/model.ts'
import { byTopic, latestFirst, NO_TOPIC } from '../model/topics.ts'
import type { World } from '../model/world.ts'
import { pad, truncate } from '../text/fit.ts'
import type { Line } from '../text/line.ts'
import { blank, lineWidth, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { outletName } from '../views/names.ts'
import { groupedList } from './grouped-list.ts'
import { NO_DATE } from './marks.ts'
import type { ListPage } from './page.ts'

/** The column of dates, with the space behind it; where no briefing has one there is none. */
const DATE = 16
const GAP = 2

/** Up to so many briefings are laid out with their whole titles. */
const MOST_WHOLE = 500

/** The options of the list of briefings. */
export interface BriefingListOptions {
  /** How many there are in all, where only the first are there yet. */
  readonly count?: number | undefined
  /** Those with the latest dates first, and topics by their latest; else in the order of the dataset. */
  readonly newestFirst?: boolean
  /** The briefings that are shown, where not all are. */
  readonly only?: ReadonlySet<Briefing> | undefined
}

/** The width of a row, and of the column of dates in it. */
interface RowLayout {
  readonly width: number
  readonly date: number
}

/** The list of briefings, grouped by topic in the order in which topics first appear. */
export function briefingList(world: World, width: number, options: BriefingListOptions = {}): ListPage {
  const { count = world.dataset.briefings.length, newestFirst = false, only } = options
  const { briefings } = world.dataset
  const shown = only ? briefings.filter((briefing) => only.has(briefing)) : briefings
  const topics = byTopic(newestFirst ? latestFirst(shown) : shown)
  const layout = { width, date: count > shown.length || shown.some(isDated) ? DATE : 0 }
  const rows = count > MOST_WHOLE
  const alone = topics.length === 1 && topics[0]?.topic === undefined
  return groupedList(
    topics.map(({ topic, briefings }) => ({ header: alone ? undefined : (topic ?? NO_TOPIC), items: briefings })),
    {
      target: (briefing) => ({ kind: 'briefing', id: briefing.id }),
      lines: (briefing) => (rows ? briefingRow : briefingLines)(world, briefing, layout),
      height: (briefing) => (rows ? 1 : briefingLines(world, briefing, layout).length),
      header: (header) => [span(truncate(header, width), 'heading')],
    },
  )
}

/**
 * Date and title, and the outlet at the right of the line on which the title ends, where it has room there, else below it.
 * In a narrow terminal the title has the whole width, and date and outlet stand below it.
 */
function briefingLines(world: World, briefing: Briefing, { width, date }: RowLayout): Line[] {
  const outlet = outletName(world, briefing) ?? ''
  if (width < BESIDES_FROM) {
    const about = [isDated(briefing) ? dateOf(briefing) : '', outlet].filter(Boolean).join(' · ')
    const below: Line[] = about === '' ? [] : [[span(truncate(`  ${about}`, width), 'dim')]]
    return [...wrapSpans([span(briefing.title)], width), ...below]
  }
  const room = Math.max(1, width - date)
  const title = wrapSpans([span(briefing.title)], room)
  const left = room - lineWidth(title.at(-1) ?? []) - cells(outlet)
  const besides = outlet !== '' && left >= GAP
  const lines = [...title, ...(outlet && !besides ? [[span(truncate(outlet, room), 'dim')]] : [])]
  return lines.map((line, at) => [
    ...(at === 0 && date > 0 ? [span(pad(dateOf(briefing), date), 'dim')] : [blank(date)]),
    ...line,
    ...(besides && at === lines.length - 1 ? [blank(left), span(outlet, 'dim')] : []),
  ])
}

/** With fewer cells the date has no column of its own. */
const BESIDES_FROM = 48

/** The same on one line, cut to fit: for lists too long to lay out whole before they are shown. */
function briefingRow(world: World, briefing: Briefing, { width, date }: RowLayout): Line[] {
  const outlet = outletName(world, briefing) ?? ''
  const room = Math.max(1, width - date)
  const besides = room - cells(outlet) - GAP
  const both = outlet !== '' && besides >= 16
  const title = both ? pad(briefing.title, besides) : truncate(briefing.title, room)
  const start = date > 0 ? [span(pad(dateOf(briefing), date), 'dim')] : []
  return [[...start, span(title), ...(both ? [blank(2), span(outlet, 'dim')] : [])]]
}

const isDated = ({ date, source: { published } }: Briefing): boolean => Boolean(published ?? date)

/** The day of its report, which may be one of several or in doubt; its own where the report has none. */
export const dateOf = ({ date, source: { published } }: Briefing): string =>
  published ? shortWords(published).replace(/^(\d+) or (\d+) /, '$1/$2 ') : date ? shortDay(date) : NO_DATE
