import { shortDay } from '../dates/short-day.ts'
import { words } from '../dates/words.ts'
import type { World } from '../model/world.ts'
import type { Line } from '../text/line.ts'
import { span, wrapSpans } from '../text/styled.ts'
import type { AheadView } from '../views/ahead-view.ts'
import { allChains } from '../views/claim-view.ts'
import type { EventRow } from '../views/event-view.ts'
import { hanging } from './claim-lines.ts'
import { type Page, PageBuilder } from './page.ts'
import { addClaims, addEvents, addHeading } from './sections.ts'

/**
 * Page of events that are expected, that passed without a report that they happened, and that have no day; as long
 * work.
 */
export function* layAheadPage(world: World, view: AheadView, width: number): Generator<undefined, Page> {
  const out = new PageBuilder()
  const title = `Ahead, as of ${shortDay(view.day)}`
  out.add(...wrapSpans([span(title, 'strong')], width))
  const about = ({ stage }: EventRow): string => (stage === 'expected' ? '' : stage)
  const below = ({ record }: EventRow): Line[] => recordLines(record, width)
  if (view.ahead.length === 0) out.add(...wrapSpans([span('Nothing is expected on that day or later.', 'dim')], width))
  addHeading(out, 'Expected', view.ahead.length, 'event', width)
  yield* addEvents(out, view.ahead, width, { about, below })
  addHeading(out, 'Past, and no report here says that it happened', view.lapsed.length, 'event', width)
  yield* addEvents(out, view.lapsed, width, { about, below })
  addHeading(out, 'Expected without a day', view.undated.length, 'event', width)
  yield* addEvents(out, view.undated, width, { about, below })
  addHeading(out, 'Expected without a day, of no event', view.claims.length, 'claim', width)
  yield* addClaims(out, world, view.claims, width, allChains)
  return out.page(title)
}

/** How it turned out as known today, apart from what the reports said, and who says so. */
function recordLines(record: EventRow['record'], width: number): Line[] {
  if (!record) return []
  const when = record.when ? `${words(record.when)}: ` : ''
  return hanging([span('◆ ', 'heading'), span(`${when}${record.text} `), span(record.source, 'dim')], width, 4)
}
