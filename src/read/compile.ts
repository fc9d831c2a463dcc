import type { FilePlaces } from '../model/file-places.ts'
import type { Dataset } from '../model/model.ts'
import type { Problem } from '../model/problem.ts'
import type { TableSummary } from '../model/table-summary.ts'
import { assemble } from './assemble.ts'
import type { FileDraft } from './file-draft.ts'
import { compareProblems } from './report-problem.ts'

/** The result of compiling a folder. The dataset is whole and valid whatever the problems are. */
export interface Compiled {
  readonly dataset: Dataset
  readonly problems: readonly Problem[]
  /** How each table was understood. */
  readonly tables: readonly TableSummary[]
  /** Where things stand in the files; absent where the data was compiled before. */
  readonly places?: FilePlaces
}

/**
 * Joins what files say by themselves into one dataset, in slices of a few milliseconds. A draft may be joined again when
 * another file has changed.
 */
export function* joinDrafts(drafts: readonly FileDraft[]): Generator<void, Compiled> {
  const problems = drafts.flatMap((draft) => draft.problems)
  const { dataset, places } = yield* assemble(drafts, problems)
  const tables = drafts.flatMap(({ table }) => table ?? [])
  return { dataset, problems: problems.sort(compareProblems), tables, places }
}
