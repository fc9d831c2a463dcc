import type { Problem } from '../../src/model/problem.ts'
import { type Compiled, joinDrafts } from '../../src/read/compile.ts'
import { draftOfTable, type FileDraft, type InputFile, readFileDraft } from '../../src/read/file-draft.ts'
import { readCsvFile } from '../../src/read/table/csv-file.ts'
import { runToEnd } from '../../src/work.ts'

/**
 * Compiles files given as texts, without a disk: Markdown briefings and CSV tables, with `actors.yaml`, `events.yaml` and
 * `places.yaml` where they are given. Files of other kinds are left out.
 */
export function compile(input: readonly InputFile[]): Compiled {
  return runToEnd(joinDrafts(input.flatMap((file) => draftOf(file) ?? [])))
}

function draftOf(file: InputFile): FileDraft | undefined {
  if (!/\.[ct]sv$/i.test(file.name)) return readFileDraft(file)
  const problems: Problem[] = []
  return draftOfTable(file.name, runToEnd(readCsvFile(file.name, file.text, {}, problems)), problems)
}
