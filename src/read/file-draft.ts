import type { Problem } from '../model/problem.ts'
import { runToEnd } from '../work.ts'
import { readBriefingFile } from './markdown/briefing-file.ts'
import type { DraftBriefing } from './markdown/draft.ts'
import { makeSourceFile, type SourceFile } from './markdown/source-file.ts'
import { makeReport } from './report.ts'
import { readCsvFile } from './table/csv-file.ts'
import { readActorsFile } from './yaml/actors-file.ts'
import type { DeclaredActor, DeclaredEvent, DeclaredPlace } from './yaml/declared.ts'
import { readEventsFile } from './yaml/events-file.ts'
import { readPlacesFile } from './yaml/places-file.ts'
import type { UnknownKey } from './yaml/yaml-fields.ts'

/** A file as it was read: its path within its folder, and its text. */
export interface InputFile {
  readonly name: string
  readonly text: string
}

/** What one file says, by itself: a function of its name and text alone. */
export interface FileDraft {
  readonly file: SourceFile
  readonly problems: readonly Problem[]
  readonly unknown: readonly UnknownKey[]
  readonly briefing?: DraftBriefing
  readonly actors?: readonly DeclaredActor[]
  readonly places?: readonly DeclaredPlace[]
  readonly events?: readonly DeclaredEvent[]
}

/** Reads one file by its name: `.md`, `.csv`, `actors.yaml`, `events.yaml` or `places.yaml`; undefined for any other. */
export function readFileDraft(input: InputFile): FileDraft | undefined {
  return runToEnd(draftSlices(input))
}

/** The same in slices of a few milliseconds, where the file is a long table. */
export function* draftSlices({ name, text }: InputFile): Generator<void, FileDraft | undefined> {
  const base = name.split(/[\\/]/).at(-1)?.toLowerCase() ?? ''
  const table = /\.[ct]sv$/.test(base)
  // A table is read with one kind of line end, and problems are placed in the very text that is read.
  const file = makeSourceFile(name, table ? text.replace(/\r\n?/g, '\n') : text)
  const problems: Problem[] = []
  const report = makeReport(file, problems)
  const both = { file, problems }
  if (/\.(?:md|markdown|mdx)$/.test(base)) return { ...both, ...readBriefingFile(file, report) }
  if (table) return { ...both, briefing: yield* readCsvFile(file, report), unknown: [] }
  if (/^actors\.ya?ml$/.test(base)) return { ...both, ...readActorsFile(file.text, report) }
  if (/^places\.ya?ml$/.test(base)) return { ...both, ...readPlacesFile(file.text, report) }
  if (/^events\.ya?ml$/.test(base)) return { ...both, ...readEventsFile(file.text, report) }
  return undefined
}
