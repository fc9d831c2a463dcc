import { pad } from '../text/fit.ts'
import type { Line } from '../text/line.ts'
import { blank, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import type { EventRow } from '../views/event-view.ts'
import { hanging } from './claim-lines.ts'
import { NO_DATE, roleOfMark, signOf } from './marks.ts'

/**
 * An event on another page: date, mark, title, and whether its reports conflict. `column` is the width of the column
 * of dates with its gap; a date with no room in it stands above the title. `about` stands behind the title.
 */
export function eventLines(event: EventRow, width: number, column: number, about = ''): Line[] {
  const when = event.shortDate ?? NO_DATE
  const title = [
    span(`${signOf(event.status)} `, roleOfMark(event.status)),
    span(event.title),
    ...(event.conflict ? [span(' ≠', 'conflict')] : []),
    ...(about ? [span(` · ${about}`, 'dim')] : []),
  ]
  const indent = 2 + column
  if (cells(when) > column - 2) return [...hanging([span(when)], width, 2), ...hanging(title, width, indent)]
  const [first = [], ...more] = wrapSpans(title, Math.max(1, width - indent), 2)
  return [[blank(2), span(pad(when, column)), ...first], ...more.map((line) => [blank(indent), ...line])]
}
