import { readFileSync } from 'node:fs'
import type { Draft, DraftClaim } from '../../src/draft/draft.ts'
import { draftReport } from '../../src/draft/draft-report.ts'
import type { FolderKnowledge } from '../../src/draft/folder-knowledge.ts'
import { makeNameTable } from '../../src/draft/name-table.ts'
import { readReportText } from '../../src/draft/report-lines.ts'
import { readReport } from '../../src/shell/make-draft.ts'

/** A report with its marks made by hand; what each field is stands in the file's own note. */
export interface MarkedCase {
  readonly id: string
  readonly published: string
  readonly outlet: string
  readonly given: { readonly published?: string }
  readonly text: string
  readonly junk: readonly string[]
  readonly people: readonly string[]
  readonly orgs: readonly string[]
  readonly s: readonly {
    readonly b: string
    readonly k: boolean | null
    readonly st: readonly string[]
    readonly ch: readonly string[]
    readonly chAlt?: readonly (readonly string[])[]
    readonly dates: readonly (readonly [string, string | null])[]
    readonly d: string | null
    readonly dAlt?: readonly (string | null)[]
    readonly p: string | null
    readonly pAlt?: readonly (string | null)[]
    readonly t: readonly (string | null)[]
    /** Who must be linked or proposed, and who else may be. */
    readonly a?: readonly string[]
    readonly aAlt?: readonly string[]
  }[]
}

/** The reports marked by hand. */
export const CASES: readonly MarkedCase[] = [
  'reports',
  'reports-of-kinds',
  'reports-of-styles',
  'reports-of-regions',
  'reports-of-subjects',
].flatMap((name) => JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8')).items)

/** The draft of a marked report, by what it says of itself and what is given with it. */
export function draftOfCase({ text, given, outlet, published }: MarkedCase): Draft {
  const report = readReport(text, { published: given.published })
  const day = report.published[0] ?? published
  return draftReport({ ...report, outlet: report.outlet ?? outlet }, { first: day, last: day }, EMPTY_FOLDER)
}

/** A folder that knows nobody. */
export const EMPTY_FOLDER: FolderKnowledge = {
  table: makeNameTable({ actors: [], places: [] }),
  events: [],
  idOf: (name) => name,
}

/** The draft of a text, published on a day by an outlet, in a folder that knows nobody. */
export function draftOf(text: string, published = '2019-04-17', outlet?: string): Draft {
  const report = readReportText(text)
  const day = { first: published, last: published }
  return draftReport({ ...report, outlet: outlet ?? report.outlet }, day, EMPTY_FOLDER)
}

/** The first claim of a draft of one sentence. */
export function claimOf(sentence: string, published?: string, outlet?: string): DraftClaim {
  const [claim] = draftOf(sentence, published, outlet).claims
  if (!claim) throw new Error(`no claim in “${sentence}”`)
  return claim
}
