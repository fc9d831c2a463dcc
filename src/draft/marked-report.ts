import { findTimes, type Published } from '../times/find-times.ts'
import { inSmallLetters, isInCapitals } from './capitals.ts'
import { findNames } from './find-names.ts'
import type { NameTable } from './name-table.ts'
import type { ReportText } from './report-lines.ts'
import type { MarkedReport, ReportMark } from './report-place.ts'
import { sentencesOf } from './sentences.ts'

/** Marks the times and names of a report in place. */
export function markReport(report: ReportText, published: Published, table: NameTable): MarkedReport {
  return {
    paragraphs: report.paragraphs.map(({ text }) => ({
      text,
      marks: sentencesOf(isInCapitals(text) ? inSmallLetters(text, table) : text).flatMap(
        ({ text: sentence, start, inQuote }): ReportMark[] => {
          const at = (kind: ReportMark['kind']) => (found: { readonly start: number; readonly end: number }) => ({
            start: start + found.start,
            end: start + found.end,
            kind,
          })
          const times = findTimes(sentence, { published, inQuote }).filter(({ edtf }) => edtf !== null)
          return [...times.map(at('time')), ...findNames(sentence, table).map(at('name'))]
        },
      ),
    })),
  }
}
