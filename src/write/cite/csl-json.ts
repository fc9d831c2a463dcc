import { parseEdtf } from '../../dates/parse-edtf.ts'
import type { When } from '../../dates/when.ts'
import { words } from '../../dates/words.ts'
import { webAddress } from '../../text/web-address.ts'
import type { BriefingHead } from '../../views/briefing-row.ts'
import { publishedOf, reportNotes, suppliedTitle } from './report-words.ts'

/** A date variable of CSL-JSON 1.0.2. */
interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[]
  readonly circa?: true
  readonly literal?: string
}

/** Reports as CSL-JSON 1.0.2, which citation managers read. What is not known is left out. */
export const toCslJson = (reports: readonly BriefingHead[]): string =>
  `${JSON.stringify(reports.map(item), undefined, 2)}\n`

function item(report: BriefingHead): Readonly<Record<string, unknown>> {
  const { outlet, author, url } = report.source
  const published = publishedOf(report)
  const address = url === undefined ? undefined : webAddress(url)
  return {
    id: report.id,
    type: outlet ? 'article-newspaper' : 'document',
    title: suppliedTitle(report),
    ...(author && { author: [{ literal: author }] }),
    ...(outlet && { 'container-title': outlet }),
    ...(published && { issued: cslDate(published) }),
    ...(address && { URL: address }),
    note: reportNotes(report).join('; '),
  }
}

/**
 * A date as CSL has it: a day, month or year, or what lasted from one to another, in parts. Where a date is only
 * bounded, its bounds stand beside its words, which are what is printed; an open one is its words alone.
 */
function cslDate(when: When): CslDate {
  const edtf = parseEdtf(when.edtf)
  const exact = edtf?.kind === 'date' && typeof edtf.date.day !== 'string' ? edtf.date : undefined
  const unsure = when.approximate || when.uncertain
  if (exact) {
    const { year, month, day } = exact
    const parts = [year, month, day].filter((part) => typeof part === 'number')
    return { 'date-parts': [parts], ...(unsure && { circa: true, literal: words(when) }) }
  }
  if (when.min === null || when.max === null) return { literal: words(when) }
  const bounds = [partsOf(when.min), partsOf(when.max)]
  if (edtf?.kind === 'interval' && !unsure) return { 'date-parts': bounds }
  return { 'date-parts': bounds, circa: true, literal: words(when) }
}

const partsOf = (day: string): number[] => day.split('-').map(Number)
