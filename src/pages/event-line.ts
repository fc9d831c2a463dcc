import { inConflict } from '../agreement/agree.ts'
import type { Event } from '../dataset/model.ts'
import type { World } from '../dataset/world.ts'
import { shortWords } from '../dates/words.ts'
import { pad, truncate } from '../text/fit.ts'
import type { Line } from '../text/line.ts'
import { span } from '../text/styled.ts'
import { mark } from './marks.ts'

/** An event on one line of another page: date, mark, title, and whether its reports conflict. `date` is a width. */
export function eventLine(world: World, event: Event, width: number, date: number): Line {
  const room = Math.max(1, width - date - 2 - 2 - 4)
  return [
    span('  '),
    span(pad(event.when ? shortWords(event.when) : 'no date', date)),
    span('  '),
    span(`${mark(event.status)} `, event.status === 'denied' ? 'warning' : 'accent'),
    span(truncate(event.title, room)),
    ...(inConflict(world, event) ? [span(' ≠', 'conflict')] : []),
  ]
}
