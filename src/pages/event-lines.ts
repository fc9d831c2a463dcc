import { inConflict } from '../agreement/agree.ts'
import { shortWords } from '../dates/words.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pad } from '../text/fit.ts'
import type { Line } from '../text/line.ts'
import { blank, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { hanging } from './claim-lines.ts'
import { mark } from './marks.ts'

/** What stands for a date where there is none. */
export const NO_DATE = 'no date'

/**
 * An event on another page: date, mark, title, and whether its reports conflict. `date` is the width of the column of
 * dates; a date with no room in it stands above the title.
 */
export function eventLines(world: World, event: Event, width: number, date: number): Line[] {
  const when = event.when ? shortWords(event.when) : NO_DATE
  const title = [
    span(`${mark(event.status)} `, event.status === 'denied' ? 'warning' : 'accent'),
    span(event.title),
    ...(inConflict(world, event) ? [span(' ≠', 'conflict')] : []),
  ]
  const column = date === 0 ? 2 : 2 + date + 2
  if (cells(when) > date) return [...hanging([span(when)], width, 2), ...hanging(title, width, column)]
  const [first = [], ...more] = wrapSpans(title, Math.max(1, width - column), 2)
  return [[blank(2), span(pad(when, date)), blank(2), ...first], ...more.map((line) => [blank(column), ...line])]
}
