import { inConflict } from '../agreement/agree.ts'
import type { Event } from '../dataset/model.ts'
import type { World } from '../dataset/world.ts'
import { shortWords } from '../dates/words.ts'
import { pad } from '../text/fit.ts'
import type { Line } from '../text/line.ts'
import { span, wrapSpans } from '../text/styled.ts'
import { hanging } from './claim-lines.ts'
import { mark } from './marks.ts'

/**
 * An event on another page: date, mark, title, and whether its reports conflict. `date` is the width of the column of
 * dates; where it is 0 the date stands above the title.
 */
export function eventLines(world: World, event: Event, width: number, date: number): Line[] {
  const when = event.when ? shortWords(event.when) : 'no date'
  const title = [
    span(`${mark(event.status)} `, event.status === 'denied' ? 'warning' : 'accent'),
    span(event.title),
    ...(inConflict(world, event) ? [span(' ≠', 'conflict')] : []),
  ]
  if (date === 0) return [...hanging([span(when)], width, 2), ...hanging(title, width, 2)]
  const column = 2 + date + 2
  const [first = [], ...more] = wrapSpans(title, Math.max(1, width - column), 2)
  const blank = span(' '.repeat(column))
  return [[span('  '), span(pad(when, date)), span('  '), ...first], ...more.map((line) => [blank, ...line])]
}
