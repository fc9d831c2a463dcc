import { readDateAlone } from '../../dates/date-prefix.ts'
import { dayInTitle } from '../../read/markdown/date-lines.ts'
import { DatesAbove } from '../../read/markdown/dates-above.ts'
import { escapeHeading, literal } from './markdown-escape.ts'

/** A title, which is to date nothing below it, and not its briefing either where that has no date. */
export function titleMarkdown(title: string, hasDate: boolean): string {
  const typed = readDateAlone(title) === undefined ? escapeHeading(title) : undatedHeading(title)
  return hasDate || dayInTitle(title) === undefined ? typed : typed.replace(/\d(?=\d{3}(?!\d))/g, literal)
}

/** The heading of a section; with claims that have no date below it, it is to date none. `date` is the briefing's day. */
export function sectionHeading(heading: string, hasUndated: boolean, date: string | undefined): string {
  const dates = new DatesAbove(date)
  dates.heading({ mask: heading, at: () => 0 }, 2, false, () => {})
  return hasUndated && dates.above(1) !== undefined ? undatedHeading(heading) : escapeHeading(heading)
}

/** A heading whose first sign and digits are written so that no date is read in it. */
function undatedHeading(text: string): string {
  const [first = ''] = text
  return `${literal(first)}${escapeHeading(text.slice(first.length)).replace(/\d/g, literal)}`
}
