import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { plainClaim } from '../draft/claim-line.ts'
import { sharesWords, wordRuns } from '../draft/own-words.ts'
import { reviewItems } from '../draft/review.ts'
import type { Dataset } from '../model/model.ts'
import type { Problem } from '../model/problem.ts'
import { clean } from '../text/clean.ts'
import { counted } from '../text/counted.ts'
import { shellWord } from '../text/shell-words.ts'
import { fileOfBriefing, reportFile } from './draft-files.ts'
import { readKeptReport } from './kept-report.ts'

/**
 * The problems of unfinished drafts: how much of each is to be confirmed and, where the report is kept beside it, which
 * claims are still in its words.
 */
export function draftProblems(path: string, dataset: Dataset): readonly Problem[] {
  return dataset.briefings.flatMap(({ id }) => {
    const file = fileOfBriefing(path, id)
    return file === undefined ? [] : problemsOf(file, readFileSync(file, 'utf8'))
  })
}

function problemsOf(file: string, text: string): readonly Problem[] {
  const beside = reportFile(text, dirname(file), 'unasked')
  if (beside === undefined && !text.includes('<!-- ??')) return []
  const report = beside === undefined ? undefined : readKeptReport(beside)
  const items = reviewItems(text)
  const warning = { severity: 'warning' as const, file: clean(file), line: 0, column: 0 }
  const open = items.filter(({ doubts }) => doubts.length > 0)
  const runs = report && wordRuns([...report.paragraphs, ...report.dropped].map((line) => line.text).join('\n'))
  const copied = runs ? items.filter((item) => sharesWords(plainClaim(item.text), runs)) : []
  return [
    ...(open.length > 0
      ? [
          {
            ...warning,
            message: `${counted(open.length, 'claim')} of ${items.length} still to confirm`,
            hint: `type kbrief ${shellWord(clean(file))} and press Enter, then D`,
          },
        ]
      : []),
    ...copied.map(({ line, text: claim }) => ({
      ...warning,
      line: line + 1,
      column: 1,
      message: 'this claim is still in the words of the report, eight or more in a row',
      source: clean(claim, 70),
      caret: 0,
      hint: 'say it in your own',
    })),
  ]
}
