import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { markReport } from '../draft/marked-report.ts'
import { makeNameTable } from '../draft/name-table.ts'
import type { MarkedReport } from '../draft/report-place.ts'
import { openCount, reviewItems } from '../draft/review.ts'
import type { Drafts } from '../viewer/library.ts'
import { fileOfBriefing, reportFile } from './draft-files.ts'
import { UsageError } from './exit-code.ts'
import { readKeptReport } from './kept-report.ts'
import { typedWindow } from './typed-window.ts'
import { writeFile } from './write-file.ts'

/** The drafts of a folder or of one file. */
export function draftsOf(path: string): Drafts {
  return {
    async open(briefing) {
      const file = fileOfBriefing(path, briefing)
      const text = file === undefined ? undefined : read(file)
      if (file === undefined || text === undefined) return 'Only a briefing in a Markdown file can be gone through'
      if (reviewItems(text).length === 0) return 'There is no claim in this file'
      if (openCount(text) === 0) return 'Nothing is in doubt in this briefing'
      return { file, text, report: reportOf(text, dirname(file)) }
    },
    read,
    write(file, text, before) {
      const now = read(file)
      if (now !== undefined && now !== before) return { changed: now }
      try {
        writeFile(file, text)
        return 'written'
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        return { failed: error.message }
      }
    },
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function reportOf(draft: string, folder: string): MarkedReport | undefined {
  const file = reportFile(draft, folder, 'asked')
  const report = file === undefined ? undefined : readKeptReport(file)
  const published = /^ {1,4}published: *"?([^"\n]*)"?$/m.exec(draft)?.[1]
  if (report === undefined || published === undefined) return undefined
  try {
    return markReport(report, typedWindow(published), makeNameTable({ actors: [], places: [] }))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return undefined
  }
}
