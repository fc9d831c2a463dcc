import { readFileSync } from 'node:fs'
import { draftMarkdown } from '../../src/draft/draft-markdown.ts'
import { markReport } from '../../src/draft/marked-report.ts'
import { makeNameTable } from '../../src/draft/name-table.ts'
import { makeDraft, readReport } from '../../src/shell/make-draft.ts'
import { plainText } from '../../src/text/styled.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import { withReview } from '../../src/viewer/reviewing.ts'
import { initialState } from '../../src/viewer/state.ts'
import { shippedWorld } from './shipped-briefings.ts'

const SIZE = { columns: 104, rows: 18 }
const PUBLISHED = '2031-05-14'

/** The lines of the screen on which the draft of a report is gone through. */
export function reviewPicture(): readonly string[] {
  const text = readFileSync('test/fixtures/report/report.txt', 'utf8')
  const day = { first: PUBLISHED, last: PUBLISHED }
  const markdown = draftMarkdown(makeDraft(text, { name: 'report.txt', published: day }), 'report.txt')
  const report = markReport(readReport(text), day, makeNameTable({ actors: [], places: [] }))
  const state = withReview(initialState(SIZE), { file: 'draft.md', text: markdown, report })
  const lines = composeLines(frameOf({ world: shippedWorld, problems: [] }, state))
  // What the header tells is of what is open beside it.
  return lines.slice(2).map((line) => plainText(line).trimEnd())
}
