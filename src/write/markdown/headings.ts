import { readDateAlone, readDatePrefix } from '../../dates/date-prefix.ts'
import { escapeHeading, literal } from './markdown-escape.ts'

/** A title, which is to date nothing below it. */
export function titleMarkdown(title: string): string {
  return readDateAlone(title) === undefined ? escapeHeading(title) : undatedHeading(title)
}

/** The heading of a section; with claims that have no date below it, it is to date none. */
export function sectionHeading(heading: string, hasUndated: boolean): string {
  const isDate = hasUndated && (readDateAlone(heading) ?? readDatePrefix(heading)?.when) !== undefined
  return isDate ? undatedHeading(heading) : escapeHeading(heading)
}

/** A heading whose first sign is written so that no date is read in it. */
function undatedHeading(text: string): string {
  const [first = ''] = text
  return `${literal(first)}${escapeHeading(text.slice(first.length))}`
}
