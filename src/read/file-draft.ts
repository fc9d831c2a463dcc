import { subjectOfFile } from '../model/known-files.ts'
import type { Problem } from '../model/problem.ts'
import type { TableSummary } from '../model/table-summary.ts'
import { runToEnd } from '../work.ts'
import { readBriefingFile } from './markdown/briefing-file.ts'
import type { DraftBriefing } from './markdown/draft.ts'
import { makeSourceFile, type SourceFile } from './markdown/source-file.ts'
import { makeReport } from './report.ts'
import type { TableDraft } from './table/table-reader.ts'
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

/** The draft of one file by itself: a function of its name and text alone. */
export interface FileDraft {
  readonly file: SourceFile
  readonly problems: readonly Problem[]
  readonly unknown: readonly UnknownKey[]
  /** One, or those that a table was exported from. */
  readonly briefings?: readonly DraftBriefing[]
  readonly actors?: readonly DeclaredActor[]
  readonly places?: readonly DeclaredPlace[]
  readonly events?: readonly DeclaredEvent[]
  /** How the file was understood, where it is a table. */
  readonly table?: TableSummary
}

/**
 * Reads one file by its name: `.md`, `actors.yaml`, `events.yaml` or `places.yaml`, also in parts (`actors-1.yaml`);
 * undefined for any other.
 */
export const readFileDraft = (file: InputFile): FileDraft | undefined => runToEnd(draftSlices(file))

/** The same as long work. */
export function* draftSlices({ name, text }: InputFile): Generator<undefined, FileDraft | undefined> {
  const base = name.split(/[\\/]/).at(-1)?.toLowerCase() ?? ''
  const file = makeSourceFile(name, text)
  const problems: Problem[] = []
  const report = makeReport(file, problems)
  const both = { file, problems }
  if (/\.(?:md|markdown|mdx)$/.test(base)) {
    const { briefing, unknown } = yield* readBriefingFile(file, report)
    return { ...both, briefings: [briefing], unknown }
  }
  const subject = subjectOfFile(base)
  if (subject === 'actors') return { ...both, ...(yield* readActorsFile(file.text, report)) }
  if (subject === 'places') return { ...both, ...(yield* readPlacesFile(file.text, report)) }
  if (subject === 'events') return { ...both, ...(yield* readEventsFile(file.text, report)) }
  return undefined
}

/** The draft of a table, as one of the files of a folder. */
export function draftOfTable(
  name: string,
  { briefings, events, summary }: TableDraft,
  problems: readonly Problem[],
): FileDraft {
  return { file: makeSourceFile(name, ''), problems, unknown: [], briefings, events, table: summary }
}
