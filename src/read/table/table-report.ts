import type { Problem, Severity } from '../../model/problem.ts'
import { lineStart, makeSourceFile, type SourceFile } from '../markdown/source-file.ts'
import { makeReport, type Report } from '../report.ts'

/** Notes something wrong in a table: at a line and the cell in it that is meant, or with the table as a whole. */
export type TableReport = (
  severity: Severity,
  at: { readonly line: number; readonly cell?: string | undefined } | undefined,
  message: string,
  hint?: string,
) => void

/**
 * Makes the function that notes the problems of one table. With its `text`, whose lines end in `\n`, a problem shows the
 * line and the place of the cell in it; of a file too large to be held, or without lines, the number
 * of its line or row alone.
 */
export function tableReport(
  name: string,
  text: string | undefined,
  problems: Problem[],
  unit: 'line' | 'row' = 'line',
): TableReport {
  let made: { readonly file: SourceFile; readonly report: Report } | undefined
  return (severity, at, message, hint) => {
    // Most tables have nothing to tell that needs their lines.
    made ??= begun(makeSourceFile(name, text ?? ''), problems)
    const { file, report } = made
    if (at === undefined || at.line < 1) report(severity, undefined, message, hint)
    else if (text !== undefined) report(severity, offsetOf(file.text, lineStart(file, at.line), at.cell), message, hint)
    else report(severity, undefined, `${unit} ${at.line}: ${message}`, hint)
  }
}

const begun = (file: SourceFile, problems: Problem[]) => ({ file, report: makeReport(file, problems) })

/** Where a cell's text stands at or after the start of its row, or else the row. */
function offsetOf(text: string, start: number, cell: string | undefined): number {
  const found = cell ? text.slice(start, start + 10_000).indexOf(cell) : 0
  return start + Math.max(found, 0)
}
