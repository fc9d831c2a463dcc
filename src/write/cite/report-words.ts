import { whenOf } from '../../dates/parse-edtf.ts'
import type { When } from '../../dates/when.ts'
import { words } from '../../dates/words.ts'
import type { BriefingHead } from '../../views/briefing-row.ts'
import type { RecordView } from '../../views/event-view.ts'

/** When a report was published: on the day of its briefing where that names a source and gives no other; else not known. */
export function publishedOf({ source, date }: BriefingHead): When | undefined {
  const isReport = Object.values(source).some((field) => field !== null && field !== undefined)
  return source.published ?? (isReport ? whenOf(date ?? '') : undefined)
}

/** A report by its outlet, dateline, author and day of publication, all as far as they are given. */
export function reportWords(report: BriefingHead): string {
  const { outlet, dateline, author } = report.source
  const published = publishedOf(report)
  const own = published ? undefined : whenOf(report.date ?? '')
  const day = published ? words(published) : own ? `${words(own)} (the day of the briefing)` : 'without a date'
  return [outlet ?? 'no outlet named', dateline, author && `by ${author}`, day].filter(Boolean).join(', ')
}

/** The same with the briefing whose words are cited. */
export const citedWords = (report: BriefingHead): string => `${reportWords(report)} · briefing “${report.title}”`

/** How an event turned out, as known today, and who says so. */
export function recordWords({ when, place, text, source }: RecordView): string {
  const known = [when && words(when), place].filter(Boolean).join(', ')
  return `Record: ${[known, text].filter(Boolean).join(': ')} (${source})`
}

/** The note on a report beside the fields of a bibliography: facts without a field, and unknown ones. */
export function reportNotes(report: BriefingHead): string[] {
  const { source, title } = report
  const { dateline, descriptor } = source
  const published = publishedOf(report)
  return [
    published ? `published ${words(published)}` : 'day of publication not known',
    dateline && `dateline ${dateline}`,
    descriptor,
    `title supplied by the briefing “${title}”`,
  ].flatMap((note) => note || [])
}

/** The title of a report. It has none in a briefing: the briefing's own stands for it, in brackets as one that is supplied. */
export const suppliedTitle = ({ title }: BriefingHead): string => `[${title}]`
