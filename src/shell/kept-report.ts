import type { ReportText } from '../draft/report-lines.ts'
import { UsageError } from './exit-code.ts'
import { readReport } from './make-draft.ts'
import { readReportFile } from './read-report.ts'

/** The report that is kept beside its draft, whatever it came in; undefined where it cannot be read. */
export function readKeptReport(file: string): ReportText | undefined {
  try {
    return readReport(readReportFile(file))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return undefined
  }
}
