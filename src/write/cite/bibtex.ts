import type { When } from '../../dates/when.ts'
import { webAddress } from '../../text/web-address.ts'
import type { BriefingHead } from '../../views/briefing-row.ts'
import { publishedOf, reportNotes, suppliedTitle } from './report-words.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Signs that mean something to TeX. Braces go by name, as BibTeX counts them even where TeX does not. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
}

/**
 * Reports as BibTeX entries. What is not known is left out: no author, and of the date only the year and the month in
 * which it certainly lies; what is known of it stands in the note. Names and titles are in braces, so that no style takes
 * them apart or writes them small.
 */
export function toBibtex(reports: readonly BriefingHead[]): string {
  const taken = new Set<string>()
  return reports.map((report) => entry(report, keyOf(report.id, taken))).join('\n')
}

function entry(report: BriefingHead, key: string): string {
  const { outlet, author, url } = report.source
  const published = publishedOf(report)
  const address = url === undefined ? undefined : webAddress(url)
  const { year, month } = certainMonth(published)
  const fields = [
    ['author', author && `{{${escaped(author)}}}`],
    ['title', `{{${escaped(suppliedTitle(report))}}}`],
    ['howpublished', outlet && `{${escaped(outlet)}}`],
    ['year', year && `{${year}}`],
    ['month', month && MONTHS[Number(month) - 1]],
    ['url', address && `{${address.replace(/[{}\\^|"<>`]/g, encodeURIComponent)}}`],
    ['note', `{${escaped(sentence(reportNotes(report).join('; ')))}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value},\n` : []))
  return `@misc{${key},\n${lines.join('')}}\n`
}

/** The year and the month that every day of a date has. */
function certainMonth(when: When | undefined): { year?: string | undefined; month?: string | undefined } {
  const [from, to] = [when?.min, when?.max]
  if (!from || !to || from.slice(0, 4) !== to.slice(0, 4)) return {}
  // About the first of a month may be a day of the month before.
  const month = from.slice(0, 7) === to.slice(0, 7) && !when?.approximate ? from.slice(5, 7) : undefined
  return { year: from.slice(0, 4), month }
}

const escaped = (text: string): string => text.replace(/[\\{}~^$&%#_]/g, (sign) => ESCAPES[sign] ?? sign)

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A key of ASCII letters, digits and hyphens, each only once. */
function keyOf(id: string, taken: Set<string>): string {
  const base = id.normalize('NFKD').replace(/[^A-Za-z0-9-]+/g, '') || 'report'
  let key = base
  for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`
  taken.add(key)
  return key
}
